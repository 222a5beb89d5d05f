"""An empty paragraph is no paragraph.

Word wants a paragraph after a table and in every cell, also when there is nothing to say. LibreOffice tags them, and a
listener hears "blank". ISO 14289-1, 7.1: what is not content is not tagged.
"""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

from generator.pdf.repair.tags import PARAGRAPHS, is_element, kids, kind, rewrite


def drop_empty_paragraphs(pdf: pikepdf.Pdf) -> None:
    """Take paragraphs without content out of the tag tree, and frames in which nothing is left; cells stay."""

    def filled(_: pikepdf.Object, held: list[pikepdf.Object]) -> Iterator[pikepdf.Object]:
        return (kid for kid in held if not _is_empty(pdf, kid))

    rewrite(pdf, filled)


def _is_empty(pdf: pikepdf.Pdf, kid: pikepdf.Object) -> bool:
    return is_element(kid) and not kids(kid) and kind(pdf, kid) in {*PARAGRAPHS, "/Div"}
