"""Kamerbrief → document tree: the frame of the letter from the registers, the body from the author's prose."""

from __future__ import annotations

from datetime import date

from generator.diagnostics import Code, Report
from generator.documents.composing import annexes, numbered_headings, shown_date, status_text
from generator.documents.kamerbrief.commitments import commitments_annex
from generator.documents.kamerbrief.model import Kamerbrief
from generator.documents.wording import Wording
from generator.schema.base import Content
from generator.schema.registers import Function, Organisation
from generator.schema.registry import Registers
from generator.tree.blocks import Document

FIELDS = frozenset(
    {
        "organisatie",
        "retouradres",
        "adressering",
        "briefhoofd",
        "bezoekadres",
        "onze_referentie",
        "uw_referentie",
        "datum",
        "betreft",
        "aanhef",
        "ondertekenaar",
        "naam_ondertekenaar",
        "status",
    }
)


def related(brief: Kamerbrief, registers: Registers) -> tuple[Content, ...]:
    """The records that the letterhead and the table print: their keys, such as that of a ministry, must resolve too."""
    organisations = (registers.organisations.get(key) for key in (brief.sender, brief.addressee))
    answered = (registers.commitments.get(key) for key in brief.answers if brief.commitments_table)
    records = (*organisations, registers.functions.get(brief.signatory), *answered)
    return tuple(record for record in records if record is not None)


def compose(brief: Kamerbrief, registers: Registers, report: Report, wording: Wording) -> Document:
    """The letter as a document."""
    sender = registers.organisations[brief.sender]
    ministry = registers.organisations[sender.part_of] if sender.part_of else sender
    signatory = registers.functions[brief.signatory]
    return Document(
        title=brief.subject,
        subject=f"Brief aan {registers.organisations[brief.addressee].name}",
        author=str(ministry.name),
        slots={
            "tekst": numbered_headings(brief.text.blocks) if brief.numbered_headings else brief.text.blocks,
            "bijlagen": (*annexes(brief.annexes), *commitments_annex(brief, registers)),
        },
        frame={
            "organisatie": wordmark(ministry),
            "retouradres": return_address(ministry),
            "adressering": _lines(registers.organisations[brief.addressee].addressing),
            "briefhoofd": _lines(sender.letterhead or (sender.name,)),
            "bezoekadres": _lines(sender.visiting_address or ministry.visiting_address),
            "onze_referentie": str(brief.our_reference or ""),
            "uw_referentie": str(brief.your_reference or ""),
            "datum": shown_date(brief.date),
            "betreft": str(brief.subject),
            "aanhef": str(brief.salutation or ""),
            "ondertekenaar": f"{signatory.title},",
            "naam_ondertekenaar": signatory_name(brief, signatory, report),
            "status": status_text(brief),
        },
        draft=brief.status == "concept",
        origin=brief.subject.origin,
    )


def wordmark(ministry: Organisation) -> tuple[str, ...]:
    """The name beside the ribbon, over two or three lines as in the logo: "Ministerie van" stands alone."""
    if ministry.letterhead:
        return _lines(ministry.letterhead)
    before, of, name = ministry.name.partition(" van ")
    return (before + of.rstrip(), name) if of else (str(ministry.name),)


def return_address(ministry: Organisation) -> str:
    """The line that shows through the window of the envelope."""
    return "> Retouradres " + " ".join(ministry.postal_address) if ministry.postal_address else ""


def signatory_name(brief: Kamerbrief, signatory: Function, report: Report) -> str:
    """Who held the function on the date of the letter; without a date, who holds it last according to the register."""
    if not isinstance(brief.date, date):
        return str(signatory.tenures[-1].name) if signatory.tenures else ""
    for tenure in signatory.tenures:
        if (tenure.since is None or tenure.since <= brief.date) and (
            tenure.until is None or brief.date <= tenure.until
        ):
            return str(tenure.name)
    report.add(Code.REF005, brief.signatory.origin, key=brief.signatory, date=shown_date(brief.date))
    return ""


def _lines(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(str(text) for text in texts)
