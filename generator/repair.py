"""Repair: rewrites in the YAML what can be rewritten without doubt. So far: citations typed as plain text.

Only the characters of the citation change; the rest of the file stays byte for byte. Before anything is written the
new text is read back: it must be the same content with the citations replaced, or nothing is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.batch.atomic import write_atomically
from generator.diagnostics import Report
from generator.errors import InternalError
from generator.loading.source import SourceText
from generator.loading.yaml_source import parse_yaml
from generator.pipeline import Project
from generator.record import Record
from generator.references.typed_citations import TypedCitation, typed_citations
from generator.schema.fields import RichLine, RichText
from generator.schema.registry import Registers
from generator.schema.walk import values


class Repaired(Record, frozen=True):
    """What became of the typed citations of one file.

    Attributes:
        path: the file.
        count: how many were rewritten.
        left: those that were not, because the register does not give the session year that the author typed.
    """

    path: Path
    count: int
    left: tuple[TypedCitation, ...] = ()


def repair_citations(project: Project, paths: Iterable[Path]) -> Iterator[Repaired]:
    """Rewrite the typed citations in these documents, or in all; yields each file in which there were any.

    Raises:
        UsageError: a path that leads to no document.
        InternalError: the rewritten text would not read back; nothing was written.
    """
    keys = [str(path) for path in paths] or project.documents()
    for path in dict.fromkeys(project.folder.document(key) for key in keys):
        source = project.source(path, Report())
        if source is None:
            continue
        found = [typed for value in values(source.content) for typed in _in_prose(value)]
        placed = [typed for typed in found if typed.location.line]
        changed = [typed for typed in placed if _keeps_session(typed, project.registers)]
        if changed:
            write_atomically(path, _rewritten(path, changed))
        if placed:
            yield Repaired(path, len(changed), tuple(typed for typed in placed if typed not in changed))


def _keeps_session(typed: TypedCitation, registers: Registers) -> bool:
    """Whether the session year that the author typed is still printed when only the key is left."""
    records = ((registers.papers.get(key), session) for key, session in typed.sessions)
    return all(record is not None and record.session_year == session for record, session in records)


def _in_prose(value: object) -> Iterator[TypedCitation]:
    """The typed citations of a literal block; in other scalars a place in the text is no place in the file."""
    if isinstance(value, RichText | RichLine) and _matches_file(value.source):
        yield from typed_citations(value.source)


def _matches_file(source: SourceText) -> bool:
    return len(source.line_starts) >= len(source.rstrip("\n").split("\n"))


def _rewritten(path: Path, typed: Iterable[TypedCitation]) -> bytes:
    """The file with these citations replaced, the last one first so that the places stay right."""
    lines = path.read_text("utf-8").split("\n")
    for citation in sorted(typed, key=lambda c: c.location, reverse=True):
        _replace(lines, citation)
    content = "\n".join(lines).encode()
    report = Report()
    if parse_yaml(content, path.name, report) is None or report.has_errors():
        raise InternalError(f"{path}: het herstel zou het bestand onleesbaar maken; er is niets geschreven")
    return content


def _replace(lines: list[str], citation: TypedCitation) -> None:
    """Put the keys where the citation began; what ran on over the next lines is taken out there."""
    number, start = citation.location.line - 1, citation.location.column - 1
    first, *rest = citation.text.split("\n")
    if not lines[number].startswith(first, start):
        raise InternalError(f"{citation.location}: de verwijzing staat niet meer op deze plaats")
    lines[number] = lines[number][:start] + citation.written + lines[number][start + len(first) :]
    for offset, piece in reversed(list(enumerate(rest, start=1))):
        line = lines[number + offset]
        indent = len(line) - len(line.lstrip())
        remainder = line[indent:].removeprefix(piece.lstrip()).lstrip()
        if remainder:
            lines[number + offset] = line[:indent] + remainder
        else:  # an empty line would begin a new paragraph
            del lines[number + offset]
