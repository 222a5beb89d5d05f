"""A batch as a person sees it: a progress bar while it runs, the findings, and a closing table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from time import perf_counter

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from generator.batch.outcome import Outcome, Result
from generator.cli.findings import Format, print_findings
from generator.cli.overview import MOST
from generator.diagnostics import Code, Diagnostic, Language, Severity
from generator.dutch import plural

COLOURS = {
    Outcome.MADE: "green",
    Outcome.CURRENT: "dim",
    Outcome.STOPPED: "bold red",
    Outcome.KEPT: "yellow",
    Outcome.SOURCELESS: "yellow",
    Outcome.REMOVED: "dim",
}
WELL = (Outcome.MADE, Outcome.CURRENT)
ROWS = 100  # of a larger batch, only what deserves a look is in the table
FINDINGS = 300
NAMED = 5  # documents that are named with what stopped them


class BatchView:
    """Shows one batch."""

    def __init__(self, language: Language) -> None:
        self._console, self._language = Console(highlight=False), language
        self._start = perf_counter()

    def follow(self, keys: list[str], results: Iterator[Result]) -> list[Result]:
        """The results in the order of `keys`, gathered behind a progress bar."""
        done = []
        bar = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with Progress(*bar, console=self._console, transient=True, disable=not self._console.is_terminal) as progress:
            task = progress.add_task("documenten", total=len(keys))
            for result in results:
                progress.update(task, advance=1, description=result.key)
                done.append(result if len(keys) <= MOST else _as_told(result))
        order = {key: number for number, key in enumerate(keys)}
        return sorted(done, key=lambda result: order[result.key])

    def close(self, findings: Iterable[Diagnostic], results: list[Result], *, only_news: bool = False) -> None:
        """What was found, the table, and one line that says it all."""
        self._show_findings([*findings, *(finding for result in results for finding in result.diagnostics)])
        self._show_failures(results)
        shown = [result for result in results if not only_news or result.outcome is not Outcome.CURRENT]
        shown = shown if len(shown) <= ROWS else [result for result in shown if _deserves_a_look(result)]
        if shown:
            self._console.print(_table(shown[:ROWS]))
        self._console.print(self._last_line(results))

    def _show_findings(self, found: list[Diagnostic]) -> None:
        worth = sorted(dict.fromkeys(one for one in found if _is_told(one)), key=_order)
        print_findings(worth[:FINDINGS], Format.TEXT, self._language)
        if len(worth) > FINDINGS:
            self._console.print(f"… en nog {len(worth) - FINDINGS}; zie output/manifest.json", style="dim")

    def _show_failures(self, results: list[Result]) -> None:
        """What stopped documents that is no fault in them: once, with the documents."""
        stopped: dict[str, list[str]] = {}
        for result in results:
            if result.failure:
                stopped.setdefault(str(result.failure), []).append(result.key)
        for failure, keys in stopped.items():
            self._console.print(f"rijkspen: {failure}", style="red", soft_wrap=True, markup=False)
            more = f" en nog {len(keys) - NAMED}" if len(keys) > NAMED else ""
            self._console.print(f"    bij: {', '.join(keys[:NAMED])}{more}", style="dim", soft_wrap=True)

    def _last_line(self, results: list[Result]) -> str:
        count = {outcome: sum(result.outcome is outcome for result in results) for outcome in Outcome}
        unmade = count[Outcome.STOPPED] + count[Outcome.KEPT]
        words = [f"{plural(count[Outcome.MADE], 'document', 'documenten')} gemaakt"]
        words += [f"{count[Outcome.CURRENT]} ongewijzigd"] if count[Outcome.CURRENT] else []
        words += [f"{unmade} niet gemaakt"] if unmade else []
        words += [f"{count[Outcome.SOURCELESS]} zonder bron"] if count[Outcome.SOURCELESS] else []
        words += [f"{count[Outcome.REMOVED]} verwijderd"] if count[Outcome.REMOVED] else []
        seconds = f"{perf_counter() - self._start:.1f}".replace(".", ",")
        return f"{', '.join(words)} ({seconds} s)"


def _is_told(finding: Diagnostic) -> bool:
    """Notes are in the table; only which fonts stand in for which is worth a line."""
    return finding.severity is not Severity.NOTE or finding.code is Code.PDF002


def _as_told(result: Result) -> Result:
    """The result without its notes: of a draft there may be a hundred, and of many documents nobody is shown them."""
    return replace(result, diagnostics=tuple(filter(_is_told, result.diagnostics)))


def _order(finding: Diagnostic) -> tuple[object, ...]:
    return (finding.location, finding.code.name)


def _deserves_a_look(result: Result) -> bool:
    return result.outcome not in WELL or bool(result.count(Severity.ERROR)) or result.failure is not None


def _reason(result: Result) -> str:
    """Why it was not made, in a word that leads to the line above the table that says more."""
    errors = [finding.code.name for finding in result.diagnostics if finding.severity is Severity.ERROR]
    if result.failure:
        return f": {result.failure.word}"
    return f": {errors[0]}" if errors else ""


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
            f"[{COLOURS[result.outcome]}]{result.outcome.value}{_reason(result)}[/]",
        )
    return table
