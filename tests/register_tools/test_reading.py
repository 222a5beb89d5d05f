"""What a person types at `rijkspen bronnen toevoegen` is one paper, or a clear question back."""

import pytest

from generator.errors import UsageError
from generator.register_tools.reading import read_paper


@pytest.mark.parametrize(
    ("text", "identifier", "chamber", "session"),
    [
        ("Kamerstuk 29 697, nr. 173", "kst-29697-173", "II", ""),
        ("kst-36600-VII-2", "kst-36600-VII-2", "II", ""),
        ("Tweede Kamer, vergaderjaar 2023–2024, 36 471, nr. 96, blz. 91", "kst-36471-96", "II", "2023-2024"),
        ("https://zoek.officielebekendmakingen.nl/kst-29697-173.html", "kst-29697-173", "II", ""),
        ("Kamerstukken I 2008/09, 31700 VI, D", "kst-31700-VI-D", "I", "2008-2009"),
        ("kst-20092010-31560-C", "kst-31560-C", "I", "2009-2010"),
    ],
)
def test_a_paper_however_it_is_written(text: str, identifier: str, chamber: str, session: str) -> None:
    paper = read_paper(text).paper
    assert (paper.identifier, paper.chamber, paper.session_year) == (identifier, chamber, session)


def test_one_paper_in_two_dossiers_has_the_number_of_the_first() -> None:
    cited = read_paper("26 643 en 32 761, nr. 642")
    assert (cited.paper.identifier, cited.also_in) == ("kst-26643-642", ("32761",))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("onze brief", "geen Kamerstuk te herkennen"),
        ("Kamerstuk 29 697", "een heel dossier"),
        ("29 697, nrs. 3 en 4", "meer dan één stuk .kst-29697-3, kst-29697-4."),
        ("Stb. 2001, 580", r"geen Kamerstuk \(staatsblad\)"),
        ("Kamerstukken I, 26 855, nr. 16", "niet zeker welk stuk"),
    ],
)
def test_what_is_not_one_paper_is_asked_back(text: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        read_paper(text)
