"""`rijkspen cite` shows the citations in arguments, standard input and files, as text and as JSON."""

import json
import subprocess
import sys

import pytest
from docx import Document
from sample import letter, write_project
from wordfiles import element

from generator import open_project

KEYS = [
    "kind",
    "chamber",
    "session_year",
    "dossier",
    "suffix",
    "number",
    "page",
    "identifier",
    "start",
    "end",
    "canonical",
]
PAPER = "Tweede Kamer, vergaderjaar 2023–2024, 36 471, nr. 96, blz. 91"
AANWIJZING = "Kamerstukken II 2023/24, 36471, nr. 96, p. 91"


def cite(*arguments, typed=""):
    return subprocess.run(
        [sys.executable, "-m", "generator", "cite", *arguments],
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def plain(text):
    return text.replace("\u00a0", " ")


def as_json(*arguments, typed=""):
    return [json.loads(line) for line in cite("--json", *arguments, typed=typed).stdout.splitlines()]


def test_json_has_every_key_of_the_contract_in_order():
    ((found,),) = as_json(f"zie {PAPER}.")
    assert list(found) == KEYS
    assert {**found, "canonical": plain(found["canonical"])} == {
        "kind": "kamerstuk",
        "chamber": "II",
        "session_year": "2023-2024",
        "dossier": "36471",
        "suffix": None,
        "number": "96",
        "page": "91",
        "identifier": "kst-36471-96",
        "start": 4,
        "end": 4 + len(PAPER),
        "canonical": PAPER,
    }


def test_json_gives_one_array_per_line_also_for_a_line_without_citations():
    lines = as_json(typed="Kamerstuk 29 697, nr. 160\n\nniets\n29385, nr. 126; 36350, nr. 17\n")
    assert [len(line) for line in lines] == [1, 0, 0, 2]


def test_json_answers_a_line_before_the_next_one_comes():
    command = [sys.executable, "-m", "generator", "cite", "--json"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        for number in ("160", "142"):
            process.stdin.write(f"Kamerstuk 29 697, nr. {number}\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())[0]["number"] == number
        process.stdin.close()


def test_lists_and_two_dossiers_are_one_object_each():
    ((first, second),) = as_json("26 643 en 32 761, nr. 642")
    assert [first["identifier"], second["identifier"]] == ["kst-26643-642", "kst-26643-642"]
    ((*papers,),) = as_json("Kamerstukken II 2019/20, 29 754, nrs. 520 en 548")
    assert [paper["number"] for paper in papers] == ["520", "548"]


def test_text_names_the_identifier_and_what_is_uncertain():
    answer = cite("(TK 33047 - 25) en Kamerstukken 36 600 A")
    first, second = plain(answer.stdout).splitlines()
    assert first == "Tweede Kamer, 33 047, nr. 25  [kst-33047-25]"
    assert second.startswith("Kamerstukken 36 600 A  (onzeker: een letter na een begrotingsdossier")
    assert answer.returncode == 0


def test_a_text_without_citations_gives_nothing_and_is_well():
    answer = cite("Postbus 20018, 2500 EA Den Haag")
    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "", "")


def test_input_that_is_no_utf8_is_read_as_far_as_it_goes():
    command = [sys.executable, "-m", "generator", "cite", "--json"]
    answer = subprocess.run(command, input=b"\xff Kamerstuk 29 697, nr. 160\n", capture_output=True, check=True)
    assert json.loads(answer.stdout)[0]["identifier"] == "kst-29697-160"


def test_a_markdown_file_is_read_with_line_numbers_and_over_the_end_of_a_line(tmp_path):
    letter = tmp_path / "brief.md"
    letter.write_text("Eerst.\n\nZie *Kamerstukken II* 2023/24,\n36 471, nr. 96.\n", "utf-8")
    assert plain(cite("--bestand", str(letter)).stdout) == (
        f"{letter}:3: Tweede Kamer, vergaderjaar 2023–2024, 36 471, nr. 96  [kst-36471-96]\n"
    )
    assert [len(line) for line in as_json("--bestand", str(letter))] == [0, 0, 1, 0]


def test_a_yaml_file_gives_the_place_in_the_file(tmp_path):
    content = tmp_path / "brief.yaml"
    content.write_text("betreft: Stand van zaken\ntekst: |\n  Eerst.\n  Zie Kamerstuk 29 697, nr. 160.\n", "utf-8")
    assert (
        plain(cite("--bestand", str(content)).stdout) == f"{content}:4:7: Kamerstuk 29 697, nr. 160  [kst-29697-160]\n"
    )


def test_a_word_file_is_read_paragraph_by_paragraph(tmp_path):
    document = Document()
    paragraph = document.add_paragraph("Zie Kamer")
    paragraph.add_run("stuk 29 697, ").bold = True
    paragraph.add_run("nr. 160.")
    path = tmp_path / "brief.docx"
    document.save(path)
    assert (
        plain(cite("--bestand", str(path)).stdout) == f"{path}: alinea 1: Kamerstuk 29 697, nr. 160  [kst-29697-160]\n"
    )


def test_of_our_own_letter_each_note_has_its_printed_number(tmp_path):
    root = write_project(tmp_path / "p", kamerbrieven__a=letter("Eerst.^[Iets anders.]\n  Dan.[@kst-36471-96]"))
    path = tmp_path / "brief.docx"
    path.write_bytes(open_project(root).render("kamerbrieven/a").data)
    (line,) = [one for one in plain(cite("--bestand", str(path)).stdout).splitlines() if "kst-36471-96" in one]
    assert line.startswith(f"{path}: noot 2: ")


def test_in_a_word_file_a_tab_and_a_line_break_are_spaces_and_deleted_text_does_not_count(tmp_path):
    document = Document()
    document.add_paragraph("Kamerstuk\t29 697,\nnr. 1")
    changed = document.add_paragraph("Kamerstuk 36 471, ")._p
    deleted = "<w:del w:id='1' w:author='x'><w:r><w:delText>nr. 95 en </w:delText></w:r></w:del>"
    changed.append(element(deleted))
    changed.append(element("<w:ins w:id='2' w:author='x'><w:r><w:t>nr. 96</w:t></w:r></w:ins>"))
    path = tmp_path / "brief.docx"
    document.save(path)
    assert plain(cite("--bestand", str(path)).stdout).splitlines() == [
        f"{path}: alinea 1: Kamerstuk 29 697, nr. 1  [kst-29697-1]",
        f"{path}: alinea 2: Kamerstuk 36 471, nr. 96  [kst-36471-96]",
    ]


@pytest.mark.parametrize("name", ["weg.docx", "weg.md", "weg.txt", "weg.yaml"])
def test_a_file_that_is_not_there_is_wrong_use_and_is_said_in_dutch(tmp_path, name):
    answer = cite("--bestand", str(tmp_path / name))
    assert answer.returncode == 2
    assert "niet te lezen" in answer.stderr
    assert "bestaat niet" in answer.stderr
    assert "Errno" not in answer.stderr


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("map.txt", None, "het is een map"),
        ("latin.txt", b"co\xf6peratie", "het is geen tekst in UTF-8"),
        ("geen.docx", b"tekst", "is niet te lezen: dit is geen Word-bestand: het is geen zip-bestand"),
    ],
)
def test_a_file_that_cannot_be_read_gives_the_reason_in_dutch(tmp_path, name, content, reason):
    path = tmp_path / name
    path.mkdir() if content is None else path.write_bytes(content)
    assert reason in cite("--bestand", str(path)).stderr


@pytest.mark.parametrize(
    ("style", "printed"), [("aanwijzing", AANWIJZING), ("publicatie", "Kamerstuk 36 471, nr. 96, blz. 91")]
)
def test_another_style_can_be_asked_for(style, printed):
    text = cite("--stijl", style, PAPER).stdout.replace("\u00a0", " ")
    assert text == f"{printed}  [kst-36471-96]\n"
    assert json.loads(cite("--json", "--stijl", style, PAPER).stdout)[0]["canonical"].replace("\u00a0", " ") == printed


def test_a_style_of_the_project_goes_first(tmp_path, monkeypatch):
    project = write_project(tmp_path)
    style = project / "styles/verwijzingen/kort.yaml"
    text = (project / "styles/verwijzingen/aanwijzing.yaml").read_text("utf-8")
    style.write_text(text.replace("bladzijde: p.", "bladzijde: pagina"), "utf-8")
    monkeypatch.chdir(project)
    assert "pagina\u00a091" in cite("--stijl", "kort", PAPER).stdout


def test_a_style_that_is_not_there_is_named_with_those_that_are():
    ended = cite("--stijl", "aanwijzingen", PAPER)
    assert ended.returncode == 2
    assert 'bedoelde u "aanwijzing"?' in ended.stderr
