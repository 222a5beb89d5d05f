"""A quotation that stands apart is a BlockQuote.

LibreOffice names a paragraph after its style and maps that name to P. The style of quotations is called Quote, and
Quote is a standard type itself, for a quotation *inside* a line: standard types may not be mapped to another one
(ISO 14289-1, 7.1), and nothing says any more that these paragraphs quote.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import pikepdf

from generator.pdf.repair.tags import is_element, rewrite, roles_of

QUOTE = "/Quote"


def group_quotations(pdf: pikepdf.Pdf) -> None:
    """Put paragraphs in the style Quote that follow each other in one BlockQuote."""

    def grouped(_: pikepdf.Object, held: list[pikepdf.Object]) -> Iterator[pikepdf.Object]:
        for quoting, group in groupby(held, key=_is_quoting):
            together = list(group)
            yield from [_block(pdf, together)] if quoting else together

    roles = roles_of(pdf)
    if QUOTE in roles:
        rewrite(pdf, grouped)
        del roles[QUOTE]


def _is_quoting(kid: pikepdf.Object) -> bool:
    return is_element(kid) and kid.S == QUOTE


def _block(pdf: pikepdf.Pdf, paragraphs: list[pikepdf.Object]) -> pikepdf.Object:
    block = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name.BlockQuote))
    for paragraph in paragraphs:
        paragraph.S, paragraph.P = pikepdf.Name.P, block
    block.K = pikepdf.Array(paragraphs)
    return block
