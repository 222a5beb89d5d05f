"""Where what is made of a document is written: its key under output/, and what goes with it beside it."""

from __future__ import annotations

from pathlib import Path

from generator.publication.names import INTERNAL, PUBLIC

WORD, PDF, INVENTORY, METADATA = ".docx", ".pdf", ".inventaris.json", ".metadata.xml"


def word_path(output: Path, key: str, version: str) -> Path:
    """The Word file of a document; the public version says so in its name."""
    return output / f"{key}{'' if version == INTERNAL else f'-{version}'}{WORD}"


def pdf_path(word: Path) -> Path:
    """The PDF beside a Word file."""
    return word.with_suffix(PDF)


def inventory_path(public: Path) -> Path:
    """The inventory of a public file: under the name of the document."""
    return public.with_name(f"{public.stem.removesuffix(f'-{PUBLIC}')}{INVENTORY}")


def metadata_path(document: Path) -> Path:
    """The metadata beside a file."""
    return document.with_name(document.name + METADATA)
