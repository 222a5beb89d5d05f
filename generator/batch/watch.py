"""Wait until someone saves something that documents are made from. The one door to watchfiles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

from generator.loading.project import ProjectFolder

QUIET = 50  # milliseconds without a change: an editor often writes a file in two or three steps
BREATH = 200  # milliseconds between two looks at whether to stop
SUFFIXES = (".yaml", ".docx", ".png")


def changes(folder: ProjectFolder, stop: Event | None = None) -> Iterator[list[Path]]:
    """The files that were saved, removed or added, each time that anything was.

    The first time there are none: from then on nothing is missed, so that is the moment to make everything.

    Args:
        folder: the project; its output is not looked at.
        stop: ends the waiting when it is set; Ctrl-C does too.
    """
    from watchfiles import watch

    places = [path for path in (folder.content, folder.styles, folder.templates) if path.is_dir()]
    seen = watch(
        *places,
        watch_filter=lambda _, path: _matters(Path(path)),
        debounce=QUIET * 4,
        step=QUIET,
        rust_timeout=BREATH,
        yield_on_timeout=True,
        stop_event=stop,
    )
    yield [Path(path) for _, path in next(seen, ())]
    for changed in seen:
        if changed:
            yield sorted({Path(path) for _, path in changed})


def _matters(path: Path) -> bool:
    """Whether documents may be made from it: not the lock of Word, nor what an editor keeps beside a file."""
    return path.suffix in SUFFIXES and not path.name.startswith((".", "~"))
