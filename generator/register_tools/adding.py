"""Adds a paper to content/kamerstukken.yaml, and completes entries from what open data found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.batch.atomic import write_atomically
from generator.diagnostics import Code, Diagnostic, Location, Report
from generator.errors import UsageError
from generator.loading.project import ProjectFolder
from generator.loading.source import SourceText
from generator.references.kamerstuk import Kamerstuk
from generator.references.register_checks import check_register
from generator.references.session import is_session_year, session_year_of
from generator.register_tools.editing import EMPTY, TITLE_NOT_KNOWN, TOP, Fields, add_entry, complete_entry
from generator.register_tools.failures import RegisterEditError
from generator.register_tools.layout import Entry, RegisterFile, load_soundly, read_register
from generator.register_tools.reading import CitedPaper
from generator.register_tools.verifying import State, Verdict, missing_fields
from generator.schema.fields import read_date
from generator.schema.registers import PaperRecord, Papers
from generator.schema.registry import Registers
from generator.schema.validation import validate

NO_TITLE = "nog in te vullen"
IN_SERIES = ("motie", "amendement")


@dataclass(frozen=True, slots=True)
class Given:
    """What the user tells of a paper; empty is not told."""

    title: str = ""
    date: str = ""
    session_year: str = ""


@dataclass(frozen=True, slots=True)
class Added:
    """Where the entry stands, its key, whether it is new, its lines, and what is still to be said of it.

    `conflicts` are the fields of an entry that was there already and says something else than the user, each with its
    place, its name, what stands there and what the user said.
    """

    place: Location
    key: str
    new: bool
    text: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()
    conflicts: tuple[tuple[Location, str, str, str], ...] = ()


def add_paper(folder: ProjectFolder, cited: CitedPaper, given: Given, verdict: Verdict | None = None) -> Added:
    """Add an entry for this paper to the register, unless it is there already.

    Args:
        folder: the project.
        cited: which paper, with its session year if the citation gave that.
        given: what the user tells; it goes before what open data says.
        verdict: what open data says.

    Raises:
        UsageError: the date or the session year is none.
        RegisterEditError: the register has faults, or would have with this entry; nothing was written.
    """
    path, paper, key = folder.register(TOP), cited.paper, cited.paper.identifier
    shown = folder.shown(path)
    old = path.read_bytes() if path.exists() else EMPTY
    known = _same_paper(read_register(old, shown, TOP), paper)
    if known:
        return Added(known.key.origin, known.key, new=False, conflicts=tuple(_conflicts(known, cited, given)))
    new = add_entry(old, shown, key, _fields(cited, given, verdict))
    findings = _findings(new, shown, key)
    _write(path, shown, new)
    register = read_register(new, shown, TOP)
    entry = register.entry(key)
    assert entry is not None  # add_entry proved it
    text = "".join(register.lines[entry.first : entry.last + 1])
    return Added(entry.key.origin, entry.key, new=True, text=text, diagnostics=tuple(findings))


def _same_paper(register: RegisterFile, paper: Kamerstuk) -> Entry | None:
    """The entry of this paper, under whatever reprint."""
    for entry in register.entries:
        other = Kamerstuk.from_identifier(entry.key)
        if other and (other.dossier, other.suffix, other.number) == (paper.dossier, paper.suffix, paper.number):
            return entry
    return None


def _conflicts(known: Entry, cited: CitedPaper, given: Given) -> Iterator[tuple[Location, str, str, str]]:
    """Where the entry says something else than the user did: adding it again would lose that silently."""
    said = {
        "vergaderjaar": given.session_year or cited.paper.session_year,
        "datum": _checked_date(given.date),
        "titel": " ".join(given.title.split()),
        "rijkswet": cited.paper.realm,
    }
    for name, value in said.items():
        field = known.field(name)
        if value and field and isinstance(field.value, SourceText) and " ".join(field.value.split()) != value:
            yield field.value.origin, name, " ".join(field.value.split()), value


def _fields(cited: CitedPaper, given: Given, verdict: Verdict | None) -> Fields:
    paper, found = cited.paper, verdict or Verdict(cited.paper.identifier)
    day = _checked_date(given.date) or (found.date.isoformat() if found.date else "")
    session = given.session_year or paper.session_year or found.session_year
    if not session and day:
        session = session_year_of(read_date(day))
    if session and not is_session_year(session):
        raise UsageError(f'"{session}" is geen vergaderjaar; schrijf beide jaren, zoals 2024-2025')
    fields: dict[str, str | Sequence[str]] = {
        "vergaderjaar": session,
        "kamer": paper.chamber,
        "titel": " ".join(given.title.split()) or found.title or NO_TITLE,
        "soort": found.kind,
        "datum": day,
        "indieners": found.submitters if found.kind in IN_SERIES else (),
        "rijkswet": paper.realm,
        "ook_in": cited.also_in,
    }
    return {name: value for name, value in fields.items() if value}


def _checked_date(text: str) -> str:
    try:
        return read_date(text).isoformat() if text else ""
    except ValueError:
        raise UsageError(f'"{text}" is geen datum; schrijf jjjj-mm-dd') from None


def _findings(content: bytes, shown: str, key: str) -> list[Diagnostic]:
    """What the checks say of the new entry.

    Raises:
        RegisterEditError: something is wrong with it.
    """
    report = Report()
    papers = validate(load_soundly(content, shown), Papers, report)
    assert papers is not None  # add_entry proved it
    record = next(record for name, record in papers.papers.items() if name == key)
    name = next(name for name in papers.papers if name == key)
    # Alone: what is wrong between older entries is no reason to refuse this one.
    check_register(Registers(papers={name: record}), report)
    if report.has_errors():
        faults = "\n".join(finding.render() for finding in report.in_source_order())
        raise RegisterEditError(f"er is niets toegevoegd:\n{faults}")
    if record.session_year is None:
        report.add(Code.REF004, name.origin, key=key)
    return report.in_source_order()


# --- completing --------------------------------------------------------------------------------------------------


def complete_papers(
    folder: ProjectFolder, papers: Mapping[str, PaperRecord], verdicts: Sequence[Verdict]
) -> dict[str, Fields]:
    """Fill in the title, date and session year that were missing of the papers that were found; says what was written.

    Raises:
        RegisterEditError: the register is laid out in a way that is not changed by a tool.
    """
    path = folder.register(TOP)
    shown = folder.shown(path)
    content = path.read_bytes()
    written: dict[str, Fields] = {}
    for verdict in verdicts:
        if verdict.state is State.FOUND:
            unknown = _title_unknown(read_register(content, shown, TOP), verdict.key)
            fields = missing_fields(verdict, papers[verdict.key], title_unknown=unknown)
            if fields:
                content = complete_entry(content, shown, verdict.key, fields)
                written[verdict.key] = fields
    if written:
        _write(path, shown, content)
    return written


def _title_unknown(register: RegisterFile, key: str) -> bool:
    """Whether a comment behind the title says that it is a description: "# titel niet bekend"."""
    entry = register.entry(key)
    field = entry.field("titel") if entry else None
    if field is None or field.first != field.last:
        return False
    return TITLE_NOT_KNOWN.search(register.lines[field.first].rstrip()) is not None


def _write(path: Path, shown: str, content: bytes) -> None:
    try:
        write_atomically(path.resolve(), content)  # a link stays a link
    except OSError as problem:
        raise RegisterEditError(f"{shown} kan niet geschreven worden: {problem.strerror or problem}") from problem
