"""Slips that no sentence can mean."""

import pytest
from passages import found_by

from generator.consistency.rules.slip import check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De komende 10 á 15 jaar.", "SAM020: á"),
        ("Wij gaan naar naar de regio.", "SAM020: naar naar"),
        ("Het plan voor voor de regio.", "SAM020: voor voor"),
        ("De de regio werkt.", None),  # een hoofdletter: een nieuwe zin kan zo beginnen
        ("De grensligging telt, en de grensligging blijft.\nMet een grenslicging aan de rand.", "SAM021: grenslicging"),
        ("Er is verschraling van winkels.\nEr is verschraving van zorg.", "SAM021: verschraving"),
        ("Het vervolgtraject start, een vervolgtraject volgt.\nHet vervolgetraject stopt.", "SAM021: vervolgetraject"),
        ("De rechtsstaat en de rechtsstaat.\nOnze rechtstaat.", "SAM021: rechtstaat"),
        ("Netcongestie is overal; door netcongestie stokt het.\nDe netcongetsie groeit.", "SAM021: netcongetsie"),
        ("De arbeidsmarkt is krap, de arbeidsmarkt groeit.\nDe arbeidsmakrt krimpt.", "SAM021: arbeidsmakrt"),
        ("Het voorzieningenniveau telt; het voorzieningenniveau daalt.\nEen voorzieningeniveau is laag.",
         "SAM021: voorzieningeniveau"),
        ("De samenwerking is goed, de samenwerking groeit.\nEen samemwerking is nieuw.", "SAM021: samemwerking"),
        ("Tussen 3 á 5 partijen.", "SAM020: á"),
        ("De motie van het lid Amhaouch cs, over wonen.", "SAM020: Amhaouch cs"),
        ("De motie van de leden Krul c.s. vraagt dat.", "SAM020: de leden Krul c.s."),
        ("Een basisvoorzieningenniveau telt.\nHet basisvoorzieningsniveau daalt.", "SAM021: basisvoorzieningsniveau"),
        ("Veel inwonerinitiatieven.\nAlle inwonereninitiatieven.", "SAM021: inwonereninitiatieven"),
    ],
)  # fmt: skip
def test_a_slip_is_found(text: str, found: str | None) -> None:
    assert found_by(check, text) == ([found] if found else [])


@pytest.mark.parametrize(
    "text",
    [
        "Het kost 10 à 15 euro.",
        "Ik zie dat dat goed gaat, en die die ik bedoel.",
        "De analyses van Van den Berg.",
        "Gemeentelijk beleid, gemeentelijke plannen, gemeentelijke zorg.",
        "Vertrekken en vertrokken, vertrekken en vertrokken.",
        "Verandering is nodig. De verankering volgt.",
        "Inwoners en inwoner, bewoners en bewoner.",
        "Ondersteunen en ondersteund, ondersteunen.",
        "De uitvoeringsagenda en de uitvoeringsagenda's, uitvoeringsagenda.",
        "Regionale en nationale opgaven, regionaal en nationaal.",
        "De motie van het lid Krul c.s. en de motie van de leden Krul en Bushoff c.s.",
        "> De komende 10 á 15 jaar.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []
