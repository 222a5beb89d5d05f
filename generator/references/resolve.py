"""Resolve: every key in the content is looked up once, and every key that dangles is reported, in one run.

Looking up needs no reading order; numbering does, and is the work of `cite`. Papers may be cited by identifier alone:
the register adds what the identifier cannot know (vergaderjaar, chamber, title).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.diagnostics import Code, Report, did_you_mean
from generator.references.kamerstuk import Kamerstuk, respelled
from generator.schema.fields import RegisterKey, RichLine, RichText
from generator.schema.registers import PaperRecord, SourceRecord
from generator.schema.registry import Registers
from generator.schema.walk import values
from generator.tree.inlines import Citation, CitedItem
from generator.tree.walk import walk_inlines

CitedSource = Kamerstuk | SourceRecord
PAPER_PREFIX = "kst-"


@dataclass(slots=True)
class Citations:
    """What every citation key of a document stands for."""

    sources: dict[str, CitedSource] = field(default_factory=dict)


def resolve(contents: Iterable[object], registers: Registers, report: Report) -> Citations:
    """Look up every key in these contents (a document and the records it prints).

    Args:
        contents: the content of the document, and of the region it is about, if any; or, of a file that has faults,
            the values that could be read.
        registers: the shared registers.
        report: receives a finding for each key that is not known.
    """
    citations = Citations()
    for content in contents:
        for value in values(content):
            if isinstance(value, RegisterKey):
                _check_key(value, registers, report)
                _note_paper(value, registers, citations)
            for item in _cited_items(value):
                _resolve_item(item, registers, citations, report)
    return citations


def _check_key(key: RegisterKey, registers: Registers, report: Report) -> None:
    known = registers.keys(key.register)
    is_paper = key.register == "kamerstukken" and Kamerstuk.from_identifier(key) is not None  # needs no record
    if key not in known and not is_paper:
        register = registers.file_of(key.register)
        report.add(Code.REF003, key.origin, suggestion=did_you_mean(key, known), key=key, register=register)


def _note_paper(key: RegisterKey, registers: Registers, citations: Citations) -> None:
    """A paper that a record names by key, such as that of a motion, may be printed: it is a source too."""
    paper = Kamerstuk.from_identifier(key) if key.register == "kamerstukken" else None
    record = registers.papers.get(key)
    if paper is not None and record is not None:
        citations.sources.setdefault(str(key), _completed(paper, record))
    elif paper is not None:
        citations.sources.setdefault(str(key), paper)


def _cited_items(value: object) -> Iterable[CitedItem]:
    blocks = value.blocks if isinstance(value, RichText | RichLine) else ()
    return (item for inline in walk_inlines(blocks) if isinstance(inline, Citation) for item in inline.items)


def _resolve_item(item: CitedItem, registers: Registers, citations: Citations, report: Report) -> None:
    if item.key in citations.sources:
        return
    source = _paper(item, registers, report) if item.key.startswith(PAPER_PREFIX) else _source(item, registers, report)
    if source is not None:
        citations.sources[item.key] = source


def _paper(item: CitedItem, registers: Registers, report: Report) -> Kamerstuk | None:
    paper = Kamerstuk.from_identifier(item.key)
    if paper is None:
        suggestion = respelled(item.key) or did_you_mean(item.key, registers.papers)
        report.add(Code.REF002, item.origin, suggestion=suggestion, key=item.key)
        return None
    record = registers.papers.get(item.key)
    if record is None or record.session_year is None:
        report.add(Code.REF004, item.origin, suggestion=_near(item.key, registers.papers), key=item.key)
    if record is None:
        return paper
    return _completed(paper, record)


def _completed(paper: Kamerstuk, record: PaperRecord) -> Kamerstuk:
    year, realm = str(record.session_year or ""), str(record.realm or "")
    return paper.known_as(session_year=year, chamber=record.chamber, realm=realm)


def _near(key: str, papers: Mapping[str, PaperRecord]) -> str:
    """A registered paper that differs by one typing error; numbers look alike too easily for a looser match."""
    match = did_you_mean(key, papers)
    return match if match and sorted(match) == sorted(key) and match != key else ""


def _source(item: CitedItem, registers: Registers, report: Report) -> SourceRecord | None:
    source = registers.sources.get(item.key)
    if source is None:
        suggestion = respelled(item.key) or did_you_mean(item.key, [*registers.sources, *registers.papers])
        report.add(Code.REF001, item.origin, suggestion=suggestion, key=item.key, register="content/bronnen.yaml")
    return source
