"""A PDF that lacks words of its Word file is not handed over; one that only looks different is."""

from __future__ import annotations

import pytest
from shelf import PROOF_KEYS, demo_keys
from wordfiles import bare, element, saved, with_text

from generator.diagnostics import Language
from generator.errors import ExternalToolError
from generator.pdf.libreoffice import Converter
from generator.pdf.looser import _loosened, without_widow_control
from generator.pdf.lost_words import Heard, Lost, heard_in, lost_words
from generator.pdf.passages import passages

FIRST = "De minister heeft de Kamer over de voortgang geïnformeerd."
SECOND = "Daarbij is toegezegd dat de regio’s in het voorjaar een eigen plan kunnen indienen bij het programma."
W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


def heard(*pages: str) -> Heard:
    texts = ["".join(filter(str.isalnum, page.casefold())) for page in pages]
    return Heard("".join(texts), tuple(len("".join(texts[: n + 1])) for n in range(len(texts))))


def test_a_line_that_is_not_in_the_pdf_is_named_with_the_words_before_it():
    laid_out = heard(FIRST + SECOND.replace("dat de regio’s in het voorjaar een eigen plan ", ""))
    found = list(lost_words([FIRST, SECOND], laid_out))
    assert [one.words for one in found] == ["dat de regio’s in het voorjaar een eigen plan"]
    assert found[0].before.endswith("Daarbij is toegezegd")


def test_a_whole_passage_that_is_not_there_is_lost():
    assert list(lost_words([FIRST, SECOND], heard(FIRST))) == [
        Lost(SECOND, "heeft de Kamer over de voortgang geïnformeerd.".removeprefix("heeft "))
    ]


def test_a_passage_that_a_page_splits_is_there():
    for cut in range(1, len(SECOND)):
        laid_out = heard(FIRST + SECOND[:cut] + "1 Een noot. Pagina 1 van 2", "Onze referentie" + SECOND[cut:])
        assert not list(lost_words([FIRST, SECOND], laid_out)), SECOND[:cut]


def test_of_two_passages_that_are_the_same_one_can_be_lost():
    assert not list(lost_words([SECOND, FIRST, SECOND], heard(SECOND + FIRST + SECOND)))
    assert [one.words for one in lost_words([SECOND, FIRST, SECOND], heard(SECOND + FIRST))] == [SECOND]


def test_a_cell_of_one_word_is_there_as_often_as_it_is_said():
    said = ["–", "Ja", "Nee", FIRST, "Ja"]
    assert not list(lost_words(said, heard("Ja Nee" + FIRST + "Ja")))
    assert list(lost_words(said, heard("Ja Nee" + FIRST))) == [Lost("Ja", "–")]


def test_a_word_is_not_missed_where_a_page_splits_it_in_another_passage():
    for cut in range(1, len(SECOND)):
        laid_out = heard("dat" + FIRST + SECOND[:cut] + "1 Een noot.", "Onze referentie" + SECOND[cut:])
        assert not list(lost_words(["dat", FIRST, SECOND], laid_out)), SECOND[:cut]


def test_a_passage_is_not_excused_by_another_one_that_holds_it():
    assert list(lost_words([FIRST, FIRST + " Ja, " + SECOND], heard(FIRST + " Ja, " + SECOND)))


@pytest.mark.parametrize("key", [*demo_keys(), *PROOF_KEYS])
def test_no_document_of_ours_loses_a_word_and_each_would_be_seen_to(key, shelf):
    for made in shelf.versions(key).values():
        said, laid_out = passages(made.docx), heard_in(made.raw)
        assert not list(lost_words(said, laid_out))
        longest = max(said, key=len)
        assert list(lost_words([*said, longest[::-1]], laid_out))


@pytest.fixture(scope="module")
def without_the_second() -> bytes:
    with Converter() as converter:
        return converter._convert({"kort": saved(with_text(FIRST))}, frozenset())["kort"]


def test_a_pdf_that_lost_words_is_not_handed_over(monkeypatch, without_the_second):
    monkeypatch.setattr(Converter, "_convert", lambda _, files, fonts: dict.fromkeys(files, without_the_second))
    with Converter() as converter:
        made = converter.convert_all({"heel": saved(with_text(FIRST)), "half": saved(with_text(FIRST, SECOND))})
    assert made["heel"].data().startswith(b"%PDF-")
    with pytest.raises(ExternalToolError, match="van half woorden weggelaten"):
        made["half"].data()
    (found,) = (one for one in made["half"].findings if one.code.name == "PDF003")
    assert SECOND in found.message()
    assert "lacks words" in found.message(Language.EN)
    assert found.hint() != found.hint(Language.EN)
    assert made["half"].laid_out().startswith(b"%PDF-")


def test_a_second_layout_without_widow_control_brings_the_line_back_and_that_is_told(monkeypatch, without_the_second):
    plainly, calls = Converter._convert, []

    def loses_a_line_at_first(self, files, fonts):
        calls.append(files)
        return dict.fromkeys(files, without_the_second) if len(calls) == 1 else plainly(self, files, fonts)

    monkeypatch.setattr(Converter, "_convert", loses_a_line_at_first)
    with Converter() as converter:
        made = converter.convert_all({"heel": saved(with_text(FIRST)), "half": saved(with_text(FIRST, SECOND))})
    assert [sorted(files) for files in calls] == [["half", "heel"], ["half"]]
    assert [one.code.name for one in made["half"].findings if one.code.name > "PDF002"] == ["PDF004"]
    assert "PDF004" not in [one.code.name for one in made["heel"].findings]
    assert not list(lost_words([FIRST, SECOND], heard_in(made["half"].data())))


@pytest.mark.parametrize(
    "defaults",
    [
        "",
        "<w:docDefaults></w:docDefaults>",
        "<w:docDefaults><w:pPrDefault/></w:docDefaults>",
        "<w:docDefaults><w:pPrDefault><w:pPr/></w:pPrDefault></w:docDefaults>",
        '<w:docDefaults><w:pPrDefault><w:pPr><w:widowControl w:val="1"/></w:pPr></w:pPrDefault></w:docDefaults>',
    ],
)
def test_widow_control_is_turned_off_once_wherever_the_defaults_stand(defaults):
    styles = _loosened(f"<w:styles>{defaults}<w:style><w:pPr><w:widowControl/></w:pPr></w:style></w:styles>")
    off = '<w:docDefaults><w:pPrDefault><w:pPr><w:widowControl w:val="0"/></w:pPr></w:pPrDefault></w:docDefaults>'
    assert styles == f"<w:styles>{off}<w:style><w:pPr></w:pPr></w:style></w:styles>"


def test_what_is_no_word_file_is_not_laid_out_again():
    assert without_widow_control(b"geen zip") is None


RUN = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
LONG = "woorden die de lezer van de pdf niet zo te zien krijgt "
FOREIGN = {
    "verwijderd": f"<w:del w:id='1' w:author='x'><w:r><w:delText>{LONG}</w:delText></w:r></w:del>",
    "ingevoegd": f"<w:ins w:id='1' w:author='x'>{RUN.format('erbij ')}</w:ins>",
    "verborgen": f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{LONG}</w:t></w:r>",
    "veld": f"<w:fldSimple w:instr=' DOCPROPERTY Title '>{RUN.format(LONG)}</w:fldSimple>",
    "veld met een begin": (
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> FILENAME </w:instrText></w:r>"
        f"<w:r><w:fldChar w:fldCharType='separate'/></w:r>{RUN.format(LONG)}<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    ),
    "datum": f"<w:sdt><w:sdtPr><w:date w:fullDate='2024-03-01T00:00:00Z'><w:dateFormat w:val='yyyy'/></w:date></w:sdtPr><w:sdtContent>{RUN.format('1 maart 2024')}</w:sdtContent></w:sdt>",
    "hoofdletters": f"<w:r><w:rPr><w:caps/></w:rPr><w:t>{LONG}</w:t></w:r>",
    "teken": "<w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>",
    "formule": f"<m:oMath {M}><m:r><m:t>a+b</m:t></m:r></m:oMath>",
    "van rechts naar links": RUN.format("שלום עולם וברוכים הבאים למסמך"),
    "zachte streepjes": RUN.format("verant\u00adwoordelijkheids\u00adgevoel"),
    "ligatuur": RUN.format("de ﬁnanciële oﬃciële"),
    "emoji": RUN.format("goed 👍 gedaan"),
}


def foreign(inner: str) -> bytes:
    made = bare()
    paragraph = made.add_paragraph(FIRST + " ")
    markup = element(f"<w:p {W14}>{inner}</w:p>")
    for kid in list(markup):
        paragraph._p.append(kid)
    paragraph.add_run(" " + SECOND)
    return saved(made)


def many_pages() -> bytes:
    made = bare()
    table = made.add_table(rows=0, cols=3)
    for number in range(80):
        cells = table.add_row().cells
        for column, cell in enumerate(cells):
            cell.text = f"Rij {number}, kolom {column}: " + SECOND * (1 + (number * column) % 3)
    table.cell(3, 0).merge(table.cell(4, 1))
    for number in range(40):
        made.add_paragraph(f"{number}. {FIRST} {SECOND} " * 4)
    return saved(made)


def test_what_a_layout_rightly_changes_is_no_loss():
    files = {name: foreign(inner) for name, inner in FOREIGN.items()} | {"veel bladen": many_pages()}
    with Converter() as converter:
        made = converter.convert_all(files)
    assert {name: str(one.findings) for name, one in made.items() if one.pdf is None} == {}


def test_a_file_that_says_nothing_readable_says_nothing():
    assert passages(b"geen zip") == []
