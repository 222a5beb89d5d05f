"""Every PDF is PDF/UA-1 and PDF/A-2a: veraPDF says so of everything in content/ and of every construct there is."""

from __future__ import annotations

import io

import pikepdf
import pytest
from shelf import FLAVOURS, PROOF_KEYS, demo_keys, run_verapdf

from generator.pdf.fonts import family_of
from generator.pdf.libreoffice import Converter
from generator.pdf.repair.tags import is_element, kids, kind

DEJAVU = {"DejaVuSans", "DejaVuSerif"}


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("key", [*demo_keys(), *PROOF_KEYS])
def test_verapdf_passes(key, flavour, shelf, verdicts):
    assert {name: verdicts[name, flavour] for name in shelf.versions(key)} == dict.fromkeys(shelf.versions(key), "goed")


def test_every_document_was_made_and_judged(shelf, verdicts):
    assert {*demo_keys(), *PROOF_KEYS, "beslisnotas/voortgang-openbaar"} <= set(shelf.names())
    assert set(verdicts) == {(key, flavour) for key in shelf.names() for flavour in FLAVOURS}


def test_verapdf_sees_what_is_wrong_before_the_repairs(shelf, tmp_path):
    raw = tmp_path / "ruw.pdf"
    raw.write_bytes(shelf["proef/kamerbrieven/alles"].raw)
    no_pdf = tmp_path / "geen.pdf"
    no_pdf.write_bytes(b"geen pdf")
    said = [line.split("\t", 2)[2] for line in run_verapdf([raw, no_pdf]).splitlines()]
    assert [line.startswith("fout") for line in said] == [True] * 4
    assert "7.1-7" in said[0]  # PDF/UA-1: the standard type Quote is mapped to another
    assert "6.6.4-3" in said[2]  # PDF/A-2: level B is declared


def test_a_pdf_of_the_second_try_passes_too(shelf, monkeypatch, tmp_path):
    """Whatever LibreOffice lost the first time: what it lays out without widow control is judged as well."""
    keys = ["proef/kamerbrieven/alles", "kamerbrieven/voortgang"]
    plainly, another = Converter._convert, iter([shelf["proef/kamerbrieven/kort"].raw])

    def loses_words_at_first(self, files, fonts):
        raw = next(another, None)
        return dict.fromkeys(files, raw) if raw else plainly(self, files, fonts)

    monkeypatch.setattr(Converter, "_convert", loses_words_at_first)
    with Converter() as converter:
        made = converter.convert_all({key: shelf[key].docx for key in keys})
    paths = [tmp_path / f"{number}.pdf" for number in range(len(keys))]
    for path, conversion in zip(paths, made.values(), strict=True):
        assert "PDF004" in [finding.code.name for finding in conversion.findings]
        path.write_bytes(conversion.data())
    said = [line.split("\t", 2)[1:] for line in run_verapdf(paths).splitlines()]
    assert sorted(said) == sorted([flavour, "goed"] for flavour in FLAVOURS for _ in keys)


@pytest.mark.parametrize("key", [*demo_keys(), *PROOF_KEYS])
def test_language_title_bookmarks_and_fonts_are_there(key, shelf):
    with pikepdf.open(io.BytesIO(shelf[key].pdf)) as pdf:
        assert str(pdf.Root.Lang) == "nl-NL"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle is True
        assert str(pdf.docinfo["/Title"]).strip()
        kinds = [kind(pdf, element) for element in _elements(pdf.Root.StructTreeRoot)]
        headings = sum(name[:2] == "/H" for name in kinds)
        assert _bookmarks(pdf) == headings
        fonts = [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and "/FontDescriptor" in item]
        assert {family_of(str(font.BaseFont)) for font in fonts} <= DEJAVU
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


@pytest.mark.parametrize("key", [*demo_keys(), *PROOF_KEYS])
def test_every_table_has_header_cells_and_every_figure_words(key, shelf):
    with pikepdf.open(io.BytesIO(shelf[key].pdf)) as pdf:
        for element in _elements(pdf.Root.StructTreeRoot):
            if element.S == "/Table":
                first, *others = (kids(row) for row in kids(element))
                assert {str(cell.S) for cell in first} == {"/TH"}
                assert {_scope(cell) for cell in first} == {"/Column"}
                assert all(len(row) == len(first) for row in others)
            if element.S == "/Figure":
                assert str(element.Alt).strip()


def test_what_stands_on_every_page_is_not_read_aloud(shelf):
    """The page number and the follow-on header are artefacts: page two of the long letter has them, the tags do not."""
    from listening import listen

    assert not [line for line in listen(shelf["kamerbrieven/voortgang"].pdf).lines() if line.startswith("Pagina")]


def _elements(parent):
    for kid in kids(parent):
        if is_element(kid):
            yield kid
            yield from _elements(kid)


def _scope(cell) -> str:
    given = cell.A
    return next(str(a.Scope) for a in (given if isinstance(given, pikepdf.Array) else [given]) if "/Scope" in a)


def _bookmarks(pdf) -> int:
    with pdf.open_outline() as outline:
        return sum(1 for _ in _items(outline.root))


def _items(items):
    for item in items:
        yield item
        yield from _items(item.children)
