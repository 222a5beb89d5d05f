import pytest
from wordfiles import look, with_text

from generator.word.revising.edits import SetTitle
from generator.wordcheck.accessibility import title


def found(given: str, *paragraphs: str) -> list[tuple[str, object]]:
    made = with_text(*paragraphs)
    made.core_properties.title = given
    return [(f.diagnostic.code.name, f.repair) for f in look(title.check, made).found]


def test_a_missing_title_is_found_and_the_subject_of_the_letter_mends_it() -> None:
    assert found("", "Betreft\tStand van zaken") == [("TOEG004", SetTitle("Stand van zaken"))]


def test_without_a_subject_there_is_no_one_right_title() -> None:
    assert found("", "Een tekst") == [("TOEG004", None)]


@pytest.mark.parametrize("given", ["Microsoft Word - brief", "Document1", "brief_def2.docx", "Naamloos", "concept"])
def test_a_title_that_says_nothing_is_found(given: str) -> None:
    assert [code for code, _ in found(given)] == ["TOEG005"]


@pytest.mark.parametrize("given", ["Brief over het plan", "Stand van zaken", "Conceptbesluit windenergie"])
def test_a_title_that_says_something_is_well(given: str) -> None:
    assert found(given) == []
