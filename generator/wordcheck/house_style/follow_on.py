"""Follow-on pages say which document they belong to: date and reference, equal to those of page 1, and the page number."""

from __future__ import annotations

from generator.codes import phrases
from generator.diagnostics import Code
from generator.word.text.model import Paragraph, Section, Story
from generator.wordcheck.findings import Findings
from generator.wordcheck.house_style import allowed
from generator.wordcheck.house_style.labels import DATE, labelled, same_label
from generator.wordcheck.recognise import LETTER, NOTA
from generator.wordcheck.subject import Subject

IN_LETTER = (DATE, "Onze referentie")  # letter of 20 December 2024
SHORT = 25  # paragraphs that fit on one page
FIRST = 60
PAGE, PAGES = "PAGE", "NUMPAGES"


def check(subject: Subject, findings: Findings) -> None:
    """Report a header without date or reference (OPM009), with other values (OPM010), and missing page numbers (OPM011)."""
    if subject.template not in (LETTER, NOTA) or not subject.word.sections:
        return
    if sum(bool(paragraph.text.strip()) for paragraph in subject.word.body) > SHORT:
        _header(subject, subject.word.sections[0], findings)
    _page_number(subject, findings)


def _header(subject: Subject, section: Section, findings: Findings) -> None:
    wanted = allowed.words(subject, "vervolgblad") or IN_LETTER
    header = labelled(subject.word.within(section.headers.get("default", "")), wanted)
    present = {same_label(line.label) for line in header}
    missing = [label for label in wanted if same_label(label) not in present]
    if missing:
        findings.add(Code.OPM009, None, what=phrases.listed(missing), expected=phrases.listed(wanted))
    first_page = [paragraph for paragraph in subject.word.body if paragraph.text.strip()][:FIRST]
    values = {same_label(line.label): line.value for line in reversed(labelled(first_page, wanted))}  # the first counts
    for line in header:
        expected = values.get(same_label(line.label), "")
        if line.value and expected and line.value != expected:
            findings.add(Code.OPM010, line.paragraph, label=line.label, found=line.value, expected=expected)


def _page_number(subject: Subject, findings: Findings) -> None:
    edges = list(subject.word.of(Story.HEADER, Story.FOOTER))
    fields = {field.split(" ")[0].upper() for paragraph in edges for field in paragraph.fields if field}
    if {PAGE, PAGES} <= fields or (PAGE in fields and "SECTIONPAGES" in fields):
        return
    typed = next((paragraph for paragraph in edges if _is_typed(paragraph)), None)
    if typed is not None:
        findings.add(Code.OPM011, typed, what=phrases.NUMBER_TYPED)
    elif PAGE in fields:
        findings.add(Code.OPM011, None, what=phrases.NO_PAGE_COUNT)
    else:
        findings.add(Code.OPM011, None, what=phrases.NO_PAGE_NUMBER)


def _is_typed(paragraph: Paragraph) -> bool:
    text = paragraph.text.strip().lower()
    return text.startswith(("pagina", "blz", "bladzijde")) and any(sign.isdigit() for sign in text)
