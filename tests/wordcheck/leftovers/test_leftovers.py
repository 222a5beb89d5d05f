"""What goes along with a file without anyone meaning it."""

import pytest
from docx.document import Document
from sample import W
from wordfiles import bare, codes, element, look, saved, with_text

from generator.word.package import compress, read_parts, write_package
from generator.wordcheck.leftovers import changes, comments, hidden_text, inside, outside, properties, to_fill_in

TEMPLATE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"


def test_tracked_changes_are_counted_and_told_once() -> None:
    made = with_text("Tekst ")
    paragraph = made.paragraphs[0]._p
    paragraph.append(element('<w:ins w:id="1" w:author="J. Jansen"><w:r><w:t>erbij</w:t></w:r></w:ins>'))
    paragraph.append(element('<w:del w:id="2" w:author="J. Jansen"><w:r><w:delText>weg</w:delText></w:r></w:del>'))
    paragraph.append(element('<w:del w:id="3" w:author="J. Jansen"><w:r><w:delText>ook</w:delText></w:r></w:del>'))
    (finding,) = look(changes.check, made).found
    assert finding.diagnostic.message() == "bijgehouden wijzigingen: 3 (2 schrappingen en 1 toevoeging)"
    assert finding.spot is not None
    assert finding.spot.words == "Tekst erbij"


def test_a_document_without_changes_has_none() -> None:
    assert codes(changes.check, with_text("Tekst")) == []


def test_comments_are_counted() -> None:
    made = with_text("Tekst")
    for text in ("een", "twee"):
        made.add_comment(made.paragraphs[0].runs[0], text, author="J. Jansen")
    (finding,) = look(comments.check, made).found
    assert finding.diagnostic.message() == "opmerkingen in de kantlijn: 2"


def test_hidden_text_is_found() -> None:
    made = with_text("Zichtbaar")
    made.paragraphs[0].add_run(" en niet").font.hidden = True
    assert codes(hidden_text.check, made) == ["REST003"]


@pytest.mark.parametrize(
    "text",
    [
        "Het bedrag is [invullen].",
        "Dit is nog in te vullen.",
        "Kenmerk XXX",
        "Beste <<naam>>,",
        "TODO: nakijken",
        "Datum: ..........",
        "Klik of tik om tekst in te voeren.",
        "[bedrag]",
        "Lorem ipsum dolor",
    ],
)
def test_what_still_had_to_be_filled_in_is_found(text: str) -> None:
    assert codes(to_fill_in.check, with_text(text)) == ["REST004"]


@pytest.mark.parametrize(
    "text", ["Hoofdstuk XX van de begroting", "De motie is ingevuld...", "[1] Zie de brief", "naam en datum"]
)
def test_text_that_only_looks_like_it_is_left_alone(text: str) -> None:
    assert codes(to_fill_in.check, with_text(text)) == []


@pytest.mark.parametrize(
    ("author", "expected"),
    [("J. Jansen", ["REST005"]), ("jan@minbzk.nl", ["REST005"]), ("Ministerie van BZK", []), ("python-docx", [])],
)
def test_a_person_in_the_properties_is_found(author: str, expected: list[str]) -> None:
    made = bare()
    made.core_properties.author = author
    made.core_properties.last_modified_by = ""
    assert codes(properties.check, made) == expected


def test_what_is_fetched_from_outside_is_found() -> None:
    made = bare()
    made.part.relate_to("https://kwaad.example/beeld.png", IMAGE, is_external=True)
    made.part.relate_to("file:///H:/sjabloon.dotx", TEMPLATE, is_external=True)
    assert sorted(codes(outside.check, made)) == ["REST006", "REST007"]


@pytest.mark.parametrize(
    "instruction", ["INCLUDETEXT H:\\\\deel.docx", "DDEAUTO c:\\\\x", 'INCLUDEPICTURE "https://x"']
)
def test_a_field_that_fetches_is_found(instruction: str) -> None:
    made = with_text("Tekst")
    made.paragraphs[0]._p.append(element(f"<w:fldSimple w:instr='{instruction}'/>"))
    assert codes(outside.check, made) == ["REST010"]


def with_part(made: Document, name: str) -> bytes:
    parts = {**read_parts(saved(made), "x"), name: b"inhoud"}
    return write_package({part: compress(part, content) for part, content in parts.items()})


@pytest.mark.parametrize(
    ("part", "code"),
    [
        ("word/vbaProject.bin", "REST008"),
        ("word/embeddings/Blad1.xlsx", "REST009"),
        ("word/embeddings/oleObject1.bin", "REST009"),
        ("word/afchunk1.html", "REST009"),
    ],
)
def test_what_sits_inside_is_found(part: str, code: str) -> None:
    assert codes(inside.check, with_part(bare(), part)) == [code]


def test_a_plain_document_has_nothing_inside() -> None:
    assert codes(inside.check, bare()) == []
    assert W  # the namespace of the samples


def with_chart(cells: int, *, sheets: int = 1) -> bytes:
    """A document with a chart of four points and its workbook."""
    book = {
        f"xl/worksheets/sheet{number}.xml": b"<sheetData>" + b"<c r='A1'/>" * cells + b"</sheetData>"
        for number in range(sheets)
    }
    relation = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../embeddings/Blad1.xlsx"/></Relationships>'
    )
    added = {
        "word/charts/chart1.xml": b"<c:chart xmlns:c='c'>" + b"<c:pt idx='0'/>" * 4 + b"</c:chart>",
        "word/charts/_rels/chart1.xml.rels": relation,
        "word/embeddings/Blad1.xlsx": write_package({name: compress(name, content) for name, content in book.items()}),
    }
    parts = {**read_parts(saved(bare()), "x"), **added}
    return write_package({part: compress(part, content) for part, content in parts.items()})


def test_the_figures_of_a_chart_are_no_other_file() -> None:
    assert codes(inside.check, with_chart(4)) == []


@pytest.mark.parametrize(("cells", "sheets"), [(5, 1), (2, 2)])
def test_a_whole_workbook_behind_a_chart_is_found(cells: int, sheets: int) -> None:
    assert codes(inside.check, with_chart(cells, sheets=sheets)) == ["REST009"]
