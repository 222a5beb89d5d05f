"""Asks open data whether a paper exists, and compares what it says with the register.

Three states, because not being in a list proves nothing: numbers are withdrawn or never printed, a new paper gets its
number after it was sent, and a service can be silent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from generator.diagnostics import Code, Location, Report
from generator.loading.source import SourceText
from generator.opendata.failures import ServiceError, UnreachableError
from generator.opendata.odata import TweedeKamer
from generator.opendata.publication import Publication
from generator.opendata.sru import OfficialPublications
from generator.references.kamerstuk import Kamerstuk
from generator.references.session import REPORTS, is_session_year, session_year_of
from generator.schema.fields import PAPER, TO_SUPPLY
from generator.schema.registers import PaperRecord

FIRST_WITHOUT_SESSION = "2010-2011"  # until then the identifier of a paper of the Eerste Kamer held its session
FIRST_PRINTED_APART = 30000  # dossier from which nr. 2, the bill, is as good as always a publication of its own
SAME_DAY = timedelta(days=14)  # dated, sent, received and printed are some days apart


class State(Enum):
    """What is known of a paper's existence."""

    FOUND = "gevonden"
    NOT_FOUND = "niet gevonden"
    NOT_CHECKED = "niet gecontroleerd"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What open data says of one entry.

    Attributes:
        answers: what was found, the most precise source first.
        problem: why it was not checked; `unreachable` when that holds for every other paper too.
    """

    key: str
    state: State = State.NOT_CHECKED
    answers: tuple[Publication, ...] = ()
    problem: str = ""
    unreachable: bool = False

    @property
    def title(self) -> str:
        """The title, as the first that knows it gives it."""
        return next((answer.title for answer in self.answers if answer.title), "")

    @property
    def date(self) -> date | None:
        """The date of the paper."""
        return next((answer.date for answer in self.answers if answer.date), None)

    @property
    def session_year(self) -> str:
        """The session year; by its date when no service names it."""
        named = next((answer.session_year for answer in self.answers if is_session_year(answer.session_year)), "")
        return named or (session_year_of(self.date) if self.date else "")

    @property
    def kind(self) -> str:
        """What kind of paper it is: brief, motie, …."""
        return next((answer.kind for answer in self.answers if answer.kind), "")

    @property
    def submitters(self) -> tuple[str, ...]:
        """The members or ministers who submitted it."""
        return next((answer.submitters for answer in self.answers if answer.submitters), ())

    @property
    def service(self) -> str:
        """Who says so."""
        return " en ".join(dict.fromkeys(answer.service for answer in self.answers))


@dataclass(frozen=True, slots=True)
class OpenData:
    """The services that know Kamerstukken."""

    publications: OfficialPublications
    chamber: TweedeKamer

    def verify(self, key: str, session_year: str = "") -> Verdict:
        """What is known of the paper with this key; never raises for what a service does."""
        paper = Kamerstuk.from_identifier(key)
        if paper is None or not PAPER.match(key):
            return Verdict(key, problem="dit is geen nummer van een Kamerstuk")
        failures: list[ServiceError] = []
        printed = _asked(lambda: self.publications.find(_identifiers(key, paper, session_year)), failures)
        listed = _asked(lambda: self.chamber.find(key, paper.dossier, paper.suffix, paper.number), failures)
        if printed and printed.identifier == _printed_with(paper):
            printed = replace(printed, title="", kind="")  # those of nr. 1; date and session are of both
        if printed or (listed and listed.numbered_here):
            # The Tweede Kamer gives the title without that of the dossier, and the date of the paper itself.
            return Verdict(key, State.FOUND, tuple(answer for answer in (listed, printed) if answer))
        if failures:
            unreachable = all(isinstance(failure, UnreachableError) for failure in failures)
            return Verdict(key, problem=str(failures[0]), unreachable=unreachable)
        return Verdict(key, State.NOT_FOUND)


def _asked(question: Callable[[], Publication | None], failures: list[ServiceError]) -> Publication | None:
    try:
        return question()
    except ServiceError as failure:
        failures.append(failure)
        return None


def _identifiers(key: str, paper: Kamerstuk, session_year: str) -> tuple[str, ...]:
    """Every identifier that the paper can have, the likeliest first."""
    reprints = () if paper.reprint else (f"{key}-h1", f"{key}-n1")
    together = filter(None, [_printed_with(paper)])
    if paper.chamber == "I" and is_session_year(session_year) and session_year < FIRST_WITHOUT_SESSION:
        return (key.replace("kst-", f"kst-{session_year.replace('-', '')}-", 1), key, *reprints)
    return (key, *reprints, *together)


def _printed_with(paper: Kamerstuk) -> str:
    """The identifier of nr. 1 for an old nr. 2: half of the bills were printed as "nrs. 1-2". Otherwise empty."""
    is_old = paper.dossier.isdecimal() and int(paper.dossier) < FIRST_PRINTED_APART
    return f"kst-{paper.dossier}-1" if is_old and (paper.suffix, paper.number) == ("", "2") else ""


# --- comparing ---------------------------------------------------------------------------------------------------


def compare(verdict: Verdict, record: PaperRecord, report: Report) -> None:
    """Report where the register and open data differ; what the register leaves out is no difference."""
    place = verdict.key.origin if isinstance(verdict.key, SourceText) else Location("")
    if verdict.state is State.NOT_FOUND:
        report.add(Code.REF018, place, key=verdict.key)
    elif verdict.problem and not verdict.unreachable:
        report.add(Code.REF021, place, key=verdict.key, problem=verdict.problem)
    for field, found, written, location in _differences(verdict, record, place):
        report.add(
            Code.REF019, location, key=verdict.key, field=field, service=verdict.service, found=found, written=written
        )
    if not _same_title(verdict.title, record.title):
        report.add(Code.REF020, record.title.origin, key=verdict.key, service=verdict.service, found=verdict.title)


def _differences(verdict: Verdict, record: PaperRecord, place: Location) -> Iterator[tuple[str, str, str, Location]]:
    session, day = record.session_year, verdict.date
    if session and verdict.session_year and is_session_year(session) and session != verdict.session_year:
        yield "het vergaderjaar", verdict.session_year, session, session.origin
    # A report carries the day of the debate here and the day it was adopted there.
    if record.date and day and not record.kind.startswith(REPORTS) and abs(record.date - day) > SAME_DAY:
        yield "de datum", day.isoformat(), record.date.isoformat(), place


def _same_title(found: str, written: str) -> bool:
    one, other = ("".join(filter(str.isalnum, title.casefold())) for title in (found, written))
    return not found or one in other or other in one


def missing_fields(verdict: Verdict, record: PaperRecord, *, title_unknown: bool) -> dict[str, str]:
    """What open data can complete in this entry: the title, date and session year that nobody filled in."""
    found = {}
    if verdict.session_year and record.session_year is None:
        found["vergaderjaar"] = verdict.session_year
    if verdict.title and (title_unknown or TO_SUPPLY.match(record.title)):
        found["titel"] = verdict.title
    if verdict.date and record.date is None:
        found["datum"] = verdict.date.isoformat()
    return found
