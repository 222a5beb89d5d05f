from docx.document import Document
from wordfiles import bare, codes, element

from generator.wordcheck.accessibility import text_boxes

BOX = (
    '<w:r><w:pict><v:shape style="position:{position};width:100pt"><v:textbox><w:txbxContent><w:p><w:r><w:t>In een vak'
    "</w:t></w:r></w:p><w:p><w:r><w:t>en verder</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)


def with_box(position: str) -> Document:
    made = bare()
    made.add_paragraph("Voor")._p.append(element(BOX.format(position=position)))
    return made


def test_a_floating_text_box_is_found_once() -> None:
    assert codes(text_boxes.check, with_box("absolute")) == ["TOEG019"]


def test_a_text_box_in_the_line_is_well() -> None:
    assert codes(text_boxes.check, with_box("static")) == []
