"""What is ours is known at every moment, also when the manifest was never written."""

import os
from pathlib import Path

import pytest

from generator.batch import ledger as module
from generator.batch.ledger import JOURNAL, MANIFEST, Ledger
from generator.batch.record import Record


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "output"


def write(ledger: Ledger, name: str = "a", content: bytes = b"een", **others: bytes) -> None:
    path = ledger.output / f"{name}.docx"
    contents = {path: content, **{path.with_suffix(f".{suffix}"): more for suffix, more in others.items()}}
    ledger.write(path, Record(name, sources={"bron": content.decode()}), contents)


@pytest.fixture
def books(output: Path):
    """Opens the books as a process finds them when all others are dead: none of them closed anything in order."""
    opened = []

    def find() -> Ledger:
        opened.append(Ledger.open(output))
        return opened[-1]

    yield find
    for one in opened:
        if one._journal is not None:
            one._journal.close()


def test_what_was_written_is_ours_after_a_crash_before_the_manifest(books, output: Path) -> None:
    write(books())
    found = books()
    assert found.is_ours(output / "a.docx", output / "a.docx")
    assert found.record(output / "a.docx").sources == {"bron": "een"}


def test_a_document_that_was_only_announced_is_still_the_old_one(
    books, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = books()
    write(ledger)
    ledger.close()
    monkeypatch.setattr(module, "put_in_place", lambda written: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        write(books(), content=b"twee")
    found = books()
    assert (output / "a.docx").read_bytes() == b"een"
    assert found.is_ours(output / "a.docx", output / "a.docx")
    assert found.record(output / "a.docx").sources == {"bron": "een"}


def test_of_a_document_that_was_half_renamed_everything_is_ours_and_nothing_is_current(
    books, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = books()
    write(ledger, pdf=b"oud")
    ledger.close()

    def first_only(written: dict[Path, Path]) -> None:
        path, scrap = next(iter(written.items()))
        scrap.replace(path)
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "put_in_place", first_only)
    with pytest.raises(KeyboardInterrupt):
        write(books(), content=b"twee", pdf=b"nieuw")
    found, word = books(), output / "a.docx"
    assert (word.read_bytes(), (output / "a.pdf").read_bytes()) == (b"twee", b"oud")
    assert found.is_ours(word, word)
    assert found.is_ours(word, output / "a.pdf")
    assert found.record(word).sources == {}


def test_a_line_that_was_torn_in_two_spoils_no_other(books, output: Path) -> None:
    write(books(), "a")
    journal = output / JOURNAL
    journal.write_bytes(journal.read_bytes() + b'\n{"file": "b.docx", "rec')
    write(books(), "c")
    found = books()
    assert sorted(found.manifest.documents) == ["a.docx", "c.docx"]


def test_a_file_that_a_person_changed_after_the_crash_is_not_ours(books, output: Path) -> None:
    write(books())
    (output / "a.docx").write_bytes(b"met de hand")
    assert not books().is_ours(output / "a.docx", output / "a.docx")


def test_scraps_of_a_crash_are_swept_by_the_next(books, output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", lambda self, **given: None)  # a process that dies sweeps nothing
        patch.setattr(os, "fsync", lambda handle: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            write(books())
    assert list(output.glob(".a.docx.*"))
    books()
    assert list(output.glob(".a.docx.*")) == []


def test_when_all_is_well_the_journal_goes_and_the_manifest_is_written(books, output: Path) -> None:
    ledger = books()
    write(ledger)
    assert (output / JOURNAL).exists()
    ledger.close()
    assert not (output / JOURNAL).exists()
    assert (output / MANIFEST).exists()


def test_when_the_manifest_cannot_be_written_the_journal_stays_for_the_next_run(
    books, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = books()
    write(ledger)

    def full(self: object) -> None:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patch:
        patch.setattr("generator.batch.manifest.Manifest.save", full)
        with pytest.raises(OSError, match="No space left"):
            ledger.close()
    found = books()
    assert found.is_ours(output / "a.docx", output / "a.docx")
    found.close()
    assert list(books().manifest.documents) == ["a.docx"]
    assert not (output / JOURNAL).exists()


def test_nothing_is_written_when_nothing_changed(books, output: Path) -> None:
    books().close()
    assert not output.exists()
