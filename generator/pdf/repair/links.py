"""A link says where it leads.

PDF/UA wants a description with each link (ISO 14289-1, 7.18.5). LibreOffice gives the call of note 3 and the way back
from that note both "3", and a reference within the document the name of its bookmark: "bijlage_1_stand_per_regio".
That passes every validator and tells a listener nothing. Web links keep their address.
"""

from __future__ import annotations

import re

import pikepdf

from generator.pdf.repair.tags import is_element, kids, kind, rewrite

NUMBER = re.compile(r"\d+")
TARGET = re.compile(r"(noot|tabel|figuur|kop|bijlage)_(\d+)(?:_.*)?")  # as generator.word.bookmarks names them
CALL = "Voetnoot {}"
BACK = "Terug naar voetnoot {} in de tekst"
HEADING = "Naar de paragraaf"


def describe_links(pdf: pikepdf.Pdf) -> None:
    """Describe the links within a Dutch document in words; in another language they stay as they are."""

    def described(element: pikepdf.Object, held: list[pikepdf.Object]) -> list[pikepdf.Object]:
        for kid in held:
            if is_element(kid) and kid.S == "/Link":
                _describe(kid, inside_note=kind(pdf, element) == "/Lbl")
        return held

    if str(pdf.Root.get("/Lang", "")).lower().startswith("nl"):
        rewrite(pdf, described)


def _describe(link: pikepdf.Object, *, inside_note: bool) -> None:
    for kid in kids(link):
        annotation = kid.get("/Obj") if isinstance(kid, pikepdf.Dictionary) else None
        if annotation is not None and "/Dest" in annotation:
            annotation.Contents = _words(str(annotation.get("/Contents", "")), inside_note=inside_note)


def _words(given: str, *, inside_note: bool) -> str:
    if NUMBER.fullmatch(given):
        return (BACK if inside_note else CALL).format(given)
    target = TARGET.fullmatch(given)
    if target is None:
        return given
    return HEADING if target[1] == "kop" else f"{target[1].capitalize()} {target[2]}"
