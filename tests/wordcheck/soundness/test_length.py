"""A file of thousands of pages: the rules that read every word stop somewhere, and say where."""

import pytest
from wordfiles import look, subject, with_text

from generator.wordcheck import passages
from generator.wordcheck.registry import check_word
from generator.wordcheck.soundness import length

WRONG = "Zie Kamerstuk 31490 nr. 347 en  verder."


def test_of_a_file_of_usual_length_every_word_is_read() -> None:
    assert look(length.check, with_text(WRONG)).found == []


@pytest.mark.parametrize(("limit", "most"), [("MOST_PASSAGES", 2), ("MOST_READ", 3 * len(WRONG) - 1)])
def test_where_reading_stops_is_said_and_all_other_rules_go_on(
    monkeypatch: pytest.MonkeyPatch, limit: str, most: int
) -> None:
    monkeypatch.setattr(passages, limit, most)
    findings = check_word(subject(with_text(*[WRONG] * 5)))
    (told,) = (f for f in findings.found if f.diagnostic.code.name == "WORD010")
    assert told.spot is not None
    assert told.spot.paragraph.place.index == 2
    assert findings.counted["REF040"] == 2
    assert findings.counted["OPM007"] == 5
