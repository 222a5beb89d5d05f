"""Whole documents: a letter as it should not be, with sentences and citations as letters of 2023 and 2024 have them, and
our own documents, about which there must be nothing to say but what is still to be filled in."""

import pytest
from docx.document import Document
from docx.shared import Pt, RGBColor
from wordfiles import bare, element, measure, read

from generator.word_inspection import Yardstick, yardstick
from generator.wordcheck.findings import Findings
from generator.wordcheck.recognise import day_of, document_type
from generator.wordcheck.registry import check_word
from generator.wordcheck.subject import Subject


def bad_letter() -> Document:
    """A letter by someone in a hurry, on the wrong template."""
    made = bare()
    made.core_properties.author, made.core_properties.title = "J. Jansen", "Microsoft Word - brief def.docx"
    for line in (
        "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
        "Postbus 20018",
        "2500 EA Den Haag",
        "",
        "",
    ):
        made.add_paragraph(line)
    for line in ("Uw referentie", "2023-1", "Onze referentie", "2023-0000412500", "Datum\t12 juli 2023"):
        made.add_paragraph(line)
    made.add_paragraph().add_run("Aanleiding").bold = True
    made.add_paragraph(
        "In het debat van 5 februari 2025 is gevraagd naar de stand van zaken. Dit is een uitwerking van de motie van het lid "
        "Chakor (Tweede Kamer, vergaderjaar 2022-2023, 35 561, nr. 17) en van de toezegging aan de leden (TK 33047 - 25)."
    )
    run = made.add_paragraph("Het bedrag is  [bedrag invullen], zie ").add_run("de bijlage")
    run.font.color.rgb, run.font.size = RGBColor(0xC0, 0xC0, 0xC0), Pt(13)
    made.add_paragraph("Wat nieuw is, is rood gemarkeerd.").add_run("3").font.superscript = True
    for line in ("- veilige en leefbare regio's;", "- een duurzaam voorzieningenniveau."):
        made.add_paragraph(line)
    made.add_heading("Vervolg", 3)
    table = made.add_table(3, 2)
    for cell, text in zip(table._cells, ("Regio", "Bedrag", "Twente", "€ 5", "Achterhoek", "€ 7"), strict=True):
        cell.text = text
    last = made.add_paragraph("Ik zeg nog ")
    last._p.append(element('<w:del w:id="1" w:author="A"><w:r><w:delText>niet</w:delText></w:r></w:del>'))
    made.add_comment(last.runs[0], "klopt dit?", author="J. Jansen")
    for number in range(25):
        made.add_paragraph(
            f"Een alinea van de brief, de {number + 1}e, met gewone tekst die verder niets te melden heeft."
        )
    return made


EXPECTED = {
    "TOEG002", "TOEG005", "TOEG006", "TOEG009", "TOEG010", "TOEG011", "TOEG018", "TOEG021",
    "OPM001", "OPM002", "OPM003", "OPM004", "OPM007", "OPM008", "OPM009", "OPM011", "OPM012", "OPM013",
    "REF040", "REF042", "REST001", "REST002", "REST004", "REST005",
}  # fmt: skip


def found(content: Document | bytes, held: Yardstick) -> Findings:
    word = read(content)
    kind, day = document_type(word), day_of(word)
    return check_word(Subject(word, held.styles, held.style_names, kind, held.citations, None, day))


def test_everything_that_is_wrong_with_a_bad_letter_is_found_in_one_run() -> None:
    assert set(found(bad_letter(), measure()).counted) >= EXPECTED


@pytest.mark.parametrize(
    "key", ["kamerbrieven/voortgang", "beslisnotas/voortgang", "agendas/twente", "agendas/achterhoek"]
)
def test_about_our_own_documents_there_is_nothing_to_say(real_project, rendered, key: str) -> None:
    """But what is to be filled in, and what the text itself says twice in two ways (SAM): that is the author's."""
    counted = found(rendered(key).data, yardstick(real_project)).counted
    assert {code for code in counted if not code.startswith("SAM")} <= {"REST004"}
