"""Personal data without a mark are found before publication."""

import pytest

from generator.inspection import inspect_project


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Met dank aan Q. Verborgen.", ["PUB008"]),
        ("Met dank aan Verborgen, Q.", ["PUB008"]),
        ("Mevrouw Verborgen schreef dit.", ["PUB010"]),
        ("Een verborgen gebrek.", []),
        ("Van [J. Jansen]{.persoon} en later Jansen.", ["PUB010"]),
        ("Bel 06-87654321 of (070) 426 64 26.", ["PUB009"]),
        ("Mail k.deboer@minbzk.nl.", ["PUB009"]),
        ("Mail <k.deboer@minbzk.nl>.", ["PUB009"]),
        ("Mail [ons](mailto:k.deboer@minbzk.nl).", ["PUB009"]),
        ("Mail info@minbzk.nl of postbus.npvr@minbzk.nl; bel 0800-8051.", []),
        ("Brief 2025-0000123456 over 36 471 van 12-05-2025, € 350.000.", []),
        ("Minister Tweede schreef.", []),
        ("[K. de Boer, 06-87654321]{.persoon}", []),
        ("Tekst.^[Zie Q. Verborgen.]", ["PUB008"]),
    ],
)
def test_what_names_a_person_is_found(public, text, expected):
    made = public(text)
    assert [one.code.name for one in made.diagnostics] == expected
    assert (made.data is None) == ("PUB008" in expected)


def test_the_internal_version_says_nothing_of_it(public):
    made = public("Met dank aan Q. Verborgen.", version="intern")
    assert made.diagnostics == ()


def test_check_tells_it_of_the_internal_version_too(project):
    from sample import letter

    text = letter('Q. Verborgen [iets]{.intern grond="omdat"}.', betreft="Gesprek met Q. Verborgen")
    found = inspect_project(project(kamerbrieven__brief=text), []).findings
    assert [one.code.name for one in found] == ["PUB008", "PUB008", "PUB001"]
