from datetime import date

import pytest
from wordfiles import read, with_text

from generator.wordcheck.recognise import day_of, document_type


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (["Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Postbus 20018"], "kamerbrief"),
        (["De voorzitter van de Eerste Kamer"], "kamerbrief"),
        (["TER BESLUITVORMING", "Nota actief openbaar"], "beslisnota"),
        (["Uitvoeringsagenda", "Regio Twente"], "uitvoeringsagenda"),
        (["Notulen van de vergadering"], ""),
    ],
)
def test_a_document_is_known_by_its_first_page(lines: list[str], kind: str) -> None:
    assert document_type(read(with_text(*lines))) == kind


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (["Datum\t20 december 2024"], date(2024, 12, 20)),
        (["Datum", "9 september 2025"], date(2025, 9, 9)),
        (["Den Haag, 27 maart 2025"], date(2025, 3, 27)),
        (["Datum", "31 februari 2025"], None),
        (["Op 3 maart 2025 was er een debat."], None),
    ],
)
def test_the_day_is_what_the_document_says(lines: list[str], day: date | None) -> None:
    assert day_of(read(with_text(*lines))) == day
