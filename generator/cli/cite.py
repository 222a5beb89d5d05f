"""`rijkspen cite`: reads text from arguments, standard input or files, and shows the citations in it.

As text: per citation its canonical form, its identifier and what is uncertain; a note such as "Idem, p. 4" is told too,
as what it leans on. As JSON: one array per line of input, with the keys that the manual promises, written out as soon as
the line is read; there only what is cited in the text itself. In a YAML file each citation is an
array, in a Word file each paragraph.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import tee
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from generator.errors import UsageError, why_unreadable
from generator.references.canonical import canonical
from generator.references.find import Found, find_references
from generator.references.leaning import lean
from generator.references.style import KAMERBRIEF, CitationStyle

if TYPE_CHECKING:
    from generator.diagnostics import Report

SPACES = str.maketrans("\t\n", "  ")
Texts = Annotated[
    list[str] | None, typer.Argument(metavar="[TEKST]...", help="Tekst; zonder tekst: wat op stdin komt.")
]
Files = Annotated[
    list[Path] | None, typer.Option("--bestand", help="Een bestand om te lezen: .docx, .yaml, .md of .txt; mag vaker.")
]
Style = Annotated[str, typer.Option("--stijl", help="Verwijsstijl, zoals aanwijzing; anders kamerbrief.")]
AsJson = Annotated[bool, typer.Option("--json", help="Eén JSON-lijst per regel invoer.")]


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of input with the citations in it; `place` is where it stands, empty when the user typed it.

    `note` is its text where it may be a note that leans on the one before: a line, or a note in a Word file.
    """

    place: str
    found: list[Found]
    note: str = ""


def cite_command(texts: Texts = None, files: Files = None, style: Style = "", as_json: AsJson = False) -> None:
    """Toont de verwijzingen in een tekst, in één vorm, met hun publicatienummer."""
    printed = _style(style) if style else KAMERBRIEF
    passages = _passages(texts or [], files or [])
    for passage in passages if as_json else _leaning(passages):
        if as_json:
            _show_json(passage.found, printed)
        else:
            _show_text(passage, printed)


def _leaning(passages: Iterable[Passage]) -> Iterator[Passage]:
    """The passages, with in a note that leans on the one before what that one cites."""
    ahead, behind = tee(passages)
    yield from (
        replace(passage, found=found)
        for passage, found in zip(ahead, lean((one.note, one.found) for one in behind), strict=True)
    )


def _style(name: str) -> CitationStyle:
    """The style of this name: of the project that we are in, else one of those that come with rijkspen."""
    from generator.diagnostics import Report
    from generator.loading.project import find_project, in_project, shipped
    from generator.references.style_file import load_citation_style  # content models, which nothing else here needs

    report = Report()
    styles = find_project(Path()).styles if in_project(Path()) else shipped("styles")
    style = load_citation_style(name, styles, report)
    if style is None:
        raise UsageError("\n".join(finding.render() for finding in report))
    return style


def _passages(texts: list[str], files: list[Path]) -> Iterator[Passage]:
    for path in files:
        yield from _in_file(path)
    if texts:
        yield from (Passage("", found, line) for text in texts for line, found in _by_line(text))
    elif not files:
        lines = (line.rstrip("\r\n") for line in _standard_input())
        yield from (Passage("", find_references(line), line) for line in lines)


def _standard_input() -> Iterable[str]:
    """Lines as they come; bytes that are no UTF-8 become a sign that matches nothing."""
    stream = sys.stdin
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="replace")
    return iter(stream.readline, "")


def _in_file(path: Path) -> Iterator[Passage]:
    match path.suffix.lower():
        case ".docx" | ".docm":
            return _in_word_file(path)
        case ".yaml" | ".yml":
            return _in_yaml(path)
        case _:
            return _in_plain_text(path)


def _in_word_file(path: Path) -> Iterator[Passage]:
    """Every paragraph of body and notes; a tab and a line break are a space in a citation."""
    from generator.diagnostics import Report
    from generator.word.text.reading import read_word_text  # lxml is not needed for anything else here
    from generator.wordcheck.findings import paragraph_place

    report = Report()
    word = read_word_text(path, str(path), report)
    if word is None:
        raise UsageError(f"{path} is niet te lezen: {_problems(report)}")
    return (
        Passage(
            f"{path}: {paragraph_place(one)}",
            find_references(one.text.translate(SPACES)),
            one.text if one.place.note else "",
        )
        for one in word.text
        if one.text.strip()
    )


def _in_yaml(path: Path) -> Iterator[Passage]:
    """Every text in the file, with the place of each citation in the file itself."""
    from generator.diagnostics import Report
    from generator.loading.source import texts
    from generator.loading.yaml_source import load_yaml

    report = Report()
    tree = load_yaml(path, str(path), report)
    if tree is None:
        raise UsageError(f"{path} is niet te lezen: {_problems(report)}")
    for text in texts(tree):
        for one in find_references(text):
            place = text.place_at(one.start)
            yield Passage(str(place), [_moved(one, one.start - (place.column - 1))])


def _problems(report: Report) -> str:
    return "; ".join(diagnostic.message() for diagnostic in report)


def _in_plain_text(path: Path) -> Iterator[Passage]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as problem:
        raise UsageError(f"{path} is niet te lezen: {why_unreadable(problem)}") from problem
    return (Passage(f"{path}:{number}", found, line) for number, (line, found) in enumerate(_by_line(text), start=1))


def _by_line(text: str) -> Iterator[tuple[str, list[Found]]]:
    """Each line with its citations. They are looked for in the whole text: one may run on over the end of its line."""
    waiting, offset = find_references(text), 0
    for line in text.removesuffix("\n").split("\n"):
        end = offset + len(line) + 1
        here = [one for one in waiting if one.start < end]
        waiting = waiting[len(here) :]
        yield line, [_moved(one, offset) for one in here]
        offset = end


def _moved(found: Found, offset: int) -> Found:
    return Found(found.reference, found.start - offset, found.end - offset, found.reading_doubts)


def _show_json(found: list[Found], style: CitationStyle) -> None:
    typer.echo(json.dumps([as_json_object(one, style) for one in found], ensure_ascii=False))
    sys.stdout.flush()


def as_json_object(found: Found, style: CitationStyle = KAMERBRIEF) -> dict[str, str | int | None]:
    """The keys of the contract, all of them, in order."""
    reference = found.reference
    return {
        "kind": reference.kind,
        "chamber": reference.chamber,
        "session_year": reference.session_year,
        "dossier": reference.dossier,
        "suffix": reference.suffix,
        "number": reference.number,
        "page": reference.page,
        "identifier": reference.identifier,
        "start": found.start,
        "end": found.end,
        "canonical": canonical(reference, style),
    }


def _show_text(passage: Passage, style: CitationStyle) -> None:
    for one in passage.found:
        place = f"{passage.place}: " if passage.place else ""
        identifier = f"  [{one.reference.identifier}]" if one.reference.identifier else ""
        doubts = f"  (onzeker: {'; '.join(one.doubts)})" if one.doubts else ""
        typer.echo(f"{place}{canonical(one.reference, style)}{identifier}{doubts}")
