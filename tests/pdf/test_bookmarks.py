"""The page of each bookmark, from the PDF."""

from __future__ import annotations

import io

import pikepdf
from sample import W, xml

from generator.pdf.bookmarks import pages_of_bookmarks


def test_every_bookmark_of_a_letter_has_its_page(shelf):
    made = shelf["proef/kamerbrieven/alles"]
    names = [mark.get(f"{W}name") for mark in xml(made.docx).iter(f"{W}bookmarkStart")]
    pages = pages_of_bookmarks(made.pdf, [*names, "staat_er_niet"])
    assert set(pages) == set(names)
    assert pages["noot_2_los"] == pages["kop_1_een"] == 1
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        assert pages["bijlage_1_de_bijlage"] == len(pdf.pages) > 2


def test_names_are_spelled_as_libreoffice_does():
    pdf = pikepdf.new()
    pdf.add_blank_page()
    spelled = {"/caf00E9": 1} | {"/a5Fb-c20d": 1, "/cafE9": 1, "/2019s": 1}
    pdf.Root.Dests = pikepdf.Dictionary({name: pikepdf.Array([pdf.pages[0].obj, pikepdf.Name.Fit]) for name in spelled})
    written = io.BytesIO()
    pdf.save(written)
    assert pages_of_bookmarks(written.getvalue(), ["a_b-c d", "café", "’s", "anders"]) == {
        "a_b-c d": 1,
        "café": 1,
        "’s": 1,
    }
