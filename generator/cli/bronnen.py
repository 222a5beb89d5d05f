"""`rijkspen bronnen`: add to the registers and check them. Without `--online` nothing is asked of the network.

Exit codes as elsewhere: 1 when the register has an error, 4 when open data was asked for and could not answer.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.bronnen_view import Checked, print_checked, show_progress
from generator.cli.findings import Format, print_findings
from generator.cli.session import FOUND, ProjectOption, Session
from generator.diagnostics import Code, Diagnostic, Report, Severity, did_you_mean
from generator.errors import UsageError
from generator.opendata import odata, sru
from generator.opendata.cache import Cache
from generator.opendata.fetch import Fetcher
from generator.opendata.pace import Pace
from generator.pipeline import Project, open_project
from generator.references.register_checks import check_register
from generator.register_tools.adding import Added, Given, add_paper, complete_papers
from generator.register_tools.reading import read_paper
from generator.register_tools.selection import findings_about
from generator.register_tools.usage import used_keys
from generator.register_tools.verifying import OpenData, State, Verdict, compare
from generator.schema.registers import PaperRecord

SERVICE_FAILED = 4

bronnen_app = typer.Typer(name="bronnen", help="De registers van Kamerstukken en andere bronnen.", no_args_is_help=True)

OnlineOption = Annotated[bool, typer.Option("--online", help="Vraagt de open data van de overheid.")]
RefreshOption = Annotated[bool, typer.Option("--ververs", help="Vraagt opnieuw wat al eens gevraagd is.")]
SruOption = Annotated[
    str, typer.Option("--sru", envvar="RIJKSPEN_SRU", help="Adres van de SRU-dienst van officielebekendmakingen.nl.")
]
OdataOption = Annotated[
    str, typer.Option("--odata", envvar="RIJKSPEN_ODATA", help="Adres van de OData-dienst van de Tweede Kamer.")
]


@bronnen_app.command()
def toevoegen(
    words: Annotated[
        list[str], typer.Argument(metavar="VERWIJZING...", help='Zoals "Kamerstuk 29 697, nr. 173" of kst-29697-173.')
    ],
    title: Annotated[str, typer.Option("--titel", help="Titel van het stuk.")] = "",
    date: Annotated[str, typer.Option("--datum", help="Datum van het stuk, als 2025-09-09.")] = "",
    session_year: Annotated[
        str, typer.Option("--vergaderjaar", help="Zoals 2024-2025; anders volgt het uit de datum.")
    ] = "",
    online: OnlineOption = False,
    refresh: RefreshOption = False,
    sru_address: SruOption = sru.ADDRESS,
    odata_address: OdataOption = odata.ADDRESS,
    project: ProjectOption = Path(),
) -> None:
    """Voegt een Kamerstuk toe aan content/kamerstukken.yaml, opgemaakt zoals de rest van het bestand."""
    folder = open_project(project).folder
    cited = read_paper(" ".join(words))
    paper = cited.paper
    verdict = None
    if online:
        with _open_data(sru_address, odata_address, refresh=refresh) as services:
            verdict = services.verify(paper.identifier, session_year or paper.session_year)
    added = add_paper(folder, cited, Given(title, date, session_year), verdict)
    if not added.new:
        _tell_known(added, paper.identifier)
        return
    typer.echo(f"{added.place}: toegevoegd\n\n{added.text}")
    print_findings(added.diagnostics, Format.TEXT, Session.language)
    if any(finding.code is Code.REF004 for finding in added.diagnostics):
        typer.echo(
            "Zonder datum is het vergaderjaar niet te weten: geef --datum of --vergaderjaar, of vraag het met --online."
        )
    if verdict and verdict.state is not State.FOUND:
        typer.echo(f"rijkspen: {verdict.key} is {verdict.state.value}{_because(verdict)}", err=True)
        raise typer.Exit(SERVICE_FAILED if verdict.state is State.NOT_CHECKED else 0)


@bronnen_app.command()
def controleer(
    keys: Annotated[
        list[str] | None, typer.Argument(metavar="[SLEUTEL]...", help="Alleen deze bronnen; niets: alle.")
    ] = None,
    online: OnlineOption = False,
    write: Annotated[
        bool, typer.Option("--schrijf", help="Vult titel, datum en vergaderjaar aan waar ze ontbreken; met --online.")
    ] = False,
    refresh: RefreshOption = False,
    format_: Annotated[Format, typer.Option("--format", help="Vorm van de uitvoer: text of json.")] = Format.TEXT,
    sru_address: SruOption = sru.ADDRESS,
    odata_address: OdataOption = odata.ADDRESS,
    project: ProjectOption = Path(),
) -> None:
    """Controleert de registers: vergaderjaren, dubbele en ongebruikte bronnen; met --online ook of ze bestaan."""
    if write and not online:
        raise UsageError("--schrijf vult aan wat de open data weten; geef ook --online")
    if format_ is Format.SARIF:
        raise UsageError("deze opdracht kent --format text en json")
    opened = open_project(project)
    papers = _chosen(opened, keys or [])
    report = Report(list(opened.diagnostics))
    check_register(opened.registers, report, used_keys(opened))
    verdicts = [Verdict(key) for key in papers]
    if online:
        with _open_data(sru_address, odata_address, refresh=refresh) as services:
            asked = (services.verify(key, str(record.session_year or "")) for key, record in papers.items())
            verdicts = show_progress(asked, len(papers))
        for verdict in verdicts:
            compare(verdict, papers[verdict.key], report)
    written = complete_papers(opened.folder, papers, verdicts) if write else {}
    findings = _about(opened, keys or [], report)
    print_checked(Checked(papers, verdicts, findings, written, online=online), format_, Session.language)
    raise typer.Exit(_exit_code(findings, verdicts, online=online))


@bronnen_app.command()
def lijst(
    document: Annotated[str, typer.Argument(metavar="BESTAND", help="Het documentbestand, of zijn sleutel.")],
    as_json: Annotated[bool, typer.Option("--json", help="Als JSON, voor andere programma's.")] = False,
    project: ProjectOption = Path(),
) -> None:
    """Noemt de bronnen die een document gebruikt, in leesvolgorde."""
    opened = open_project(Path(document) if Path(document).is_file() else project)
    records = opened.sources_of(document)
    if as_json:
        typer.echo(json.dumps(records, ensure_ascii=False, indent=1))
        return
    for record in records:
        typer.echo(f"{record['printed']}  [{record['key']}]")


def _tell_known(added: Added, identifier: str) -> None:
    """It was there already: under which key, and whether it says the same."""
    under = "" if added.key == identifier else f", als {added.key}"
    typer.echo(f"{added.place}: {identifier} staat er al{under}")
    for place, name, there, said in added.conflicts:
        typer.echo(f"{place}: {name} is daar {there}, niet {said}; er is niets veranderd")
    if added.conflicts:
        raise typer.Exit(FOUND)


def _chosen(project: Project, keys: list[str]) -> Mapping[str, PaperRecord]:
    """The papers of these keys, or all of them. A source that is no paper can be named too; it is not in open data."""
    papers, sources = project.registers.papers, project.registers.sources
    for key in keys:
        if key not in papers and key not in sources:
            meant = did_you_mean(key, [*papers, *sources])
            question = f'; bedoelde u "{meant}"?' if meant else ""
            raise UsageError(f'"{key}" staat niet in kamerstukken.yaml of bronnen.yaml{question}')
    return {key: record for key, record in papers.items() if not keys or key in keys}


def _about(project: Project, keys: list[str], report: Report) -> list[Diagnostic]:
    everything = (*project.registers.papers, *project.registers.sources)
    return findings_about(keys, everything, report) if keys else report.in_source_order()


@contextmanager
def _open_data(sru_address: str, odata_address: str, *, refresh: bool) -> Iterator[OpenData]:
    with Fetcher(_cache(), refresh, Pace()) as fetcher:
        yield OpenData(sru.OfficialPublications(fetcher, sru_address), odata.TweedeKamer(fetcher, odata_address))


def _cache() -> Cache | None:
    """The user's cache folder, as the XDG Base Directory Specification has it."""
    given = Path(os.environ.get("XDG_CACHE_HOME", ""))
    try:
        folder = given if given.is_absolute() else Path.home() / ".cache"
    except RuntimeError:  # a user without a home
        return None
    return Cache(folder / "rijkspen" / "opendata")


def _because(verdict: Verdict) -> str:
    return f": {verdict.problem}" if verdict.problem else ""


def _exit_code(findings: list[Diagnostic], verdicts: list[Verdict], *, online: bool) -> int:
    unanswered = [verdict for verdict in verdicts if online and verdict.state is State.NOT_CHECKED]
    if unanswered:
        problem = unanswered[0].problem
        advice = "; is er een netwerkverbinding?" if unanswered[0].unreachable else ""
        count = f"{len(unanswered)} van {len(verdicts)}"
        typer.echo(f"rijkspen: {count} stukken niet gecontroleerd: {problem}{advice}", err=True)
        return SERVICE_FAILED
    return FOUND if any(finding.severity is Severity.ERROR for finding in findings) else 0
