"""The chain as a whole: bad input is reported where it stands and all at once, good input is silent."""

import re
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from sample import AGENDA, NOTES, REGISTERS, W, letter, paragraphs, parts_of, write_project, xml

from generator import open_project
from generator.diagnostics import Diagnostic, Language, Report, Severity
from generator.errors import TemplateError, UsageError
from generator.loading.yaml_source import load_yaml
from generator.models import content_models
from generator.pipeline import Project
from generator.schema.validation import validate

FIXTURES = Path(__file__).parent / "fixtures" / "fout"
ON_THIS_LINE = re.compile(r"# Fout: ((?:[A-Z]+\d{3}(?:, )?)+)")
ON_ANOTHER_LINE = re.compile(r"# Fout op regel (\d+): ([A-Z]+\d{3})")
MODEL = re.compile(r"# Model: (\w+)")


# --- bad input ---------------------------------------------------------------------------------------------------


def expected(path: Path) -> list[tuple[int, str]]:
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        found += [(int(where), code) for where, code in ON_ANOTHER_LINE.findall(line)]
        found += [(number, code) for codes in ON_THIS_LINE.findall(line) for code in codes.split(", ")]
    return sorted(found)


def findings(project: Project, path: Path) -> list[Diagnostic]:
    """What is found in a document, or in a register (named in a comment)."""
    model = MODEL.search(path.read_text(encoding="utf-8"))
    if model is None:
        rendered = project.render(str(path))
        assert rendered.data is None or all(found.severity is not Severity.ERROR for found in rendered.diagnostics)
        return list(rendered.diagnostics)
    report = Report()
    tree = load_yaml(path, path.name, report)
    assert tree is not None
    validate(tree, content_models()[model[1]], report)
    return report.in_source_order()


@pytest.mark.parametrize(
    "path",
    sorted(path for kind in ("veld", "ref", "tekst") for path in FIXTURES.glob(f"{kind}_*.yaml")),
    ids=lambda p: p.stem,
)
def test_a_wrong_file_gives_the_findings_that_its_comments_name_and_no_other(
    small_project: Project, path: Path
) -> None:
    found = findings(small_project, path)
    assert sorted((one.location.line, one.code.name) for one in found) == expected(path)
    assert all(one.location.column > 0 for one in found)
    for language in Language:
        assert all("{" not in one.render(language) or "{{" in one.render(language) for one in found)


def test_ten_different_faults_in_one_file_are_reported_in_one_run() -> None:
    assert len({code for _, code in expected(FIXTURES / "veld_tien_fouten.yaml")}) >= 9


def shown(project: Project, name: str, code: str, language: Language = Language.NL) -> str:
    path = FIXTURES / name
    (one, *_) = (one for one in project.render(str(path)).diagnostics if one.code.name == code)
    return one.render(language).replace(str(FIXTURES), "content")


def test_a_misspelled_field_as_an_author_sees_it(small_project: Project) -> None:
    assert shown(small_project, "veld_tien_fouten.yaml", "VELD001") == (
        'content/veld_tien_fouten.yaml:3:1: fout VELD001: het veld "betrefd" is hier niet bekend\n'
        '    hint: bedoelde u "betreft"?'
    )


def test_a_dangling_key_as_an_author_sees_it(small_project: Project) -> None:
    assert shown(small_project, "ref_onbekend.yaml", "REF003") == (
        'content/ref_onbekend.yaml:5:6: fout REF003: "bzk/dgobd" is niet bekend in content/organisaties.yaml\n'
        '    hint: bedoelde u "bzk/dgobdr"?'
    )


def test_an_impossible_date_as_an_author_sees_it_in_both_languages(small_project: Project) -> None:
    assert shown(small_project, "veld_tien_fouten.yaml", "VELD004") == (
        'content/veld_tien_fouten.yaml:4:8: fout VELD004: "2025-02-30" is geen bestaande datum\n    hint: schrijf jjjj-mm-dd'
    )
    assert shown(small_project, "veld_tien_fouten.yaml", "VELD004", Language.EN) == (
        'content/veld_tien_fouten.yaml:4:8: error VELD004: "2025-02-30" is not an existing date\n    hint: write yyyy-mm-dd'
    )


# --- good input --------------------------------------------------------------------------------------------------


def test_a_good_letter_is_silent(render_letter) -> None:
    made = render_letter(letter("# Kop\n\nTekst.[@kst-29697-158]"))
    assert made.diagnostics == ()
    assert parts_of(made.data)


def test_the_words_of_the_frame_come_from_the_registers(render_letter) -> None:
    texts = paragraphs(render_letter(letter()).data)
    assert "Aan de Voorzitter van de Tweede Kamer" in texts
    assert "De minister van Binnenlandse Zaken en Koninkrijksrelaties," in texts
    assert "> Retouradres Postbus 20011 2500 EA Den Haag" in texts


@pytest.mark.parametrize(("day", "name"), [("2024-12-31", "A. Eerste"), ("2025-01-01", "B. Tweede"), ("", "B. Tweede")])
def test_who_signs_follows_from_the_date(render_letter, day: str, name: str) -> None:
    assert name in paragraphs(render_letter(letter(datum=day)).data)


def test_quotes_and_spaces_are_set_as_the_house_style_asks(render_letter) -> None:
    made = render_letter(letter("Op 9 september kost 'dat' € 25."))
    assert "Op 9\u00a0september kost ‘dat’ €\u00a025." in paragraphs(made.data)


def test_a_date_still_to_come_is_printed_and_counted(render_letter) -> None:
    made = render_letter(letter(datum="nog in te vullen (dag van verzending)"))
    assert any("[nog in te vullen: dag van verzending]" in text for text in paragraphs(made.data))
    assert [(one.code.name, one.location.line) for one in made.diagnostics] == [("CTRL005", 7)]


# --- a project ---------------------------------------------------------------------------------------------------


def test_an_unknown_document_version_or_style_is_wrong_use(small_project: Project, tmp_path: Path) -> None:
    brief = tmp_path / "brief.yaml"
    brief.write_text(letter(), encoding="utf-8")
    for call in (("geen",), (str(brief), "openbaarr"), (str(brief), "intern", "zwierig")):
        with pytest.raises(UsageError):
            small_project.render(*call)


def test_a_folder_that_is_no_project_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="rijkspen init MAP"):
        open_project(tmp_path)


def test_a_fault_in_a_register_is_reported_and_the_project_still_opens(tmp_path: Path) -> None:
    wrong = REGISTERS["personen"].replace("openbaar: ja", "openbaar: wellicht", 1)
    project = open_project(write_project(tmp_path / "p", personen=wrong, agendas__twente=AGENDA))
    assert [one.code.name for one in project.diagnostics] == ["VELD003"]
    assert project.render("agendas/twente").data is not None


def test_one_wrong_record_does_not_take_the_other_records_with_it(tmp_path: Path) -> None:
    wrong = REGISTERS["personen"].replace("titel: De staatssecretaris", "titell: De staatssecretaris")
    project = open_project(write_project(tmp_path / "p", personen=wrong, kamerbrieven__a=letter()))
    assert {one.code.name for one in project.diagnostics} == {"VELD001", "VELD002"}
    assert project.render("kamerbrieven/a").data is not None


def test_an_organisation_under_an_unknown_organisation_is_a_finding(tmp_path: Path) -> None:
    wrong = REGISTERS["organisaties"].replace("onderdeel_van: bzk", "onderdeel_van: bzkk")
    project = open_project(write_project(tmp_path / "p", organisaties=wrong, kamerbrieven__a=letter()))
    made = project.render("kamerbrieven/a")
    assert made.data is None
    assert [str(one.location) for one in made.diagnostics] == ["content/organisaties.yaml:9:20"]


@pytest.mark.parametrize("damage", [b"", b"geen zip", b"PK\x05\x06" + bytes(18)])
def test_a_template_that_is_no_word_file_is_a_template_error(tmp_path: Path, damage: bytes) -> None:
    root = write_project(tmp_path / "p", kamerbrieven__a=letter())
    (root / "templates/docx/kamerbrief.docx").write_bytes(damage)
    with pytest.raises(TemplateError, match=r"templates/docx/kamerbrief\.docx"):
        open_project(root).render("kamerbrieven/a")


def test_a_template_that_is_not_there_is_a_template_error(tmp_path: Path) -> None:
    root = write_project(tmp_path / "p", kamerbrieven__a=letter())
    (root / "templates/docx/kamerbrief.docx").unlink()
    with pytest.raises(TemplateError, match="het sjabloon is er niet"):
        open_project(root).render("kamerbrieven/a")


def test_a_document_may_be_rendered_from_several_threads(tmp_path: Path) -> None:
    project = open_project(write_project(tmp_path / "p", kamerbrieven__a=letter(), agendas__twente=AGENDA))
    keys = ["kamerbrieven/a", "agendas/twente"] * 4
    made: list[bytes | None] = []
    threads = [threading.Thread(target=lambda key=key: made.append(project.render(key).data)) for key in keys]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 8
    assert len(set(made)) == 2


# --- whatever an author writes -----------------------------------------------------------------------------------

FRAGMENTS = [
    "[",
    "]",
    "^[",
    "[^a]",
    "*",
    "**",
    "_",
    ">",
    "-",
    "1.",
    "#",
    "##",
    "|",
    "(",
    ")",
    "\\",
    "&",
    "<",
    "{{",
    "}}",
    "\n\n",
    "\n",
    "| a | b |\n|---|---|\n",
]
FRAGMENTS += ["[^a]: noot\n", "[@kst-29697-158, blz. 2]", "@kst-36471-96", "[x](#a)", "[x](https://a.nl/?a=1&b=2)"]
FRAGMENTS += [
    "::: kader\n",
    ":::\n",
    "woord ",
    "R&D ",
    "[J. J.]{.persoon}",
    "[datum]{.invullen}",
    "é",
    "😀",
    "Table: t\n",
]


@settings(max_examples=80)
@given(text=st.lists(st.sampled_from(FRAGMENTS), max_size=15).map("".join))
def test_any_text_gives_either_findings_or_a_valid_file(text: str, small_project: Project, tmp_path_factory) -> None:
    path = tmp_path_factory.mktemp("tekst") / "brief.yaml"
    path.write_text(letter(text), encoding="utf-8")
    made = small_project.render(str(path))
    if made.data is None:
        assert made.has_errors
        return
    for name, content in parts_of(made.data).items():
        if name.endswith((".xml", ".rels")):
            etree.fromstring(content)
    asked = [mark.get(f"{W}id") for mark in xml(made.data).iter(f"{W}footnoteReference")]
    written = [
        mark.get(f"{W}id") for mark in xml(made.data, NOTES).iter(f"{W}footnote") if mark.get(f"{W}type") is None
    ]
    assert asked == written
