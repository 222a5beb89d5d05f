"""The nine faults of the obvious stack (docxtpl, python-docx, PyYAML with their defaults): each seen, then not ours.

The first half of a test shows what the libraries do when nobody looks; the second half what an author gets from us.
"""

import io
import zipfile

import docx
import pytest
import yaml
from docxtpl import DocxTemplate
from sample import BODY, NOTES, ROOT, W, cell, document, letter, note, p, paragraphs, parts_of, text_of, xml

from generator.diagnostics import Report
from generator.documents.registry import DOCUMENT_TYPES
from generator.errors import TemplateError
from generator.loading.yaml_source import parse_yaml
from generator.tree.blocks import Column, Table
from generator.word.document import write_document
from generator.word.template import CompiledTemplate
from generator.word.template_compiler import compile_template

TYPE = DOCUMENT_TYPES["kamerbrief"]


@pytest.fixture(scope="module")
def letter_parts() -> dict[str, bytes]:
    return parts_of((ROOT / "templates/docx/kamerbrief.docx").read_bytes())


def with_defaults(template: str, **values: object) -> list[str]:
    """The paragraphs that docxtpl makes of this template as it comes out of the box."""
    made = docx.Document()
    for line in template.split("\n"):
        made.add_paragraph(line)
    stream = io.BytesIO()
    made.save(stream)
    stream.seek(0)
    filled = DocxTemplate(stream)
    filled.render(values)
    stream = io.BytesIO()
    filled.save(stream)
    return [paragraph.text for paragraph in docx.Document(stream).paragraphs]


def printed(template: CompiledTemplate, **frame: str) -> list[str]:
    return paragraphs(write_document(document(p("Tekst"), **frame), template).content)


def test_1_an_ampersand_arrives(letter_template: CompiledTemplate, render_letter) -> None:
    assert with_defaults("{{ a }}", a="R&D en Co") == ["R en Co"]
    assert any(text.endswith("R&D en Co") for text in printed(letter_template, betreft="R&D en Co"))
    assert "R&D en Co" in paragraphs(render_letter(letter("R&D en Co")).data)


def test_2_angle_brackets_do_not_swallow_the_text_after_them(letter_template: CompiledTemplate, render_letter) -> None:
    assert "einde" not in "".join(with_defaults("{{ a }} einde", a="kies <select> uit"))
    assert any(text.endswith("kies <select> uit") for text in printed(letter_template, betreft="kies <select> uit"))
    assert "kies <select> uit" in paragraphs(render_letter(letter("kies \\<select> uit\n\nen verder")).data)


def test_3_a_field_that_is_not_there_is_an_error_with_its_place(letter_parts: dict[str, bytes]) -> None:
    assert with_defaults("a{{ betrefd }}b") == ["ab"]
    wrong = letter_parts[BODY].replace(b"{{ betreft }}", b"{{ betrefd }}")
    report = Report()
    compile_template({**letter_parts, BODY: wrong}, "brief.docx", TYPE.fields, TYPE.slots, report)
    assert [str(finding.location) for finding in report] == ["brief.docx (word/document.xml)"]


def test_4_the_same_input_gives_the_same_bytes_whatever_the_clock_says(letter_template: CompiledTemplate) -> None:
    tree = document(p("Tekst"))
    first = write_document(tree, letter_template).content
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert b"dcterms:" not in parts_of(first)["docProps/core.xml"]
    assert write_document(tree, letter_template).content == first


def test_5_no_two_notes_have_one_number_also_when_a_text_is_there_twice(letter_template: CompiledTemplate) -> None:
    again = p("a", note("dezelfde"))
    package = write_document(document(again, again), letter_template).content
    asked = [mark.get(f"{W}id") for mark in xml(package).iter(f"{W}footnoteReference")]
    assert asked == ["1", "2"]
    assert [mark.get(f"{W}id") for mark in xml(package, NOTES).iter(f"{W}footnote")][-2:] == asked


def test_6_the_text_of_a_note_goes_when_its_paragraph_goes(letter_template: CompiledTemplate) -> None:
    package = write_document(document(p("blijft")), letter_template).content
    assert [text_of(one).strip() for one in xml(package, NOTES).iter(f"{W}footnote")] == ["", ""]  # the separators


def test_7_a_template_cannot_run_commands(letter_parts: dict[str, bytes]) -> None:
    attack = "{{ ''.__class__.__mro__[1].__subclasses__()|length }}"
    assert int(with_defaults(attack)[0]) > 100  # every class of the running program
    wrong = {**letter_parts, BODY: letter_parts[BODY].replace(b"{{ betreft }}", attack.encode())}
    template = compile_template(wrong, "brief.docx", TYPE.fields, TYPE.slots, Report())
    assert template is not None
    with pytest.raises(TemplateError, match="unsafe"):
        write_document(document(), template)


def test_8_yaml_means_what_the_author_wrote() -> None:
    text = "a: no\nb: 12:30\nc: 0123\nd: 2025-09-09\n"
    assert yaml.safe_load(text)["a"] is False
    assert list(yaml.safe_load(text).values())[1:3] == [750, 83]
    tree = parse_yaml(text.encode(), "a.yaml", Report())
    assert tree is not None
    assert list(tree.entries.values()) == ["no", "12:30", "0123", "2025-09-09"]


def test_8_a_key_that_is_there_twice_is_an_error() -> None:
    assert yaml.safe_load("a: 1\na: 2") == {"a": 2}
    report = Report()
    parse_yaml(b"a: 1\na: 2", "a.yaml", report)
    assert [finding.code.name for finding in report] == ["BRON002"]


def test_9_two_thousand_rows_arrive(letter_template: CompiledTemplate) -> None:
    rows = tuple((cell(f"naam {number}"), cell(str(number))) for number in range(2000))
    long = Table((Column(), Column()), (cell("Naam"), cell("Aantal")), rows)
    (made,) = xml(write_document(document(long), letter_template).content).iter(f"{W}tbl")
    assert [text_of(row) for row in made.iter(f"{W}tr")][1:] == [f"naam {number}{number}" for number in range(2000)]


# --- content is never code ---------------------------------------------------------------------------------------

HOSTILE = [
    "=1+1",
    "${7*7}",
    "{ PAGE }",
    "#{7*7}",
    "<%= 7*7 %>",
    "=cmd|' /C calc'!A0",
    "../../etc/passwd",
    "__import__('os')",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_looks_like_a_formula_or_field_is_printed_as_it_is(render_letter, text: str) -> None:
    made = render_letter(letter("Begin.", onze_referentie=repr(text) if '"' not in text else text))
    assert any(
        text.replace("'", "") in shown.translate({0x2019: "", 0x2018: "", 0x27: ""}) for shown in shown_in(made.data)
    )


@pytest.mark.parametrize("text", ["{{ 7*7 }}", "{% raw %}", "{{ ''.__class__ }}"])
def test_a_template_tag_in_content_is_refused_with_its_place_and_never_run(render_letter, text: str) -> None:
    for brief, line in ((letter(text), 9), (letter(betreft=f'"{text}"'), 7)):
        made = render_letter(brief)
        assert made.data is None
        assert {(finding.code.name, finding.location.line) for finding in made.diagnostics} == {("CTRL002", line)}


def test_who_means_the_braces_themselves_writes_a_backslash(render_letter) -> None:
    made = render_letter(letter("Schrijf \\{{ veld \\}} in het sjabloon, en \\^[ voor een noot."))
    assert [finding.render() for finding in made.diagnostics] == []
    assert "Schrijf {{ veld }} in het sjabloon, en ^[ voor een noot." in paragraphs(made.data)


def shown_in(package: bytes | None) -> list[str]:
    assert package is not None
    return paragraphs(package)
