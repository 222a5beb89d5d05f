"""The generated parts of the documentation say what the code says."""

import pytest

from generator.codes import CATALOGUE
from generator.documents.registry import DOCUMENT_TYPES
from generator.glossary import DOCS, PAGES, STAGES, glossary, messages, updated


@pytest.mark.parametrize("part", PAGES)
def test_the_committed_page_is_up_to_date(part):
    name, make = PAGES[part]
    page = (DOCS / name).read_text("utf-8")
    assert f"<!-- begin {part} -->" in page, f"docs/{name} has no part {part}"
    assert page == updated(page, part, make()), f"docs/{name} is out of date; run: python -m generator.glossary"


def test_every_code_is_in_the_list_of_messages():
    listed = messages()
    assert [code.name for code in CATALOGUE.values() if f"| {code.name} |" not in listed] == []


def test_every_prefix_has_a_stage():
    assert {code.name.rstrip("0123456789") for code in CATALOGUE.values()} == set(STAGES)


def test_every_field_of_every_model_has_a_meaning():
    rows = [line for line in glossary().splitlines() if line.startswith("| `")]
    assert [row for row in rows if row.endswith("|  |")] == []
    assert len(rows) > len(DOCUMENT_TYPES)


def test_a_key_stands_beside_its_attribute():
    assert "| `betreft` | `subject` | ja |  | onderwerp, achter Betreft |" in glossary()


def test_a_field_that_may_wait_says_so():
    assert "| `trekker` | `owner` | ja | ja | organisatie die de activiteit trekt |" in glossary()


def test_a_model_that_two_files_share_is_described_once():
    assert glossary().count("#### `AnnexContent`") == 1


def test_every_file_is_named_by_its_path():
    headings = [line for line in glossary().splitlines() if line.startswith("### ")]
    assert [heading for heading in headings if not heading.endswith(".yaml")] == []


def test_only_the_named_part_of_a_page_is_replaced():
    page = "eigen\n<!-- begin a -->\noud\n<!-- eind a -->\nook eigen\n"
    assert updated(page, "a", "nieuw\n") == "eigen\n<!-- begin a -->\n\nnieuw\n\n<!-- eind a -->\nook eigen\n"
