"""Citation styles: the four forms of one paper, from their files."""

from pathlib import Path

import pytest

from generator.diagnostics import Code, Report
from generator.record import replace
from generator.references.kamerstuk import Kamerstuk
from generator.references.style import KAMERBRIEF, CitationStyle
from generator.references.style_file import load_citation_style

STYLES = Path(__file__).parents[2] / "styles"
PAPER = Kamerstuk("36471", "96", session_year="2023-2024")
BUDGET = Kamerstuk("36600", "2", "VII", session_year="2024-2025")
LETTER = Kamerstuk("31700", "D", "VI", chamber="I", session_year="2008-2009")
COUNCIL = Kamerstuk("21501", "2973", "02", session_year="2024-2025")


def style(name: str) -> CitationStyle:
    report = Report()
    loaded = load_citation_style(name, STYLES, report)
    assert loaded is not None, [finding.render() for finding in report]
    return loaded


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("name", "paper", "in_note", "in_text"),
    [
        ("kamerbrief", PAPER, "Tweede Kamer, vergaderjaar 2023–2024, 36 471, nr. 96", "Kamerstuk 36 471, nr. 96"),
        (
            "kamerbrief",
            BUDGET,
            "Tweede Kamer, vergaderjaar 2024–2025, 36 600 VII, nr. 2",
            "Kamerstuk 36 600 VII, nr. 2",
        ),
        ("kamerbrief", LETTER, "Eerste Kamer, vergaderjaar 2008–2009, 31 700 VI, D", "Kamerstuk 31 700 VI, D"),
        (
            "kamerbrief",
            COUNCIL,
            "Tweede Kamer, vergaderjaar 2024–2025, 21 501-02, nr. 2973",
            "Kamerstuk 21 501-02, nr. 2973",
        ),
        ("aanwijzing", PAPER, "Kamerstukken II 2023/24, 36471, nr. 96", "Kamerstukken II 2023/24, 36471, nr. 96"),
        ("aanwijzing", LETTER, "Kamerstukken I 2008/09, 31700 VI, D", "Kamerstukken I 2008/09, 31700 VI, D"),
        ("leidraad", PAPER, "Kamerstukken II 2023/24, 36471, nr. 96", "Kamerstukken II 2023/24, 36471, nr. 96"),
        ("publicatie", PAPER, "Kamerstuk 36 471, nr. 96", "Kamerstuk 36 471, nr. 96"),
        ("publicatie", LETTER, "EK 31 700 VI, D", "EK 31 700 VI, D"),
    ],
)
def test_a_style_prints_a_paper_as_its_rule_says(name: str, paper: Kamerstuk, in_note: str, in_text: str) -> None:
    assert plain(style(name).in_note(paper)) == in_note
    assert plain(style(name).in_text(paper)) == in_text


def test_the_style_in_code_is_the_style_in_its_file() -> None:
    assert style("kamerbrief") == KAMERBRIEF


@pytest.mark.parametrize(
    ("name", "written", "printed"),
    [
        ("kamerbrief", "p. 3", "blz. 3"),
        ("aanwijzing", "blz. 91", "p. 91"),
        ("aanwijzing", "blz. 7–8", "p. 7-8"),
        ("kamerbrief", "blz. 7-8", "blz. 7–8"),
        ("aanwijzing", "bijlage 1", "bijlage 1"),
        ("kamerbrief", "blz. 38, tabel 8", "blz. 38, tabel 8"),
    ],
)
def test_a_page_takes_the_word_of_the_style_and_other_spots_stay(name: str, written: str, printed: str) -> None:
    assert plain(style(name).note.locator(written)) == printed


def test_a_dossier_number_holds_together_at_the_end_of_a_line() -> None:
    assert "36\u00a0471, nr.\u00a096" in style("kamerbrief").in_note(PAPER)


def test_a_paper_whose_session_is_not_known_leaves_it_out() -> None:
    assert plain(style("kamerbrief").in_note(Kamerstuk("36471", "96"))) == "Tweede Kamer, 36 471, nr. 96"


def test_an_unknown_style_is_named_with_what_there_is() -> None:
    report = Report()
    assert load_citation_style("kamerbreif", STYLES, report) is None
    assert [finding.code.name for finding in report] == ["STIJL005"]
    assert 'bedoelde u "kamerbrief"?' in next(iter(report)).render()


@pytest.mark.parametrize("pattern", ["{first}/{third}", "{first", "{}", "{first.__class__}", "{first!r}", "{0}"])
def test_a_pattern_of_other_things_than_years_is_refused_with_its_place(tmp_path: Path, pattern: str) -> None:
    text = (STYLES / "verwijzingen/aanwijzing.yaml").read_text("utf-8").replace("{first}/{short}", pattern)
    (tmp_path / "verwijzingen").mkdir()
    (tmp_path / "verwijzingen/eigen.yaml").write_text(text, "utf-8")
    report = Report()
    assert load_citation_style("eigen", tmp_path, report) is None
    finding = next(iter(report))
    assert (finding.code, finding.location.line) == (Code.VELD003, 9)
    assert "een patroon met {first}, {second} of {short}" in finding.message()


def test_a_second_reprint_says_so() -> None:
    assert KAMERBRIEF.in_note(Kamerstuk("29200", "F", "VI", "I", "2003-2004", 2)).endswith(
        "29\u00a0200\u00a0VI, F (2e herdruk)"
    )


def test_the_number_of_a_rijkswet_stands_behind_its_dossier() -> None:
    paper = Kamerstuk("35334", "5").known_as(session_year="2019-2020", chamber="II", realm="R2143")
    assert KAMERBRIEF.in_text(paper) == "Kamerstuk\u00a035\u00a0334\u00a0(R2143), nr.\u00a05"
    assert paper.identifier == "kst-35334-5"


@pytest.mark.parametrize("name", ["aanwijzing", "leidraad"])
def test_the_turn_of_the_century_is_written_in_full(name: str) -> None:
    paper = Kamerstuk("26800", "2", "VII", session_year="1999-2000")
    assert "1999/2000" in style(name).in_note(paper)
    assert "2000/01" in style(name).in_note(replace(paper, session_year="2000-2001"))
