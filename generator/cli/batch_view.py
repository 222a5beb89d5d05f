"""A batch as a person sees it: a progress bar while it runs, the findings, and a closing table."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table

from generator.batch.run import Outcome, Result
from generator.cli.findings import Format, print_findings
from generator.diagnostics import Code, Language, Severity
from generator.dutch import plural
from generator.pipeline import Project

OUTCOME_COLOURS = {
    Outcome.MADE: "green",
    Outcome.CURRENT: "dim",
    Outcome.STOPPED: "bold red",
    Outcome.KEPT: "yellow",
}


def show_batch(project: Project, keys: list[str], results: Iterator[Result], language: Language) -> list[Result]:
    """Run the batch behind a progress bar; then print what was found and a table of all documents."""
    console = Console(highlight=False)
    done = []
    with Progress(TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), console=console) as progress:
        task = progress.add_task("documenten", total=len(keys))
        for result in results:
            progress.update(task, advance=1, description=result.key)
            done.append(result)
        progress.update(task, description="documenten")
    findings = [*project.diagnostics, *(finding for result in done for finding in result.diagnostics)]
    told = (f for f in findings if f.severity is not Severity.NOTE or f.code is Code.PDF002)
    print_findings(told, Format.TEXT, language)
    for result in done:
        if result.failure:
            console.print(f"{result.key}: {result.failure}", style="red", soft_wrap=True)
    ordered = sorted(done, key=lambda result: keys.index(result.key))
    console.print(_table(ordered))
    console.print(_closing(ordered))
    return ordered


def _table(results: list[Result]) -> Table:
    table = Table(box=None, pad_edge=False, collapse_padding=True, header_style="bold")
    table.add_column("document", no_wrap=True, overflow="ellipsis")
    for heading in ("woorden", "noten", "fout", "let op", "open", "ms"):
        table.add_column(heading, justify="right")
    table.add_column("uitkomst", no_wrap=True)
    for result in results:
        table.add_row(
            result.key,
            str(result.words),
            str(result.notes),
            str(result.count(Severity.ERROR)),
            str(result.count(Severity.WARNING)),
            str(result.gaps),
            f"{result.seconds * 1000:.0f}" if result.seconds else "–",
            f"[{OUTCOME_COLOURS[result.outcome]}]{result.outcome.value}[/]",
        )
    return table


def _closing(results: list[Result]) -> str:
    made = sum(result.outcome is Outcome.MADE for result in results)
    current = sum(result.outcome is Outcome.CURRENT for result in results)
    unmade = len(results) - made - current
    words = [f"{plural(made, 'document', 'documenten')} gemaakt"]
    words += [f"{current} ongewijzigd"] if current else []
    words += [f"{unmade} niet gemaakt"] if unmade else []
    return ", ".join(words)
