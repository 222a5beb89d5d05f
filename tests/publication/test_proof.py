"""The proof by search fires on a leak in any part of the file, and only on a leak."""

from decimal import Decimal

import pytest

from generator.diagnostics import Location, Report
from generator.publication.proof import prove, prove_name
from generator.publication.terms import Term, pattern, plain
from generator.tree.blocks import Document, Heading, Paragraph
from generator.tree.charts import Chart, ChartKind, Series
from generator.tree.inlines import Text
from generator.word.charts.plot import plotted
from generator.word.charts.workbook import workbook

SECRET = Term("de geheime zaak", Location("brief.yaml", 3, 1))
NOBODY = Document("Titel", "Onderwerp", "Auteur", {}, {}, origin=Location("brief.yaml", 1, 1))


def found(parts, term=SECRET, document=NOBODY, empty=None):
    report = Report()
    prove({"word/document.xml": b"<w:p/>", **parts}, empty or {}, document, [term], report)
    return [(one.code.name, dict(one.values).get("part", "")) for one in report]


@pytest.mark.parametrize(
    ("part", "content"),
    [
        ("word/document.xml", "<w:t>dit is De geheime zaak hier</w:t>"),
        ("word/document.xml", "<w:p><w:t>de ge</w:t></w:r><w:r><w:rPr/><w:t>heime zaak</w:t></w:p>"),
        ("word/document.xml", "<w:p><w:t>de geheime</w:t></w:p><w:p><w:t>zaak</w:t></w:p>"),
        ("word/document.xml", "<w:t>de geh\u00adeime\u00a0zaak</w:t>"),
        ("word/document.xml", "<w:t>de&#32;gehei&#109;e zaak</w:t>"),
        ("word/document.xml", '<w:bookmarkStart w:name="noot_1_de_geheime_zaak"/>'),
        ("word/document.xml", '<wp:docPr descr="plaatje van “de geheime zaak”"/>'),
        ("word/document.xml", "<w:del><w:delText>de geheime zaak</w:delText></w:del>"),
        ("word/document.xml", "<w:instrText>REF de_geheime_zaak</w:instrText>"),
        ("word/document.xml", "<!-- de geheime zaak -->"),
        ("word/footnotes.xml", "<w:t>de geheime zaak</w:t>"),
        ("word/header2.xml", "<w:t>de geheime zaak</w:t>"),
        ("word/comments.xml", "<w:t>de geheime zaak</w:t>"),
        ("word/_rels/document.xml.rels", '<Relationship Target="https://a.nl/de%20geheime%20zaak"/>'),
        ("docProps/core.xml", "<dc:title>de geheime zaak</dc:title>"),
        ("docProps/app.xml", "<Pages>1</Pages><Manager>de geheime zaak</Manager><Company>Rijk</Company>"),
        ("docProps/custom.xml", "<vt:lpwstr>de geheime zaak</vt:lpwstr>"),
        ("customXml/item1.xml", "<a><![CDATA[de geheime zaak]]></a>"),
        ("word/media/image1.png", "\x89PNG de geheime zaak"),
        ("word/de geheime zaak.xml", "<a/>"),
    ],
)
def test_a_leak_is_found_wherever_it_is(part, content):
    assert "PUB004" in [code for code, _ in found({part: content.encode()})]


def test_a_leak_in_the_workbook_of_a_figure_is_found():
    chart = Chart(ChartKind.BARS, ("de geheime zaak",), (Series("Rijk", (Decimal(1),)),))
    name = "word/embeddings/Microsoft_Excel_Sheet1.xlsx"
    assert found({name: workbook(plotted(chart))}) == [("PUB004", f"{name}/xl/sharedStrings.xml")]


def test_text_of_windows_in_an_object_is_found():
    assert found({"word/embeddings/a.bin": b"\x01" + "de geheime zaak".encode("utf-16-le")}) != []


def test_a_file_without_a_leak_is_silent():
    assert found({"word/document.xml": b"<w:t>de openbare zaak, en een geheim</w:t>"}) == []


def test_the_name_of_the_file_is_searched():
    report = Report()
    prove_name("nota-de-geheime-zaak-openbaar.docx", [SECRET], Location("x"), report)
    prove_name("nota-openbaar.docx", [SECRET], Location("x"), report)
    assert [one.code.name for one in report] == ["PUB004"]


def test_what_the_author_also_wrote_in_public_is_told_with_that_place():
    place = Location("brief.yaml", 8, 2)
    document = Document("", "", "", {"tekst": (Paragraph((Text("Over de geheime zaak.", origin=place),)),)}, {})
    report = Report()
    prove({"word/document.xml": b"<w:t>Over de geheime zaak.</w:t>"}, {}, document, [SECRET], report)
    assert [(one.code.name, one.location) for one in report] == [("PUB003", place)]


def test_a_heading_of_a_withheld_block_that_is_also_public_is_a_warning():
    document = Document("", "", "", {"tekst": (Heading(1, (Text("Toelichting"),)),)}, {})
    term = Term("Toelichting", Location("brief.yaml", 3, 1), strict=False)
    assert found({"word/document.xml": b"<w:t>Toelichting</w:t>"}, term, document) == [("PUB006", "")]


def test_a_word_of_the_template_is_no_leak_but_a_second_one_is():
    term = Term("Datum", Location("brief.yaml", 3, 1), strict=False)
    template = {"word/document.xml": b"<w:p><w:t>Datum</w:t></w:p>"}
    assert found(template, term, empty=template) == []
    assert found({"word/document.xml": b"<w:p><w:t>Datum</w:t></w:p>" * 2}, term, empty=template) != []


def test_a_person_in_the_template_is_a_leak():
    template = {"docProps/app.xml": b"<Manager>Verborgen</Manager>"}
    assert found(template, Term("Verborgen", Location("p.yaml", 1, 1), personal=True), empty=template) != []


def test_what_is_too_short_is_told_and_not_searched():
    assert found({"word/document.xml": b"<w:t>ja</w:t>"}, Term("ja", Location("b.yaml", 1, 1), marked=True)) == [
        ("PUB007", "")
    ]


@pytest.mark.parametrize(
    "written", ["06-12345678", "06 12 34 56 78", "+31 6 12345678", "0031(0)6-12345678", "+31 (0)6 1234 5678"]
)
def test_a_telephone_number_is_found_however_it_is_written(written):
    assert pattern("06-12345678").search(plain(f"bel {written} nu"))


def test_a_short_term_is_not_found_inside_another_word_and_a_long_one_is():
    assert not pattern("tand").search("het bestand")
    assert pattern("besluitvorming").search("conceptbesluitvormingsstuk")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tekst.[^verborgen_q]\n\n[^verborgen_q]: Noot.", "brief"),
        ("Tekst.", "brief-van-q-verborgen"),
    ],
)
def test_a_name_hidden_in_a_bookmark_or_a_file_name_stops_the_output(public, text, name):
    made = public(text, name)
    assert made.data is None
    assert "PUB004" in [one.code.name for one in made.diagnostics]


def test_a_withheld_string_that_is_public_elsewhere_stops_the_output(public):
    made = public("[Operatie Regenboog]{.persoon} is hier.\n\nNiemand kent operatie regenboog.")
    assert made.data is None
    assert [(one.code.name, one.location.line) for one in made.diagnostics] == [("PUB003", 11)]


def test_one_word_in_a_remark_is_found():
    term = Term("geheimpje", Location("b.yaml", 1, 1))
    assert found({"word/document.xml": b"<!-- geheimpje --><w:p/>"}, term) == [("PUB004", "word/document.xml")]
    assert found({"word/document.xml": b"<w:geheimpje/>"}, term) == []


def test_a_name_marked_inside_a_withheld_block_may_not_stand_elsewhere(public):
    block = '::: intern {grond="Woo 5.1.2.i"}\nHeel veel woorden over [J. Jansen]{.persoon} en meer.\n:::'
    made = public(f"{block}\n\nOok J. Jansen was er.")
    assert [(one.code.name, one.location.line) for one in made.diagnostics] == [("PUB003", 13)]


def test_the_address_of_a_withheld_name_may_not_stand_elsewhere(public):
    made = public("Mail [[J. Jansen]{.persoon}](mailto:bureau7@minbzk.nl).\n\nOf mail <bureau7@minbzk.nl>.")
    assert made.data is None
    assert [one.location.line for one in made.diagnostics if one.code.name == "PUB003"] == [11]
