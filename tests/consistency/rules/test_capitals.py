"""One word, one capital or none."""

import pytest
from passages import found_by

from generator.consistency.rules.capitals import check


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Het rijk, van het rijk en met het rijk.\nVanuit het Rijk komt geld.", "Rijk"),
        ("Tussen Rijk en regio, van het Rijk.\nWat het rijk doet.", "rijk"),
        ("Wij spraken met de elf regio's, met alle regio's.\nTien van de elf Regio's.", "Regio's"),
        ("Het kabinet wil. Dat het kabinet kan.\nEen volgend Kabinet beslist.", "Kabinet"),
        ("De Tweede Kamer komt bijeen. Indien mogelijk wordt de kamer geïnformeerd.", "kamer"),
        ("Ik informeer uw Kamer. Ook uw kamer hoort dat.", "kamer"),
        ("Zij vroegen deze regio’s. Bij deze regio’s.\nVoor onze Regio’s.", "Regio’s"),
        ("Als rijk doen we dat; als rijk kunnen we dat.\nDat is door het Rijk gedaan.", "Rijk"),
        ("In dit kabinet, in het kabinet.\nWij als nieuwe Kabinet.", "Kabinet"),
        ("De Tweede Kamer vroeg dat. De Tweede kamer wil dat.", "kamer"),
    ],
)
def test_the_form_that_is_used_least_is_found(text: str, word: str) -> None:
    assert found_by(check, text) == [f"SAM025: {word}"]


@pytest.mark.parametrize(
    "text",
    [
        "Het rijk en het rijk, van het rijk.",
        "Tussen Rijk en regio, van het Rijk.",
        "Het rijk en de Rijksoverheid; het Rijkslogo van het rijk.",
        "Alle regio's, en de Regio's aan de grens.",
        "De elf regio's van het Nationaal Programma Vitale Regio's.",
        "De kamer van de minister is groot.",
        "De Kamer van Koophandel en de kamer van koophandel.",
        "Rijk aan natuur, en het rijk doet mee.",
        "> Het Rijk wil dat.\nHet rijk wil dat.",
        "# Wat doet het Rijk?\nHet rijk doet veel.",
        "Het kabinet-Schoof en het kabinet.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []
