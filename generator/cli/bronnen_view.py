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

SHORTEST_TITLE = 20
HEADINGS = ("stuk", "vergaderjaar", "datum", "toestand", "titel")
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
        rows = [_row(verdict, checked) for verdict in checked.verdicts]
        # On a narrow screen the title gives way, and nothing else.
        width = max(console.width, _taken(rows) + SHORTEST_TITLE)
        console.print(_table(rows, width), width=width)
        for key, fields in checked.written.items():
            console.print(f"{key}: {', '.join(fields)} aangevuld")
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


def _table(rows: list[tuple[str, ...]], width: int) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold", collapse_padding=True)
    for heading in HEADINGS:
        table.add_column(heading, no_wrap=True)
    room = width - _taken(rows)
    for *cells, state, title in rows:
        short = title if len(title) <= room else f"{title[: room - 1]}…"
        table.add_row(*cells, Text(state, style=COLOURS[State(state)]), Text(short))
    return table


def _taken(rows: list[tuple[str, ...]]) -> int:
    """The width of all columns but the last, with a space behind each."""
    return sum(max(map(len, column)) + 1 for column in zip(HEADINGS[:-1], *(row[:-1] for row in rows), strict=True))


def _row(verdict: Verdict, checked: Checked) -> tuple[str, ...]:
    record = checked.papers[verdict.key]
    completed = checked.written.get(verdict.key, {})
    return (
        verdict.key,
        str(completed.get("vergaderjaar") or record.session_year or "–"),
        str(completed.get("datum") or record.date or "–"),
        verdict.state.value,
        " ".join(str(completed.get("titel") or record.title).split()),
    )


def _closing(checked: Checked) -> str:
    count = Counter(verdict.state for verdict in checked.verdicts)
    words = [f"{count[state]} {state.value}" for state in State if count[state]]
    hint = "" if checked.online else " (met --online wordt ook nagegaan of de stukken bestaan)"
    return ", ".join(words) + hint
