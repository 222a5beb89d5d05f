"""Tables that can be read aloud, printed over several pages, and that keep every cell."""

from hypothesis import given
from hypothesis import strategies as st
from sample import W, cell, fragment, text_of

from generator.record import replace
from generator.tree.blocks import Alignment, Cell, Column, Table
from generator.tree.inlines import Text
from generator.word.stylesheet import REQUIRED, Stylesheet
from generator.word.tables import CellPlace, column_widths, description, write_table

STYLES = Stylesheet({name.lower(): name.replace(" ", "") for name in REQUIRED})


def table(*rows: tuple[str, ...], weights: tuple[float, ...] = (1, 1), caption: str = "", about: str = "") -> Table:
    columns = tuple(Column(Alignment.LEFT, weight) for weight in weights)
    title = (Text(caption),) if caption else ()
    return Table(columns, (cell("Naam"), cell("Bedrag")), tuple(tuple(map(cell, row)) for row in rows), title, about)


def written(wanted: Table, width: int = 9000):
    def write_cell(one: Cell, place: CellPlace) -> str:
        return f"<w:p><w:r><w:t>{one.blocks[0].inlines[0].text}</w:t></w:r></w:p>"

    return fragment(write_table(wanted, width, STYLES, write_cell))


def test_only_the_header_row_repeats_on_the_next_page() -> None:
    rows = list(written(table(("a", "1"), ("b", "2"))).iter(f"{W}tr"))
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False]


def test_no_row_breaks_over_two_pages() -> None:
    rows = list(written(table(("a", "1"))).iter(f"{W}tr"))
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


@given(st.lists(st.floats(0.1, 50), min_size=1, max_size=12), st.integers(1000, 15000))
def test_the_columns_fill_the_width_exactly(weights: list[float], width: int) -> None:
    one = Table(tuple(Column(weight=weight) for weight in weights), tuple(cell("kop") for _ in weights), ())
    widths = column_widths(one, width)
    assert sum(widths) == width
    assert all(wide >= 0 for wide in widths)


def test_no_column_is_narrower_than_its_longest_word() -> None:
    wide = table(("werkgelegenheidsstructuur", "1"), weights=(1, 20))
    assert column_widths(wide, 9000)[0] > 25 * 100


def test_the_grid_and_the_cells_agree() -> None:
    made = written(table(("a", "1"), weights=(1, 3)))
    grid = [column.get(f"{W}w") for column in made.iter(f"{W}gridCol")]
    cells = [one.get(f"{W}w") for one in made.iter(f"{W}tcW")]
    assert grid == ["2250", "6750"]
    assert cells == grid * 2


def test_a_table_tells_what_it_holds_to_who_cannot_see_it() -> None:
    assert description(table(("a", "1"), ("b", "2"))) == "Tabel met 2 rijen en de kolommen Naam, Bedrag."


def test_the_description_of_the_author_goes_first() -> None:
    assert description(table(about="Kosten & baten")) == "Kosten & baten"
    (about,) = written(table(about="Kosten & baten")).iter(f"{W}tblDescription")
    assert about.get(f"{W}val") == "Kosten & baten"


def test_a_caption_is_also_the_title_of_the_table() -> None:
    (title,) = written(table(caption='Wat "het" kost')).iter(f"{W}tblCaption")
    assert title.get(f"{W}val") == 'Wat "het" kost'


def test_two_thousand_rows_all_arrive() -> None:
    many = table(*((f"naam {number}", str(number)) for number in range(2000)))
    texts = [text_of(one) for one in written(many).iter(f"{W}tc")]
    assert texts[:2] == ["Naam", "Bedrag"]
    assert texts[2:] == [text for number in range(2000) for text in (f"naam {number}", str(number))]


def test_a_very_long_header_still_gives_a_description_of_reasonable_length() -> None:
    long = Table((Column(),), (cell("w" * 900),), ((cell("x"),),))
    assert len(description(long)) == 250


def test_a_total_is_told_to_the_table_style_and_stays_with_the_row_above_it() -> None:
    places: list[CellPlace] = []

    def write_cell(one: Cell, place: CellPlace) -> str:
        places.append(place)
        return "<w:p/>"

    adding_up = replace(table(*[("a", "1")] * 9), total=True)
    markup = write_table(adding_up, 9000, STYLES, write_cell)
    assert 'w:val="0460" w:firstRow="1" w:lastRow="1"' in markup
    assert [place.total for place in places[::2]] == [False] * 9 + [True]
    assert [place.keep_next for place in places[::2]] == [True, *[False] * 7, True, False]
