from docx.shared import Mm
from wordfiles import bare, look

from generator.wordcheck.house_style import page


def messages(left: float, template: str) -> list[str]:
    made = bare()
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(left), Mm(49.08)
    section.top_margin, section.bottom_margin = Mm(53.8), Mm(30.7)
    return [finding.diagnostic.message() for finding in look(page.check, made, template).found]


def test_a_margin_that_differs_is_found() -> None:
    assert messages(25, "kamerbrief") == ["de linkermarge is 25,0 mm; de huisstijl heeft 27,9 mm"]


def test_the_margins_of_the_template_are_well() -> None:
    assert messages(27.87, "kamerbrief") == []


def test_a_document_without_a_template_has_its_own_margins() -> None:
    assert messages(25, "") == []
