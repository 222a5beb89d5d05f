"""Word files as others make them, built by code with python-docx: not with our own writer."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import cache

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.xmlchemy import BaseOxmlElement

from generator.word.text.model import WordText
from generator.word.text.opening import open_content
from generator.word.text.reading import read_package
from generator.word_inspection import Yardstick, yardstick
from generator.wordcheck.findings import Findings
from generator.wordcheck.recognise import day_of, document_type
from generator.wordcheck.subject import Subject

Check = Callable[[Subject, Findings], None]


def bare() -> Document:
    """An empty document in the template of python-docx."""
    return docx.Document()


def with_text(*paragraphs: str) -> Document:
    """A document with these paragraphs."""
    made = bare()
    for text in paragraphs:
        made.add_paragraph(text)
    return made


def saved(made: Document) -> bytes:
    """The document as a file."""
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def read(made: Document | bytes) -> WordText:
    """The document as checks see it."""
    return read_package(open_content(made if isinstance(made, bytes) else saved(made)), "brief.docx")


@cache
def measure() -> Yardstick:
    """The house style that comes with rijkspen."""
    return yardstick()


def subject(made: Document | bytes, template: str | None = None) -> Subject:
    """The document held against the house style of the central government."""
    word, held = read(made), measure()
    kind = document_type(word) if template is None else template
    return Subject(word, held.styles, held.style_names, kind, held.citations, None, day_of(word))


def look(check: Check, made: Document | bytes, template: str | None = None) -> Findings:
    """What one rule finds."""
    examined = subject(made, template)
    findings = Findings(examined.word)
    check(examined, findings)
    return findings


def codes(check: Check, made: Document | bytes, template: str | None = None) -> list[str]:
    """The codes that one rule gives, in order."""
    return [finding.diagnostic.code.name for finding in look(check, made, template).found]


def element(markup: str) -> BaseOxmlElement:
    """A piece of WordprocessingML; the prefixes w, r, wp, a, pic and v need not be declared."""
    spaces = f'{nsdecls("w", "r", "wp", "a", "pic")} xmlns:v="urn:schemas-microsoft-com:vml"'
    return parse_xml(f"<w:x {spaces}>{markup}</w:x>")[0]
