"""Rules that compare words or places do work in step with the text: no look at all words for each word."""

from __future__ import annotations

from collections.abc import Iterator

from generator.consistency.passage import Kind, Passage, Subject
from generator.consistency.rules import counted_list, slip


class Counting(tuple[Passage, ...]):  # noqa: SLOT001  # it counts in the class
    """Passages that count how often one is looked at."""

    looked_at = 0

    def __iter__(self) -> Iterator[Passage]:
        for passage in super().__iter__():
            type(self).looked_at += 1
            yield passage

    def __getitem__(self, key):  # type: ignore[no-untyped-def]  # a copy of what follows is a look at all of it
        taken = super().__getitem__(key)
        type(self).looked_at += len(taken) if isinstance(key, slice) else 1
        return taken


def test_a_count_before_a_list_does_not_copy_all_that_follows() -> None:
    passages = Counting(Passage("Er zijn drie regio's:", kind=Kind.NOTE) for _ in range(300))
    Counting.looked_at = 0
    assert list(counted_list.check(Subject(passages))) == []
    assert Counting.looked_at <= 3 * len(passages)


def test_a_slip_is_still_found_among_words_with_the_same_ends() -> None:
    others = " ".join(f"ver{'abcdefghij'[number % 10] * 6}{'klmnop'[number % 6]}lijking" for number in range(60))
    text = f"De bereikbaarheid en de bereikbaarheid; de bereikbarheid. {others}"
    assert [one.values[0] for one in slip.check(Subject((Passage(text),))) if one.code.name == "SAM021"] == [
        ("written", "bereikbarheid")
    ]
