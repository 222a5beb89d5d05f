import pytest
from wordfiles import codes, with_text

from generator.wordcheck.accessibility import colour_only


@pytest.mark.parametrize(
    "text",
    [
        "De wijzigingen zijn rood gemarkeerd.",
        "Wat nieuw is, staat in het rood.",
        "De groene cellen zijn gereed.",
        "Achterstand is aangegeven met oranje.",
    ],
)
def test_words_that_lean_on_colour_are_found(text: str) -> None:
    assert codes(colour_only.check, with_text(text)) == ["TOEG021"]


@pytest.mark.parametrize(
    "text", ["Wonen in het groen.", "De rode draad.", "GroenLinks en de Groene Metropool.", "geel licht"]
)
def test_colours_that_mean_no_colour_are_left_alone(text: str) -> None:
    assert codes(colour_only.check, with_text(text)) == []
