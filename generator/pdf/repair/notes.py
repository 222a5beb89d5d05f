"""The notes of a page are read in the order of their numbers.

When a table with notes runs over several pages, LibreOffice tags the notes of a middle page from the last to the
first: 28, 27 … 21. The print is right, the tags are not (ISO 14289-1, 7.2: the order of tags is the reading order).
"""

from __future__ import annotations

import pikepdf

from generator.pdf.repair.tags import is_element, kids, kind, rewrite


def order_notes(pdf: pikepdf.Pdf) -> None:
    """Put the notes that stand together in the order of their numbers; without numbers they stay as they are."""

    def ordered(_: pikepdf.Object, held: list[pikepdf.Object]) -> list[pikepdf.Object]:
        if len(held) < 2 or not all(is_element(kid) and kind(pdf, kid) == "/Note" for kid in held):  # noqa: PLR2004  # one is in order
            return held
        numbers = [_number(kid) for kid in held]
        if not all(number.isdigit() for number in numbers):
            return held
        return [kid for _, kid in sorted(zip(map(int, numbers), held, strict=True), key=lambda pair: pair[0])]

    rewrite(pdf, ordered)


def _number(note: pikepdf.Object) -> str:
    """The number of a note: what its link back to the text says."""
    label = next((kid for kid in kids(note) if is_element(kid) and kid.S == "/Lbl"), None)
    links = (kid for kid in kids(label) if is_element(kid) and kid.S == "/Link") if label is not None else iter(())
    inside = (kid for link in links for kid in kids(link) if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid)
    return next((str(kid.Obj.get("/Contents", "")) for kid in inside), "")
