"""Every real citation in the fixtures is found with all its fields right, and nothing else is.

`leren.jsonl` is the half the grammar was made with, `toetsen.jsonl` the half it was first measured with, `reeksen.jsonl`
later batches, whose lines give the place of each citation too. `reeks_a.jsonl` and on are batches whose labels were
committed before the finder read them: docs/architecture.md tells how each was read the first time. Each line names its source, and says so where a form
from practice was written out with other numbers. A line without expectations is a text that only looks like a citation.
"""

import json
from pathlib import Path

import pytest

from generator.references.find import find_references
from generator.references.grammar.registry import RECOGNISERS

FIXTURES = Path(__file__).parent.parent / "fixtures" / "verwijzingen"
FIELDS = ("kind", "chamber", "session_year", "dossier", "suffix", "number", "page", "identifier")
HALVES = ("leren", "toetsen", "reeksen", *sorted(path.stem for path in FIXTURES.glob("reeks_*.jsonl")))


def cases(half):
    return [json.loads(line) for line in (FIXTURES / f"{half}.jsonl").read_text("utf-8").splitlines()]


def read(text):
    return [{field: getattr(found.reference, field) for field in FIELDS} for found in find_references(text)]


@pytest.mark.parametrize("half", HALVES)
def test_every_real_citation_is_read_with_all_fields_right(half):
    wrong = [(case["text"], read(case["text"])) for case in cases(half) if read(case["text"]) != case["expect"]]
    assert wrong == []


def test_every_citation_of_the_later_batches_is_found_where_it_stands():
    wrong = [
        (case["text"], places)
        for case in cases("reeksen")
        if (places := [[one.start, one.end] for one in find_references(case["text"])]) != case["spans"]
    ]
    assert wrong == []


def test_the_fixtures_hold_hundreds_of_citations_and_a_hundred_negatives():
    every = [case for half in HALVES for case in cases(half)]
    assert sum(bool(case["expect"]) for case in every) >= 300
    assert sum(not case["expect"] for case in every) >= 100
    assert all(case["source"] for case in every)


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        (
            "Zie Kamerstukken II 2023/24, 36 471, nr. 96, p. 91. Voorts",
            ["Kamerstukken II 2023/24, 36 471, nr. 96, p. 91"],
        ),
        ("1Kamerstuk 29 697, nr. 160)", ["Kamerstuk 29 697, nr. 160"]),
        ("het wetsvoorstel 36 067 is", ["36 067"]),
        ("blz. 38 tabel 8 van 36 600 VII, nr. 2, blz. 38 tabel 8", ["36 600 VII, nr. 2, blz. 38"]),
        ("29385, nr. 126; 36350, nr. 17", ["29385, nr. 126", "36350, nr. 17"]),
        (
            "zie <https://zoek.officielebekendmakingen.nl/kst-36471-96.html>.",
            ["https://zoek.officielebekendmakingen.nl/kst-36471-96.html"],
        ),
    ],
)
def test_a_span_covers_the_citation_and_not_the_sentence(text, cited):
    assert [text[found.start : found.end] for found in find_references(text)] == cited


def test_papers_of_one_list_share_the_span_of_the_whole_citation():
    text = "zie Kamerstukken II 2019/20, 29 754, nrs. 520 en 548."
    assert {text[found.start : found.end] for found in find_references(text)} == {text[4:-1]}


def test_two_dossiers_with_one_number_are_one_publication_under_the_first():
    first, second = find_references("26 643 en 32 761, nr. 642")
    assert (first.reference.dossier, second.reference.dossier) == ("26643", "32761")
    assert first.reference.identifier == second.reference.identifier == "kst-26643-642"


def test_a_letter_after_a_budget_dossier_is_said_to_be_doubtful():
    (found,) = find_references("Kamerstukken 36 600 A")
    assert (found.reference.kind, found.reference.suffix, found.reference.identifier) == ("dossier", "A", None)
    assert "een begrotingshoofdstuk, of een stuk van de Eerste Kamer" in found.doubts[0]


def test_an_all_digit_number_of_the_first_chamber_is_never_taken_for_a_paper_of_the_second():
    (found,) = find_references("Kamerstukken I 2022/23, 36 067, nr. 90")
    assert found.reference.identifier is None
    assert found.doubts


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Richtlijnen 2014/24/EU en 2014/25/EU", ["Richtlijn 2014/24/EU", "Richtlijn 2014/25/EU"]),
        ("Verordeningen (EU) 2016/679 en 2018/1725", ["Verordening (EU) 2016/679", "Verordening (EU) 2018/1725"]),
        ("Kaderbesluit 2002/584/JBZ van de Raad", ["Kaderbesluit 2002/584/JBZ"]),
        ("Verordening (EU, Euratom) 2018/1046", ["Verordening (EU, Euratom) 2018/1046"]),
        ("PbEG 1995, L 281 en Pb EU 2016 L 119", ["PbEG 1995, L 281", "PbEU 2016, L 119"]),
    ],
)
def test_a_european_act_is_named_as_the_union_names_it(text, named):
    assert [found.reference.number for found in find_references(text)] == named


def test_a_framework_decision_has_its_own_letter_in_its_celex_number():
    (found,) = find_references("Kaderbesluit 2002/584/JBZ")
    assert found.reference.identifier == "32002F0584"


@pytest.mark.parametrize(
    "text", ["Belgisch Staatsblad 2026, 12", "Nummer KST22801", "Ons kenmerk 25456, nr. 3", "kenmerk 29697, nr. 83"]
)
def test_numbers_of_other_registers_are_left_alone(text):
    assert find_references(text) == []


def test_positions_count_characters_also_beyond_the_basic_plane():
    text = "😀 Kamerstuk 29 697, nr. 160"
    (found,) = find_references(text)
    assert text[found.start : found.end] == "Kamerstuk 29 697, nr. 160"


@pytest.mark.parametrize(
    "unit", ["Kamerstukken ", "36 471, ", "nr. 1, ", "(12345) ", "Kamerstukken 12345, nrs. 1-9, ", "<a ", "1", "a-\n"]
)
def test_a_long_text_of_half_citations_ends_well(unit):
    found = find_references(unit * 3000)
    assert all(0 <= one.start < one.end <= len(unit) * 3000 for one in found)


def test_a_megabyte_of_letters_gives_every_citation():
    letter = "Ik verwijs naar de brief (Kamerstuk 29 697, nr. 160) over de elf regio's in ons land. " * 12_000
    assert len(find_references(letter)) == 12_000


def test_nothing_is_found_in_nothing():
    assert find_references("") == []


def test_every_kind_has_one_line_in_the_registry():
    names = [recogniser.name for recogniser in RECOGNISERS]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    "text",
    [
        "de Tweede Kamer, 2023-2024, 10.500.",
        "opbrengst TK 2019-2020, 45 000; en EK",
        "De Tweede Kamer vergaderde in 2010-2011, 12 345 uur.",
        "- brief van de gemeente (12345);",
        "- het rapport over de kosten (31245).",
        "Besluit (EU) 2020 500 euro",
        "Verordening (EU) 2020 1500 woorden",
        "EU-besluit 12/2015",
        "In dossier nr. 30.983 bevindt zich een brief",
        "Tweede Kamer 2003-2004 nr. 64, p. 3",
        "VALUES('10306', 'KST-2943', 'C3')",
        "'2010A09589' => 'Sociaal Strafwetboek'",
    ],
)
def test_what_the_forms_of_the_batches_might_be_taken_for_is_left_alone(text):
    assert find_references(text) == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("art. 5 jo. art. 6 lid 2 Awb", ["5", "6 lid 2"]),
        ("artikelen 3 en 4, tweede lid, van de Woo", ["3", "4 lid 2"]),
        ("artikel 5, eerste, tweede en derde lid, Awb", ["5 lid 1"]),
        ("art. 3:4 Awb en 3.5 Wet milieubeheer", ["3:4", "3.5"]),
        ("artikel 5.1 Woo, 2.5 miljoen", ["5.1"]),
    ],
)
def test_articles_that_share_a_word_have_each_their_own_lid(text, numbers):
    assert [found.reference.number for found in find_references(text)] == numbers
