"""The grounds: every spelling that authors use leads to one ground, and no other word does."""

import pytest

from generator.publication.grounds import GROUNDS, find_ground


@pytest.mark.parametrize(
    "written",
    [
        "Woo 5.1.2.e",
        "Woo, artikel 5.1, lid 2, onder e",
        "artikel 5.1, tweede lid, aanhef en onder e, Wet open overheid",
        "art. 5.1 lid 2 sub e Woo",
        "5.1.2e",
        "persoonlijke levenssfeer",
    ],
)
def test_a_ground_may_be_written_in_many_ways(written):
    assert find_ground(written).label == "Woo, artikel 5.1, lid 2, onder e"


@pytest.mark.parametrize(
    "written", ["Eenheid van  kabinetsbeleid", "art. 68 Grondwet", "persoonsgegevens", "Woo art. 5.2"]
)
def test_the_grounds_of_the_notas_are_known(written):
    assert find_ground(written) is not None


@pytest.mark.parametrize("written", ["geheim", "5.1.2.z", "Woo 5.3", "artikel 8 Grondwet", "", "lid 2"])
def test_anything_else_is_no_ground(written):
    assert find_ground(written) is None


def test_no_spelling_leads_to_two_grounds_and_each_ground_has_a_source():
    names = [name for ground in GROUNDS for name in ground.names]
    assert len(names) == len(set(names))
    assert all(ground.source for ground in GROUNDS)


def test_an_unknown_ground_is_an_error_with_its_place_and_a_suggestion(public):
    made = public('Tekst met [iets]{.intern grond="eenheid van kabinetsbelied"} erin.')
    (found,) = (one for one in made.diagnostics if one.code.name == "PUB001")
    assert (found.location.line, found.location.column) == (9, 13)
    assert found.suggestion == "eenheid van kabinetsbeleid"
    assert made.data is None
