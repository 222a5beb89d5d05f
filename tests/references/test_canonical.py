"""What is printed is read back as what was printed, in every style of the project."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Report
from generator.references.canonical import canonical
from generator.references.find import find_references
from generator.references.journals import Staatsblad, Staatscourant, Tractatenblad
from generator.references.papers import AnnexReference, DossierReference, PaperReference
from generator.references.style import CitationStyle
from generator.references.style_file import load_citation_style
from generator.references.values import ChamberDocument, Commitment, Law, Proceedings, Questions
from tests.references.test_find import FIXTURES, HALVES

FILES = Path(__file__).parents[2] / "styles"


def style_of(name: str) -> CitationStyle:
    style = load_citation_style(name, FILES, Report())
    assert style is not None
    return style


AANWIJZING = style_of("aanwijzing")
STYLES = [style_of("kamerbrief"), AANWIJZING, style_of("leidraad")]
PUBLICATIE = style_of("publicatie")  # prints no session, and the Tweede Kamer only as "Kamerstuk"

years = st.integers(1950, 2035)
sessions = years.map(lambda year: f"{year}-{year + 1}")
two_sessions = years.map(lambda year: f"{year}-{year + 1}/{year + 1}-{year + 2}")
chambers = st.sampled_from([None, "I", "II"])
dossiers = st.integers(10000, 39999).filter(lambda n: n != 21501).map(str)
chapters = st.sampled_from(["VII", "XIII", "IXB", "IIA", "XXIII", "B", "R2143"])
digits = st.integers(1, 2999).map(str)
letters = st.sampled_from(["A", "C", "D", "E", "AB", "BZ"])
page_numbers = st.integers(1, 400)
pages = st.one_of(
    page_numbers.map(str),
    page_numbers.map(lambda page: f"{page}-{page + 3}"),
    page_numbers.map(lambda page: f"{page},{page + 2}"),
    page_numbers.map(lambda page: f"{page},{page + 2}-{page + 5},{page + 9}"),
    page_numbers.map(lambda page: f"{page} e.v."),
)
maybe = st.none()

papers = st.builds(
    PaperReference,
    dossier=dossiers,
    suffix=maybe | chapters,
    number=digits | letters,
    chamber=chambers,
    session_year=maybe | sessions | two_sessions,
    page=maybe | pages,
    reprint=st.sampled_from([0, 0, 1, 2]),
)
papers_of_a_year = st.builds(
    PaperReference, dossier=dossiers, suffix=maybe | chapters, number=digits, chamber=chambers, year=years.map(str)
)
own_dossiers = st.builds(
    PaperReference,
    dossier=st.sampled_from(["CVIII", "CLXII", "XLIV"]),
    number=letters,
    chamber=st.just("I"),
    session_year=maybe | st.integers(1995, 2035).map(lambda year: f"{year}-{year + 1}"),
)
council_papers = st.builds(
    PaperReference, dossier=st.just("21501"), suffix=st.sampled_from(["02", "31"]), number=digits, chamber=chambers
)
whole_dossiers = st.builds(
    DossierReference,
    dossier=dossiers,
    suffix=maybe | st.sampled_from(["VII", "XIII", "R2143"]),
    chamber=chambers,
    session_year=maybe | sessions,
    page=maybe | pages,
)
annexes = st.builds(
    AnnexReference, dossier=dossiers, number=digits, chamber=chambers, session_year=maybe | sessions, page=maybe | pages
)
proceedings = st.builds(
    Proceedings,
    number=st.integers(1, 120).map(str)
    | st.tuples(st.integers(1, 120), st.integers(1, 60)).map("{0[0]}-{0[1]}".format),
    chamber=chambers,
    session_year=sessions,
    page=maybe | pages,
)
questions = st.builds(Questions, number=digits, chamber=chambers, session_year=maybe | sessions, page=maybe | pages)
calendar_years = years.map(str)
journals = st.one_of(
    st.builds(kind, number=st.integers(1, 99999).map(str), session_year=calendar_years)
    for kind in (Staatsblad, Staatscourant, Tractatenblad)
)
others = st.one_of(
    st.builds(Commitment, number=st.integers(2000, 3999).map("T0{}".format), chamber=st.just("I")),
    st.builds(Commitment, number=st.integers(1, 999).map("TZ202603-{}".format), chamber=st.just("II")),
    st.builds(ChamberDocument, number=st.integers(10000, 59999).map("2024D{}".format)),
    st.builds(
        Law, bwb=st.sampled_from(["BWBR0045754", "BWBR0001840"]), number=st.sampled_from(["5", "5.1 lid 2", "8a"])
    ),
    st.builds(Law, bwb=st.just("BWBR0005289"), number=st.just("6:162 lid 1")),
    st.builds(Law, bwb=st.just("BWBR0048156"), number=st.sampled_from([None, "3"])),
)


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
@given(
    reference=st.one_of(
        papers,
        papers_of_a_year,
        own_dossiers,
        council_papers,
        whole_dossiers,
        annexes,
        proceedings,
        questions,
        journals,
        others,
    )
)
@settings(max_examples=400, deadline=None)
def test_parsing_what_is_printed_gives_it_back(style, reference):
    printed = canonical(reference, style)
    assert [found.reference for found in find_references(printed)] == [reference]


@given(paper=papers)
@settings(max_examples=400, deadline=None)
def test_what_a_style_without_sessions_prints_names_the_same_paper(paper):
    (found,) = find_references(canonical(paper, PUBLICATIE))
    chamber = paper.chamber if paper.chamber == "I" else None
    assert found.reference == replace(paper, session_year=None, chamber=chamber)


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
@pytest.mark.parametrize("half", HALVES)
def test_every_citation_of_the_fixtures_goes_round(half, style):
    texts = [json.loads(line)["text"] for line in (FIXTURES / f"{half}.jsonl").read_text("utf-8").splitlines()]
    cited = [found.reference for text in texts for found in find_references(text)]
    lost = [
        canonical(one, style)
        for one in cited
        if one not in [f.reference for f in find_references(canonical(one, style))]
    ]
    assert lost == []


@pytest.mark.parametrize(
    ("text", "house", "aanwijzing"),
    [
        (
            "TK 2023-2024, 36471, nr 96 p 91",
            "Tweede Kamer, vergaderjaar 2023–2024, 36 471, nr. 96, blz. 91",
            "Kamerstukken II 2023/24, 36471, nr. 96, p. 91",
        ),
        ("Kamerstuk 29697-160", "Kamerstuk 29 697, nr. 160", "Kamerstukken 29697, nr. 160"),
        ("EK 36 600 B, A", "Eerste Kamer, 36 600 B, A", "Kamerstukken I 36600 B, A"),
        ("Staatsblad 2001, nr. 580", "Stb. 2001, 580", "Stb. 2001, 580"),
        (
            "Handelingen TK 2017-2018, nr 19, item 11",
            "Handelingen II 2017/18, nr. 19, item 11",
            "Handelingen II 2017/18, nr. 19, item 11",
        ),
    ],
)
def test_a_wild_form_is_printed_in_the_current_style(text, house, aanwijzing):
    (found,) = find_references(text)
    assert canonical(found.reference).replace("\u00a0", " ") == house
    assert canonical(found.reference, AANWIJZING).replace("\u00a0", " ") == aanwijzing
