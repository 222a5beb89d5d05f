"""Publishing: the two stages that only the public version has. Withhold takes out what is not public, before notes are
numbered; prove searches the written file for it, and without that proof there is no file.
"""

from __future__ import annotations

from pathlib import Path

from generator.diagnostics import Code, Report
from generator.publication.placeholder import Placeholder
from generator.publication.proof import prove, prove_name
from generator.publication.version import ACTIVE, PublicVersion, is_for_publication, public_version
from generator.record import replace
from generator.schema.housestyle import HouseStyle
from generator.schema.registry import Registers
from generator.sources import Source, place_of_key
from generator.tree.blocks import Document
from generator.word.document import write_document
from generator.word.package import read_parts
from generator.word.template import CompiledTemplate


def withhold(
    path: Path, source: Source, composed: Document, style: HouseStyle, registers: Registers, report: Report
) -> PublicVersion:
    """The composed document without what is not public, and what was taken out.

    Args:
        path: the document file; its name will be that of the public file.
        source: the content of that file.
        composed: the document, before citations are written.
        style: the house style, which says what takes the place of what is left out.
        registers: who may not be named.
        report: receives what stands in the way of publication (PUB…).
    """
    if not is_for_publication(source.content):
        report.add(Code.PUB005, place_of_key(path, source.location, ACTIVE))
    placeholder = Placeholder(style.publication.placeholder)
    public = public_version(composed, source.contents(registers), registers, placeholder, report)
    prove_name(f"{path.stem}.docx", public.terms, source.location, report)
    return public


def prove_file(
    data: bytes, public: PublicVersion, document: Document, template: CompiledTemplate, report: Report
) -> None:
    """Search every part of the written file for what was withheld; each hit is reported."""
    empty = write_document(_emptied(document), template).content
    parts, of_template = read_parts(data, document.title), read_parts(empty, document.title)
    prove(parts, of_template, document, public.terms, report)


def _emptied(document: Document) -> Document:
    """A document without content, to see what the template itself says."""
    frame: dict[str, str | tuple[str, ...]] = {
        name: "" if isinstance(value, str) else () for name, value in document.frame.items()
    }
    return replace(document, title="", subject="", author="", slots={}, frame=frame)
