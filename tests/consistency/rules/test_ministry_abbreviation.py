"""Abbreviations of ministries, letter for letter."""

import pytest
from passages import found_by

from generator.consistency.rules.ministry_abbreviation import check


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De bewindspersonen van OCW, VWS en I&W doen mee.", "I&W"),
        ("Het ministerie van Infrastructuur en Waterstaat (I&W) werkt mee.", "I&W"),
        ("De minister van J&V komt.", "J&V"),
        ("Dit is van I & W.", "I & W"),
        ("OCW, VWS, KGG en LNVN doen mee.", "LNVN"),
        ("De ministeries van BZK, VWS, OWC en SZW.", "OWC"),
        ("Met BZK, OCW en SZV is gesproken.", "SZV"),
        ("Met BZK, OCW, VWS en IENW is gesproken.", "IENW"),
        ("BZK, LVNN en OCW tekenden.", "LVNN"),
        ("Aan MinI&W", "I&W"),
    ],
)
def test_another_form_is_found(text: str, words: str) -> None:
    assert found_by(check, text) == [f"SAM006: {words}"]


@pytest.mark.parametrize(
    "text",
    [
        "De ministeries van BZK, VWS, OCW, SZW, JenV, IenW, VRO, LVVN, EZ en KGG.",
        "Het PON&Telos deed onderzoek, en O&O-fondsen betalen mee.",
        "IPO, VNG en UvW zijn de koepels.",
        "Met BZK, VNG, IPO en OCW is gesproken.",
        "De R&D van het bedrijf groeit.",
        "VWA controleert.",
        "De NPVR, NOVEX en NPLV lopen naast elkaar.",
        "Q&A volgt later.",
        "> De minister van I&W komt.",
        "Met BZK, OCW, CBS en PBL is gesproken.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []
