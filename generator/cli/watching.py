"""`rijkspen batch --watch`: what is saved is made, and what is wrong is shown in the place of what was shown before."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from threading import Event

from rich.console import Console

from generator.batch.run import Options
from generator.batch.watch import changes
from generator.cli.making import run_batch
from generator.errors import RijkspenError
from generator.loading.project import ProjectFolder


def watch_batch(
    folder: ProjectFolder, options: Options, selections: list[str], region: str | None, stop: Event | None = None
) -> None:
    """Make what changed, time and again, until Ctrl-C. A fault is shown, and gone when it is mended."""
    console = Console(highlight=False)
    for changed in changes(folder, stop):
        _make(console, folder, options, selections, region, changed)


def _make(
    console: Console,
    folder: ProjectFolder,
    options: Options,
    selections: list[str],
    region: str | None,
    changed: Iterable[Path],
) -> None:
    console.clear()
    console.print(f"{datetime.now():%H:%M:%S} {', '.join(map(folder.shown, changed))}".rstrip(), style="bold")  # noqa: DTZ005  # the clock on the wall
    try:
        run_batch(folder, options, selections, region, only_news=True)
    except RijkspenError as problem:  # a choice or a folder that is wrong now may be right at the next change
        console.print(f"rijkspen: {problem}", style="red", soft_wrap=True, markup=False)
    console.print("Wacht op een wijziging; stoppen met Ctrl-C.", style="dim")
