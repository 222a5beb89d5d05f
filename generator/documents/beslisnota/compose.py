"""Beslisnota → document tree: fixed headings in a fixed order, the reference column, the tables of annexes and notas."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from generator.diagnostics import Code, Report
from generator.documents.beslisnota.column import COLUMN, FOLLOWING, LABELLED, column, stamp
from generator.documents.beslisnota.letter import check_letter, completed, letter_of
from generator.documents.beslisnota.model import Beslisnota
from generator.documents.beslisnota.not_public import not_public
from generator.documents.beslisnota.sections import heading_and, under_heading
from generator.documents.composing import cell, prose, status_text, table
from generator.documents.kamerbrief.compose import wordmark
from generator.documents.wording import Wording
from generator.dutch import long_date
from generator.record import replace
from generator.schema.base import Content
from generator.schema.registers import Organisation
from generator.schema.registry import Registers
from generator.tree.blocks import Block, Cell, Document

FIELDS = frozenset(
    {
        "organisatie",
        "status",
        "label_aan",
        "aan",
        "label_van",
        "van",
        "soort",
        "betreft",
        "stempel",
        "kolom_labels",
        "kolom_waarden",
        "vervolg_labels",
        "vervolg_waarden",
    }
)
HEADINGS = frozenset(
    {"aanleiding", "besluit", "kern", "toelichting", "niet_openbaar", "motivering", "bijlagen", "leeswijzer"}
)
WORDS = HEADINGS | LABELLED | {"soort", "titel", "nvt", "anonimisering", "grond"}


def related(nota: Beslisnota, registers: Registers) -> tuple[Content, ...]:
    """The record that the head of the nota prints: its keys must resolve too."""
    whole = completed(nota, letter_of(nota, registers))
    ministry = registers.organisations.get(whole.ministry) if whole.ministry else None
    return (ministry,) if ministry else ()


def compose(nota: Beslisnota, registers: Registers, report: Report, wording: Wording) -> Document:
    """The nota as a document."""
    letter = letter_of(nota, registers)
    check_letter(nota, letter, registers, report)
    whole = completed(nota, letter)
    check_complete(whole, report)
    ministry = _ministry(whole, registers)
    subject = str(whole.subject or "")
    return Document(
        title=wording.words["titel"].replace("{betreft}", subject) if letter else subject,
        subject="Beslisnota",
        author=str(ministry.name) if ministry else "",
        slots={"tekst": _body(whole, wording), "bijlagen": ()},
        frame=_frame(whole, ministry, wording),
        draft=nota.status == "concept",
        origin=nota.kind.origin,
    )


def check_complete(nota: Beslisnota, report: Report) -> None:
    """Report what neither the nota nor its letter says (VELD002)."""
    needed = {"betreft": nota.subject, "ministerie": nota.ministry}
    missing = [key for key, value in needed.items() if value is None]
    if nota.status == "definitief" and not isinstance(nota.date, date):
        missing.append("datum")
    for key in missing:
        report.add(Code.VELD002, nota.kind.origin, key=key)


def _ministry(nota: Beslisnota, registers: Registers) -> Organisation | None:
    organisation = registers.organisations.get(nota.ministry) if nota.ministry else None
    above = organisation.part_of if organisation else None
    return registers.organisations.get(above) if above else organisation


def _frame(nota: Beslisnota, ministry: Organisation | None, wording: Wording) -> dict[str, str | tuple[str, ...]]:
    labels, values = column(COLUMN, nota, wording)
    following_labels, following_values = column(FOLLOWING, nota, wording)
    return {
        "organisatie": wordmark(ministry) if ministry else (),
        "status": status_text(nota),
        "label_aan": wording.words["aan"],
        "aan": str(nota.addressee),
        "label_van": wording.words["van"],
        "van": str(nota.sender),
        "soort": wording.words["soort"],
        "betreft": str(nota.subject or ""),
        "stempel": stamp(nota),
        "kolom_labels": labels,
        "kolom_waarden": values,
        "vervolg_labels": following_labels,
        "vervolg_waarden": following_values,
    }


def _body(nota: Beslisnota, wording: Wording) -> tuple[Block, ...]:
    words = wording.words
    return (
        *heading_and(words["aanleiding"], under_heading(prose(nota.occasion))),
        *heading_and(words["besluit"], under_heading(prose(nota.decision))),
        *heading_and(words["kern"], under_heading(prose(nota.core))),
        *heading_and(words["toelichting"], under_heading(prose(nota.explanation))),
        *not_public(nota, words),
        *heading_and(words["bijlagen"], _annexes(nota)),
        *heading_and(words["leeswijzer"], _earlier(nota)),
    )


def _annexes(nota: Beslisnota) -> tuple[Block, ...]:
    annexes = enumerate(nota.annexes or (), start=1)
    rows = [[cell(str(number)), cell(annex.name), cell(annex.remark)] for number, annex in annexes]
    return _bare_table(["Volgnummer", "Naam", "Informatie"], rows, weights=[1, 2, 2])  # 75, 150 and 150 pt: BZK, IenW


def _earlier(nota: Beslisnota) -> tuple[Block, ...]:
    rows = [[cell(long_date(one.date)), cell(one.name), cell(one.explanation)] for one in nota.earlier]
    return _bare_table(["Datum", "Naam beslisnota", "Toelichting"], rows, weights=[1, 2, 2])


def _bare_table(heads: list[str], rows: Iterable[list[Cell]], weights: list[float]) -> tuple[Block, ...]:
    """A table without a caption: the heading above it says what it is; nothing when there are no rows."""
    made = table(heads, rows, caption="", description="", weights=weights)
    return (replace(made, caption=()),) if made.rows else ()
