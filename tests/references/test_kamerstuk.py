"""Identifiers of Kamerstukken: what can be read can be printed again, and what is none is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.references.kamerstuk import EU_DOSSIER, Kamerstuk, register_key, respelled

numbers = st.one_of(st.integers(1, 9999).map(str), st.from_regex(r"[1-9][0-9]?[a-z]", fullmatch=True))
letters = st.sampled_from(["A", "B", "C", "K", "AA", "AB"])
suffixes = st.sampled_from(["", "VII", "IXB", "B", "XVI", "A"])
reprints = st.sampled_from([0, 0, 1, 2])
papers = st.one_of(
    st.builds(
        Kamerstuk,
        st.integers(1000, 99999).map(str).filter(lambda d: d != EU_DOSSIER),
        numbers,
        suffixes,
        reprint=reprints,
    ),
    st.builds(Kamerstuk, st.just("36600"), letters, suffixes, st.just("I"), reprint=reprints),
    st.builds(Kamerstuk, st.just(EU_DOSSIER), numbers, st.sampled_from(["02", "20", "33"])),
    st.builds(Kamerstuk, st.sampled_from(["CVIII", "XLIV"]), letters, chamber=st.just("I")),
)


@given(papers)
def test_what_is_printed_as_an_identifier_is_read_as_the_same_paper(paper: Kamerstuk) -> None:
    assert Kamerstuk.from_identifier(paper.identifier) == paper


@given(st.from_regex(r"kst-[0-9]{4,5}(-[A-Z]{1,3}|-[0-9]{2})?-[0-9A-Z]{1,4}[a-z]?(-h[1-9])?", fullmatch=True))
def test_what_is_read_is_printed_as_it_was(identifier: str) -> None:
    paper = Kamerstuk.from_identifier(identifier)
    assert paper is None or paper.identifier == identifier


@pytest.mark.parametrize(
    ("identifier", "paper"),
    [
        ("kst-29697-158", Kamerstuk("29697", "158")),
        ("kst-36600-VII-2", Kamerstuk("36600", "2", "VII")),
        ("kst-36600-B-K", Kamerstuk("36600", "K", "B", "I")),
        ("kst-21501-02-2973", Kamerstuk("21501", "2973", "02")),
        ("kst-36471-11-h1", Kamerstuk("36471", "11", reprint=1)),
        ("kst-CVIII-S", Kamerstuk("CVIII", "S", chamber="I")),
        ("kst-36471-42e", Kamerstuk("36471", "42e")),
    ],
)
def test_an_identifier_says_dossier_number_and_chamber(identifier: str, paper: Kamerstuk) -> None:
    assert Kamerstuk.from_identifier(identifier) == paper


@pytest.mark.parametrize(
    "text",
    [
        "",
        "kst-",
        "kst-29697",
        "29697-158",
        "kst-29697-",
        "kst-29697-158-",
        "kst-29697-158\n",
        "KST-29697-158",
        "kst-21501-2973",
        "kst-36600-02-3",
        "kst-29697-158; drop",
        "kst-２９６９７-158",
    ],
)
def test_what_is_no_identifier_is_none(text: str) -> None:
    assert Kamerstuk.from_identifier(text) is None


def test_the_register_may_know_better_which_chamber_printed_it() -> None:
    paper = Kamerstuk("36600", "2").known_as(session_year="2024-2025", chamber="I")
    assert (paper.session_year, paper.chamber) == ("2024-2025", "I")


def test_without_the_session_that_its_identifier_holds_nobody_knows_where_a_paper_can_be_read() -> None:
    paper = Kamerstuk("31700", "D", "VI", "I")
    assert (paper.published_as, paper.url) == ("", "")
    assert Kamerstuk("36600", "K", "B", "I").url == "https://zoek.officielebekendmakingen.nl/kst-36600-B-K.html"


@pytest.mark.parametrize(
    ("chamber", "session", "published"),
    [
        ("I", "2008-2009", "kst-20082009-31700-VI-D"),
        ("I", "2010-2011", "kst-31700-VI-D"),
        ("II", "2008-2009", "kst-31700-VI-D"),
    ],
)
def test_until_2010_a_paper_of_the_eerste_kamer_is_read_under_an_identifier_with_its_session(
    chamber: str, session: str, published: str
) -> None:
    paper = Kamerstuk("31700", "D", "VI", chamber, session)
    assert (paper.published_as, register_key(paper.published_as)) == (published, paper.identifier)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("kst-36600VII-2", "kst-36600-VII-2"),
        ("kst-36600-vii-2", "kst-36600-VII-2"),
        ("kst-36600-2-VII", "kst-36600-VII-2"),
        ("KST-29697-158", "kst-29697-158"),
        ("29697-158", "kst-29697-158"),
        ("kst-29697158", "kst-29697-158"),
        ("kst-29697-nr158", "kst-29697-158"),
        ("kst-0029697-158", "kst-29697-158"),
        ("kst-20082009-31700-VI-D", "kst-31700-VI-D"),
        ("rapport-elke-regio-telt", ""),
        ("ro-npvr-2024", ""),
        ("2024-rapport", ""),
        ("kst", ""),
        ("kst-21501-2973", ""),
    ],
)
def test_a_misspelled_identifier_is_recognised_without_a_register(written: str, meant: str) -> None:
    assert respelled(written) == meant
