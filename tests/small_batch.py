"""A batch over a small project, as a call of `rijkspen batch` does it: everything is opened anew."""

from __future__ import annotations

from pathlib import Path

from sample import AGENDA, letter

from generator.batch.outcome import Outcome, Result
from generator.batch.run import Options, open_batch
from generator.loading.project import ProjectFolder

FILES = {"kamerbrieven__a": letter("Brief a."), "kamerbrieven__b": letter("Brief b."), "agendas__twente": AGENDA}


def opened(root: Path, **options):
    """A batch over this project, to be used with `with`."""
    return open_batch(ProjectFolder(root.resolve()), Options(**options))


def make(root: Path, keys: list[str] | None = None, **options) -> dict[str, Result]:
    """What became of these documents, or of all of them, by key."""
    with opened(root, **options) as batch:
        results = {result.key: result for result in batch.run(batch.choose([]) if keys is None else keys)}
        batch.project_findings()
    return results


def outcomes(results: dict[str, Result]) -> list[Outcome]:
    """What became of each, by name of the document."""
    return [results[key].outcome for key in sorted(results)]


def remade(results: dict[str, Result]) -> list[str]:
    """The documents that were made."""
    return sorted(key for key, result in results.items() if result.outcome is Outcome.MADE)
