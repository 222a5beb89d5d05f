"""The door of the loading stage: a YAML file, or its bytes, becomes a tree of text with positions.

YAML is read as events and never constructed into Python values: YAML 1.1 would make `no` False, `12:30` 750 and
`0123` 83, and a tag could call code. Whatever the bytes are, the caller gets a tree or findings, never an exception,
in time and memory bounded by `MAXIMUM_BYTES`.
"""

from __future__ import annotations

import codecs
import os
import stat
from pathlib import Path

import yaml

from generator.codes import Code
from generator.diagnostics import Location, Report
from generator.loading.composer import Composer, UnusableTreeError
from generator.loading.hygiene import MAXIMUM_CHARACTERS_REPORTED, find_forbidden, name_character, replace_forbidden
from generator.loading.positions import Source
from generator.loading.source import SourceMapping
from generator.loading.syntax import report_syntax

MAXIMUM_BYTES = 2_000_000

# libyaml is some ten times faster. Pure Python reads the same with the same places, but for a tab within bare text,
# which it refuses with a clear finding.
PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load_yaml(path: Path, shown_as: str, report: Report) -> SourceMapping | None:
    """The tree of a file, called `shown_as` in findings; None when the findings leave no usable tree."""
    content = _read(path, shown_as, report)
    return None if content is None else parse_yaml(content, shown_as, report)


def parse_yaml(content: bytes, shown_as: str, report: Report) -> SourceMapping | None:
    """The tree of the bytes of a file; None when the findings leave no usable tree."""
    if _too_large(len(content), shown_as, report):
        return None
    text = _decode(content.removeprefix(codecs.BOM_UTF8), shown_as, report)
    if text is None:
        return None
    _report_forbidden(text, shown_as, report)
    # A stand-in of the same width keeps every place right while the rest of the file is still searched for faults.
    source = Source(shown_as, replace_forbidden(text))
    return _compose(source, report)


def _compose(source: Source, report: Report) -> SourceMapping | None:
    composer = Composer(yaml.parse(source.text, Loader=PARSER), source, report)
    try:
        root = composer.document()
    except UnusableTreeError:
        return None
    except yaml.MarkedYAMLError as error:
        report_syntax(error, source, report)
        return None
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        # A percent-escape in a tag that is no UTF-8 (libyaml), a "\UFFFFFFFF" (pure Python): they carry no mark.
        report.add(Code.BRON001, composer.latest, problem=error)
        return None
    if isinstance(root, SourceMapping):
        return root
    report.add(Code.BRON009, root.origin if root is not None else Location(source.file, 1, 1))
    return None


def _read(path: Path, shown_as: str, report: Report) -> bytes | None:
    try:
        status = path.stat()
        problem = _refusal(status)
        if problem:
            report.add(Code.BRON010, Location(shown_as), problem=problem)
            return None
        if _too_large(status.st_size, shown_as, report):
            return None
        with path.open("rb") as stream:
            return stream.read(MAXIMUM_BYTES + 1)  # it may have grown since
    except (OSError, ValueError) as error:  # ValueError: a NUL in the file name
        report.add(Code.BRON010, Location(shown_as), problem=_why_unreadable(error))
        return None


def _refusal(status: os.stat_result) -> str:
    if stat.S_ISDIR(status.st_mode):
        return "het is een map"
    return "" if stat.S_ISREG(status.st_mode) else "het is geen gewoon bestand"


def _why_unreadable(error: OSError | ValueError) -> str:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "het bestaat niet"
        case PermissionError():
            return "u hebt er geen leesrechten voor"
        case OSError(strerror=str(reason)):
            return reason
        case _:
            return str(error)


def _too_large(size: int, shown_as: str, report: Report) -> bool:
    if size > MAXIMUM_BYTES:
        report.add(Code.BRON003, Location(shown_as), size=size, maximum=MAXIMUM_BYTES)
    return size > MAXIMUM_BYTES


def _decode(content: bytes, shown_as: str, report: Report) -> str | None:
    """The text, its lines ended as on Unix."""
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        report.add(Code.BRON008, _place_of_byte(content, error.start, shown_as))
        return None
    return _with_plain_line_ends(text)


def _with_plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _place_of_byte(content: bytes, offset: int, shown_as: str) -> Location:
    before = _with_plain_line_ends(content[:offset].decode())
    return Location(shown_as, before.count("\n") + 1, len(before) - before.rfind("\n"))


def _report_forbidden(text: str, shown_as: str, report: Report) -> None:
    found = 0
    for number, line in enumerate(text.split("\n"), start=1):
        for offset, character in find_forbidden(line):
            location = Location(shown_as, number, offset + 1)
            report.add(Code.BRON007, location, character=name_character(ord(character)))
            found += 1
            if found == MAXIMUM_CHARACTERS_REPORTED:
                return
