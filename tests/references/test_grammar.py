"""The small readers of the grammar, each by itself."""

import pytest

from generator.references.grammar.cursor import Cursor
from generator.references.grammar.dossier import read_dossier
from generator.references.grammar.header import read_header
from generator.references.grammar.numbers import read_numbers
from generator.references.grammar.pages import read_pages
from generator.references.grammar.tokens import tokenize
from generator.references.grammar.vergaderjaar import read_sessions


def cursor(text):
    return Cursor(text, tokenize(text))


def test_a_word_broken_off_at_the_end_of_a_line_is_one_token():
    assert [token.text for token in tokenize("Handelin-\ngen II")] == ["Handelingen", "II", ""]


def test_markup_and_spaces_of_every_sort_are_no_tokens():
    assert [token.text for token in tokenize("*Kamerstukken*\u00a0<i>II</i>\u2009_36_")] == [
        "Kamerstukken",
        "II",
        "36",
        "",
    ]


def test_an_address_between_angle_brackets_is_no_tag():
    assert tokenize("<https://x.nl>")[1].text == "https"


@pytest.mark.parametrize(
    ("text", "session"),
    [
        ("2023/24", "2023-2024"),
        ("2023–2024", "2023-2024"),
        ("1999/00", "1999-2000"),
        ("1999/2000", "1999-2000"),
        ("’95/’96", "1995-1996"),
        ("1985/- 86", "1985-1986"),
        ("2004 -2005", "2004-2005"),
        ("20032004", "2003-2004"),
        ("2000–20 001", "2000-2001"),
        ("1999/2000, 2000/2001", "1999-2000/2000-2001"),
        ("1993/94-1996/97", "1993-1994/1996-1997"),
        ("2023/25", None),
        ("2016/679", None),
        ("36 471", None),
    ],
)
def test_a_session_is_two_years_that_follow_each_other(text, session):
    assert read_sessions(cursor(text)) == session


@pytest.mark.parametrize(
    ("text", "number", "suffix"),
    [
        ("36 471", "36471", None),
        ("36.471", "36471", None),
        ("31-700 XII", "31700", "XII"),
        ("31.700XII", "31700", "XII"),
        ("032123", "32123", None),
        ("36 600 VII", "36600", "VII"),
        ("36 600, VII, nr. 2", "36600", "VII"),
        ("29 200 IX B, nr. 3", "29200", "IXB"),
        ("19 700 hoofdstuk XV", "19700", "XV"),
        ("21 501-02", "21501", "02"),
        ("36 471-02", "36471", None),
        ("34 356 (R2064)", "34356", "R2064"),
        ("27 484 (R 1669)", "27484", "R1669"),
        ("36 600 B, nr. 24", "36600", "B"),
        ("36 600, B", "36600", None),
        ("32 276 A", "32276", None),
        ("22 112, IV", "22112", None),
    ],
)
def test_a_dossier_is_read_with_its_chapter(text, number, suffix):
    dossier = read_dossier(cursor(text), firm=True, chamber=None, session=None)
    assert (dossier.number, dossier.suffix) == (number, suffix)


@pytest.mark.parametrize("text", ["16 945,00", "12.345.678", "36 471 inwoners", "36 471%", "3647", "364 71"])
def test_an_amount_is_no_dossier(text):
    assert read_dossier(cursor(text), firm=False, chamber=None, session=None) is None


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (", nr. 96", ["96"]),
        (" en nr. 1047", ["1047"]),
        (", nrs. 13-15", ["13", "14", "15"]),
        (", nrs. 109, 113 respectievelijk 114", ["109", "113", "114"]),
        (", nr. 96 en 97.", ["96", "97"]),
        (", nr. 96 en 3 moties", ["96"]),
        (", nr. 96 en 36 471, nr. 3", ["96"]),
        (", nr. 3, 7 oktober 2008", ["3"]),
        (", C", ["C"]),
        (", D, E en F", ["D", "E", "F"]),
        (" (250, 250a)", ["250", "250a"]),
        ("-96", ["96"]),
        (";7", ["7"]),
        (" nr.3", ["3"]),
    ],
)
def test_numbers_are_written_out(text, numbers):
    assert [number.text for number in read_numbers(cursor(text), firm=True)] == numbers


@pytest.mark.parametrize(
    ("text", "reprint"), [(", nr. 11 (herdruk)", 1), (", nr. 44 herdruk", 1), (", F (2e herdruk)", 2), (", nr. 3", 0)]
)
def test_a_reprint_is_counted(text, reprint):
    assert read_numbers(cursor(text), firm=True)[0].reprint == reprint


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        (", p. 91", "91"),
        (", blz. 7–8", "7-8"),
        (" pag 69/70", "69-70"),
        (", p. 13 en 14", "13,14"),
        (", p. 17, 19-22", "17,19-22"),
        (" pag 4 e v.", "4 e.v."),
        (", blz. 17rk", "17"),
        (", Memorie van Toelichting, pag. 10", "10"),
        (" (bijlage IV), blz. 21", "21"),
        (", p. 5, 36 471, nr. 3", "5"),
        (", p. 12 en 3 moties", "12"),
    ],
)
def test_pages_are_read_and_columns_left_out(text, pages):
    assert read_pages(cursor(text)) == pages


@pytest.mark.parametrize(
    ("text", "chamber", "session"),
    [
        ("Kamerstukken II 2023/24,", "II", "2023-2024"),
        ("Kamerstukken 2, 2008-2009,", "II", "2008-2009"),
        ("Kamerstukken 11, 1997/1998,", "II", "1997-1998"),
        ("Kamerstukken ll 2003/04", "II", "2003-2004"),
        ("Tweede Kamer, vergaderjaar 2023–2024,", "II", "2023-2024"),
        ("Tweede-kamerstuk", "II", None),
        ("EK", "I", None),
        ("1e Kamer 2014-15,", "I", "2014-2015"),
        ("Kamerstukken I/II 2014/15,", None, "2014-2015"),
        ("Kamerstuk", None, None),
    ],
)
def test_a_header_names_chamber_and_session_only_when_the_text_does(text, chamber, session):
    header = read_header(cursor(text))
    assert (header.chamber, header.session) == (chamber, session)
