"""A paragraph is known by its index among the `w:p` of its part, whatever stands between the blocks."""

import pytest
from lxml import etree
from sample import parts_of
from wordfiles import element, read, saved, with_text

from generator.diagnostics import Code
from generator.word.names import W
from generator.word.package import compress, write_package
from generator.word.text import limits
from generator.word.text.opening import Refused

BODY = "word/document.xml"


def with_body(content: bytes, old: str, new: str, encoding: str = "UTF-8") -> bytes:
    parts = parts_of(content)
    assert old in parts[BODY].decode()
    changed = etree.fromstring(parts[BODY].decode().replace(old, new).encode())
    parts[BODY] = etree.tostring(changed, xml_declaration=True, encoding=encoding)
    return write_package({name: compress(name, part) for name, part in parts.items()})


def test_paragraphs_in_what_nobody_knows_count_along() -> None:
    made = with_text("een", "twee", "drie")
    body = made.element.body
    body.insert(1, element("<w:onbekend><w:p><w:r><w:t>van niemand</w:t></w:r></w:p></w:onbekend>"))
    body.insert(2, element('<w:bookmarkStart w:id="1" w:name="a"/>'))
    indexes = {paragraph.text: paragraph.place.index for paragraph in read(made).body}
    every = [p.findtext(f"{W}r/{W}t") for p in made.element.iter(f"{W}p")]
    assert indexes == {"een": every.index("een"), "twee": every.index("twee"), "drie": every.index("drie")}


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16"])
def test_tracked_changes_are_seen_in_every_encoding(encoding: str) -> None:
    made = with_text("een")
    made.paragraphs[0]._p.append(element('<w:ins w:id="1" w:author="A"><w:r><w:t>erbij</w:t></w:r></w:ins>'))
    word = read(with_body(saved(made), "een", "één", encoding))
    assert [change.kind for paragraph in word.body for change in paragraph.revisions] == ["ins"]


def test_what_a_style_sets_holds_for_each_of_its_paragraphs_and_gives_way_to_the_paragraph_itself() -> None:
    made = with_text("een", "twee", "drie")
    for paragraph in made.paragraphs:
        paragraph.style = "Heading 2"
    made.paragraphs[1]._p.get_or_add_pPr().append(element('<w:outlineLvl w:val="4"/>'))
    assert [paragraph.heading for paragraph in read(made).body] == [2, 5, 2]


def test_a_part_with_more_tags_than_memory_can_hold_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAXIMUM_TAGS", 50)
    with pytest.raises(Refused) as refused:
        read(with_text(*["a"] * 30))
    assert refused.value.finding("x.docx").code is Code.WORD005
