"""List numbers: one per numbered list, with its own start."""

from sample import W, fragment

from generator.word.definitions import read_numbering
from generator.word.numbering import (
    NUMBERS,
    REQUIRED,
    AbstractNumbering,
    ListNumbers,
    NumberingDefinitions,
)

DEFINITIONS = NumberingDefinitions({name: AbstractNumbering(str(i), (100, 200)) for i, name in enumerate(REQUIRED)}, 7)
NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def test_every_numbered_list_gets_an_id_of_its_own() -> None:
    lists = ListNumbers(DEFINITIONS)
    assert [lists.fresh_id(NUMBERS, 0, 1), lists.fresh_id(NUMBERS, 0, 1)] == [7, 8]


def test_lists_with_bullets_share_one_id() -> None:
    lists = ListNumbers(DEFINITIONS)
    assert lists.shared_id("rijkspen-opsomming") == lists.shared_id("rijkspen-opsomming")


def test_a_list_begins_where_its_author_wants() -> None:
    lists = ListNumbers(DEFINITIONS)
    lists.fresh_id(NUMBERS, 1, 5)
    (override,) = fragment(lists.elements[0]).iter(f"{W}lvlOverride")
    assert override.get(f"{W}ilvl") == "1"
    assert override[0].get(f"{W}val") == "5"


def test_a_level_deeper_than_the_template_draws_takes_the_indent_of_the_deepest() -> None:
    assert ListNumbers(DEFINITIONS).indent(NUMBERS, 8) == 200


def test_new_ids_come_after_those_of_the_template() -> None:
    xml = f'<w:numbering {NAMESPACE}><w:num w:numId="3"/><w:num w:numId="12"/></w:numbering>'
    assert read_numbering(xml.encode()).first_free_id == 13


def test_kinds_that_the_template_lacks_are_named() -> None:
    assert read_numbering(f"<w:numbering {NAMESPACE}/>".encode()).missing() == list(REQUIRED)
