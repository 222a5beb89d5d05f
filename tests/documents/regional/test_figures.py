"""Indicators as a chart."""

from __future__ import annotations

from decimal import Decimal

from generator.documents.regional.figures import indicator_figures
from generator.tree.blocks import Figure

INDICATORS = """\
indicatoren:
  - {naam: Huizen, bron: CBS, doelen: [1], eenheid: aantal, nulmeting: {waarde: 5, peildatum: 2025}, streefwaarde: {waarde: 9, jaar: 2029}}
  - {naam: Banen, bron: CBS, doelen: [1], eenheid: aantal, nulmeting: {waarde: "7,5", peildatum: 2025},
     laatste_meting: {waarde: 8, peildatum: 2026}, streefwaarde: {waarde: 9, jaar: 2029}}
  - {naam: Afstand, bron: CBS, doelen: [1], eenheid: km, nulmeting: {waarde: 2, peildatum: 2025}, streefwaarde: {waarde: 1, jaar: 2029}}
  - {naam: Open, bron: CBS, doelen: [1], nulmeting: nog in te vullen, streefwaarde: {waarde: 1, jaar: 2029}}
"""


def test_what_is_counted_alike_stands_in_one_figure_and_one_alone_in_none(region) -> None:
    (first,) = (one for one in indicator_figures(region(INDICATORS)) if isinstance(one, Figure))
    assert first.chart.categories == ("Huizen", "Banen")
    assert [(one.name, one.values) for one in first.chart.series] == [
        ("Nulmeting", (Decimal(5), Decimal("7.5"))),
        ("Laatste meting", (None, Decimal(8))),
        ("Streefwaarde", (Decimal(9), Decimal(9))),
    ]


def test_the_description_tells_the_same_as_the_chart(region) -> None:
    figure = next(one for one in indicator_figures(region(INDICATORS)) if isinstance(one, Figure))
    assert "Banen: nulmeting 7,5 (2025), laatste meting 8 (2026), streefwaarde 9 (2029)." in figure.description


def test_without_numbers_there_is_no_figure(region) -> None:
    assert indicator_figures(region("")) == ()
