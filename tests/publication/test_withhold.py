"""The public version closes up: notes, lists, tables, headings, references, the list of sources."""

import pytest
from sample import NOTES, paragraphs

GROUND = 'grond="eenheid van kabinetsbeleid"'


def codes(made):
    return [found.code.name for found in made.diagnostics]


def body(made):
    texts = paragraphs(made.data)
    return texts[texts.index("Betreft\tStand van zaken") + 1 : -2]


def notes(made):
    return [text.strip() for text in paragraphs(made.data, NOTES) if text.strip()]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Dank aan [J. Jansen]{.persoon}.", ["Dank aan […]."]),
        ("Van [A. Aarts]{.persoon} [B. Bakels]{.persoon} hier.", ["Van […] hier."]),
        ("Van *[A. Aarts]{.persoon}* [B. Bakels]{.persoon} hier.", ["Van […] hier."]),
        ("# Kop [geheimpje]{.persoon}\n\nTekst.", ["Kop […]", "Tekst."]),
        (f"Voor.\n\n::: intern {{{GROUND}}}\n# Weg\n\nOok weg dus.\n:::\n\nNa.", ["Voor.", "[…]", "Na."]),
        ("1. een\n2. [tweede punt]{.persoon}\n3. [derde punt]{.persoon}\n4. vier", ["een", "[…]", "vier"]),
        ("| a | b |\n|---|---|\n| [geheimpje]{.persoon} | c |", ["a", "b", "[…]", "c"]),
        ("Mail [[J. Jansen]{.persoon}](mailto:j.jansen@minbzk.nl) niet.", ["Mail […] niet."]),
    ],
)
def test_a_stand_in_takes_the_place_of_what_is_withheld(public, text, left):
    assert [line for line in body(public(text)) if line] == left


def with_placeholder(project, kind, text):
    from sample import ROOT, letter

    style = (ROOT / "styles/rijk.yaml").read_text("utf-8") + f"\npublicatie: {{plaatsvervanger: {kind}}}\n"
    opened = project(kamerbrieven__brief=letter(text))
    (opened.folder.styles / "rijk.yaml").write_text(style, "utf-8")
    return opened.render("kamerbrieven/brief", version="openbaar")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Dank aan [J. Jansen]{.persoon}, allen.", ["Dank aan, allen."]),
        ("Voor [geheimpje]{.persoon} na.", ["Voor na."]),
        ("- een\n- [tweede punt]{.persoon}\n- drie", ["een", "drie"]),
        ("Voor.\n\n- [tweede punt]{.persoon}\n\nNa.", ["Voor.", "Na."]),
        ("Tekst^[[geheimpje]{.persoon}] hier.", ["Tekst hier."]),
    ],
)
def test_a_house_style_may_print_nothing_and_then_what_is_empty_goes(project, text, left):
    made = with_placeholder(project, "niets", text)
    assert body(made) == left
    assert notes(made) == []


def test_a_house_style_may_print_the_ground(project):
    made = with_placeholder(project, "grond", 'Tekst [geheimpje]{.intern grond="5.1.2e"} hier.')
    assert body(made) == ["Tekst [Woo, artikel\u00a05.1, lid 2, onder e] hier."]


def test_the_stand_in_does_not_show_how_much_was_there(public):
    short, long = (
        public(f"::: intern {{{GROUND}}}\nKortweg.\n:::"),
        public(f"::: intern {{{GROUND}}}\n" + "\n\n".join(["Een lange alinea."] * 9) + "\n:::"),
    )
    assert short.data == long.data


def test_notes_count_on_and_a_note_in_withheld_text_is_gone(public):
    made = public("Een.^[Noot a.] [Twee.^[Noot b.]]{.persoon} Drie.^[Noot c.] Zie [noot](#d).[^d]\n\n[^d]: Noot d.")
    assert notes(made) == ["Noot a.", "Noot c.", "Noot d."]
    assert any("Zie noot\u00a03" in text for text in body(made))


def test_a_source_that_only_withheld_text_cites_is_not_in_the_list_of_sources(public):
    made = public("Tekst.[@kst-29697-158] [Weg hiermee.[@kst-36471-96]]{.persoon}", bronnenlijst="ja")
    assert "36\u00a0471" not in " ".join(paragraphs(made.data))
    assert len(notes(made)) == 1


def test_a_later_mention_becomes_the_first_when_the_first_is_withheld(public):
    made = public("[Weg hiermee.[@kst-29697-158]]{.persoon} Tekst.[@kst-29697-158]")
    assert notes(made) == ["Tweede Kamer, vergaderjaar 2024–2025, 29\u00a0697,\u00a0nr.\u00a0158."]


def test_a_reference_to_a_withheld_note_is_an_error_with_its_place(public):
    made = public("[Geheim hier.[^a]]{.persoon} Zie [noot](#a).\n\n[^a]: Noot a.")
    (found,) = (one for one in made.diagnostics if one.code.name == "PUB002")
    assert found.location.line == 9
    assert made.data is None


def test_a_servant_who_signs_is_not_named(public):
    made = public("Tekst.", ondertekenaar="directeur")
    assert "Verborgen" not in " ".join(paragraphs(made.data))
    assert paragraphs(made.data)[-1] == "[…]"
    assert [(removal.kind, removal.words) for removal in made.removals] == [("veld", 2)]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[J. Jansen]{.persoon", 9),
        ("[J. Jansen{.persoon}", 9),
        ("Tekst.\n\nJ. Jansen]{.persoon}", 11),
        ("[J. Jansen\n\nen meer]{.persoon}", 11),
        ("[J. Jansen] {.persoon} hier", 9),
        (f"- een\n\n::: intern {{{GROUND}}}\n- twee\n:::\n\n- drie", 11),
        (f"- een\n  ::: intern {{{GROUND}}}\n  twee\n  :::", 10),
    ],
)
@pytest.mark.parametrize("version", ["intern", "openbaar"])
def test_a_mark_that_is_not_closed_or_cuts_a_list_is_an_error_with_its_place(public, version, text, line):
    made = public(text, version=version)
    assert made.data is None
    assert line in [found.location.line for found in made.diagnostics if found.code.name.startswith("TEKST")]


def test_the_words_of_a_mark_may_be_printed_with_a_backslash(public):
    assert body(public("Schrijf \\[naam\\]\\{.persoon} zo.")) == ["Schrijf [naam]{.persoon} zo."]
