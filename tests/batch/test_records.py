"""The records of a batch in memory: whole when they are asked for, and small when they are not."""

import tracemalloc

import pytest

from generator.batch.record import Record
from generator.batch.records import Records
from generator.diagnostics import Code, Diagnostic, Location

SOURCES = {f"content/register{number}.yaml": f"{number:064x}" for number in range(10)}
FINDING = Diagnostic(Code.REF001, Location("content/a.yaml", 4, 2), (("key", "é"), ("register", "y")))


def record(number: int) -> Record:
    own = {f"content/kamerbrieven/{number}.yaml": f"{number * 7919:064x}"}
    return Record(f"kamerbrieven/{number}", words=number, sources={**SOURCES, **own})


def test_what_is_put_in_comes_out_whatever_was_first() -> None:
    found = Record("anders", findings=(FINDING,), counts={"CTRL005": 2})
    kept = Records([("a", record(1)), ("b", found), ("c", record(3))])
    assert dict(kept) == {"a": record(1), "b": found, "c": record(3)}


def test_a_record_is_replaced_and_forgotten_also_the_first_one() -> None:
    kept = Records([("a", record(1)), ("b", record(2))])
    kept["b"] = record(4)
    del kept["a"]
    assert list(kept) == ["b"]
    assert kept["b"] == record(4)
    assert "a" not in kept


def test_what_is_not_there_is_told() -> None:
    kept = Records()
    assert kept.get("a") is None
    with pytest.raises(KeyError):
        kept.written("a")


def test_a_thousand_documents_more_take_next_to_nothing() -> None:
    """A quarter of a megabyte; as values they took two."""
    kept = Records([("first", record(0))])
    tracemalloc.start()
    try:
        kept.update((f"kamerbrieven/{number}.docx", record(number)) for number in range(1000))
        used, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert used < 400_000
