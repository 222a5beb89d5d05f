"""The registers agree with the calendar, with the identifiers and with each other."""

import pytest

from generator.diagnostics import Report
from generator.loading.yaml_source import parse_yaml
from generator.references.register_checks import check_register
from generator.schema.registers import Papers, Sources
from generator.schema.registry import Registers
from generator.schema.validation import validate


def registers(papers: str = "", sources: str = "") -> Registers:
    report = Report()
    read = {
        name: validate(parse_yaml(f"{name}:\n{text}".encode(), f"{name}.yaml", report), model, report) if text else None
        for name, model, text in (("kamerstukken", Papers, papers), ("bronnen", Sources, sources))
    }
    assert list(report) == []
    papers_read, sources_read = read.values()
    return Registers(
        papers=dict(papers_read.papers) if papers_read else {},
        sources=dict(sources_read.sources) if sources_read else {},
    )


def findings(papers: str = "", sources: str = "", used: set[str] | None = None) -> list[str]:
    report = Report()
    check_register(registers(papers, sources), report, used)
    return [f"{d.location}: {d.code.name}: {d.message()}" for d in report]


def test_a_good_register_is_silent() -> None:
    assert findings("  kst-36471-96: {vergaderjaar: 2023-2024, titel: Regeerprogramma, datum: 2024-09-13}") == []


def test_the_session_year_is_that_of_the_date() -> None:
    found = findings(
        "  kst-29697-173:\n    vergaderjaar: 2025-2026\n    titel: Stand van zaken\n    datum: 2025-05-09\n"
    )
    (said,) = found
    assert said.startswith('kamerstukken.yaml:3:19: REF011: vergaderjaar 2025-2026 past niet bij "kst-29697-173"')
    assert said.endswith("van 2025-05-09: die dag valt in 2024-2025")


@pytest.mark.parametrize("written", ["2024/25", "2024–2025", "20242025", "2024-2026"])
def test_a_session_year_in_another_notation_is_respelled(written: str) -> None:
    report = Report()
    check_register(registers(f'  kst-29697-173: {{vergaderjaar: "{written}", titel: Brief}}'), report)
    assert [(d.code.name, d.suggestion) for d in report] == [("REF010", "2024-2025")]


def test_a_dossier_that_did_not_exist_yet() -> None:
    (found,) = findings("  kst-36600-VII-2: {vergaderjaar: 2020-2021, titel: Begroting}")
    assert "REF017: dossier 36600 bestond nog niet in vergaderjaar 2020-2021" in found


def test_a_key_that_is_no_identifier() -> None:
    assert findings("  36471-96: {titel: Regeerprogramma}") == [
        'kamerstukken.yaml:2:3: REF002: "36471-96" is geen geldige verwijzing naar een Kamerstuk'
    ]


def test_a_reprint_is_the_same_paper() -> None:
    (found,) = findings("  kst-36471-11: {titel: Brief}\n  kst-36471-11-h1: {titel: Brief (herdruk)}")
    assert found.startswith("kamerstukken.yaml:3:3: REF012")
    assert found.endswith('dezelfde bron als "kst-36471-11" (regel 2)')


def test_a_paper_printed_in_two_dossiers_is_one_paper() -> None:
    (found,) = findings('  kst-26643-642: {titel: Brief, ook_in: ["32 761"]}\n  kst-32761-642: {titel: Brief}')
    assert "REF012" in found


def test_the_same_title_and_date_under_two_numbers() -> None:
    same = "{titel: Voortgang regio's, datum: 2024-03-01}"
    (found,) = findings(f"  kst-29697-142: {same}\n  kst-29697-124: {same}")
    assert found.startswith('kamerstukken.yaml:3:3: REF013: "kst-29697-124"')


def test_two_motions_of_one_day_are_no_conflict() -> None:
    same = "{titel: Motie van de leden Slootweg en Grinwis, soort: motie, datum: 2023-05-31, indieners: [Slootweg]}"
    assert findings(f"  kst-36360-8: {same}\n  kst-31288-1050: {same}") == []


def test_an_address_of_another_paper() -> None:
    url = "https://zoek.officielebekendmakingen.nl/kst-33047-27.html"
    (found,) = findings(f"  kst-33047-25: {{titel: Brief, url: '{url}'}}")
    assert 'REF016: dit adres is van "kst-33047-27", niet van "kst-33047-25"' in found


def test_the_address_of_an_old_paper_of_the_eerste_kamer_holds_its_session() -> None:
    url = "https://zoek.officielebekendmakingen.nl/kst-20082009-31700-VI-D.html"
    paper = f"  kst-31700-VI-D: {{titel: Nadere memorie, kamer: I, vergaderjaar: 2008-2009, url: '{url}'}}"
    assert findings(paper) == []


@pytest.mark.parametrize(
    "source",
    [
        "  brief: {soort: brief, titel: Brief, url: 'https://zoek.officielebekendmakingen.nl/kst-33047-25.html'}",
        "  brief: {soort: brief, titel: Brief, url: 'https://zoek.officielebekendmakingen.nl/kst-33047-25.pdf'}",
        "  kst-33047-25: {soort: brief, titel: Brief}",
    ],
)
def test_a_paper_among_the_other_sources_would_be_printed_in_two_ways(source: str) -> None:
    (found,) = findings(sources=source)
    assert found.startswith("bronnen.yaml:2:3: REF028")
    assert "een Kamerstuk, kst-33047-25," in found


def test_a_title_of_another_source_that_is_still_to_be_supplied() -> None:
    (found,) = findings(sources="  nota: {soort: nota, titel: nog in te vullen (titel van de nota)}")
    assert found.endswith("CTRL005: nog in te vullen: titel van de nota")


def test_a_title_that_is_still_to_be_supplied() -> None:
    (found,) = findings("  kst-33047-25: {titel: nog in te vullen}")
    assert found.endswith("CTRL005: nog in te vullen: titel van kst-33047-25")


def test_entries_that_no_document_cites() -> None:
    papers = "  kst-33047-25: {titel: Brief}\n  kst-33047-27: {titel: Andere brief}"
    assert findings(papers, "  wet: {soort: wet, titel: Wet}", used={"kst-33047-25"}) == [
        'kamerstukken.yaml:3:3: REF014: "kst-33047-27" wordt in geen document aangehaald',
        'bronnen.yaml:2:3: REF014: "wet" wordt in geen document aangehaald',
    ]


def test_one_address_under_two_keys_is_one_source() -> None:
    (found,) = findings(
        sources="  ert: {soort: rapport, titel: Elke regio telt!, url: 'https://www.rli.nl/ert/'}\n"
        "  elke-regio: {soort: website, titel: Rli, url: 'http://rli.nl/ert'}"
    )
    assert 'REF012: "elke-regio" is dezelfde bron als "ert" (regel 2)' in found


def test_one_report_under_two_keys() -> None:
    (found,) = findings(
        sources="  a: {soort: rapport, titel: Elke regio telt!, datum: 2023-03-27}\n"
        "  b: {soort: rapport, titel: Elke regio telt, datum: 2023-03-27}"
    )
    assert "REF012" in found  # said once: REF013 would repeat it


def test_the_registers_of_this_project_have_no_errors(real_project) -> None:
    report = Report()
    check_register(real_project.registers, report)
    assert [d.render() for d in report if d.severity.name == "ERROR"] == []
