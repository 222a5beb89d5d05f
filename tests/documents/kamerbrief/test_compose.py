"""A Kamerbrief: the frame from the registers, the body from the author."""

import pytest
from sample import REGISTERS

from generator.diagnostics import Report
from generator.documents.kamerbrief.compose import compose, related
from generator.documents.kamerbrief.model import Kamerbrief
from generator.documents.wording import Wording
from generator.loading.yaml_source import parse_yaml
from generator.registers import REGISTER_MODELS
from generator.schema.registry import Registers
from generator.schema.validation import validate
from generator.tree.blocks import Annex, Document, Heading


def loaded(text: str, model):
    report = Report()
    tree = parse_yaml(text.encode(), "brief.yaml", report)
    content = validate(tree, model, report)
    assert content is not None, [finding.render() for finding in report]
    return content


@pytest.fixture(scope="module")
def registers() -> Registers:
    organisations = loaded(REGISTERS["organisaties"], REGISTER_MODELS["organisaties"]).organisations
    functions = loaded(REGISTERS["personen"], REGISTER_MODELS["personen"]).functions
    return Registers(organisations=organisations, functions=functions)


LETTER = """\
soort: kamerbrief
betreft: Stand van zaken
datum: 2025-09-09
van: bzk/dgobdr
aan: voorzitter-tweede-kamer
ondertekenaar: minister-bzk
"""
TEXT = "tekst: |\n  # Een\n\n  ## Onder\n\n  Tekst.\n"
ANNEX = "bijlagen:\n  - {titel: Regio's, tekst: '# Kop'}\n  - {titel: Geld, tekst: Tekst.}\n"


@pytest.fixture
def made(registers: Registers):
    def make(extra: str = TEXT, head: str = LETTER) -> Document:
        report = Report()
        document = compose(loaded(head + extra, Kamerbrief), registers, report, Wording())
        make.report = report
        return document

    return make


def test_the_sender_stands_under_its_ministry(made) -> None:
    frame = made().frame
    assert frame["organisatie"] == ("Ministerie van", "Binnenlandse Zaken en Koninkrijksrelaties")
    assert frame["briefhoofd"] == ("Directoraat-Generaal Openbaar Bestuur en Democratische Rechtsstaat",)
    assert frame["retouradres"] == "> Retouradres Postbus 20011 2500 EA Den Haag"


def test_a_ministry_may_send_a_letter_itself(made) -> None:
    assert (
        made(head=LETTER.replace("bzk/dgobdr", "bzk")).author
        == "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties"
    )


def test_there_is_no_salutation_unless_the_author_writes_one(made) -> None:
    assert made().frame["aanhef"] == ""
    assert made(TEXT + "aanhef: Geachte voorzitter,\n").frame["aanhef"] == "Geachte voorzitter,"


@pytest.mark.parametrize(("asked", "numbered"), [("", [False, False]), ("koppen_genummerd: ja\n", [True, False])])
def test_only_headings_of_the_first_level_are_numbered_and_only_when_asked(
    made, asked: str, numbered: list[bool]
) -> None:
    headings = [block for block in made(TEXT + asked).slots["tekst"] if isinstance(block, Heading)]
    assert [heading.numbered for heading in headings] == numbered


def test_annexes_are_numbered_and_their_headings_stand_a_level_lower(made) -> None:
    first, second = made(TEXT + ANNEX).slots["bijlagen"]
    assert isinstance(first, Annex)
    assert (first.number, second.number) == (1, 2)
    assert first.blocks[0].level == 2


def test_a_draft_says_so_and_a_final_letter_does_not(made) -> None:
    assert (made().frame["status"], made().draft) == ("Concept", True)
    final = made(TEXT + "status: definitief\n")
    assert (final.frame["status"], final.draft) == ("", False)


def test_a_date_on_which_nobody_held_the_function_is_a_finding(made) -> None:
    document = made(head=LETTER.replace("minister-bzk", "staatssecretaris"))
    assert document.frame["naam_ondertekenaar"] == ""
    (finding,) = made.report
    assert (
        finding.render()
        .split("\n")[0]
        .endswith('fout REF005: op 9 september 2025 is niet bekend wie "staatssecretaris" was')
    )


def test_the_records_that_the_letterhead_prints_are_looked_after_too(registers: Registers) -> None:
    brief = loaded(LETTER + TEXT, Kamerbrief)
    assert {str(record.name) for record in related(brief, registers) if hasattr(record, "name")} == {
        "Directoraat-Generaal Openbaar Bestuur en Democratische Rechtsstaat",
        "Voorzitter van de Tweede Kamer",
    }
