"""Metadata are published: nothing that is withheld stands in them."""

import pytest
from sample import REGISTERS, letter

from generator.metadata import gather, write_diwoo

HIDDEN = REGISTERS["personen"] + (
    "  directeur:\n    titel: De directeur\n    organisatie: bzk\n    openbaar: nee\n"
    "    vervuld_door: [{naam: Q. Verborgen}]\n"
)
INTERNAL = '::: intern {grond="Woo 5.1.2.e"}\nGeheime alinea met @kst-36471-96.\n:::\n\n'


def shown(metadata):
    return write_diwoo(metadata).decode()


def test_a_withheld_paragraph_is_not_the_description_and_its_citations_are_no_relations(gathered):
    metadata, _ = gathered(f"{INTERNAL}Openbaar.")
    assert (metadata.description, metadata.relations) == ("Openbaar.", ())
    assert "Geheime" not in shown(metadata)
    assert "36471" not in shown(metadata)


@pytest.mark.parametrize(
    "text",
    [
        "Voor [Geheimpje]{.persoon} na.",
        "Voor **[Geheimpje]{.persoon}** na.",
        'Voor ["Geheimpje" zei *hij*]{.intern grond="Woo 5.1.2.e"} na.',
        "Voor na.^[Volgens [Geheimpje]{.persoon}.]",
    ],
)
def test_withheld_words_are_left_out_of_the_description(gathered, text):
    metadata, _ = gathered(text)
    assert metadata.description == "Voor na."
    assert "Geheimpje" not in shown(metadata)


def test_a_citation_in_withheld_words_is_no_relation(gathered):
    metadata, _ = gathered('Tekst ["en @kst-36471-96"]{.intern grond="Woo 5.1.2.e"} hier.')
    assert metadata.relations == ()


def test_a_letter_without_public_text_is_described_by_what_it_is(gathered):
    assert gathered(INTERNAL)[0].description == "Brief aan Voorzitter van de Tweede Kamer"


def test_why_something_was_left_out_is_told_once(gathered):
    metadata, _ = gathered(f"{INTERNAL}{INTERNAL}Openbaar, van [J. Jansen]{{.persoon}}.")
    assert metadata.grounds == ("Woo, artikel 5.1, lid 2, onder e", "persoonsgegevens")


@pytest.mark.parametrize(
    "where", [{"betreft": "Gesprek met J. Jansen"}, {"text": "J. Jansen belde. [J. Jansen]{.persoon}"}]
)
def test_what_is_marked_in_one_place_may_not_stand_in_another(gathered, where):
    text = where.get("text", "Tekst van [J. Jansen]{.persoon}.")
    metadata, found = gathered(text, **{name: value for name, value in where.items() if name != "text"})
    assert metadata is None
    assert "META006" in [diagnostic.code.name for diagnostic in found]
    assert "Jansen" not in " ".join(diagnostic.render() for diagnostic in found)


def test_a_name_that_is_not_public_according_to_the_register_stops_them(project):
    opened = project(personen=HIDDEN, kamerbrieven__brief=letter("Aldus Q. Verborgen."))
    metadata, found = gather(opened, "kamerbrieven/brief")
    assert metadata is None
    assert "PUB008" in [diagnostic.code.name for diagnostic in found]


def test_such_a_name_may_not_stand_in_the_subject_either(project):
    opened = project(personen=HIDDEN, kamerbrieven__brief=letter(betreft="Vraag van Q. Verborgen"))
    assert gather(opened, "kamerbrieven/brief")[0] is None


def test_an_unknown_ground_stops_them(gathered):
    metadata, found = gathered('Tekst [iets]{.intern grond="omdat Jansen het zegt"}.')
    assert metadata is None
    assert "PUB001" in [diagnostic.code.name for diagnostic in found]


def test_a_nota_that_stays_internal_has_no_metadata(project, nota):
    opened = project(kamerbrieven__brief=letter(), beslisnotas__brief=nota.replace("openbaar: ja", "openbaar: nee"))
    metadata, found = gather(opened, "beslisnotas/brief")
    assert (metadata, [diagnostic.code.name for diagnostic in found]) == (None, ["PUB005"])


def test_a_nota_that_stays_internal_is_no_annex_of_its_letter(project, nota):
    opened = project(kamerbrieven__brief=letter(), beslisnotas__brief=nota.replace("openbaar: ja", "openbaar: nee"))
    assert gather(opened, "kamerbrieven/brief")[0].relations == ()


def test_a_personal_field_of_a_nota_may_not_stand_in_its_text(project, nota):
    text = nota.replace("Op verzoek van de Kamer.", "Op verzoek van Q. Ambtenaar.")
    opened = project(kamerbrieven__brief=letter(), beslisnotas__fout=text, beslisnotas__goed=nota)
    assert gather(opened, "beslisnotas/fout")[0] is None
    assert "Ambtenaar" not in shown(gather(opened, "beslisnotas/goed")[0])


def test_a_short_withheld_word_does_not_stop_a_text_that_has_it_too(gathered):
    assert gathered('Dit mag wel, zei hij: [wel]{.intern grond="Woo 5.1.2.e"}.')[0] is not None
