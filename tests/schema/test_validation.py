"""A tree against a model: every fault at once, each at its own place, with the nearest known word."""

from typing import Literal

from pydantic import Field

from generator.diagnostics import Report
from generator.loading.yaml_source import parse_yaml
from generator.schema.base import Content
from generator.schema.fields import Prose, RegionKey, RichText, Text, WholeNumber
from generator.schema.validation import validate


class Inner(Content):
    name: Text = Field(alias="naam")
    number: WholeNumber = Field(0, alias="nr")


class Outer(Content):
    title: Text = Field(alias="titel")
    kind: Literal["brief", "motie"] = Field("brief", alias="soort")
    parts: tuple[Inner, ...] = Field((), alias="delen", min_length=0)
    by_key: dict[Text, Inner] = Field(default_factory=dict, alias="register")
    text: Prose | None = Field(None, alias="tekst")
    region: RegionKey | None = Field(None, alias="regio")


def found(text: str) -> list[str]:
    report = Report()
    tree = parse_yaml(text.encode(), "a.yaml", report)
    assert tree is not None
    content = validate(tree, Outer, report)
    assert (content is None) == bool(list(report))
    return [finding.render().replace("\n    hint:", " |").split(" | voeg")[0] for finding in report.in_source_order()]


def test_a_good_file_gives_no_finding() -> None:
    assert found("titel: a\nsoort: motie\ndelen: [{naam: b, nr: 3}]\nregister: {x: {naam: c}}\ntekst: Tekst.\n") == []


def test_an_unknown_key_is_reported_at_the_key_with_the_nearest_known_one_of_that_block() -> None:
    assert found("titel: a\ndelen:\n  - naam: b\n    nrr: 3\n") == [
        'a.yaml:4:5: fout VELD001: het veld "nrr" is hier niet bekend | bedoelde u "nr"?'
    ]


def test_an_unknown_key_in_a_register_is_compared_with_the_keys_of_a_record() -> None:
    assert found("titel: a\nregister:\n  x: {naam: b, nrr: 3}\n") == [
        'a.yaml:3:16: fout VELD001: het veld "nrr" is hier niet bekend | bedoelde u "nr"?'
    ]


def test_a_missing_key_is_reported_at_its_block() -> None:
    assert found("titel: a\ndelen:\n  - nr: 3\n") == ['a.yaml:3:5: fout VELD002: het veld "naam" ontbreekt']


def test_a_key_without_a_value_is_missing_at_its_own_place() -> None:
    assert found("soort: brief\ntitel:\n") == ['a.yaml:2:1: fout VELD002: het veld "titel" ontbreekt']


def test_an_empty_item_of_a_list_is_refused() -> None:
    assert found("titel: a\ndelen:\n  -\n") == [
        'a.yaml:3:4: fout VELD003: "dit" is hier niet goed: hier hoort een blok met sleutels'
    ]


def test_a_word_outside_the_choice_is_reported_with_the_choice_and_the_nearest() -> None:
    assert found("titel: a\nsoort: moti\n") == [
        'a.yaml:2:8: fout VELD003: "moti" is hier niet goed: kies uit brief, motie | bedoelde u "motie"?'
    ]


def test_a_list_where_text_belongs_and_text_where_a_list_belongs() -> None:
    assert found("titel: [a]\ndelen: b\n") == [
        'a.yaml:1:8: fout VELD003: "een lijst" is hier niet goed: hier hoort tekst',
        'a.yaml:2:8: fout VELD003: "b" is hier niet goed: hier hoort een lijst, met streepjes',
    ]


def test_a_fault_in_prose_is_reported_also_when_another_field_is_wrong() -> None:
    codes = [finding.split("fout ")[1][:8] for finding in found("titell: a\ntekst: Een <b> teken.\n")]
    assert sorted(codes) == ["TEKST001", "VELD001:", "VELD002:"]


def test_what_could_be_read_is_passed_on_when_the_rest_is_wrong() -> None:
    read: list[object] = []
    tree = parse_yaml(b"titell: a\ntekst: Tekst.\nregio: twente\n", "a.yaml", Report())
    assert tree is not None
    assert validate(tree, Outer, Report(), read) is None
    assert {type(one) for one in read} >= {RichText}
    assert "twente" in read


def test_a_very_long_value_is_quoted_in_part() -> None:
    (finding,) = found("titel: a\nsoort: " + "x" * 5000 + "\n")
    assert len(finding) < 200


def test_words_that_yaml_takes_for_a_key_do_not_disappear() -> None:
    (finding,) = found("titel: a\ndelen: [{naam: b, los woord, nr: 3}]\n")
    assert finding.startswith("a.yaml:2:19: fout VELD001:")
    assert '"los woord"' in finding


def test_an_unknown_key_without_a_value_is_named_with_what_comes_near() -> None:
    (finding,) = found("titel: a\nregister: {x: {naam: c, nrr: }}\n")
    assert finding.startswith("a.yaml:2:25: fout VELD001:")
    assert 'bedoelde u "nr"?' in finding


def test_a_known_key_without_a_value_counts_as_left_out() -> None:
    assert found("titel: a\nsoort:\ndelen: [{naam: b, nr: }]\nregister: {x: {naam: c}, y: }\n") == []
