"""JSON Schemas for editors, made from the models."""

import json

import jsonschema
import pytest

from generator.models import content_models
from generator.schema.json_schema import DIALECT, json_schema, schema_files

MODELS = pytest.mark.parametrize("name", content_models())


@MODELS
def test_a_schema_is_itself_valid(name: str) -> None:
    schema = json_schema(content_models()[name])
    assert schema["$schema"] == DIALECT
    jsonschema.Draft202012Validator.check_schema(schema)


@MODELS
def test_a_schema_is_closed_and_its_keys_are_those_of_the_model(name: str) -> None:
    model, schema = content_models()[name], json_schema(content_models()[name])
    assert schema["additionalProperties"] is False
    assert set(schema["properties"]) == {field.alias or key for key, field in model.model_fields.items()}


def descriptions(node: object):
    if isinstance(node, dict):
        yield from (value for key, value in node.items() if key == "description" and isinstance(value, str))
        for value in node.values():
            yield from descriptions(value)
    if isinstance(node, list):
        for value in node:
            yield from descriptions(value)


@MODELS
def test_what_an_author_reads_while_typing_is_dutch(name: str) -> None:
    english = {"the", "with", "which", "and"}
    for text in descriptions(json_schema(content_models()[name])):
        assert not english & set(text.split()), text


def test_files_are_written_in_a_fixed_order_and_form() -> None:
    files = schema_files(content_models())
    assert list(files) == sorted(files)
    for text in files.values():
        assert text.endswith("}\n")
        assert json.loads(text)


@pytest.mark.parametrize(
    ("given", "faults"),
    [
        ({"koppen_genummerd": "ja"}, 0),
        ({"koppen_genummerd": True}, 0),
        ({"koppen_genummerd": "misschien"}, 1),
        ({"status": "concept"}, 0),
        ({"status": "af"}, 1),
        ({"betrefd": "x"}, 1),
        ({"onze_referentie": 20250000}, 0),
    ],
)
def test_an_editor_sees_what_validation_sees(given: dict[str, object], faults: int) -> None:
    letter = {
        "soort": "kamerbrief",
        "betreft": "a",
        "van": "b",
        "aan": "c",
        "ondertekenaar": "d",
        "tekst": "e",
        **given,
    }
    checker = jsonschema.Draft202012Validator(json_schema(content_models()["kamerbrief"]))
    assert len(list(checker.iter_errors(letter))) == faults
