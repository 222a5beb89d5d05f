from wordfiles import bare, codes, look, with_text

from generator.wordcheck.accessibility import headings


def test_a_level_that_is_skipped_is_found() -> None:
    made = bare()
    made.add_heading("Een", 1)
    made.add_heading("Drie", 3)
    (finding,) = look(headings.check, made).found
    assert finding.diagnostic.message() == "na een kop van niveau 1 komt een kop van niveau 3; niveau 2 is overgeslagen"
    assert str(finding.diagnostic.location.place) == 'kop: "Drie"'


def test_going_back_up_is_no_skip() -> None:
    made = bare()
    for level in (1, 2, 3, 1, 2):
        made.add_heading("Kop", level)
    assert codes(headings.check, made) == []


def test_an_empty_heading_is_found() -> None:
    made = bare()
    made.add_heading("Een", 1)
    made.add_heading(" ", 2)
    assert codes(headings.check, made) == ["TOEG008"]


def test_a_long_document_without_headings_is_found() -> None:
    assert codes(headings.check, with_text(*["Tekst."] * 41)) == ["TOEG007"]
    assert codes(headings.check, with_text(*["Tekst."] * 40)) == []
