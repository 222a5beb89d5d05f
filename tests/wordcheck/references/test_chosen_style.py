"""By which citation style a Word file is judged, and that the answer says so."""

import pytest
from wordfiles import look, measure, read, with_text

from generator.word_inspection import citations_for, yardstick
from generator.wordcheck.references import form

REGULATION = (
    "De regering verwees naar Kamerstukken II 2023/24, 29697, nr. 83, p. 3.",
    "Zie ook Kamerstukken II 2022/23, 36200 VII, nr. 2 en Kamerstukken I 2023/24, 36410, C.",
    "Een stuk als Kamerstuk 31490 nr. 347.",
)
LETTER = ("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", *REGULATION)


def test_an_explanatory_memorandum_is_judged_by_the_style_that_it_is_written_in() -> None:
    assert citations_for(read(with_text(*REGULATION)), "", measure()).name == "aanwijzing"


@pytest.mark.parametrize("template", ["kamerbrief", "beslisnota"])
def test_a_letter_and_a_nota_are_judged_by_the_style_of_their_house(template: str) -> None:
    assert citations_for(read(with_text(*LETTER)), template, measure()).name == "kamerbrief"


def test_without_citations_and_with_a_style_that_was_asked_for_it_is_that_of_the_house() -> None:
    assert citations_for(read(with_text("Niets.")), "", measure()).name == "kamerbrief"
    assert citations_for(read(with_text(*REGULATION)), "", yardstick(style="rijk")).name == "kamerbrief"


def test_the_answer_says_which_style_was_used_only_when_citations_are_reported() -> None:
    texts = ("Zie Kamerstuk 31490 nr. 347.", "Zie niets.", "Zie Staatsblad 2018, 141.")
    judged = [look(form.check, with_text(text)) for text in texts]
    told = [[f.diagnostic for f in one.found if f.diagnostic.code.name == "REF043"] for one in judged]
    assert [len(one) for one in told] == [1, 0, 0]
    assert 'verwijsstijl "kamerbrief"' in told[0][0].message()
    assert "--stijl" in told[0][0].hint()
