"""The model of a region: amounts, measured values and periods, as an author may write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from pydantic_core import PydanticCustomError
from sample import source

from generator.diagnostics import Report
from generator.loading.yaml_source import parse_yaml
from generator.schema.fields import ToSupply, read_number, read_year
from generator.schema.region import BudgetLine, Indicator, Milestone, Region, Task
from generator.schema.validation import validate


def read(model, text: str):
    report = Report()
    tree = parse_yaml(text.encode(), "regio.yaml", report)
    return validate(tree, model, report), [finding.render() for finding in report]


@pytest.mark.parametrize(
    ("text", "number"),
    [("49", "49"), ("7,4", "7.4"), ("1.250", "1250"), ("100", "100"), ("-3,50", "-3.5"), ("12.345,6", "12345.6")],
)
def test_a_number_is_read_as_dutch_writes_it(text: str, number: str) -> None:
    assert str(read_number(source(text))) == number


@pytest.mark.parametrize("text", ["7.4", "veel", "", "1.25", "50-100", "1e3"])
def test_what_is_no_dutch_number_is_refused(text: str) -> None:
    with pytest.raises(PydanticCustomError, match="een getal"):
        read_number(source(text))


@pytest.mark.parametrize("text", ["26", "2026-2027", "3026"])
def test_a_year_has_four_digits(text: str) -> None:
    with pytest.raises(PydanticCustomError, match="een jaartal"):
        read_year(source(text))


INDICATOR = "{naam: Woningen, bron: CBS, doelen: [1], nulmeting: NUL, streefwaarde: nog in te vullen (jaar)}"


def test_a_baseline_is_a_value_with_its_day() -> None:
    indicator, findings = read(Indicator, INDICATOR.replace("NUL", "{waarde: '7,4', peildatum: 1 januari 2025}"))
    assert findings == []
    assert (indicator.baseline.value, indicator.baseline.day) == (Decimal("7.4"), "1 januari 2025")
    assert isinstance(indicator.target, ToSupply)


@pytest.mark.parametrize(
    ("given", "finding"),
    [
        ("49 in 2024", "VELD003"),
        ("{waarde: 49}", "VELD002"),
        ("{waarde: 49, peildatum: 2024, eenheid: km}", "VELD001"),
        ("{waarde: veel, peildatum: 2024}", "VELD003"),
    ],
)
def test_a_baseline_that_is_no_value_with_its_day_is_a_finding(given: str, finding: str) -> None:
    indicator, findings = read(Indicator, INDICATOR.replace("NUL", given))
    assert indicator is None
    assert [line.split(": ")[1].split()[1] for line in findings] == [finding]


def test_an_opgave_points_to_a_goal() -> None:
    assert read(Task, "{sleutel: wonen, titel: Wonen, doelen: [1]}")[0] is not None
    assert "VELD003" in read(Task, "{sleutel: wonen, titel: Wonen, doelen: []}")[1][0]
    assert "VELD002" in read(Task, "{sleutel: wonen, titel: Wonen}")[1][0]


LINE = "{wat: Proces, bedrag: 350000, bron: rijk, status: toegezegd"


@pytest.mark.parametrize(
    ("more", "total"),
    [
        ("}", Decimal(350000)),
        (", eenheid: per jaar}", None),
        (", geldt_voor: niet bepaald}", None),
        (", geldt_voor: alle regio's}", None),
    ],
)
def test_an_amount_counts_only_when_it_is_in_total_and_for_the_region(more: str, total: Decimal | None) -> None:
    assert read(BudgetLine, LINE + more)[0].total == total


def test_a_milestone_keeps_its_words_and_can_be_put_on_a_calendar() -> None:
    milestone, _ = read(Milestone, "{wat: Plan, wanneer: rond de zomer van 2026}")
    assert milestone.when == "rond de zomer van 2026"
    assert milestone.period.order.isoformat() == "2026-08-31"
    assert read(Milestone, "{wat: Plan, wanneer: nog in te vullen}")[0].period is None


def test_the_standing_of_plan_and_agenda_is_open_until_someone_gives_it() -> None:
    region, findings = read(
        Region,
        "{naam: Achterhoek, lidwoord: de, nr: 7, provincies: [Gelderland], gemeenten_vastgesteld: nee, grens: {}, "
        "bestuurlijk_trekker: a, ambtelijk_trekker: b, rijksvertegenwoordiger: c, regioadviseur: d}",
    )
    assert findings == []
    assert (region.plan_standing.stage, region.full_name) == ("nog in te vullen", "de Achterhoek")
