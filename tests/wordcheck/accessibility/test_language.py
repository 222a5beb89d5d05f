import pytest
from docx.document import Document
from wordfiles import bare, codes, look, with_text

from generator.word.revising.edits import SetLanguage
from generator.wordcheck.accessibility import language

DUTCH = "In het debat van deze week is aan de minister gevraagd om een brief te sturen voor het einde van het jaar."
ENGLISH = "The members of the council have agreed that this is the best way to proceed with the plan for the region."


def in_language(made: Document, name: str) -> Document:
    lang = made.styles.element.find(".//{*}docDefaults//{*}lang")
    lang.set(next(iter(lang.attrib)), name)
    return made


def test_a_dutch_text_in_english_is_found_and_can_be_mended() -> None:
    (finding,) = look(language.check, with_text(DUTCH)).found  # the template of python-docx says en-US
    assert (finding.diagnostic.code.name, finding.repair) == ("TOEG002", SetLanguage("nl-NL"))


def test_a_language_that_is_not_named_is_found() -> None:
    made = with_text(DUTCH)
    lang = made.styles.element.find(".//{*}docDefaults//{*}lang")
    lang.getparent().remove(lang)
    assert codes(language.check, made) == ["TOEG001"]


@pytest.mark.parametrize("name", ["nl-NL", "nl-BE"])
def test_a_dutch_text_in_dutch_is_well(name: str) -> None:
    assert codes(language.check, in_language(with_text(DUTCH), name)) == []


def test_english_that_is_not_marked_is_found() -> None:
    assert codes(language.check, in_language(with_text(DUTCH, ENGLISH), "nl-NL")) == ["TOEG003"]


def test_too_few_words_say_nothing_of_the_language() -> None:
    assert codes(language.check, in_language(bare(), "en-GB")) == []
