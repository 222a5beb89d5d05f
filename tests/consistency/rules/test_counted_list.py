"""The number in a sentence and the list that follows."""

import pytest
from passages import found_by, messages_of

from generator.consistency.rules.counted_list import check


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De elf regio's zijn Twente, Achterhoek, Noord-Limburg en Zuid-Limburg.", "elf regio's"),
        ("Het programma richt zich op vijf regio's: Twente, Achterhoek, Zuid-Limburg en Zeeuws-Vlaanderen.", "vijf regio's"),
        ("Vier ministeries (LVVN, BZK en IenW) werken mee.", "Vier ministeries"),
        ("In drie voorbeeldregio's, de Kop van Noord-Holland, de Veenkoloniën, Twente en Parkstad Limburg, is gekeken.",
         "drie voorbeeldregio's"),
        ("Er zijn drie doelen: leefbaarheid, voorzieningen, kansen en veiligheid.", "drie doelen"),
        ("De 3 gemeenten Hulst, Sluis, Terneuzen en Goes doen mee.", "3 gemeenten"),
        ("Wij noemen twee punten:\n- het geld\n- het tempo\n- de grens", "twee punten"),
        ("Het gaat om vier provincies, te weten Groningen, Drenthe en Fryslân.", "vier provincies"),
        ("Er zijn zes regio's, namelijk Twente, Achterhoek, Noord-Limburg, Midden-Limburg en Zuid-Limburg.", "zes regio's"),
        ("Acht van de elf regio's liggen aan de grens: Twente, Achterhoek en Zeeuws-Vlaanderen.", "Acht van de elf regio's"),
        ("De twaalf gemeenten betreffen Aalten, Berkelland en Winterswijk.", "twaalf gemeenten"),
        ("Twee raden (Rli, RVS en ROB) gaven advies.", "Twee raden"),
    ],
)  # fmt: skip
def test_a_number_that_is_not_that_of_the_list_is_found(text: str, words: str) -> None:
    assert found_by(check, text) == [f"SAM001: {words}"]


@pytest.mark.parametrize(
    "text",
    [
        "De drie regio's zijn Twente, Achterhoek en Zuid- en Oost-Drenthe.",
        "De vijf regio's zijn Kop van Noord-Holland, Noord- en Middenland, Twente, Oost- en Westland en Zeeuws-Vlaanderen.",
        "Vier ministeries (LVVN, BZK, IenW en OCW) werken mee.",
        "Vijf gemeenten (waaronder Hulst en Sluis) doen mee.",
        "In vijf voorbeeldregio's, de Kop van Noord-Holland, de Veenkoloniën, Zeeuws-Vlaanderen, Twente en Parkstad Limburg, is gekeken.",
        "De agenda heeft zes pijlers: ondernemen, vitaal en gezond, toerisme, landelijk gebied, mobiliteit en logistiek, en energie en klimaat.",
        "Er zijn drie thema's: leefbaarheid, klimaat en landschap, en economie, onderwijs en arbeidsmarkt.",
        "Elke regio maakt twee documenten, die bij elkaar horen.",
        "De dialogen volgden in tien gebieden: gesprekken tussen regio en rijk over de opgaven.",
        "Wij noemen twee punten:\n- het geld\n- het tempo",
        "Er zijn vier rollen:\n- vanuit het rijk:\n  - een vertegenwoordiger\n  - een adviseur\n- vanuit de regio:\n  - een bestuurlijk trekker\n  - een ambtelijk trekker",
        "Van de tien ministeries met een verplichting raken VRO, OCW en VWS de opgave het meest.",
        "Uit de elf regio's Twente, Achterhoek en Zuid-Limburg kiezen is lastig.",
        "De vijf regio's zijn klaar.",
        "Op 3 maart kwamen twintig mensen (uit Hulst en Sluis) bijeen.",
        "> De vijf regio's zijn Twente, Achterhoek en Zuid-Limburg.",
        "Het rijk werkt samen via twee mensen: een vertegenwoordiger, een directeur-generaal van een departement, en een adviseur.",
        "De ministeries van drie bewindspersonen (Onderwijs, Cultuur en Wetenschap, Economische Zaken en Justitie en Veiligheid) tekenden.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []


def test_the_message_says_how_many_are_listed() -> None:
    text = "De vijf regio's zijn Twente, Achterhoek en Zuid-Limburg."
    assert messages_of(check, text) == ['er staat "vijf regio\'s", maar de opsomming noemt er drie']
