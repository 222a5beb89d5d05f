"""The papers are true: paths and links lead somewhere, examples work, and what they say of the code is so."""

import ast
import re
import shlex
import tomllib
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from generator.cli.app import app
from generator.cli.project_folder import make_project
from generator.diagnostics import Report
from generator.pipeline import open_project
from generator.references.kamerstuk import Kamerstuk
from generator.references.style_file import load_citation_style
from generator.schema.citationstyle import CitationStyleContent, FormContent

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
    "deflate": ("generator/word/package.py",),
    "docxtpl": ("generator/word/frame_source.py",),
    "jinja2": ("generator/word/frame_source.py", "generator/overview/page.py"),
    "docx": ("generator/word/", "generator/checks/"),
    "lxml": ("generator/word/", "generator/checks/"),
    "pptx": ("generator/word/charts/chart_part.py",),
    "xlsxwriter": ("generator/word/charts/workbook.py",),
    "httpx": ("generator/opendata/",),
    "pikepdf": ("generator/pdf/",),
    "pypdf": ("generator/pdf/reading.py",),
    "subprocess": ("generator/pdf/",),
    "distributed": ("generator/batch/workers.py",),
    "msgspec": ("generator/record.py",),
    "multiprocessing": ("generator/batch/workers.py",),
    "watchfiles": ("generator/batch/watch.py",),
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


def test_only_the_register_tools_open_the_door_to_the_network():
    users = {path.relative_to(ROOT / "generator") for path in (ROOT / "generator").rglob("*.py") if _asks_network(path)}
    inside = {path.parts[0] for path in users} - {"opendata", "register_tools"}
    assert inside == {"cli"}
    assert Path("cli/bronnen.py") in users


def _asks_network(path):
    return any(module.startswith("generator.opendata") for module in _modules(path))


def _imported(path):
    return (module.partition(".")[0] for module in _modules(path))


def _modules(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


# --- the manual ------------------------------------------------------------------------------------------------------


def _commands(group, before=""):
    """Every command by its whole name: "render", "bronnen toevoegen"."""
    context = typer.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if hasattr(command, "list_commands"):
            yield from _commands(command, f"{before}{name} ")
        else:
            yield f"{before}{name}", command


COMMANDS = dict(_commands(typer.main.get_command(app)))


def test_the_manual_describes_the_commands_that_exist_and_no_others():
    described = re.findall(r"^### rijkspen ([a-z]+(?: [a-z]+)*)", MANUAL, re.MULTILINE)
    assert sorted(described) == sorted(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_manual_names_the_options_of_a_command_and_no_others(name):
    section = MANUAL.partition(f"\n### rijkspen {name}")[2].partition("\n### ")[0]
    described = re.findall(r"`(--\w+)", "".join(re.findall(r"^\| (`-.*?) \|", section, re.MULTILINE)))
    options = {option for parameter in COMMANDS[name].params for option in parameter.opts if option.startswith("--")}
    assert set(described) == options - {"--help"}


def test_every_link_within_the_manual_leads_to_a_heading():
    headings = re.findall(r"^#+ (.*)$", MANUAL, re.MULTILINE)
    slugs = {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
    links = re.findall(r"\]\(#([^)]*)\)", re.sub(r"```.*?```|`[^`\n]*`\|?", "", MANUAL, flags=re.DOTALL))
    links += re.findall(r"\[`[^`]*`\]\(#([^)]*)\)", MANUAL)
    assert len(links) > 15
    assert set(links) <= slugs


@pytest.mark.parametrize("page", ["README.md", "docs/handleiding.md"])
def test_the_examples_print_what_the_page_says(page, tmp_path, monkeypatch):
    """The commands that are shown with their output, in a new project."""
    make_project(tmp_path / "project")
    monkeypatch.chdir(tmp_path / "project")
    shown = re.findall(r"^\$ rijkspen ((?:render|cite|bronnen toevoegen) .*)\n([^$`]+)", _text(page), re.MULTILINE)
    assert len(shown) >= 2
    for command, output in shown:
        answer = CliRunner().invoke(app, shlex.split(command))
        assert answer.stdout.replace("\xa0", " ").strip() == output.strip(), command


def _text(page):
    return (ROOT / page).read_text("utf-8")


def test_each_citation_style_prints_what_the_manual_says():
    rows = re.findall(r"^\| `(\w+)` \| (.*, nr\. 160.*?) \|", MANUAL, re.MULTILINE)
    assert {name for name, _ in rows} == {path.stem for path in (ROOT / "styles/verwijzingen").glob("*.yaml")}
    paper = Kamerstuk.from_identifier("kst-29697-160").known_as(session_year="2024-2025", chamber="II")
    for name, shown in rows:
        style = load_citation_style(name, ROOT / "styles", Report())
        printed = f"{style.note.write(paper)}, {style.note.locator('blz. 4')}{style.closing}"
        assert printed.replace("\xa0", " ") == shown


def test_the_manual_explains_every_setting_of_a_citation_style():
    section = MANUAL.partition("\n### Verwijsstijlen")[2].partition("\n### ")[0]
    keys = re.findall(r"^\| (`.*?) \|", section.partition("| Sleutel ")[2], re.MULTILINE)
    explained = re.findall(r"`(\w+)`", "".join(keys))
    fields = {**CitationStyleContent.model_fields, **FormContent.model_fields}
    assert set(explained) == {field.alias for field in fields.values()}


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
