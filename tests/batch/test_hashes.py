"""A document is current until something that it was made from changes, and only then."""

from pathlib import Path

import pytest
from sample import AGENDA, REGISTERS, letter, write_project
from small_batch import FILES, make, opened, remade

from generator.batch.hashes import program
from generator.batch.outcome import Outcome
from generator.pipeline import Project

LETTERS = ["kamerbrieven/a", "kamerbrieven/b"]
EVERYTHING = ["agendas/twente", *LETTERS]


def add(root: Path, name: str, text: str = "\n# gewijzigd\n") -> None:
    path = root / name
    path.write_bytes((path.read_bytes() if path.exists() else b"") + text.encode())


@pytest.mark.parametrize(
    ("changed", "keys"),
    [
        ("content/kamerbrieven/a.yaml", ["kamerbrieven/a"]),
        ("content/personen.yaml", LETTERS),
        ("content/organisaties.yaml", EVERYTHING),
        ("content/afkortingen.yaml", ["agendas/twente"]),
        ("content/programma.yaml", ["agendas/twente"]),
        ("content/regios/twente.yaml", ["agendas/twente"]),
        ("content/kamerstukken.yaml", EVERYTHING),
        ("content/toezeggingen.yaml", ["agendas/twente"]),
        ("styles/rijk.yaml", EVERYTHING),
        ("styles/achterhoek.yaml", []),
        ("styles/verwijzingen/kamerbrief.yaml", EVERYTHING),
        ("styles/verwijzingen/leidraad.yaml", []),
        ("templates/docx/kamerbrief.docx", LETTERS),
    ],
)
def test_a_change_makes_the_documents_again_that_used_it_and_no_others(
    root: Path, changed: str, keys: list[str]
) -> None:
    make(root)
    add(root, changed, "" if changed.endswith(".docx") else "\n# gewijzigd\n")
    if changed.endswith(".docx"):
        (root / changed).write_bytes((root / "templates/docx/uitvoeringsagenda.docx").read_bytes())
    results = make(root)
    assert sorted(key for key, result in results.items() if result.outcome is not Outcome.CURRENT) == keys


def test_a_style_that_is_inherited_from_and_the_file_of_a_logo_count_too(root: Path) -> None:
    (root / "styles/logo.png").write_bytes(b"\x89PNG\r\n\x1a\n een")
    base = "naam: Basis\nerft: rijk\nsjablonen: {uitvoeringsagenda: {beeldmerk: {bestand: logo.png}}}\n"
    (root / "styles/basis.yaml").write_text(base, encoding="utf-8")
    (root / "styles/eigen.yaml").write_text("naam: Eigen\nerft: basis\n", encoding="utf-8")
    (root / "content/agendas/twente.yaml").write_text(f"{AGENDA}stijl: eigen\n", encoding="utf-8")
    make(root)
    for name in ("styles/basis.yaml", "styles/logo.png", "styles/eigen.yaml"):
        add(root, name)
        assert remade(make(root)) == ["agendas/twente"], name


def test_a_region_more_counts_for_whoever_asks_which_regions_there_are(root: Path) -> None:
    make(root)
    (root / "content/regios/salland.yaml").write_text(
        REGISTERS["regios/twente"].replace("Twente", "Salland"), encoding="utf-8"
    )
    assert remade(make(root)) == ["agendas/twente"]


def test_a_register_that_was_missing_and_appears_counts_for_who_looked_in_it(tmp_path: Path) -> None:
    root = write_project(tmp_path / "p", kamerbrieven__a=letter("Zie [@kst-29697-158].", bronnenlijst="ja"))
    path = root / "content/kamerstukken.yaml"
    text = path.read_text("utf-8")
    path.unlink()
    first = make(root)["kamerbrieven/a"]
    path.write_text(text, encoding="utf-8")
    second = make(root)["kamerbrieven/a"]
    assert second.outcome is Outcome.MADE
    assert {one.code.name for one in first.diagnostics} - {one.code.name for one in second.diagnostics} == {"REF004"}


def test_another_program_makes_everything_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(root)
    for module in ("currency", "run", "store"):
        monkeypatch.setattr(f"generator.batch.{module}.program", lambda: "een ander")
    assert remade(make(root)) == EVERYTHING


def test_the_program_is_its_source_and_the_same_wherever_it_stands() -> None:
    assert len(program()) == 64


def test_a_file_that_changes_while_a_batch_runs_is_made_again_by_the_next(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    render = Project.render

    def while_someone_saves(self: Project, key: str, *args: object) -> object:
        if key == "kamerbrieven/a":
            add(root, "content/kamerbrieven/a.yaml", "  Nog een zin.\n")
        return render(self, key, *args)

    monkeypatch.setattr(Project, "render", while_someone_saves)
    make(root)
    monkeypatch.undo()
    assert remade(make(root)) == ["kamerbrieven/a"]
    assert remade(make(root)) == []


def test_a_project_may_move_without_its_documents_being_made_again(root: Path) -> None:
    make(root)
    assert remade(make(root.rename(root.parent / "elders"))) == []


def test_what_is_wrong_with_a_register_is_told_again_without_reading_it(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(root, "content/toezeggingen.yaml", "  tz-fout: {soort: onbekend}\n")
    make(root)
    monkeypatch.setattr("generator.pipeline.open_project", lambda *given, **more: pytest.fail("opened"))
    with opened(root) as batch:
        found = batch.project_findings()
        assert [result.outcome for result in batch.run(batch.choose([]))] == [Outcome.CURRENT] * len(FILES)
    assert found
    assert {finding.location.file for finding in found} == {"content/toezeggingen.yaml"}
