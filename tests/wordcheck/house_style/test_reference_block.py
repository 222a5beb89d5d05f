from wordfiles import codes, with_text

from generator.wordcheck.house_style import reference_block


def test_labels_in_the_wrong_order_are_found() -> None:
    made = with_text("Uw referentie", "", "Onze referentie", "2025-0001")
    assert codes(reference_block.check, made, "kamerbrief") == ["OPM012"]


def test_labels_in_order_are_well_also_with_older_words() -> None:
    assert codes(reference_block.check, with_text("Kenmerk", "2023-1", "Uw kenmerk"), "kamerbrief") == []


def test_a_nota_has_the_order_of_the_house_style() -> None:
    good = ("TER BESLUITVORMING", "Nota actief openbaar", "Ja", "Onze referentie", "1", "Datum", "2 mei 2025")
    assert codes(reference_block.check, with_text(*good), "beslisnota") == []
    assert codes(reference_block.check, with_text("Datum", "2 mei 2025", "Onze referentie", "1"), "beslisnota") == [
        "OPM012"
    ]
