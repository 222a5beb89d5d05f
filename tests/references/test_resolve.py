"""Every key is looked up once; every key that leads nowhere is reported, all in one run."""

import pytest
from sample import source

from generator.diagnostics import Location, Report
from generator.loading.source import SourceText
from generator.references.resolve import Citations, resolve
from generator.schema.base import Content
from generator.schema.fields import Prose, RegionKey
from generator.schema.registers import Commitment, PaperRecord, SourceRecord
from generator.schema.registry import Registers


class Piece(Content):
    text: Prose
    region: RegionKey | None = None


REGISTERS = Registers(
    papers={
        "kst-29697-158": PaperRecord.model_validate({"titel": "t", "vergaderjaar": "2024-2025"}),
        "kst-36600-B-K": PaperRecord.model_validate({"titel": "t", "vergaderjaar": "2024-2025", "kamer": "I"}),
        "kst-29697-1": PaperRecord.model_validate({"titel": "t"}),
    },
    sources={"elke-regio-telt": SourceRecord.model_validate({"soort": "rapport", "titel": "Elke regio telt!"})},
)


def resolved(text: str, region: str | None = None) -> tuple[Citations, list[str]]:
    content = Piece.model_validate(
        {"text": source(text), "region": region and SourceText(region, Location("b.yaml", 3, 1))}
    )
    report = Report()
    return resolve([content], REGISTERS, report), [finding.render() for finding in report]


def test_the_register_adds_what_the_identifier_does_not_say() -> None:
    citations, faults = resolved("a[@kst-29697-158; @kst-36600-B-K]")
    assert faults == []
    assert [(one.session_year, one.chamber) for one in citations.sources.values()] == [
        ("2024-2025", "II"),
        ("2024-2025", "I"),
    ]


def test_a_paper_outside_the_register_may_be_cited_with_a_warning() -> None:
    citations, (fault,) = resolved("a[@kst-36471-96]")
    assert citations.sources["kst-36471-96"].identifier == "kst-36471-96"
    assert "waarschuwing REF004" in fault


def test_a_paper_whose_session_year_is_not_known_is_a_warning() -> None:
    _, (fault,) = resolved("a[@kst-29697-1]")
    assert "waarschuwing REF004" in fault


def test_two_digits_that_changed_places_are_suggested() -> None:
    _, (fault,) = resolved("a[@kst-29697-185]")
    assert fault.endswith('hint: bedoelde u "kst-29697-158"?')


def test_a_number_that_only_looks_like_another_is_not_suggested() -> None:
    _, (fault,) = resolved("a[@kst-29697-159]")
    assert "bedoelde u" not in fault


def test_an_identifier_that_cannot_be_one_is_an_error() -> None:
    _, (fault,) = resolved("a[@kst-29697]")
    assert "fout REF002" in fault


@pytest.mark.parametrize("key", ["kst-29697-vii-2", "kst-29697VII-2", "KST-29697-VII-2"])
def test_of_a_misspelled_identifier_the_right_spelling_is_suggested_and_not_another_paper(key: str) -> None:
    _, (fault,) = resolved(f"a[@{key}]")
    assert fault.endswith('hint: bedoelde u "kst-29697-VII-2"?')


def test_an_unknown_source_is_an_error_with_the_nearest_known_one() -> None:
    _, (fault,) = resolved("Tekst[@elke-regio-tel]")
    assert fault == (
        'brief.yaml:10:9: fout REF001: bron "elke-regio-tel" is niet bekend\n    hint: bedoelde u "elke-regio-telt"?'
    )


def test_keys_in_notes_and_cells_are_looked_up_too() -> None:
    _, faults = resolved("a^[b @een]\n\n| a |\n|---|\n| c[@twee] |\n\n- d[@drie]")
    assert [fault.split('"')[1] for fault in faults] == ["een", "twee", "drie"]


def test_a_key_into_another_register_is_reported_at_its_own_place() -> None:
    _, (fault,) = resolved("a", region="twente")
    assert fault == 'b.yaml:3:1: fout REF003: "twente" is niet bekend in content/regios'


def test_a_paper_in_a_register_needs_no_record_of_its_own() -> None:
    commitment = Commitment.model_validate({"soort": "afspraak", "samenvatting": "s", "stukken": ["kst-36471-96"]})
    report = Report()
    resolve([commitment], REGISTERS, report)
    assert list(report) == []
