"""Paper and margins are those of the template, to half a millimetre."""

from __future__ import annotations

from generator.codes import phrases
from generator.codes.phrases import Phrase
from generator.diagnostics import Code
from generator.schema.housestyle import Length, Page
from generator.word.text.model import Section
from generator.wordcheck.findings import Findings
from generator.wordcheck.house_style import allowed
from generator.wordcheck.subject import Subject

TOLERANCE = 0.5  # mm


def check(subject: Subject, findings: Findings) -> None:
    """Report each measure that differs from the template, once (OPM004); only for documents that we have a template for."""
    pages = allowed.pages(subject) if subject.template else []
    reported: set[tuple[Phrase, str]] = set()
    for section in (section for section in subject.word.sections if pages):
        page = min(pages, key=lambda page: len(_differences(section, page)))
        for what, found, expected in _differences(section, page):
            if (what, found) not in reported:
                reported.add((what, found))
                findings.add(Code.OPM004, None, what=what, found=found, expected=expected)


def _differences(section: Section, page: Page) -> list[tuple[Phrase, str, str]]:
    upright = section.width <= section.height
    measures = [(phrases.PAGE_WIDTH, section.width, page.width), (phrases.PAGE_HEIGHT, section.height, page.height)]
    wanted = {"top": page.top, "right": page.right, "bottom": page.bottom, "left": page.left}
    measures += [(name, section.margins[side], wanted[side]) for side, name in phrases.MARGINS.items()]
    return [
        (what, _shown(found), _shown(length.mm))
        for what, found, length in (measures if upright else [])  # a page on its side has other measures
        if _differs(found, length)
    ]


def _differs(found: float, wanted: Length) -> bool:
    return found > 0 and abs(found - wanted.mm) > TOLERANCE


def _shown(millimetres: float) -> str:
    return f"{millimetres:.1f}".replace(".", ",")
