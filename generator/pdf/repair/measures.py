"""Only figures, formulas, forms and tables have a bounding box (ISO 32000-1, table 344); LibreOffice gives one to frames."""

from __future__ import annotations

import pikepdf

from generator.pdf.repair.tags import kind, rewrite

BOXED = {"/Figure", "/Formula", "/Form", "/Table"}


def drop_measures(pdf: pikepdf.Pdf) -> None:
    """Take the bounding box from what may not have one."""

    def without(element: pikepdf.Object, held: list[pikepdf.Object]) -> list[pikepdf.Object]:
        if "/S" in element and kind(pdf, element) not in BOXED:
            _drop(element)
        return held

    rewrite(pdf, without)


def _drop(element: pikepdf.Object) -> None:
    given = element.get("/A")
    for attributes in given if isinstance(given, pikepdf.Array) else [given]:
        if isinstance(attributes, pikepdf.Dictionary) and "/BBox" in attributes:
            del attributes["/BBox"]
