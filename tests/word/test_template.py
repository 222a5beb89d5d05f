"""A template that a house-style owner edits in Word: what is wrong with it, and what it makes of values."""

import re
from collections.abc import Callable

import pytest
from lxml import etree
from sample import BODY, ROOT, W, parts_of, text_of

from generator.diagnostics import Report
from generator.documents.registry import DOCUMENT_TYPES
from generator.errors import InternalError, TemplateError
from generator.word.stylesheet import REQUIRED
from generator.word.template import CompiledTemplate
from generator.word.template_compiler import compile_template

TYPE = DOCUMENT_TYPES["kamerbrief"]
LINES = {"organisatie", "adressering", "briefhoofd", "bezoekadres"}
FRAME: dict[str, str | tuple[str, ...]] = {name: () if name in LINES else "x" for name in TYPE.fields}
Edit = Callable[[str], str]


@pytest.fixture(scope="module")
def parts() -> dict[str, bytes]:
    return parts_of((ROOT / "templates/docx/kamerbrief.docx").read_bytes())


def changed(parts: dict[str, bytes], edit: Edit, part: str = BODY) -> dict[str, bytes]:
    return {**parts, part: edit(parts[part].decode()).encode()}


def compiled(parts: dict[str, bytes]) -> CompiledTemplate:
    report = Report()
    template = compile_template(parts, "brief.docx", TYPE.fields, TYPE.slots, report)
    assert template is not None, [finding.render() for finding in report]
    return template


def faults(parts: dict[str, bytes]) -> list[str]:
    report = Report()
    assert compile_template(parts, "brief.docx", TYPE.fields, TYPE.slots, report) is None
    return [finding.render() for finding in report]


def field(text: str) -> Edit:
    """Put these words in the place of the subject line."""
    return lambda xml: xml.replace("{{ betreft }}", text)


def filled(template: CompiledTemplate, **values: str | tuple[str, ...]) -> etree._Element:
    parts = template.fill({**FRAME, **values}, dict.fromkeys(template.slots, ""))
    return etree.fromstring(parts[BODY].encode())


# --- what is wrong with a template -------------------------------------------------------------------------------


def test_an_unknown_field_is_named_with_its_part(parts: dict[str, bytes]) -> None:
    (fault,) = faults(changed(parts, field("{{ betrefd }}")))
    assert fault == (
        'brief.docx (word/document.xml): fout SJAB001: het veld "betrefd" bestaat niet\n    hint: bedoelde u "betreft"?'
    )


def test_a_broken_tag_is_named_with_its_part(parts: dict[str, bytes]) -> None:
    (fault,) = faults(changed(parts, field("{{ betreft }")))
    assert fault == (
        "brief.docx (word/document.xml): fout SJAB005: een sjabloontag klopt niet: "
        'een tag wordt niet gesloten: "Betreft{{ betreft }"'
    )


@pytest.mark.parametrize("tag", ["{{ betreft|onbekend }}", "{% if betreft %}", "{%p endfor %}", "{{ betreft"])
def test_tags_that_jinja_refuses_are_findings_and_never_an_exception(parts: dict[str, bytes], tag: str) -> None:
    assert any("SJAB005" in fault for fault in faults(changed(parts, field(tag))))


def test_a_missing_style_is_named(parts: dict[str, bytes]) -> None:
    without = changed(parts, lambda xml: xml.replace('w:val="footnote text"', 'w:val="mijn noot"'), "word/styles.xml")
    assert faults(without) == ['brief.docx: fout SJAB002: de stijl "footnote text" ontbreekt']


def test_a_missing_kind_of_list_is_named(parts: dict[str, bytes]) -> None:
    edit = lambda xml: xml.replace('w:val="rijkspen-nummering"', 'w:val="x"')  # noqa: E731
    assert faults(changed(parts, edit, "word/numbering.xml")) == [
        'brief.docx: fout SJAB002: de stijl "rijkspen-nummering" ontbreekt'
    ]


def test_a_missing_and_an_unknown_slot_are_named(parts: dict[str, bytes]) -> None:
    assert faults(changed(parts, lambda xml: xml.replace('<w:tag w:val="tekst"/>', '<w:tag w:val="inhoudd"/>'))) == [
        'brief.docx: fout SJAB003: het invulvak "tekst" ontbreekt',
        'brief.docx: fout SJAB004: het invulvak "inhoudd" is niet bekend',
    ]


@pytest.mark.parametrize("name", ["mijn-vak", "mijn vak", "a--b", "7", ""])
def test_a_content_control_of_another_name_is_a_finding_whatever_the_name(parts: dict[str, bytes], name: str) -> None:
    edit = lambda xml: xml.replace('<w:tag w:val="tekst"/>', f'<w:tag w:val="{name}"/>')  # noqa: E731
    assert {fault.split("fout ")[1][:7] for fault in faults(changed(parts, edit))} == {"SJAB003", "SJAB004"}


def test_a_slot_that_stands_there_twice_would_print_notes_twice_and_is_refused(parts: dict[str, bytes]) -> None:
    edit = lambda xml: xml.replace('<w:tag w:val="bijlagen"/>', '<w:tag w:val="tekst"/>')  # noqa: E731
    codes = [fault.split("fout ")[1][:7] for fault in faults(changed(parts, edit))]
    assert codes == ["SJAB003", "SJAB007"]


def test_a_missing_part_is_named(parts: dict[str, bytes]) -> None:
    without = {name: content for name, content in parts.items() if name != "word/footnotes.xml"}
    assert faults(without) == [
        "brief.docx: fout SJAB006: het sjabloon kan niet gelezen worden: onderdeel word/footnotes.xml ontbreekt"
    ]


@pytest.mark.parametrize("part", [BODY, "word/styles.xml", "word/numbering.xml"])
def test_a_part_that_is_no_xml_is_a_finding(parts: dict[str, bytes], part: str) -> None:
    (fault,) = faults({**parts, part: b"<w:document"})
    assert fault.startswith(f"brief.docx ({part}): fout SJAB006")


def test_everything_is_named_at_once(parts: dict[str, bytes]) -> None:
    wrong = changed(parts, field("{{ betrefd }} {{ datumm }}"))
    wrong = changed(wrong, lambda xml: xml.replace('<w:tag w:val="tekst"/>', '<w:tag w:val="inhoud"/>'))
    wrong = changed(wrong, lambda xml: xml.replace('w:val="Quote"', 'w:val="q"', 1), "word/styles.xml")
    codes = [fault.split("fout ")[1][:7] for fault in faults(wrong)]
    assert sorted(codes) == ["SJAB001", "SJAB001", "SJAB002", "SJAB003", "SJAB004"]


# --- what a template makes of values -----------------------------------------------------------------------------


def test_a_tag_that_word_split_over_three_runs_is_one_tag(parts: dict[str, bytes]) -> None:
    split = "{{ be</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>tre</w:t></w:r><w:r><w:t>ft }}"
    assert "Stand van zaken" in text_of(filled(compiled(changed(parts, field(split))), betreft="Stand van zaken"))


@pytest.mark.parametrize(
    "value", ["R&D en Co", "<select>", "a < b > c", "\"'", "{{ 7*7 }}", "{% raw %}", "😀 é ש", "]]>"]
)
def test_a_value_is_printed_as_it_is(letter_template: CompiledTemplate, value: str) -> None:
    assert value in text_of(filled(letter_template, betreft=value))


def test_lines_become_paragraphs(letter_template: CompiledTemplate) -> None:
    made = filled(letter_template, adressering=("Aan de Voorzitter", "Postbus 20018"))
    texts = [text_of(paragraph) for paragraph in made.iter(f"{W}p")]
    assert texts[texts.index("Aan de Voorzitter") + 1] == "Postbus 20018"


def test_a_field_without_a_value_is_an_error_and_never_an_empty_place(letter_template: CompiledTemplate) -> None:
    frame = {name: value for name, value in FRAME.items() if name != "betreft"}
    with pytest.raises(InternalError, match="geen waarde voor betreft"):
        letter_template.fill(frame, dict.fromkeys(letter_template.slots, ""))


@pytest.mark.parametrize(
    "attack",
    [
        "{{ betreft.__class__.__mro__ }}",
        "{{ ''.__class__.__base__.__subclasses__() }}",
        "{{ betreft.__init__.__globals__ }}",
        "{{ self.__init__.__globals__ }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ lipsum.__globals__['os'].popen('id').read() }}",
        "{% include '/etc/passwd' %}",
        "{{ organisatie.append('x') }}",
        "{{ range(999999999)|list }}",
    ],
)
def test_a_template_cannot_reach_outside_itself(parts: dict[str, bytes], attack: str) -> None:
    report = Report()
    template = compile_template(changed(parts, field(attack)), "brief.docx", TYPE.fields, TYPE.slots, report)
    if template is None:
        assert [finding.code.name for finding in report] in (["SJAB001"], ["SJAB001", "SJAB001"], ["SJAB005"])
    else:
        with pytest.raises(TemplateError, match="een sjabloontag kan niet uitgevoerd worden"):
            filled(template)


def test_styles_are_found_by_name_also_when_their_ids_are_english(parts: dict[str, bytes]) -> None:
    names = dict(re.findall(r'w:styleId="(\w+)"[^>]*><w:name w:val="([^"]+)"', parts["word/styles.xml"].decode()))
    english = {old: name.title().replace(" ", "") for old, name in names.items()}
    assert english["Kop1"] == "Heading1"
    rename = lambda xml: re.sub(r'"(\w+)"', lambda m: f'"{english.get(m[1], m[1])}"', xml)  # noqa: E731
    template = compiled(changed(changed(parts, rename, "word/styles.xml"), rename))
    assert template.styles.id("heading 1") == "Heading1"
    assert template.styles.missing(REQUIRED) == []
