"""Repair: rewrites in the YAML what can be rewritten without doubt. So far: citations typed as plain text.

Only the characters of the citation change; every other byte of the file stays, line ends included. Before anything is
written the new text is read back: it must be the same content with the citations replaced, or it is not written. What
a key would not say as the author did is left, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path

from generator.batch.atomic import write_atomically
from generator.diagnostics import Location, Report
from generator.errors import InternalError
from generator.loading.source import SourceMapping, SourceNode, SourceSequence, SourceText
from generator.loading.yaml_source import parse_yaml
from generator.pipeline import Project
from generator.record import Record
from generator.references.kamerstuk import Kamerstuk
from generator.references.typed_citations import TypedCitation, TypedPaper, typed_citations
from generator.schema.fields import RichLine, RichText
from generator.schema.registry import Registers
from generator.schema.walk import values

LINE_END = re.compile(r"\r\n|\r|\n")
INDENT = re.compile(r"[\r\n]([ \t]*)")
REST = re.compile(r"(\S*)[ \t]+(?=[^\W\d_]|[(@])")  # a word or bracket; a dash, hash or number would begin a block
WOULD_GO = "{} staat niet zo in kamerstukken.yaml, en zou verdwijnen"
NOT_FOUND = "de tekst staat anders in het bestand"


class Typed(Record, frozen=True):
    """A typed citation and the text that it stands in."""

    citation: TypedCitation
    source: SourceText

    @property
    def is_placed(self) -> bool:
        """Whether its place in the text is a place in the file: not in a folded scalar, or one with escapes."""
        return len(self.source.line_starts) >= len(self.source.rstrip("\n").split("\n"))


class Left(Record, frozen=True):
    """A typed citation that was not rewritten, and why."""

    citation: TypedCitation
    reason: str


class Repaired(Record, frozen=True):
    """What became of the typed citations of one file."""

    path: Path
    count: int
    left: tuple[Left, ...] = ()


def repair_citations(project: Project, paths: Iterable[Path]) -> Iterator[Repaired]:
    """Rewrite the typed citations in these documents, or in all content; yields each file in which there were any.

    Raises:
        UsageError: a path that leads to no document.
        InternalError: the rewritten text would not read back; nothing was written.
    """
    for shown, found in _by_file(_contents(project, list(paths))).items():
        path = (project.folder.root / shown).resolve()
        reasons = {typed: _reason(typed.citation, project.registers) for typed in found}
        content, changed = _rewritten(path, shown, [typed for typed in found if not reasons[typed]])
        if changed:
            write_atomically(path, content)
        left = [Left(typed.citation, reasons[typed] or NOT_FOUND) for typed in found if typed not in changed]
        yield Repaired(path, len(changed), tuple(left))


def _contents(project: Project, paths: list[Path]) -> Iterator[object]:
    """The content of the documents; of everything when none are named, as `check` looks at everything then."""
    keys = [str(path) for path in paths] or project.documents()
    for path in dict.fromkeys(project.folder.document(key) for key in keys):
        source = project.source(path, Report())
        if source is not None:
            yield source.content
    if not paths:
        yield from chain(project.registers.commitments.values(), project.registers.regions.values())


def _by_file(contents: Iterable[object]) -> dict[str, list[Typed]]:
    """The typed citations by file; a text that an alias repeats stands in the file once."""
    found: dict[str, dict[tuple[Location, int], Typed]] = {}
    for value in chain.from_iterable(map(values, contents)):
        if isinstance(value, RichText | RichLine):
            for citation in typed_citations(value.source):
                place = (value.source.origin, citation.start)
                found.setdefault(value.source.origin.file, {}).setdefault(place, Typed(citation, value.source))
    return {file: list(places.values()) for file, places in found.items()}


# --- whether -------------------------------------------------------------------------------------------------------


def _reason(typed: TypedCitation, registers: Registers) -> str:
    """Why this is not rewritten: a key would do something else here, or would not say all that the author typed."""
    lost = (what for paper in typed.papers for what in _lost(paper, registers))
    return typed.obstacle or next((WOULD_GO.format(what) for what in lost), "")


def _lost(paper: TypedPaper, registers: Registers) -> Iterator[str]:
    record, known = registers.papers.get(paper.key), Kamerstuk.from_identifier(paper.key)
    chamber = record.chamber if record else known.chamber if known else ""
    if paper.session_year and not (record and record.session_year == paper.session_year):
        yield "het vergaderjaar"
    if paper.chamber and paper.chamber != chamber:
        yield "de kamer"
    if paper.realm and not (record and record.realm == paper.realm):
        yield "het nummer van de rijkswet"
    if paper.also_in and not (record and paper.also_in in [re.sub(r"\D", "", dossier) for dossier in record.also_in]):
        yield "het tweede dossier"


# --- rewriting -----------------------------------------------------------------------------------------------------


def _rewritten(path: Path, shown: str, found: list[Typed]) -> tuple[bytes, list[Typed]]:
    """The file with these citations replaced, and which of them it was possible for."""
    old = path.read_bytes()
    spans = _spans(old.decode("utf-8"), found)
    for chosen in (spans, {typed: span for typed, span in spans.items() if typed.is_placed}):
        new = _replaced(old.decode("utf-8"), chosen).encode()
        if _reads_as(new, old, shown, list(chosen)):
            return new, list(chosen)
    raise InternalError(f"{path}: het herstel zou de inhoud veranderen; er is niets geschreven")


def _spans(text: str, found: Iterable[Typed]) -> dict[Typed, tuple[int, int]]:
    """Where each citation stands in the file; one that is written otherwise there (an escape, say) is left out."""
    starts = [0, *(match.end() for match in LINE_END.finditer(text))]
    searched: dict[Location, int] = {}
    spans: dict[Typed, tuple[int, int]] = {}
    for typed in found:
        pattern = re.compile(r"\s+".join(map(re.escape, typed.citation.text.split())))
        place = typed.citation.location if typed.is_placed else typed.source.origin
        offset = max(starts[place.line - 1] + place.column - 1, searched.get(typed.source.origin, 0))
        match = pattern.match(text, offset) if typed.is_placed else pattern.search(text, offset)
        if match:
            spans[typed] = match.span()
            searched[typed.source.origin] = match.end()
    return spans


def _replaced(text: str, spans: Mapping[Typed, tuple[int, int]]) -> str:
    for typed, (start, end) in sorted(spans.items(), key=lambda item: item[1], reverse=True):
        text = text[:start] + _written(text, typed.citation.written, start, end)
    return text


def _written(text: str, keys: str, start: int, end: int) -> str:
    """The keys and the rest of the text. A citation that ran on over a line end leaves the rest of its last line there,
    but for what stands against it: a full stop alone on a line would be printed with a space before it. In a quotation,
    whose lines have a mark, all of it comes along.
    """
    line_end = LINE_END.search(text, start, end)
    if line_end is None or ">" in text[start:end]:
        return keys + text[end:]
    rest, indent = REST.match(text, end), INDENT.findall(text, start, end)[-1]
    return f"{keys}{rest[1]}{line_end[0]}{indent}{text[rest.end() :]}" if rest else keys + text[end:]


# --- proof ---------------------------------------------------------------------------------------------------------


def _reads_as(new: bytes, old: bytes, shown: str, changed: list[Typed]) -> bool:
    """Whether the new file holds what the old one did, these citations replaced."""
    report = Report()
    after, before = parse_yaml(new, shown, report), parse_yaml(old, shown, Report())
    by_text: dict[Location, list[TypedCitation]] = {}
    for typed in changed:
        by_text.setdefault(typed.source.origin, []).append(typed.citation)
    same = after is not None and before is not None and _reading(after, {}) == _reading(before, by_text)
    return same and not report.has_errors()


def _reading(node: SourceNode, changes: Mapping[Location, list[TypedCitation]]) -> object:
    match node:
        case SourceMapping(entries):
            return [(str(key), _reading(value, changes)) for key, value in entries.items()]
        case SourceSequence(items):
            return [_reading(item, changes) for item in items]
        case SourceText():
            text = str(node)
            for citation in sorted(changes.get(node.origin, ()), key=lambda one: one.start, reverse=True):
                text = text[: citation.start] + citation.written + text[citation.end :]
            return " ".join(text.split())
        case _:
            return None
