"""The outcome of `rijkspen bronnen controleer`: findings and a table of the papers, or both as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from generator.cli.findings import Format, print_findings
from generator.diagnostics import Diagnostic, Language
from generator.register_tools.editing import Fields
from generator.register_tools.verifying import State, Verdict
from generator.schema.registers import PaperRecord

COLOURS = {State.FOUND: "green", State.NOT_FOUND: "bold red", State.NOT_CHECKED: "dim"}


@dataclass(frozen=True, slots=True)
class Checked:
    """What was checked and what was found; `written` holds the fields that were completed in the register."""

    papers: Mapping[str, PaperRecord]
    verdicts: list[Verdict]
    findings: list[Diagnostic]
    written: Mapping[str, Fields]
    online: bool


def show_progress(verdicts: Iterator[Verdict], total: int) -> list[Verdict]:
    """Ask one after the other, behind a progress bar that leaves no trace."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    done = []
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("open data", total=total)
        for verdict in verdicts:
            done.append(verdict)
            progress.update(task, advance=1)
    return done


def print_checked(checked: Checked, form: Format, language: Language) -> None:
    """Print everything to standard output."""
    if form is Format.JSON:
        print(json.dumps(_as_data(checked, language), ensure_ascii=False, indent=1))  # noqa: T201  # for scripts
        return
    print_findings(checked.findings, Format.TEXT, language, summary=True)
    console = Console(highlight=False, soft_wrap=True)
    if checked.verdicts:
        console.print(_table(checked))
        console.print(_closing(checked))


def _as_data(checked: Checked, language: Language) -> dict[str, object]:
    return {
        "findings": [finding.as_dict(language) for finding in checked.findings],
        "papers": [_paper_as_data(verdict, checked) for verdict in checked.verdicts],
    }


def _paper_as_data(verdict: Verdict, checked: Checked) -> dict[str, object]:
    """What open data says; absent information is null."""
    return {
        "key": verdict.key,
        "state": verdict.state.name.lower(),
        "problem": verdict.problem or None,
        "service": verdict.service or None,
        "title": verdict.title or None,
        "date": verdict.date.isoformat() if verdict.date else None,
        "session_year": verdict.session_year or None,
        "completed": sorted(checked.written.get(verdict.key, {})),
    }


def _table(checked: Checked) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("stuk", no_wrap=True)
    table.add_column("vergaderjaar", no_wrap=True)
    table.add_column("datum", no_wrap=True)
    table.add_column("toestand", no_wrap=True)
    table.add_column("aangevuld", no_wrap=True)
    table.add_column("titel", no_wrap=True, overflow="ellipsis", ratio=1)
    for verdict in checked.verdicts:
        table.add_row(*_row(verdict, checked))
    return table


def _row(verdict: Verdict, checked: Checked) -> tuple[str | Text, ...]:
    record = checked.papers[verdict.key]
    completed = checked.written.get(verdict.key, {})
    return (
        verdict.key,
        str(completed.get("vergaderjaar") or record.session_year or "–"),
        str(completed.get("datum") or record.date or "–"),
        Text(verdict.state.value, style=COLOURS[verdict.state]),
        ", ".join(completed),
        Text(" ".join(str(completed.get("titel") or record.title).split())),
    )


def _closing(checked: Checked) -> str:
    count = Counter(verdict.state for verdict in checked.verdicts)
    words = [f"{count[state]} {state.value}" for state in State if count[state]]
    hint = "" if checked.online else " (met --online wordt ook nagegaan of de stukken bestaan)"
    return ", ".join(words) + hint
