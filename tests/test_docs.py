"""The papers are true: paths and links lead somewhere, examples work, and what they say of the code is so."""

import ast
import re
import tomllib
from pathlib import Path

import pytest
import typer

from generator.cli.app import app
from generator.cli.project_folder import make_project
from generator.pipeline import open_project

ROOT = Path(__file__).parents[1]
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "bench/README.md", *(ROOT / "docs").glob("*.md")])
MANUAL = (ROOT / "docs/handleiding.md").read_text("utf-8")
PATH = re.compile(r"`((?:bench|docs|generator|styles|templates|tests)/[\w./-]+)`")
LINK = re.compile(r"\]\((?!https?:|#|\.\.\.)([\w./-]+)(?:#[\w-]+)?\)")
DOORS = {
    "yaml": ("generator/loading/",),
    "markdown_it": ("generator/schema/",),
    "mdit_py_plugins": ("generator/schema/",),
    "babel": ("generator/dutch.py",),
    "docxtpl": ("generator/word/template.py",),
    "jinja2": ("generator/word/template.py",),
    "docx": ("generator/word/", "generator/checks/"),
    "lxml": ("generator/word/", "generator/checks/"),
    "subprocess": ("generator/pdf/",),
    "typer": ("generator/cli/",),
    "rich": ("generator/cli/",),
}


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_every_link_leads_to_a_file(page):
    targets = LINK.findall(re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text("utf-8"), flags=re.DOTALL))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_every_path_in_the_architecture_exists():
    paths = PATH.findall((ROOT / "docs/architecture.md").read_text("utf-8"))
    assert len(paths) > 20
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_the_layers_in_the_architecture_are_those_of_the_linter():
    page = (ROOT / "docs/architecture.md").read_text("utf-8")
    shown = page.partition("<!-- begin layers -->\n```\n")[2].partition("\n```")[0].split("\n")
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    assert shown == next(contract["layers"] for contract in contracts if contract["type"] == "layers")


def test_each_library_comes_in_by_its_one_door():
    wrong = []
    for path in sorted((ROOT / "generator").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        wrong += [f"{name}: {library}" for library in _imported(path) if not name.startswith(DOORS.get(library, name))]
    assert wrong == []


def _imported(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


# --- the manual ------------------------------------------------------------------------------------------------------


def test_the_manual_describes_the_commands_that_exist_and_no_others():
    described = re.findall(r"^### rijkspen (\S+)", MANUAL, re.MULTILINE)
    assert sorted(described) == sorted(typer.main.get_command(app).commands)


def test_the_manual_names_every_option_of_every_command():
    missing = []
    for name, command in typer.main.get_command(app).commands.items():
        section = MANUAL.partition(f"### rijkspen {name}")[2].partition("\n### ")[0]
        options = [option for parameter in command.params for option in parameter.opts if option.startswith("--")]
        missing += [f"{name} {option}" for option in options if f"`{option}" not in section and option != "--help"]
    assert missing == []


@pytest.fixture(scope="module")
def rendered_letter(tmp_path_factory):
    root = tmp_path_factory.mktemp("manual") / "project"
    make_project(root)

    def render(text):
        (root / "content/kamerbrieven/uit-de-handleiding.yaml").write_text(text, "utf-8")
        return open_project(root).render("kamerbrieven/uit-de-handleiding")

    return render


def test_the_letter_in_the_manual_renders_without_a_word(rendered_letter):
    letter = re.search(r"```yaml\n(#.*?soort: kamerbrief.*?)```", MANUAL, re.DOTALL)
    rendered = rendered_letter(letter[1])
    assert [finding.render() for finding in rendered.diagnostics] == []
    assert rendered.notes == 2


def test_every_mark_in_the_manual_renders(rendered_letter):
    text = f"{_marks()}\n\n" + "\n".join(re.findall(r"```\n(:::.*?|\|.*?)```", MANUAL, re.DOTALL))
    head = "soort: kamerbrief\nbetreft: Proef\nvan: bzk\naan: voorzitter-tweede-kamer\nondertekenaar: minister-bzk\n"
    body = "".join(f"  {line}\n" for line in text.split("\n"))
    rendered = rendered_letter(f"{head}tekst: |\n{body}")
    assert [finding.render() for finding in rendered.diagnostics if finding.code.name != "CTRL005"] == []


def _marks():
    """The first column of the table of marks, as a text."""
    table = MANUAL.partition("| U schrijft | U krijgt |\n|---|---|\n")[2].partition("\n\n")[0]
    marks = [re.findall(r"`([^`]+)`", row.split(" | ")[0]) for row in table.split("\n")]
    apart = [mark for row in marks for mark in row if mark != "# Vervolg {#vervolg}"]
    return "# Vervolg {#vervolg}\n\n" + "\n\n".join(f"{mark}\nna" if mark.endswith("\\") else mark for mark in apart)
