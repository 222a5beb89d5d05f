"""The command line: exit codes as agreed, messages instead of tracebacks, files where they are asked for."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from sample import AGENDA, letter, parts_of, write_project

from generator import pipeline
from generator.cli import app

FILES = {"kamerbrieven__goed": letter("Goed."), "agendas__twente": AGENDA}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_project(tmp_path / "project", **FILES)


@pytest.fixture
def rijkspen(root: Path, monkeypatch: pytest.MonkeyPatch, called):
    """Calls the command in the project folder: exit code, output, errors."""

    def call(*arguments: str):
        monkeypatch.chdir(root)
        return called(*arguments)

    return call


def wrong(root: Path, **changed: str) -> None:
    (root / "content/kamerbrieven/fout.yaml").write_text(letter(**changed), encoding="utf-8")


# --- exit codes --------------------------------------------------------------------------------------------------


def test_a_good_document_ends_with_0_and_says_what_was_made(rijkspen, root: Path) -> None:
    code, out, _ = rijkspen("render", "content/kamerbrieven/goed.yaml")
    assert code == 0
    assert "output/kamerbrieven/goed.docx:" in out
    assert (root / "output/kamerbrieven/goed.docx").is_file()


@pytest.mark.parametrize("command", [("batch",), ("render", "agendas/twente")])
def test_a_table_of_contents_has_page_numbers_when_the_file_is_opened(rijkspen, root: Path, command) -> None:
    rijkspen(*command)
    body = parts_of((root / "output/agendas/twente.docx").read_bytes())["word/document.xml"].decode()
    first = body.partition(" PAGEREF _Toc00000001 ")[2].partition("</w:hyperlink>")[0]
    assert '<w:t xml:space="preserve">1</w:t>' in first  # where everything stands in these tests


def test_a_fault_in_the_content_ends_with_1_and_its_place(rijkspen, root: Path) -> None:
    wrong(root, datum="2025-02-30")
    code, out, _ = rijkspen("render", "kamerbrieven/fout")
    assert code == 1
    assert "content/kamerbrieven/fout.yaml:7:8: fout VELD004" in out
    assert not (root / "output/kamerbrieven/fout.docx").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("onbekend",),
        ("render",),
        ("render", "geen"),
        ("render", "kamerbrieven/goed", "--versie", "geheim"),
        ("render", "kamerbrieven/goed", "--stijl", "zwierig"),
        ("render", "kamerbrieven/goed", "--kleur", "rood"),
        ("--lang", "fr", "check"),
        ("check", "--format", "xml"),
        ("check", "geen/pad.yaml"),
        ("batch", "--regio", "drente"),
        ("batch", "--jobs", "0"),
        ("batch", "memo"),
        ("init", "content"),
        (),
    ],
)
def test_wrong_use_ends_with_2(rijkspen, arguments: tuple[str, ...]) -> None:
    code, out, err = rijkspen(*arguments)
    assert code == 2
    assert out + err


def test_a_folder_that_is_no_project_ends_with_2_and_the_way_out(rijkspen, tmp_path: Path) -> None:
    code, _, err = rijkspen("check", "--project", str(tmp_path))
    assert code == 2
    assert "rijkspen init MAP" in err


def test_a_broken_template_ends_with_3(rijkspen, root: Path) -> None:
    (root / "templates/docx/kamerbrief.docx").write_bytes(b"geen zip")
    assert rijkspen("render", "kamerbrieven/goed")[0] == 3
    code, out, _ = rijkspen("batch")
    assert code == 3
    assert "1 document gemaakt" in out


def test_a_house_style_with_a_fault_ends_with_3_and_its_place(rijkspen, root: Path) -> None:
    path = root / "styles/rijk.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "\nkleurr: rood\n", encoding="utf-8")
    code, _, err = rijkspen("render", "kamerbrieven/goed")
    assert code == 3
    assert "styles/rijk.yaml" in err
    assert "VELD001" in err


def test_a_fault_of_our_own_ends_with_70_and_asks_to_report_it(rijkspen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "load_registers", lambda *given: 1 / 0)
    code, _, err = rijkspen("check")
    assert code == 70
    assert "dit is een fout van rijkspen zelf" in err
    assert "ZeroDivisionError" in err


def test_with_the_debug_switch_a_fault_of_our_own_shows_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RIJKSPEN_DEBUG", "1")
    monkeypatch.setattr(sys, "argv", ["rijkspen", "check"])
    monkeypatch.setattr(pipeline, "load_registers", lambda *given: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        app.main()


def test_the_command_works_as_a_module_from_elsewhere(root: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "generator", "render", str(root / "content/kamerbrieven/goed.yaml")]
    made = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False)
    assert (made.returncode, made.stderr) == (0, "")


# --- render ------------------------------------------------------------------------------------------------------


def test_the_file_goes_where_it_is_asked_for(rijkspen, root: Path) -> None:
    assert rijkspen("render", "kamerbrieven/goed", "-o", "elders/brief.docx")[0] == 0
    assert (root / "elders/brief.docx").is_file()


def test_another_house_style_may_be_asked_for(rijkspen, root: Path) -> None:
    rijkspen("render", "agendas/twente", "-o", "a.docx")
    rijkspen("render", "agendas/twente", "-o", "b.docx", "--stijl", "achterhoek")
    assert (root / "a.docx").read_bytes() != (root / "b.docx").read_bytes()


def test_what_a_person_changed_is_kept_until_forced(rijkspen, root: Path) -> None:
    path = root / "output/kamerbrieven/goed.docx"
    rijkspen("render", "kamerbrieven/goed")
    path.write_bytes(b"met de hand")
    code, out, _ = rijkspen("render", "kamerbrieven/goed")
    assert (code, path.read_bytes()) == (1, b"met de hand")
    assert "UIT001" in out
    assert rijkspen("render", "kamerbrieven/goed", "--force")[0] == 0
    assert path.read_bytes() != b"met de hand"


# --- batch -------------------------------------------------------------------------------------------------------


def test_a_batch_ends_with_a_table_and_a_manifest(rijkspen, root: Path) -> None:
    code, out, _ = rijkspen("batch")
    assert code == 0
    assert "2 documenten gemaakt" in out
    assert (root / "output/manifest.json").is_file()
    assert "2 ongewijzigd" in rijkspen("batch")[1]


def test_one_wrong_document_in_a_batch_ends_with_1_and_the_others_are_made(rijkspen, root: Path) -> None:
    wrong(root, datum="2025-02-30")
    code, out, _ = rijkspen("batch")
    assert code == 1
    assert "2 documenten gemaakt, 1 niet gemaakt" in out
    assert "VELD004" in out


def test_a_batch_may_be_about_one_region(rijkspen, root: Path) -> None:
    assert rijkspen("batch", "--regio", "twente")[0] == 0
    assert [path.stem for path in (root / "output").rglob("*.docx")] == ["twente"]


def test_two_jobs_work_from_the_command_line(rijkspen, root: Path) -> None:
    assert rijkspen("batch", "--jobs", "2")[0] == 0
    assert len(list((root / "output").rglob("*.docx"))) == 2


# --- check -------------------------------------------------------------------------------------------------------


def test_a_project_with_only_gaps_is_well(rijkspen) -> None:
    code, out, _ = rijkspen("check")
    assert code == 0
    assert "0 fouten, 0 waarschuwingen" in out


def test_everything_wrong_is_named_at_once(rijkspen, root: Path) -> None:
    wrong(root, datum="2025-02-30", van="bzk/x")
    code, out, _ = rijkspen("check")
    assert code == 1
    assert "VELD004" in out
    assert "REF003" in out


def test_messages_come_in_english_too(rijkspen, root: Path) -> None:
    wrong(root, datum="2025-02-30")
    _, out, _ = rijkspen("--lang", "en", "check", "content/kamerbrieven/fout.yaml")
    assert 'error VELD004: "2025-02-30" is not an existing date' in out
    assert "1 error, 0 warnings, 0 notes" in out


def test_json_can_be_read_by_a_script(rijkspen, root: Path) -> None:
    wrong(root, datum="2025-02-30")
    code, out, _ = rijkspen("check", "--format", "json", "content/kamerbrieven/fout.yaml")
    assert (code, [one["code"] for one in json.loads(out)]) == (1, ["VELD004"])


def test_sarif_can_be_read_by_a_scanning_service(rijkspen, root: Path) -> None:
    wrong(root, datum="2025-02-30")
    _, out, _ = rijkspen("check", "--format", "sarif", "content/kamerbrieven/fout.yaml")
    report = json.loads(out)
    assert (report["version"], len(report["runs"][0]["results"])) == ("2.1.0", 1)


def test_a_word_file_can_be_checked(rijkspen, root: Path) -> None:
    rijkspen("render", "kamerbrieven/goed")
    assert rijkspen("check", "output/kamerbrieven/goed.docx")[0] == 0
    (root / "kapot.docx").write_bytes(b"geen zip")
    code, out, _ = rijkspen("check", "kapot.docx")
    assert code == 1
    assert "kapot.docx: fout WORD001" in out


# --- the rest ----------------------------------------------------------------------------------------------------


def test_the_version_is_told(rijkspen) -> None:
    code, out, _ = rijkspen("--version")
    assert (code, out.split()[0]) == (0, "rijkspen")


def test_schemas_are_written_beside_the_content(rijkspen, root: Path) -> None:
    assert rijkspen("schema")[0] == 0
    assert json.loads((root / "content/.schema/kamerbrief.json").read_text(encoding="utf-8"))["type"] == "object"


# --- starting ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", app.COMMANDS)
def test_help_says_of_each_command_what_the_command_says_itself(name: str) -> None:
    told = typer.main.get_command(app.app).get_command(None, name).help.strip().split("\n\n")[0]
    assert " ".join(told.split()) == app.SUMMARIES[name]


def test_help_needs_nothing_of_what_makes_documents() -> None:
    heavy = ("pydantic", "markdown_it", "yaml", "lxml", "jinja2", "docx", "rich", "babel", "generator.pipeline")
    code = (
        "import sys, generator.cli.app as app\n"
        "sys.argv = ['rijkspen', '--help']\n"
        "try: app.main()\n"
        f"except SystemExit: print([name for name in {heavy} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert "render" in done.stdout
    assert done.stderr.strip() == "[]"


def test_a_render_needs_neither_colours_nor_amounts(root: Path) -> None:
    code = (
        "import sys, generator.cli.app as app\n"
        f"sys.argv = ['rijkspen', 'render', {str(root / 'content/kamerbrieven/goed.yaml')!r}]\n"
        "try: app.main()\n"
        "except SystemExit: print([name for name in ('rich', 'babel', 'httpx', 'pypdf') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=root)
    assert done.stdout.splitlines()[-1] == "[]"
