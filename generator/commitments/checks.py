"""TOEZ: commitments that nobody answers, that are answered nowhere, or that are late on a given day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.commitments.standing import Standing, State, answers_in, deadline_of, ministries_of, standings
from generator.diagnostics import Code, Location, Report
from generator.documents.kamerbrief.model import Kamerbrief
from generator.dutch import long_date
from generator.schema.registers import Commitment
from generator.schema.registry import Registers
from generator.tree.blocks import Document
from generator.tree.inlines import Citation
from generator.tree.walk import plain_text, walk_inlines

TO_PARLIAMENT = ("Tweede Kamer", "Eerste Kamer", "regering")
SHOWN = 90  # characters of a summary in a message


def check_register(registers: Registers, report: Report, day: date | None = None) -> None:
    """Report what is wrong in the register: kept without an answer, answered but open, and late on that day."""
    answers = answers_in(registers)
    for key, one in registers.commitments.items():
        place = place_of(key)
        if one.status == "voldaan" and not one.answered_in and key not in answers:
            report.add(Code.TOEZ001, place, key=key)
        if one.status == "open" and one.answered_in:
            report.add(Code.TOEZ002, place, key=key, papers=", ".join(one.answered_in))
    for late in _late(registers, day):
        report.add(Code.TOEZ003, place_of(late.key), what=summary(late.commitment), term=_term(late), by=_by(late))


def check_letter(brief: Kamerbrief, composed: Document, registers: Registers, report: Report) -> None:
    """Report what a letter says to answer and does not, and what it should have answered by its date and does not."""
    blocks = [block for blocks in composed.slots.values() for block in blocks]
    cited = {item.key for one in walk_inlines(blocks) if isinstance(one, Citation) for item in one.items}
    for key in brief.answers:
        one = registers.commitments.get(key)
        if one is None:
            continue
        if isinstance(brief.date, date) and one.date is not None and one.date > brief.date:
            report.add(Code.TOEZ004, key.origin, key=key, day=long_date(one.date))
        if one.papers and not cited.intersection(one.papers):
            report.add(Code.TOEZ005, key.origin, key=key, papers=", ".join(one.papers))
    if isinstance(brief.date, date):
        ministry = _ministry_of(brief, registers)
        for name, one in _waiting(registers, brief.date):
            if name not in brief.answers and (not ministry or ministry in ministries_of(one, registers)):
                report.add(Code.TOEZ006, brief.subject.origin, what=summary(one), key=name, term=one.due or "")


def summary(commitment: Commitment) -> str:
    """What was promised, in so many characters."""
    text = " ".join(plain_text(commitment.summary.inlines).split()).rstrip(".")
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1].rstrip()}…"


def place_of(key: str) -> Location:
    """Where a commitment stands in its register."""
    return getattr(key, "origin", Location(Registers.file_of("toezeggingen")))


def _ministry_of(brief: Kamerbrief, registers: Registers) -> str:
    """The abbreviation of the ministry that sends a letter: of another one it need not keep the promises."""
    sender = registers.organisations.get(brief.sender)
    ministry = registers.organisations.get(sender.part_of) if sender and sender.part_of else sender
    return str(ministry.abbreviation) if ministry and ministry.abbreviation else ""


def _late(registers: Registers, day: date | None) -> Iterator[Standing]:
    return (one for one in standings(registers, day) if one.state is State.OVERDUE) if day else iter(())


def _waiting(registers: Registers, day: date) -> Iterator[tuple[str, Commitment]]:
    """What was promised to Parliament in an earlier letter or debate, whose term is over on the day of this letter."""
    for key, one in registers.commitments.items():
        deadline = deadline_of(one)
        is_earlier = one.date is not None and one.date < day
        if one.status == "open" and is_earlier and one.to in TO_PARLIAMENT and deadline and deadline < day:
            yield key, one


def _term(one: Standing) -> str:
    return str(one.commitment.due or (long_date(one.deadline) if one.deadline else ""))


def _by(one: Standing) -> str:
    return str(one.commitment.by or "onbekend")
