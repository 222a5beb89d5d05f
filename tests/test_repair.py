"""`check --herstel` rewrites typed citations in the YAML and leaves every other byte alone."""

from pathlib import Path

import pytest
from sample import letter, write_project

from generator import open_project
from generator.repair import Repaired, repair_citations

TEXT = """  De brief (Kamerstuk 29 697, nr. 160) is bekend.   # geen opmerking maar tekst

  Zie Tweede Kamer, vergaderjaar
  2023–2024, 29 697, nr. 142, blz. 3 en lees daarna
  Kamerstuk 29 697,
  nr. 160
  nog eens.
"""
REPAIRED = """  De brief (@kst-29697-160) is bekend.   # geen opmerking maar tekst

  Zie @kst-29697-142, blz. 3
  en lees daarna
  @kst-29697-160
  nog eens.
"""


def project_with(folder: Path, text: str) -> Path:
    root = write_project(folder)
    with (root / "content/kamerstukken.yaml").open("a", encoding="utf-8") as register:
        register.write("  kst-29697-142:\n    vergaderjaar: 2023-2024\n    titel: Verslag\n")
    path = root / "content" / "kamerbrieven" / "brief.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(letter("Een zin.").replace("  Een zin.\n", text), "utf-8")
    return path


def test_only_the_citations_change(tmp_path: Path) -> None:
    path = project_with(tmp_path, TEXT)
    before = path.read_text("utf-8")
    assert TEXT in before
    assert list(repair_citations(open_project(tmp_path), [path])) == [Repaired(path.resolve(), 3)]
    assert path.read_text("utf-8") == before.replace(TEXT, REPAIRED)


def test_a_second_repair_finds_nothing(tmp_path: Path) -> None:
    path = project_with(tmp_path, TEXT)
    list(repair_citations(open_project(tmp_path), []))
    repaired = path.read_bytes()
    assert list(repair_citations(open_project(tmp_path), [])) == []
    assert path.read_bytes() == repaired


def test_a_repaired_letter_renders_with_the_form_of_its_style(tmp_path: Path) -> None:
    path = project_with(tmp_path, TEXT)
    list(repair_citations(open_project(tmp_path), []))
    assert not open_project(tmp_path).render(str(path)).has_errors


def with_field(folder: Path, field: str) -> Path:
    """The letter with this YAML instead of its text."""
    path = project_with(folder, TEXT)
    text = path.read_text("utf-8")
    path.write_text(text[: text.index("tekst: |")] + field, "utf-8")
    return path


@pytest.mark.parametrize(
    ("field", "repaired"),
    [
        ('tekst: "Zie Kamerstuk 29 697,\n  nr. 160."   # zo\n', 'tekst: "Zie @kst-29697-160."   # zo\n'),
        ("tekst: >-\n  Zie Kamerstuk 29 697,\n  nr. 160 en zo.\n", "tekst: >-\n  Zie @kst-29697-160\n  en zo.\n"),
        ("tekst: Zie Kamerstuk 29 697, nr. 160.   # zo\n", "tekst: Zie @kst-29697-160.   # zo\n"),
    ],
)
def test_a_scalar_on_several_lines_or_between_quotes_is_rewritten_too(
    tmp_path: Path, field: str, repaired: str
) -> None:
    path = with_field(tmp_path, field)
    before = path.read_text("utf-8")
    list(repair_citations(open_project(tmp_path), [path]))
    assert path.read_text("utf-8") == before.replace(field, repaired)


def test_what_the_file_spells_with_an_escape_is_left_to_the_author(tmp_path: Path) -> None:
    path = with_field(tmp_path, 'tekst: "Zie Kamerstuk 29\\u00a0697, nr. 160."\n')
    before = path.read_bytes()
    (made,) = repair_citations(open_project(tmp_path), [path])
    assert (made.count, [left.reason for left in made.left]) == (0, ["de tekst staat anders in het bestand"])
    assert path.read_bytes() == before


def test_a_quotation_stays_one(tmp_path: Path) -> None:
    path = project_with(tmp_path, "  > Zie Kamerstuk 29 697,\n  > nr. 160 en\n  > meer.\n")
    list(repair_citations(open_project(tmp_path), [path]))
    assert "  > Zie @kst-29697-160 en\n  > meer.\n" in path.read_text("utf-8")


def test_line_ends_of_windows_stay(tmp_path: Path) -> None:
    path = project_with(tmp_path, TEXT)
    before = path.read_bytes().replace(b"\n", b"\r\n")
    path.write_bytes(before)
    list(repair_citations(open_project(tmp_path), [path]))
    assert path.read_bytes() == before.replace(
        TEXT.replace("\n", "\r\n").encode(), REPAIRED.replace("\n", "\r\n").encode()
    )


def test_a_text_that_an_alias_repeats_is_rewritten_once(tmp_path: Path) -> None:
    alias = "tekst: &t |\n  Zie Kamerstuk 29 697, nr. 160.\nbijlagen:\n  - {titel: X, tekst: *t}\n"
    path = with_field(tmp_path, alias)
    (made,) = repair_citations(open_project(tmp_path), [path])
    assert made.count == 1
    assert "  Zie @kst-29697-160.\n" in path.read_text("utf-8")


@pytest.mark.parametrize("rest", ["- en meer", "# en meer", "> 3", "1. en meer", "+ 4"])
def test_what_would_begin_a_block_on_a_line_of_its_own_stays_on_the_line(tmp_path: Path, rest: str) -> None:
    path = project_with(tmp_path, f"  Zie Kamerstuk 29 697,\n  nr. 160 {rest}\n")
    list(repair_citations(open_project(tmp_path), [path]))
    assert f"  Zie @kst-29697-160 {rest}\n" in path.read_text("utf-8")


def test_a_full_stop_stays_against_a_citation_that_ran_over_a_line_end(tmp_path: Path) -> None:
    path = project_with(tmp_path, "  Zie Kamerstuk 29 697,\n  nr. 160. Meer.\n")
    list(repair_citations(open_project(tmp_path), [path]))
    assert "  Zie @kst-29697-160.\n  Meer.\n" in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[Kamerstuk 29 697, nr. 160](https://www.rijksoverheid.nl)", "link"),
        ("[Kamerstuk 29 697, nr. 160]", "vierkante haken"),
        ("woord.1Kamerstuk 29 697, nr. 160", "ander woord"),
        ("Kamerstuk 29 697, nr. 160.Meer", "ander woord"),
        ("Kamerstuk *29 697, nr. 160 is* nadruk", "nadruk"),
        ("Kamerstuk 29 697, nr. 160, p. 17rk", "kolom"),
        ("Kamerstuk 35 334 (R2143), nr. 5", "rijkswet"),
        ("Kamerstuk 26 643 en 32 761, nr. 642", "tweede dossier"),
        ("Tweede Kamer, 29 697, A", "de kamer"),
    ],
)
def test_what_a_key_would_not_say_or_not_do_here_is_left(tmp_path: Path, text: str, reason: str) -> None:
    path = project_with(tmp_path, f"  Zie {text}.\n")
    before = path.read_bytes()
    (made,) = repair_citations(open_project(tmp_path), [path])
    assert made.count == 0
    assert reason in made.left[0].reason
    assert path.read_bytes() == before


def test_what_the_register_says_too_is_rewritten(tmp_path: Path) -> None:
    path = project_with(tmp_path, "  Zie 35 334 (R2143), nr. 5 en Kamerstuk 26 643 en 32 761, nr. 642.\n")
    with (tmp_path / "content/kamerstukken.yaml").open("a", encoding="utf-8") as register:
        register.write("  kst-35334-5: {titel: Verslag, rijkswet: R2143}\n")
        register.write('  kst-26643-642: {titel: Brief, ook_in: ["32 761"]}\n')
    list(repair_citations(open_project(tmp_path), [path]))
    assert "  Zie @kst-35334-5 en @kst-26643-642.\n" in path.read_text("utf-8")


def test_emphasis_of_the_label_goes_with_it(tmp_path: Path) -> None:
    path = project_with(tmp_path, "  Zie *Kamerstuk* 29 697, nr. 160, en **Kamerstuk 29 697, nr. 160**.\n")
    list(repair_citations(open_project(tmp_path), [path]))
    assert "  Zie @kst-29697-160, en **@kst-29697-160**.\n" in path.read_text("utf-8")


def test_regions_and_commitments_are_repaired_with_everything_else(tmp_path: Path) -> None:
    project_with(tmp_path, "  Een zin.\n")
    commitments = tmp_path / "content/toezeggingen.yaml"
    commitments.write_text(
        "toezeggingen:\n  tz:\n    soort: toezegging\n    samenvatting: Zie Kamerstuk 29 697, nr. 160.\n", "utf-8"
    )
    (made,) = repair_citations(open_project(tmp_path), [])
    assert made == Repaired(commitments.resolve(), 1)
    assert "samenvatting: Zie @kst-29697-160.\n" in commitments.read_text("utf-8")


def test_a_session_year_that_the_register_does_not_give_is_not_lost(tmp_path: Path) -> None:
    path = project_with(tmp_path, "  Zie Kamerstukken II 2011/12, 29 697, nr. 142 en Kamerstuk 29 697, nr. 160.\n")
    (made,) = repair_citations(open_project(tmp_path), [path])
    assert [left.citation.text for left in made.left] == ["Kamerstukken II 2011/12, 29 697, nr. 142"]
    assert "  Zie Kamerstukken II 2011/12, 29 697, nr. 142 en @kst-29697-160.\n" in path.read_text("utf-8")


def test_a_session_year_that_no_register_gives_is_not_lost(tmp_path: Path) -> None:
    path = project_with(tmp_path, "  Zie vergaderjaar 2019-2020, 35 300, nr. 3.\n")
    before = path.read_bytes()
    (made,) = repair_citations(open_project(tmp_path), [path])
    assert (made.count, len(made.left)) == (0, 1)
    assert path.read_bytes() == before
