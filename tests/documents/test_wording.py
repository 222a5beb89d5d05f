"""The fixed words of a type come from the house style: all of them, and no other."""

import pytest

from generator.documents.wording import NeededWording, Wording, wording_of
from generator.errors import TemplateError
from generator.pipeline import Project
from generator.schema.housestyle import HouseStyle

NEEDED = NeededWording(frozenset({"kern"}), {"kolom": frozenset({"datum", "referentie"})})


@pytest.fixture
def style(real_project: Project):
    """The Rijk style, with this wording for the nota."""
    rijk = real_project.materials.house_style("rijk")
    nota = rijk.template("beslisnota")

    def make(words: dict[str, str], orders: dict[str, tuple[str, ...]]) -> HouseStyle:
        return rijk.model_copy(
            update={"templates": {"memo": nota.model_copy(update={"words": words, "orders": orders})}}
        )

    return make


def test_words_and_orders_arrive(style) -> None:
    given = wording_of("memo", NEEDED, style({"kern": "Kernpunten"}, {"kolom": ("referentie",)}))
    assert given == Wording({"kern": "Kernpunten"}, {"kolom": ("referentie",)})


def test_a_type_that_asks_for_nothing_needs_no_words(real_project: Project) -> None:
    assert wording_of("kamerbrief", NeededWording(), real_project.materials.house_style("rijk")) == Wording()


@pytest.mark.parametrize(
    ("words", "orders", "message"),
    [
        ({}, {"kolom": ()}, "woorden: kern ontbreekt"),
        ({"kern": "Kern"}, {}, "volgorde: kolom ontbreekt"),
        ({"kern": "Kern", "kren": "Kern"}, {"kolom": ()}, 'woorden: "kren" is niet bekend; bedoelde u "kern"?'),
        ({"kern": "Kern"}, {"kolom": ("datums",)}, 'volgorde: kolom: "datums" is niet bekend; bedoelde u "datum"?'),
    ],
)
def test_what_is_missing_or_unknown_is_named(style, words, orders, message: str) -> None:
    with pytest.raises(TemplateError) as problem:
        wording_of("memo", NEEDED, style(words, orders))
    assert message in str(problem.value)
