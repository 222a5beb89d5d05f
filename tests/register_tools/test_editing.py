"""A tool changes the lines that it was asked to change, and no byte of the others."""

import difflib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Report
from generator.loading.source import SourceMapping, plain
from generator.loading.yaml_source import parse_yaml
from generator.register_tools.editing import EMPTY, add_entry, complete_entry
from generator.register_tools.failures import RegisterEditError

SORTED = """\
# Register van Kamerstukken.
kamerstukken:

  # --- 29 697 Regio's ---

  kst-29697-114:
    vergaderjaar: 2022-2023
    kamer: II
    titel: Kabinetsreactie op het adviesrapport Elke regio telt!
    soort: brief
    datum: 2023-07-12                # dagtekening van de brief

  kst-29697-158:
    vergaderjaar: 2024-2025
    kamer: II
    titel: >-
      Een heel lange titel die over
      twee regels loopt
    indieners:
    - Krul
    - Bushoff

  # --- 36 471 Formatie ---

  # over het programma
  kst-36471-96:
    kamer: II
    titel: Regeerprogramma           # titel niet bekend
    url: https://zoek.officielebekendmakingen.nl/kst-36471-96.html
"""
DENSE = """\
kamerstukken:
    kst-36471-96:
        titel: 'Regeerprogramma'
        vergaderjaar: '2023-2024'
    kst-29697-158:
        titel: 'Voortgang'"""


def added(old: str, new: bytes) -> list[str]:
    """The lines that are new, blank ones aside; fails when a line that stood there is gone."""
    changes = list(difflib.ndiff(old.splitlines(), new.decode().splitlines()))
    assert not [line for line in changes if line.startswith("-")]
    return [line[2:] for line in changes if line.startswith("+") and line[2:]]


def lines_around(new: bytes, key: str) -> tuple[str, str]:
    """The keys of the entries before and after this one."""
    keys = [line.strip().rstrip(":") for line in new.decode().splitlines() if line.strip().startswith("kst-")]
    keys = ["", *keys, ""]
    place = keys.index(key)
    return keys[place - 1], keys[place + 1]


def add(text: str, key: str, **fields: str | tuple[str, ...]) -> bytes:
    return add_entry(text.encode(), "kamerstukken.yaml", key, fields or {"titel": "Nieuw"})


def complete(text: str, key: str, **fields: str) -> bytes:
    return complete_entry(text.encode(), "kamerstukken.yaml", key, fields)


def test_an_entry_is_laid_out_as_its_neighbours() -> None:
    new = add(
        SORTED, "kst-29697-142", vergaderjaar="2023-2024", kamer="II", titel="Vervolg", indieners=("Krul", "Van, X")
    )
    assert added(SORTED, new) == [
        "  kst-29697-142:",
        "    vergaderjaar: 2023-2024",
        "    kamer: II",
        "    titel: Vervolg",
        '    indieners: [Krul, "Van, X"]',
    ]


@pytest.mark.parametrize(
    ("key", "before", "after"),
    [
        ("kst-29697-9", "", "kst-29697-114"),
        ("kst-29697-142", "kst-29697-114", "kst-29697-158"),
        ("kst-29697-1000", "kst-29697-158", "kst-36471-96"),
        ("kst-36471-95", "kst-29697-158", "kst-36471-96"),
        ("kst-36471-C", "kst-36471-96", ""),
        ("kst-31490-347", "kst-29697-158", "kst-36471-96"),  # the file is sorted by dossier
        ("kst-36600-VII-2", "kst-36471-96", ""),
    ],
)
def test_an_entry_stands_at_its_place(key: str, before: str, after: str) -> None:
    assert lines_around(add(SORTED, key), key) == (before, after)


def test_a_comment_stays_with_the_entry_that_it_stands_on() -> None:
    text = add(SORTED, "kst-36471-95").decode()
    assert "  # --- 36 471 Formatie ---\n\n  kst-36471-95:\n" in text
    assert "\n\n  # over het programma\n  kst-36471-96:\n" in text


def test_in_an_unsorted_file_a_new_dossier_goes_last() -> None:
    assert lines_around(add(DENSE, "kst-31490-1"), "kst-31490-1") == ("kst-29697-158", "")


def test_indentation_quotes_and_blank_lines_are_those_of_the_file() -> None:
    new = add(DENSE, "kst-29697-160", kamer="II", titel="Regio's", soort="brief")
    assert new.decode() == DENSE + "\n    kst-29697-160:\n        titel: 'Regio''s'\n        soort: brief"


def test_every_field_that_is_quoted_throughout_is_quoted_again() -> None:
    new = add(DENSE, "kst-29697-160", vergaderjaar="2024-2025", titel="Brief", datum="2025-02-05")
    written = "        vergaderjaar: '2024-2025'\n        titel: 'Brief'\n        datum: 2025-02-05"
    assert new.decode() == f"{DENSE}\n    kst-29697-160:\n{written}"


def test_an_entry_on_one_line_is_written_where_all_are() -> None:
    flow = "kamerstukken:\n  kst-29697-158: {titel: 'Een, twee', soort: brief}\n  kst-29697-173: {titel: Drie}\n"
    new = add(flow, "kst-29697-160", titel="Vier, vijf: {zes}", indieners=["A", "B, C"], soort="motie")
    line = "  kst-29697-160: {titel: 'Vier, vijf: {zes}', soort: motie, indieners: [A, 'B, C']}"
    assert added(flow, new) == [line]


def test_line_ends_and_a_byte_order_mark_stay() -> None:
    text = "\ufeff" + SORTED.replace("\n", "\r\n")
    new = add(text, "kst-29697-142").decode()
    assert new.startswith("\ufeff")
    assert "\n" not in new.replace("\r\n", "")
    assert len(new) == len(text) + len("  kst-29697-142:\r\n    titel: Nieuw\r\n\r\n")


@pytest.mark.parametrize(
    "text", [EMPTY.decode(), "kamerstukken: {}\n", "# niets\nkamerstukken:   # nog leeg", "kamerstukken:"]
)
def test_an_empty_register_gets_its_first_entry(text: str) -> None:
    assert "\n\n  kst-29697-142:\n    titel: Nieuw" in add(text, "kst-29697-142").decode()


def test_a_long_title_is_folded() -> None:
    title = "Vaststelling van de begrotingsstaten van het Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (VII) 2025"
    written = added(SORTED, add(SORTED, "kst-29697-142", titel=title))
    assert written[1] == "    titel: >-"
    assert max(map(len, written)) <= 120


@given(st.text(st.characters(exclude_categories=("C", "Z")) | st.just(" "), min_size=1, max_size=200))
def test_every_title_reads_back_as_it_was(title: str) -> None:
    title = " ".join(title.split())
    if title:
        for text in (SORTED, DENSE):
            tree = parse_yaml(add(text, "kst-29697-142", titel=title), "r", Report())
            assert isinstance(tree, SourceMapping)
            assert plain(tree)["kamerstukken"]["kst-29697-142"]["titel"] == title


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("kamerstukken:\n  kst-1234-5: {titel: 'half", "register heeft fouten"),
        ("stukken: {}\n", '"kamerstukken" ontbreekt'),
        ("kamerstukken: {kst-1234-5: {titel: Brief}}\n", "niet elke bron begint op een eigen regel"),
        ("kamerstukken:\n  kst-1234-5: {title: Brief}\n", "VELD001"),
    ],
)
def test_a_file_that_cannot_be_changed_safely_is_left_alone(text: str, message: str) -> None:
    with pytest.raises(RegisterEditError, match=message):
        add(text, "kst-29697-142")


def test_an_entry_between_braces_may_stand_beside_a_new_one() -> None:
    text = "kamerstukken:\n  kst-29697-141:\n    titel: Nota\n  kst-29697-142: {titel: Brief}\n"
    assert add(text, "kst-29697-143").decode() == text + "  kst-29697-143:\n    titel: Nieuw\n"


# --- completing ----------------------------------------------------------------------------------------------------


def test_missing_fields_are_put_where_they_belong() -> None:
    new = complete(SORTED, "kst-36471-96", vergaderjaar="2023-2024", datum="2024-09-13").decode()
    assert new == SORTED.replace("  kst-36471-96:\n", "  kst-36471-96:\n    vergaderjaar: 2023-2024\n").replace(
        "    url: https", "    datum: 2024-09-13\n    url: https"
    )


def test_a_field_comes_below_a_title_of_more_lines() -> None:
    new = complete(SORTED, "kst-29697-158", datum="2024-12-20").decode()
    assert new == SORTED.replace("    indieners:\n", "    datum: 2024-12-20\n    indieners:\n")


def test_a_title_is_replaced_and_no_longer_called_unknown() -> None:
    new = complete(SORTED, "kst-36471-96", titel="Het regeerprogramma: kort").decode()
    line = "    titel: Regeerprogramma           # titel niet bekend\n"
    assert new == SORTED.replace(line, '    titel: "Het regeerprogramma: kort"\n')


def test_other_comments_stay_behind_a_value_that_is_replaced() -> None:
    text = "kamerstukken:\n  kst-1234-5:\n    titel: 'Oud # niet ''dit'''  # zie boven\n"
    assert complete(text, "kst-1234-5", titel="Nieuw").decode().endswith("    titel: 'Nieuw'  # zie boven\n")


def test_a_title_of_more_lines_is_not_replaced() -> None:
    with pytest.raises(RegisterEditError, match="dit veld staat op meer regels"):
        complete(SORTED, "kst-29697-158", titel="Kort")


def test_an_entry_between_braces_is_not_completed() -> None:
    with pytest.raises(RegisterEditError, match="vul het zelf aan"):
        complete("kamerstukken:\n  kst-1234-5: {titel: Brief}\n", "kst-1234-5", datum="2024-01-01")


def test_a_field_at_the_end_of_a_file_without_line_end() -> None:
    assert complete(DENSE, "kst-29697-158", datum="2024-12-20").decode() == DENSE + "\n        datum: 2024-12-20"
