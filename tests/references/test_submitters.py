"""A motion is cited with the members who submitted it."""

import pytest

from generator.diagnostics import Location
from generator.loading.source import SourceText
from generator.references.submitters import check_motion_submitters
from generator.schema.registers import PaperRecord


def motion(*submitters: str) -> PaperRecord:
    nowhere = Location("")
    texts = [SourceText(name, nowhere) for name in submitters]
    return PaperRecord.model_validate({"titel": SourceText("Motie", nowhere), "soort": "motie", "indieners": texts})


@pytest.mark.parametrize(
    ("text", "submitters"),
    [
        ("de motie van de leden Krul en Bushoff", ["Krul", "Bushoff"]),
        ("de motie van de leden Krul\nen Van der Graaf over regio's", ["Krul", "Van der Graaf"]),
        ("de motie van het lid Amhaouch c.s.", ["Amhaouch c.s."]),
        ("de gewijzigde motie van de leden Krul (CDA) en Bushoff (GroenLinks-PvdA)", ["Krul", "Bushoff"]),
        ("de motie-Krul", ["Krul", "Bushoff"]),  # the first submitter stands for all
        ("de motie Krul/Bushoff", ["Krul", "Bushoff"]),
        ("de motie van het lid Krul en de aangehouden motie van de leden Slootweg en Kuiken", ["Slootweg", "Kuiken"]),
        ("de motie van de leden Krul en Flach", ["Krul c.s."]),  # c.s. names only the first
        ("de motie van de leden L.A.J.M. Dassen en Stultiens", ["Dassen", "L.C.J. Stultiens"]),
        ("de motie Tweede Kamer, vergaderjaar", ["Krul"]),
        ("een motie over regio's", ["Krul"]),
        ("het lid Omtzigt vroeg hiernaar", ["Krul"]),
        ("de motie van het lid Omtzigt", []),  # the register does not say whose it is
    ],
)
def test_silent_when_the_text_and_the_register_agree(text: str, submitters: list[str]) -> None:
    assert check_motion_submitters(text, motion(*submitters)) == ""


@pytest.mark.parametrize(
    ("text", "submitters", "named"),
    [
        ("de motie van de leden Bisschop en Peters", ["Slootweg", "Grinwis"], "Bisschop en Peters"),
        ("de motie van de leden Krul en Peters", ["Krul", "Bushoff"], "Krul en Peters"),
        ("de motie-Van der Graaf c.s.", ["Krul c.s."], "Van der Graaf c.s."),
        ("het amendement van het lid Omtzigt", ["Krul"], "Omtzigt"),
    ],
)
def test_other_members_than_the_register_has(text: str, submitters: list[str], named: str) -> None:
    assert check_motion_submitters(text, motion(*submitters)) == named
