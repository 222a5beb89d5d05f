"""Citations typed as plain text are found where they stand, with what to write instead; what is cited stays."""

import json
import re
from pathlib import Path

import pytest

from generator.diagnostics import Location
from generator.loading.source import SourceText
from generator.references.typed_citations import DOSSIER, typed_citations


def source(text: str) -> SourceText:
    starts = tuple(Location("brief.yaml", 10 + number, 3) for number, _ in enumerate(text.split("\n")))
    return SourceText(text, starts[0], starts)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("zie (Kamerstuk 29 697, nr. 160)", ["@kst-29697-160"]),
        ("Tweede Kamer, vergaderjaar 2023–2024, 36 471, nr. 96, blz. 91", ["@kst-36471-96, blz. 91"]),
        ("Kamerstukken 29 697, nrs. 13 en 14", ["@kst-29697-13 en @kst-29697-14"]),
        ("Kamerstukken II 2024/25, 36600 VII, nr. 2", ["@kst-36600-VII-2"]),
        ("Kamerstukken I 2008/09, 31 700 VI, D, p. 4", ["@kst-31700-VI-D, blz. 4"]),
    ],
)
def test_a_citation_typed_as_text_is_found_with_what_to_write(text: str, written: list[str]) -> None:
    assert [typed.written for typed in typed_citations(source(text))] == written


@pytest.mark.parametrize(
    "text",
    [
        "[@kst-29697-160, blz. 3]",
        "zie @kst-29697-160",
        "[de brief](https://zoek.officielebekendmakingen.nl/kst-29697-158.html)",
        "<https://zoek.officielebekendmakingen.nl/kst-29697-158.html>",
        "bel 070 426 64 26 of schrijf naar Postbus 20011, 2500 EA Den Haag",
        "# Kop {#kst-29697-160}",
        "Staatsblad 2001, 580",
    ],
)
def test_what_is_cited_already_or_no_kamerstuk_is_left_alone(text: str) -> None:
    assert list(typed_citations(source(text))) == []


def test_its_place_is_that_of_its_first_character_in_the_file() -> None:
    (typed,) = typed_citations(source("Eerste regel.\nZie Kamerstuk 29 697, nr. 160."))
    assert (typed.location.line, typed.location.column) == (11, 7)


REAL = Path(__file__).parents[1] / "fixtures/verwijzingen/toetsen.jsonl"


def test_the_quick_look_for_a_dossier_hides_no_citation(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [json.loads(line)["text"] for line in REAL.read_text("utf-8").splitlines()]
    quick = [list(typed_citations(source(line))) for line in lines]
    monkeypatch.setattr("generator.references.typed_citations.DOSSIER", re.compile(""))
    assert sum(map(len, quick)) > 500
    assert quick == [list(typed_citations(source(line))) for line in lines]


@pytest.mark.parametrize(
    "text", ["Er komt € 75.000 bij.", "75.000 euro voor 12.500.000 mensen", "rond 75.000\ninwoners", "2025-0000123456"]
)
def test_an_amount_is_not_looked_at_twice(text: str) -> None:
    assert not DOSSIER.search(text)
