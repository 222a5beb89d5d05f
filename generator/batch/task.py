"""What a batch is asked to do for one document."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.batch.patience import SECONDS
from generator.publication.names import INTERNAL


@dataclass(frozen=True, slots=True)
class Task:
    """One document to make.

    Attributes:
        key: which one.
        path: where its Word file will be written: a public file may not give away by its name what it withholds.
        version: `intern` or `openbaar`.
        style: a house style instead of its own.
        pdf: also make a PDF.
        seconds: how long it may take.
    """

    key: str
    path: Path
    version: str = INTERNAL
    style: str | None = None
    pdf: bool = False
    seconds: float = SECONDS
