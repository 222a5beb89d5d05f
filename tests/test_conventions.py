"""What every document type must have. A newcomer who adds a type is led by these tests, one after the other."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest
import yaml
from sample import ROOT

from generator.diagnostics import Report, Severity
from generator.documents.document_type import DocumentType
from generator.documents.registry import DOCUMENT_TYPES
from generator.models import content_models
from generator.pipeline import Project
from generator.schema.base import Content
from generator.schema.json_schema import schema_files
from generator.word.package import read_parts
from generator.word.template_compiler import compile_template

TYPES = pytest.mark.parametrize("document_type", DOCUMENT_TYPES.values(), ids=list(DOCUMENT_TYPES))
FILES = [path for folder in ("content", "styles", "generator/starter") for path in (ROOT / folder).rglob("*.yaml")]
# A house style that inherits says only what differs: the schema asks for more.
CONTENT = sorted(path for path in FILES if "\nerft:" not in path.read_text(encoding="utf-8"))
SCHEMA = re.compile(r"\A# yaml-language-server: \$schema=(\S+)\n")


class EditorLoader(yaml.SafeLoader):
    """YAML as an editor reads it: the core schema of YAML 1.2, in which `no` and a date are text."""


EditorLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"|~|null|Null|NULL", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+0123456789.")),
):
    EditorLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})\Z"), _first)


@TYPES
def test_a_type_is_registered_under_its_own_name(document_type: DocumentType) -> None:
    assert DOCUMENT_TYPES[document_type.name] is document_type
    assert issubclass(document_type.model, Content)


@TYPES
def test_its_template_and_the_listing_beside_it_exist(document_type: DocumentType) -> None:
    for suffix in ("docx", "txt"):
        assert (ROOT / "templates" / "docx" / f"{document_type.name}.{suffix}").is_file()


@TYPES
def test_its_template_has_every_slot_and_style_and_uses_only_its_fields(document_type: DocumentType) -> None:
    path, report = ROOT / "templates" / "docx" / f"{document_type.name}.docx", Report()
    template = compile_template(
        read_parts(path.read_bytes(), path.name), path.name, document_type.fields, document_type.slots, report
    )
    assert [finding.render() for finding in report] == []
    assert template is not None
    assert template.slots == document_type.slots


@TYPES
def test_every_field_it_fills_is_used_by_its_template(document_type: DocumentType, real_project: Project) -> None:
    template = real_project.materials.template(document_type, real_project.materials.house_style(document_type.style))
    assert document_type.fields - template.fields == set()


@TYPES
def test_an_example_of_it_renders_without_an_error_or_warning(document_type: DocumentType, rendered) -> None:
    path = next((ROOT / "content" / document_type.folder).glob("*.yaml"))
    made = rendered(f"{document_type.folder}/{path.stem}")
    assert [one.render() for one in made.diagnostics if one.severity is not Severity.NOTE] == []
    assert made.data is not None


@TYPES
def test_it_has_tests_of_its_own(document_type: DocumentType) -> None:
    assert list((ROOT / "tests" / "documents" / document_type.name.replace("-", "_")).glob("test_*.py"))


@TYPES
def test_every_field_of_its_model_has_a_dutch_key_and_a_description(document_type: DocumentType) -> None:
    for name, field in document_type.model.model_fields.items():
        assert field.description, name
        assert (field.alias or name).islower()


# --- schemas for editors -----------------------------------------------------------------------------------------


def test_the_schemas_that_stand_beside_the_content_are_those_of_the_content_models() -> None:
    # After a change in a model: rijkspen schema
    folder = ROOT / "content" / ".schema"
    assert {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.json")} == schema_files(
        content_models()
    )


@pytest.mark.parametrize("path", CONTENT, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_names_its_schema_on_its_first_line_and_an_editor_finds_no_fault_in_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    named = SCHEMA.match(text)
    assert named, "the first line is # yaml-language-server: $schema=…"
    schema = ROOT / "content" / ".schema" / Path(named[1]).name
    assert (path.parent / named[1]).resolve() == schema or "starter" in path.parts
    checker = jsonschema.Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
    assert [error.message for error in checker.iter_errors(yaml.load(text, EditorLoader))] == []
