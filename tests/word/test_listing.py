"""The readable listing beside each template is true: a change in the binary file shows in a diff."""

from __future__ import annotations

import pytest
from house import TEMPLATE_NAMES, TEMPLATES, template_parts

from generator.word.listing import list_template


@pytest.mark.parametrize("name", TEMPLATE_NAMES)
def test_the_listing_beside_the_template_is_up_to_date(name: str) -> None:
    # After a change in Word: python templates/teken_sjablonen.py --lijst
    assert (TEMPLATES / f"{name}.txt").read_text(encoding="utf-8") == list_template(template_parts(name))


def test_a_listing_measures_in_millimetres_and_points() -> None:
    listing = list_template(template_parts("kamerbrief"))
    assert "Retouradres  w=132.87mm" in listing
    assert "sz  val=6.5pt" in listing


def test_a_listing_shows_fields_slots_and_live_page_numbers() -> None:
    listing = list_template(template_parts("kamerbrief"))
    assert "[Documentgegevens] Betreft → {{ betreft }}" in listing
    assert "invulvak tekst: [Plattetekst]" in listing
    assert "Pagina «PAGE»1 van «NUMPAGES»1" in listing
