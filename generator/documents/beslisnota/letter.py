"""A nota and its letter: what the nota takes from the letter, and what the two say differently.

Both go to Parliament together and are published together (Beleidslijn 2022), so their subject, date and annexes belong
to agree; the nota says only what is different.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TypeVar

from generator.codes import content_phrases as says
from generator.diagnostics import Code, Report
from generator.documents.beslisnota.model import Beslisnota, ListedAnnex
from generator.documents.composing import shown_date
from generator.documents.kamerbrief.model import Kamerbrief
from generator.schema.fields import RegisterKey, RichText
from generator.schema.registry import Registers

ValueT = TypeVar("ValueT")
ASKING = re.compile(r"\b(?:in\s+te\s+stemmen|akkoord|te\s+(?:ondertekenen|beslissen|besluiten|versturen|verzenden))\b")


def letter_of(nota: Beslisnota, registers: Registers) -> Kamerbrief | None:
    """The letter that a nota goes with; None when it names none, or one that cannot be read."""
    content = registers.documents.get(nota.letter) if nota.letter else None
    return content if isinstance(content, Kamerbrief) else None


def completed(nota: Beslisnota, letter: Kamerbrief | None) -> Beslisnota:
    """The nota with what it leaves to its letter: subject, reference, ministry, date and annexes."""
    own_annexes = nota.annexes is not None
    if letter is None:
        return nota if own_annexes else nota.model_copy(update={"annexes": ()})
    annexes = tuple(ListedAnnex.model_construct(name=title, remark=None) for title in letter.annex_titles)
    return nota.model_copy(
        update={
            "subject": _own(nota.subject, letter.subject),
            "our_reference": _own(nota.our_reference, letter.our_reference),
            "ministry": _own(nota.ministry, letter.sender),
            "date": _own(nota.date, letter.date),
            "annexes": nota.annexes if own_annexes else annexes,
        }
    )


def _own(own: ValueT | None, letters: ValueT) -> ValueT:
    return letters if own is None else own


def check_letter(nota: Beslisnota, letter: Kamerbrief | None, registers: Registers, report: Report) -> None:
    """Report a letter that is none, and each thing in which the two differ (NOTA001 to NOTA006)."""
    if nota.letter is not None:
        _check_usable(nota.letter, letter, registers, report)
    if letter is not None:
        _check_subject(nota, letter, report)
        _check_date(nota, letter, report)
        _check_annexes(nota, letter, report)
    _check_decision(nota, letter, report)


def _check_usable(key: RegisterKey, letter: Kamerbrief | None, registers: Registers, report: Report) -> None:
    if letter is None and registers.documents.get(key) is not None:
        report.add(Code.NOTA001, key.origin, key=key)
    elif letter is None or letter.sender not in registers.organisations:
        report.add(Code.NOTA002, key.origin, key=key)


def _check_subject(nota: Beslisnota, letter: Kamerbrief, report: Report) -> None:
    if nota.subject is not None and str(letter.subject).casefold() not in nota.subject.casefold():
        report.add(Code.NOTA003, nota.subject.origin, subject=letter.subject)


def _check_date(nota: Beslisnota, letter: Kamerbrief, report: Report) -> None:
    if isinstance(nota.date, date) and isinstance(letter.date, date) and nota.date > letter.date:
        report.add(Code.NOTA004, nota.kind.origin, own=shown_date(nota.date), letter=shown_date(letter.date))


def _check_annexes(nota: Beslisnota, letter: Kamerbrief, report: Report) -> None:
    if nota.annexes is None:
        return
    listed = [annex.name.casefold() for annex in nota.annexes]
    for title in letter.annex_titles:
        if not any(title.casefold() in name for name in listed):
            place = nota.annexes[0].name.origin if nota.annexes else nota.kind.origin
            report.add(Code.NOTA005, place, title=title)


def _check_decision(nota: Beslisnota, letter: Kamerbrief | None, report: Report) -> None:
    if not isinstance(nota.decision, RichText):
        return
    source = nota.decision.source
    if nota.stamp == "ter informatie" and ASKING.search(source.casefold()):
        report.add(Code.NOTA006, source.origin, problem=says.STAMP_INFORMS)
    if nota.stamp != "ter informatie" and letter is not None and "brief" not in source.casefold():
        report.add(Code.NOTA006, source.origin, problem=says.LETTER_NOT_NAMED)
