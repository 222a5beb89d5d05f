"""`check --herstel` rewrites typed citations in the YAML and leaves every other byte alone."""

from pathlib import Path

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


def test_a_quoted_scalar_is_left_to_the_author(tmp_path: Path) -> None:
    path = project_with(tmp_path, TEXT)
    text = path.read_text("utf-8")
    start = text.index("tekst: |")
    path.write_text(text[:start] + 'tekst: "Zie Kamerstuk 29 697,\n  nr. 160."\n', "utf-8")
    before = path.read_bytes()
    assert list(repair_citations(open_project(tmp_path), [])) == []
    assert path.read_bytes() == before


def test_a_session_year_that_the_register_does_not_give_is_not_lost(tmp_path: Path) -> None:
    path = project_with(tmp_path, "  Zie Kamerstukken II 2011/12, 29 697, nr. 142 en Kamerstuk 29 697, nr. 160.\n")
    (made,) = repair_citations(open_project(tmp_path), [path])
    assert [typed.text for typed in made.left] == ["Kamerstukken II 2011/12, 29 697, nr. 142"]
    assert "  Zie Kamerstukken II 2011/12, 29 697, nr. 142 en @kst-29697-160.\n" in path.read_text("utf-8")


def test_a_session_year_that_no_register_gives_is_not_lost(tmp_path: Path) -> None:
    path = project_with(tmp_path, "  Zie vergaderjaar 2019-2020, 35 300, nr. 3.\n")
    before = path.read_bytes()
    (made,) = repair_citations(open_project(tmp_path), [path])
    assert (made.count, len(made.left)) == (0, 1)
    assert path.read_bytes() == before
