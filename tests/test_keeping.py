"""What is kept on disk is whole and of these very sources, or counts as not there."""

from pathlib import Path

import pytest
from sample import REGISTERS, letter, write_project

from generator.keeping import MOST, NOTHING_KEPT, Keeping
from generator.pipeline import open_project
from generator.registers import WhenAsked


@pytest.fixture
def keeping(tmp_path: Path) -> Keeping:
    return Keeping.beside(tmp_path)


def only_file(keeping: Keeping) -> Path:
    (path,) = (path for path in keeping.folder.iterdir() if path.name != ".gitignore")
    return path


def test_what_is_kept_comes_back_for_the_same_sources_only(keeping: Keeping) -> None:
    keeping.put("ding", b"inhoud", b"een", b"twee")
    assert keeping.get("ding", b"een", b"twee") == b"inhoud"
    assert keeping.get("ding", b"een", b"drie") is None
    assert keeping.get("ding", b"eent", b"wee") is None
    assert keeping.get("iets", b"een", b"twee") is None


@pytest.mark.parametrize("damage", [b"", b"kort", b"x" * 32 + b"inhoud", b"x" * 1000])
def test_a_file_that_is_damaged_counts_as_not_there(keeping: Keeping, damage: bytes) -> None:
    keeping.put("ding", b"inhoud", b"een")
    only_file(keeping).write_bytes(damage)
    assert keeping.get("ding", b"een") is None


def test_one_changed_byte_is_seen(keeping: Keeping) -> None:
    keeping.put("ding", b"inhoud", b"een")
    path = only_file(keeping)
    path.write_bytes(path.read_bytes()[:-1] + b"D")
    assert keeping.get("ding", b"een") is None


def test_another_version_of_the_program_does_not_find_it(keeping: Keeping, monkeypatch: pytest.MonkeyPatch) -> None:
    keeping.put("ding", b"inhoud", b"een")
    monkeypatch.setattr("generator.keeping.program", lambda: b"nieuw")
    assert keeping.get("ding", b"een") is None


def test_git_does_not_see_the_folder_and_it_does_not_grow_without_end(keeping: Keeping) -> None:
    for number in range(MOST + 5):
        keeping.put("ding", b"", str(number).encode())
    assert (keeping.folder / ".gitignore").read_text() == "*\n"
    assert len(list(keeping.folder.iterdir())) < MOST


def test_without_a_folder_or_without_rights_nothing_is_kept(tmp_path: Path) -> None:
    NOTHING_KEPT.put("ding", b"inhoud", b"een")
    assert NOTHING_KEPT.get("ding", b"een") is None
    (tmp_path / "bestand").write_text("")
    blocked = Keeping(tmp_path / "bestand")
    blocked.put("ding", b"inhoud", b"een")
    assert blocked.get("ding", b"een") is None
    assert [path.name for path in tmp_path.iterdir()] == ["bestand"]


# --- registers ---------------------------------------------------------------------------------------------------


def test_a_register_that_was_found_good_is_read_when_someone_asks(tmp_path: Path) -> None:
    root = write_project(tmp_path / "project")
    first = open_project(root, keep=True)
    second = open_project(root, keep=True)
    assert not isinstance(first.registers.papers, WhenAsked)
    assert isinstance(second.registers.papers, WhenAsked)
    assert dict(second.registers.papers) == dict(first.registers.papers)
    assert dict(second.registers.regions) == dict(first.registers.regions)


def test_a_register_that_changed_is_looked_at_again_and_its_faults_are_told_every_time(tmp_path: Path) -> None:
    root = write_project(tmp_path / "project")
    open_project(root, keep=True)
    wrong = REGISTERS["organisaties"].replace("naam:", "naem:", 1)
    (root / "content" / "organisaties.yaml").write_text(wrong, "utf-8")
    for _ in range(2):
        assert "VELD001" in {finding.code.name for finding in open_project(root, keep=True).diagnostics}


def test_a_document_is_the_same_with_what_was_kept_and_without(tmp_path: Path) -> None:
    root = write_project(tmp_path / "project")
    path = tmp_path / "brief.yaml"
    path.write_text(letter("Tekst.[@kst-29697-158]"), "utf-8")
    made = [open_project(root, keep=keep).render(str(path)).data for keep in (False, True, True)]
    assert made[0] is not None
    assert made[0] == made[1] == made[2]


def test_the_library_keeps_nothing_unless_asked(tmp_path: Path) -> None:
    root = write_project(tmp_path / "project")
    open_project(root)
    assert not (root / ".rijkspen").exists()


def test_a_template_is_compiled_once_for_all_processes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write_project(tmp_path / "p", kamerbrieven__a=letter())
    first = open_project(root, keep=True).render("kamerbrieven/a").data
    monkeypatch.delattr("generator.word.template_compiler.compile_template")
    assert open_project(root, keep=True).render("kamerbrieven/a").data == first
    with pytest.raises(ImportError):
        open_project(root).render("kamerbrieven/a")


@pytest.mark.parametrize("name", ["templates/docx/kamerbrief.docx", "styles/rijk.yaml"])
def test_another_template_or_style_is_compiled_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    root = write_project(tmp_path / "p", kamerbrieven__a=letter())
    open_project(root, keep=True).render("kamerbrieven/a")
    monkeypatch.delattr("generator.word.template_compiler.compile_template")
    (root / name).write_bytes((root / name).read_bytes() + (b"# anders\n" if name.endswith("yaml") else b"PK"))
    with pytest.raises(ImportError):
        open_project(root, keep=True).render("kamerbrieven/a")


def test_two_styles_of_one_name_do_not_share_a_template(tmp_path: Path) -> None:
    root = write_project(tmp_path / "p", kamerbrieven__a=letter())
    style = (root / "styles/rijk.yaml").read_text("utf-8")
    (root / "styles/anders.yaml").write_text(style.replace("#000000", "#111111"), "utf-8")
    project = open_project(root)
    made = [project.render("kamerbrieven/a", style=name).data for name in ("rijk", "anders")]
    assert made[0] != made[1]
    assert made[1] == open_project(root).render("kamerbrieven/a", style="anders").data
