"""Frames stand before the paragraph they are anchored in, not inside it.

A Word frame (w:framePr: the address, the reference column) comes out of LibreOffice inside the paragraph that follows
it, behind the words of that paragraph. In a beslisnota that is the first heading: a listener who goes through the
headings hears the whole letterhead as part of "Aanleiding", and hears it after that word. In the Word file the frames
come first, and so they do here. Matterhorn 09-004; ISO 14289-1, 7.2: headings hold their own words.
"""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

from generator.pdf.repair.tags import PARAGRAPHS, is_element, kids, kind, rewrite


def lift_frames(pdf: pikepdf.Pdf) -> None:
    """Put the frames of each paragraph before it, in their order."""

    def before(_: pikepdf.Object, held: list[pikepdf.Object]) -> Iterator[pikepdf.Object]:
        for kid in held:
            if is_element(kid) and kind(pdf, kid) in PARAGRAPHS:
                yield from _taken_out(kid)
            yield kid

    rewrite(pdf, before)


def _taken_out(paragraph: pikepdf.Object) -> list[pikepdf.Object]:
    held = kids(paragraph)
    frames = [kid for kid in held if is_element(kid) and kid.S == "/Div"]
    if frames:
        paragraph.K = pikepdf.Array(kid for kid in held if not (is_element(kid) and kid.S == "/Div"))
    return frames
