"""What a listener hears: the text of a PDF by its tag tree, in its order, and of a Word file in the order of its body.

Compared are letters and digits. Numbers that LibreOffice counts itself (of headings, list items and notes) stand in no
text of the Word file, so they are left out on both sides.
"""

from __future__ import annotations

import ctypes
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf
import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument
from sample import paragraphs

from generator.pdf.repair.tags import PARAGRAPHS, is_element, kids, kind

NOTES = "word/footnotes.xml"
NUMBER = re.compile(r"[\d.\s]*")
NOT_LETTERS = re.compile(r"[\W_]+")


def letters(text: str) -> str:
    """The letters and digits."""
    return NOT_LETTERS.sub("", text)


@dataclass
class Heard:
    """The pieces of the text that are read aloud, each with the type of its tag; notes apart."""

    body: list[tuple[str, str]] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)

    def text(self) -> str:
        """All of the body."""
        return letters("".join(text for _, text in self.body))

    def note_text(self) -> str:
        """All of the notes."""
        return letters("".join(text for _, text in self.notes))

    def lines(self) -> list[str]:
        """The pieces of the body."""
        return [" ".join(text.split()) for _, text in self.body]


def listen(pdf: bytes) -> Heard:
    """Go through the tag tree."""
    heard = Heard()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        pages = {page.obj.objgen: marked for page, marked in zip(opened.pages, _marked(pdf), strict=True)}
        _element(opened, opened.Root.StructTreeRoot, pages, heard.body, heard.notes)
    return heard


def _element(pdf, element, pages, into, notes):
    for kid in kids(element):
        if not is_element(kid):
            continue
        name = kind(pdf, kid)
        if name == "/Note":
            _element(pdf, kid, pages, notes, notes)
        elif name == "/Figure":
            into.append((name, ""))  # its description is heard, not the words in the picture
        elif name in PARAGRAPHS or name == "/Caption":
            into.append((name, "".join(_text(pdf, kid, pages))))
            _element(pdf, kid, pages, into, notes)
        elif name not in {"/Lbl", "/Link", "/Span"}:
            _element(pdf, kid, pages, into, notes)


def _text(pdf, element, pages) -> Iterator[str]:
    """The text of a paragraph; what stands in it but is a paragraph of its own is left to its own turn."""
    pieces = list(_pieces(pdf, element, pages))
    if re.fullmatch(r"/H\d", kind(pdf, element)) and len(pieces) > 1 and NUMBER.fullmatch(pieces[0]):
        pieces = pieces[1:]
    yield from pieces


def _pieces(pdf, element, pages) -> Iterator[str]:
    page = element.get("/Pg")
    for kid in kids(element):
        if isinstance(kid, int):
            yield pages[page.objgen].get(kid, "")
        elif is_element(kid):
            name = kind(pdf, kid)
            if name in {"/Link", "/Span"} and not _calls_a_note(kid):
                yield from _pieces(pdf, kid, pages)
        elif "/MCID" in kid:
            yield pages[kid.get("/Pg", page).objgen].get(int(kid.MCID), "")


def _calls_a_note(element) -> bool:
    links = (kid.Obj for kid in kids(element) if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid)
    return any(str(link.get("/Contents", "")).startswith("Voetnoot ") for link in links)


def _marked(pdf: bytes) -> Iterator[dict[int, str]]:
    """Of each page, the text of each piece of marked content by its number."""
    with PdfDocument(pdf) as document:
        for page in document:
            found: dict[int, str] = {}
            text_page = page.get_textpage()
            for number in range(pdfium.FPDFPage_CountObjects(page)):
                item = pdfium.FPDFPage_GetObject(page, number)
                mark = pdfium.FPDFPageObj_GetMarkedContentID(item)
                if mark >= 0:
                    found[mark] = found.get(mark, "") + _text_of(item, text_page)
            text_page.close()
            page.close()
            yield found


def _text_of(item, text_page) -> str:
    if pdfium.FPDFPageObj_GetType(item) != pdfium.FPDF_PAGEOBJ_TEXT:
        return ""
    size = pdfium.FPDFTextObj_GetText(item, text_page, None, 0)
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFTextObj_GetText(item, text_page, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return buffer.raw.decode("utf-16-le").rstrip("\0")


def written(docx: bytes) -> str:
    """The text of the body of a Word file, in its order: frames stand before the paragraph they belong to."""
    return letters("".join(paragraphs(docx)))


def written_notes(docx: bytes) -> str:
    """The text of its notes."""
    return letters("".join(paragraphs(docx, NOTES)))
