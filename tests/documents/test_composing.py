"""The pieces that document types compose with."""

from datetime import date
from decimal import Decimal

import pytest
from sample import p, source

from generator.diagnostics import Location
from generator.documents.composing import inlines, led, lowered_headings, numbered_headings, prose, shown_date, table
from generator.schema.fields import ToSupply, read_rich_text
from generator.tree.blocks import Alignment, BulletList, Heading, ListItem, Paragraph
from generator.tree.inlines import Gap, Strong, Text

OPEN = ToSupply("bedrag", Location("a.yaml", 3, 1))
HEADINGS = tuple(Heading(level, (Text("a"),)) for level in (1, 2, 3))


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (OPEN, (Gap("bedrag"),)),
        (source("tekst"), (Text("tekst"),)),
        (Decimal(25000000), (Text("€\u00a025.000.000"),)),
        (None, ()),
        ("los", (Text("los"),)),
    ],
)
def test_a_value_of_a_record_is_printed_as_what_it_is(value: object, printed: tuple[object, ...]) -> None:
    assert inlines(value) == printed


def test_a_gap_keeps_its_place() -> None:
    (gap,) = inlines(OPEN)
    assert gap.origin == OPEN.origin


def test_a_label_stands_in_bold_before_the_first_words() -> None:
    (first, second) = led("Inwoners. ", read_rich_text(source("Een.\n\nTwee.")))
    assert first == Paragraph((Strong((Text("Inwoners. "),)), Text("Een.")))
    assert second == p("Twee.")


def test_a_label_before_a_list_or_a_gap_loses_nothing() -> None:
    label, listed = led("Inwoners. ", read_rich_text(source("- a")))
    assert label == Paragraph((Strong((Text("Inwoners."),)),))
    assert listed == BulletList((ListItem((p("a"),)),))
    assert led("Inwoners. ", OPEN) == (Paragraph((Strong((Text("Inwoners. "),)), Gap("bedrag"))),)


def test_prose_that_is_not_there_is_nothing() -> None:
    assert prose(None) == ()


def test_only_headings_of_the_first_level_get_a_number() -> None:
    assert [block.numbered for block in numbered_headings(HEADINGS)] == [True, False, False]


def test_headings_sink_under_a_heading_of_ours_but_never_below_the_third_level() -> None:
    assert [block.level for block in lowered_headings(HEADINGS, 1)] == [2, 3, 3]


def test_columns_line_up_at_the_right_when_asked() -> None:
    made = table(["a", "b"], [], caption="c", description="d", weights=[1, 2], right=[1])
    assert [(column.alignment, column.weight) for column in made.columns] == [(Alignment.LEFT, 1), (Alignment.RIGHT, 2)]


@pytest.mark.parametrize(
    ("value", "shown"),
    [(date(2025, 9, 9), "9 september 2025"), (None, ""), (OPEN, "[nog in te vullen: bedrag]")],
)
def test_a_date_is_shown_in_full_or_as_what_is_missing(value: date | ToSupply | None, shown: str) -> None:
    assert shown_date(value) == shown
