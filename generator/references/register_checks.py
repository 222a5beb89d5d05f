"""Checks of the registers themselves: what kamerstukken.yaml and bronnen.yaml say must agree with the calendar, with
the identifiers and with each other, because a citation can be no better than the record it is printed from.

Every check is of the records alone; what the outside world says of a paper is asked by `rijkspen bronnen controleer
--online`. Motions by the same members on the same day are no conflict: debates bring several.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from typing import TypeVar

from generator.diagnostics import Code, Location, Report, did_you_mean
from generator.loading.source import SourceText
from generator.references.kamerstuk import Kamerstuk, register_key, respelled
from generator.references.session import dossier_fits, fits_date, is_session_year, session_year_of
from generator.schema.fields import TO_SUPPLY
from generator.schema.registers import PaperRecord, SourceRecord
from generator.schema.registry import Registers

Record = PaperRecord | SourceRecord
RecordT = TypeVar("RecordT", PaperRecord, SourceRecord)
Identity = tuple[str, ...]

IDENTIFIER_IN_URL = re.compile(r"officielebekendmakingen\.nl/(kst-[A-Za-z0-9-]+)")
IN_SERIES = ("motie", "amendement")  # members submit several in one debate


def check_register(registers: Registers, report: Report, used: Collection[str] | None = None) -> None:
    """Report everything that is wrong in the registers of papers and of other sources.

    Args:
        registers: the registers of a project; their keys carry places when the register was loaded from a file.
        report: receives the findings.
        used: every key that some document cites, to name the entries that none does; None: not known.
    """
    for key, record in registers.papers.items():
        _check_paper(key, record, report)
    for key, source in registers.sources.items():
        _check_source(key, source, report)
    _check_twice(registers.papers, _identities_of_paper, report)
    _check_twice(registers.sources, _identities_of_source, report)
    _check_conflicts(registers.papers, report)
    _check_conflicts(registers.sources, report)
    if used is not None:
        for key in (*registers.papers, *registers.sources):
            if key not in used:
                report.add(Code.REF014, _place(key), key=key)


# --- one paper ---------------------------------------------------------------------------------------------------


def _check_paper(key: str, record: PaperRecord, report: Report) -> None:
    paper = Kamerstuk.from_identifier(key)
    if paper is None:
        report.add(Code.REF002, _place(key), suggestion=respelled(key), key=key)
        return
    if record.session_year is not None:
        _check_session(key, paper, record, record.session_year, report)
    addressed = _addressed(record)
    if record.url and addressed and _identity(addressed) != _identity(key):
        report.add(Code.REF016, record.url.origin, key=key, other=addressed)
    _check_title(key, record, report)


def _addressed(record: Record) -> str:
    """The paper that is at the address of a record; empty when it is something else."""
    found = IDENTIFIER_IN_URL.search(record.url or "")
    return register_key(found[1]) if found else ""


def _check_title(key: str, record: Record, report: Report) -> None:
    to_supply = TO_SUPPLY.match(record.title)
    if to_supply:
        report.add(Code.CTRL005, record.title.origin, what=(to_supply["what"] or "").strip() or f"titel van {key}")


# --- one other source ---------------------------------------------------------------------------------------------


def _check_source(key: str, record: SourceRecord, report: Report) -> None:
    """A paper has one place for its facts: two would print it in two ways."""
    paper = key if Kamerstuk.from_identifier(key) else _addressed(record)
    if Kamerstuk.from_identifier(paper):
        report.add(Code.REF028, _place(key), key=key, other=paper)
    _check_title(key, record, report)


# --- session years ------------------------------------------------------------------------------------------------


def _check_session(key: str, paper: Kamerstuk, record: PaperRecord, session: SourceText, report: Report) -> None:
    if not is_session_year(session):
        suggestion = did_you_mean(session, [_respelled(session)])
        report.add(Code.REF010, session.origin, suggestion=suggestion, value=session)
    elif record.date and not fits_date(session, record.date, record.kind):
        expected = session_year_of(record.date)
        report.add(Code.REF011, session.origin, session=session, key=key, date=record.date, expected=expected)
    elif not dossier_fits(session, paper.dossier):
        report.add(Code.REF017, session.origin, dossier=paper.dossier, session=session)


def _respelled(session: str) -> str:
    """The stored form of what may be a session year in another notation: 2024/25, 2024–2025, 20242025."""
    first = re.search(r"(?:19|20)\d\d", session)
    return f"{first[0]}-{int(first[0]) + 1}" if first else ""


# --- entries beside each other -----------------------------------------------------------------------------------


def _check_twice(
    records: Mapping[str, RecordT], identities: Callable[[str, RecordT], Iterator[Identity]], report: Report
) -> None:
    first: dict[Identity, str] = {}
    for key, record in records.items():
        for identity in identities(key, record):
            other = first.setdefault(identity, key)
            if other != key:
                report.add(Code.REF012, _place(key), key=key, other=other, line=_place(other).line)
                break


def _identities_of_paper(key: str, record: PaperRecord) -> Iterator[Identity]:
    """What the paper is known by: its number, also in the second dossier in which it was printed; reprints alike."""
    paper = Kamerstuk.from_identifier(key)
    if paper is not None:
        yield _identity(key)
        for dossier in record.also_in:
            yield (re.sub(r"\D", "", dossier), "", paper.number)


def _identities_of_source(_key: str, record: SourceRecord) -> Iterator[Identity]:
    if record.url:
        yield (re.sub(r"^https?://(?:www\.)?", "", record.url).rstrip("/"),)
    yield (record.kind, str(record.author or ""), _plain(record.title), _dated(record))


def _check_conflicts(records: Mapping[str, RecordT], report: Report) -> None:
    first: dict[Identity, str] = {}
    for key, record in records.items():
        if record.kind in IN_SERIES or not record.date or TO_SUPPLY.match(record.title):
            continue
        other = first.setdefault((_plain(record.title), record.date.isoformat()), key)
        if other != key and not _said_twice(key, other, records):
            report.add(Code.REF013, _place(key), key=key, other=other, line=_place(other).line)


def _said_twice(key: str, other: str, records: Mapping[str, RecordT]) -> bool:
    """Whether these two are reported as one and the same already."""

    def identities(name: str) -> set[Identity]:
        record = records[name]
        found = _identities_of_paper if isinstance(record, PaperRecord) else _identities_of_source
        return set(found(name, record))  # type: ignore[arg-type]  # the record decides which of the two

    return bool(identities(key) & identities(other))


def _identity(identifier: str) -> Identity:
    paper = Kamerstuk.from_identifier(identifier)
    return (paper.dossier, paper.suffix, paper.number) if paper else (identifier,)


def _dated(record: SourceRecord) -> str:
    day: date | None = record.date
    return day.isoformat() if day else str(record.year or "")


def _plain(title: str) -> str:
    """A title without what people spell differently: case, punctuation and spaces."""
    return " ".join(re.findall(r"\w+", title.casefold()))


def _place(key: str) -> Location:
    return key.origin if isinstance(key, SourceText) else Location("")
