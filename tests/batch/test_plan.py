"""Which documents a call is about, decided from names and a line of a file."""

from pathlib import Path

import pytest
from sample import AGENDA, letter
from small_batch import make, opened

from generator.batch.paths import inventory_path, pdf_path, word_path
from generator.errors import UsageError


def chosen(root: Path, *selections: str, region: str | None = None) -> list[str]:
    with opened(root) as batch:
        return batch.choose(selections, region)


@pytest.mark.parametrize(
    ("selections", "keys"),
    [
        ([], ["kamerbrieven/a", "kamerbrieven/b", "agendas/twente"]),
        (["kamerbrief"], ["kamerbrieven/a", "kamerbrieven/b"]),
        (["agendas"], ["agendas/twente"]),
        (["twente"], ["agendas/twente"]),
        (["kamerbrieven/b"], ["kamerbrieven/b"]),
        (["content/kamerbrieven/b.yaml"], ["kamerbrieven/b"]),
        (["kamerbrieven/b", "kamerbrief"], ["kamerbrieven/b", "kamerbrieven/a"]),
    ],
)
def test_documents_are_chosen_by_type_folder_region_key_or_path(
    root: Path, selections: list[str], keys: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    assert chosen(root, *selections) == keys


def test_documents_are_chosen_by_region(root: Path) -> None:
    assert chosen(root, region="twente") == ["agendas/twente"]


def test_the_region_of_a_document_that_was_made_is_known_without_reading_it(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(root)
    monkeypatch.setattr("generator.batch.run.read_region", lambda path: pytest.fail("read"))
    assert chosen(root, region="twente") == ["agendas/twente"]


def test_a_document_of_a_region_with_a_fault_is_chosen_all_the_same(root: Path) -> None:
    (root / "content/agendas/fout.yaml").write_text(AGENDA + "onbekend: x\n", encoding="utf-8")
    (root / "content/agendas/kapot.yaml").write_text("regio: [", encoding="utf-8")
    assert chosen(root, region="twente") == ["agendas/fout", "agendas/kapot", "agendas/twente"]


@pytest.mark.parametrize("selection", ["kamerbrieven/c", "memo"])
def test_an_unknown_choice_is_wrong_use_that_says_what_there_is(root: Path, selection: str) -> None:
    with pytest.raises(UsageError, match=f"er is geen document {selection}.*kamerbrieven.*twente"):
        chosen(root, selection)


def test_an_unknown_region_is_wrong_use_that_names_the_known_ones(root: Path) -> None:
    with pytest.raises(UsageError, match="regio drente is er niet; wel: twente"):
        chosen(root, region="drente")


def test_a_document_is_written_under_output_as_it_stands_under_content() -> None:
    assert word_path(Path("output"), "agendas/twente", "intern") == Path("output/agendas/twente.docx")


def test_what_goes_with_it_stands_beside_it() -> None:
    public = word_path(Path("output"), "kamerbrieven/a", "openbaar")
    assert public.name == "a-openbaar.docx"
    assert pdf_path(public).name == "a-openbaar.pdf"
    assert inventory_path(public).name == "a.inventaris.json"


def test_a_letter_names_no_region(root: Path) -> None:
    (root / "content/kamerbrieven/a.yaml").write_text(letter(), encoding="utf-8")
    assert "kamerbrieven/a" not in chosen(root, region="twente")
