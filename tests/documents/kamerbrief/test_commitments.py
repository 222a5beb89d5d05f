"""The annex "Moties en toezeggingen" makes itself."""

from pathlib import Path

from sample import letter, paragraphs, write_project

from generator.pipeline import open_project

REGISTER = """\
toezeggingen:
  tz-brief:
    soort: toezegging
    samenvatting: De minister stuurt een *lange* brief.
    door: minister van BZK
    datum: 2024-12-20
    bij: brief
    stukken: [kst-29697-158]
    status: voldaan
  motie-een:
    soort: motie
    samenvatting: Maak een plan.
    door: het lid Jansen
    stukken: [kst-36471-96]
    beantwoord_in: [kst-29697-158]
"""


def texts(folder: Path, **changed: str) -> list[str]:
    files = {"toezeggingen": REGISTER, "kamerbrieven__brief": letter("Tekst.", **changed)}
    rendered = open_project(write_project(folder, **files)).render("kamerbrieven/brief")
    assert [one.render() for one in rendered.diagnostics] == []
    return [text.replace("\xa0", " ") for text in paragraphs(rendered.data) if text.strip()]


def test_a_letter_that_asks_for_it_gets_a_row_per_commitment(tmp_path: Path) -> None:
    found = texts(tmp_path, beantwoordt="[tz-brief, motie-een]", tabel_toezeggingen="ja")
    start = found.index("Motie of toezegging")
    assert found[start : start + 9] == [
        "Motie of toezegging",
        "Wat is gevraagd of toegezegd",
        "Afdoening",
        "Toezegging van de minister van BZK, 20 december 2024 (brief); Kamerstuk 29 697, nr. 158",
        "De minister stuurt een lange brief.",
        "Voldaan, met deze brief.",
        "Motie van het lid Jansen; Kamerstuk 36 471, nr. 96",
        "Maak een plan.",
        "Deze brief gaat erop in. Eerder: Kamerstuk 29 697, nr. 158.",
    ]
    assert any("Moties en toezeggingen" in text for text in found[:start])


def test_an_author_can_say_how_it_is_handled(tmp_path: Path) -> None:
    found = texts(
        tmp_path,
        beantwoordt="[motie-een]",
        tabel_toezeggingen="ja",
        afdoening='[{toezegging: motie-een, tekst: "Voldaan; zie bijlage 2."}]',
    )
    assert "Voldaan; zie bijlage 2." in found


def test_nobody_gets_it_unasked(tmp_path: Path) -> None:
    assert "Afdoening" not in texts(tmp_path, beantwoordt="[tz-brief]")


def test_it_stands_behind_the_annexes_of_the_letter(tmp_path: Path) -> None:
    found = texts(
        tmp_path, beantwoordt="[tz-brief]", tabel_toezeggingen="ja", bijlagen='[{titel: "Kaart", tekst: "Een kaart."}]'
    )
    annexes = [text for text in found if text.startswith("Bijlage")]
    assert [text[:10] for text in annexes] == ["Bijlage 1.", "Bijlage 2."]
