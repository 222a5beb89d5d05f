"""A beslisnota: fixed headings in a fixed order, what it takes from its letter, and where the two differ."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from sample import W, letter, paragraphs, text_of, write_project, xml

from generator import open_project
from generator.loading.used import Used
from generator.pipeline import RenderedDocument

NOTA = """\
soort: beslisnota
bij: kamerbrieven/brief
stempel: ter ondertekening
nota_actief_openbaar: ja
opgesteld_door: [{onderdeel: DGOBDR/BFR, naam: N.N., telefoon: 070 000 00 00, e-mail: naam@example.nl}]
aan: MBZK
van: DGOBDR/BFR
aanleiding: Waarom nu.
besluit: U wordt gevraagd de brief te ondertekenen.
kern: De kern.
"""
ALONE = {"bij": None, "betreft": "Eigen onderwerp", "datum": "2025-09-01", "ministerie": "bzk"}
LETTER = letter() + "bijlagen: [{titel: Stand per regio, tekst: Tekst.}]\n"
SENTENCE = "In de openbaar gemaakte versie van deze nota zijn alle persoonsgegevens van ambtenaren geanonimiseerd."
Render = Callable[..., RenderedDocument]


def nota(**changed: str | None) -> str:
    """The nota with other keys; None takes a key away."""
    names = {name.replace("_mail", "-mail"): value for name, value in changed.items()}
    kept = [line for line in NOTA.splitlines() if line.split(":")[0] not in names]
    return "\n".join([*kept, *(f"{name}: {value}" for name, value in names.items() if value is not None), ""])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    broken = LETTER.replace("betreft", "betrefd")
    files = {"kamerbrieven__brief": LETTER, "kamerbrieven__fout": broken, "beslisnotas__andere": nota(**ALONE)}
    return write_project(tmp_path_factory.mktemp("nota"), **files)


@pytest.fixture(scope="module")
def render(folder: Path) -> Render:
    project, numbers = open_project(folder), count(1)

    def make(**changed: str | None) -> RenderedDocument:
        path = folder / "content" / "beslisnotas" / f"nota-{next(numbers)}.yaml"
        path.write_text(nota(**changed), encoding="utf-8")
        return project.render(str(path))

    return make


def lines(made: RenderedDocument, part: str = "word/document.xml") -> list[str]:
    assert made.data is not None, [finding.render() for finding in made.diagnostics]
    return [line.replace("\u00a0", " ") for line in paragraphs(made.data, part) if line]


def codes(made: RenderedDocument) -> list[str]:
    return [finding.code.name for finding in made.diagnostics]


def after(label: str, made: RenderedDocument) -> str:
    printed = lines(made)
    return printed[printed.index(label) + 1]


# --- form --------------------------------------------------------------------------------------------------------


def test_the_headings_stand_in_their_fixed_order(render: Render) -> None:
    made = render(toelichting="Uitleg.", leeswijzer="[{datum: 2024-02-28, naam: Eerdere nota}]")
    headings = [
        "Aanleiding",
        "Geadviseerd besluit",
        "Kern",
        "Toelichting",
        "Informatie die niet openbaar gemaakt kan worden",
        "Bijlagen",
        "Leeswijzer bij onderliggende beslisnota’s",
    ]
    assert in_style(made, "Kop1") == headings


def test_a_section_without_content_has_no_heading(render: Render) -> None:
    assert {"Toelichting", "Leeswijzer bij onderliggende beslisnota’s"}.isdisjoint(lines(render()))
    assert "Bijlagen" not in lines(render(bijlagen="[]"))


def test_the_column_stands_in_the_order_of_bzk(render: Render) -> None:
    printed = lines(render())
    begin = printed.index("TER ONDERTEKENING")
    assert printed[begin : begin + 14] == [
        "TER ONDERTEKENING",
        "Nota actief openbaar",
        "Ja",
        "Onze referentie",
        "2025-0000123456",
        "Datum",
        "9 september 2025",
        "Opgesteld door",
        "DGOBDR/BFR",
        "N.N.",
        "070 000 00 00",
        "naam@example.nl",
        "Samengewerkt met",
        "Bijlage(n)",
    ]


def test_the_head_of_a_follow_on_page_has_reference_and_date_in_that_order(render: Render) -> None:
    head = lines(render(status="definitief"), "word/header1.xml")
    assert head == ["Onze referentie", "2025-0000123456", "Datum", "9 september 2025"]


def test_own_headings_come_below_the_fixed_ones(render: Render) -> None:
    made = render(toelichting="|\n  # Politieke context\n\n  ## Debat\n\n  Tekst.")
    assert in_style(made, "Kop2") == ["Politieke context", "Motivering"]
    assert in_style(made, "Kop3") == ["Debat"]


def in_style(made: RenderedDocument, style: str) -> list[str]:
    body = xml(made.data)
    return [text_of(p) for p in body.iter(f"{W}p") if p.find(f"{W}pPr/{W}pStyle[@{W}val='{style}']") is not None]


# --- not public --------------------------------------------------------------------------------------------------


def test_nothing_withheld_is_nvt_and_the_motivation_is_the_fixed_sentence(render: Render) -> None:
    made = render()
    assert after("Informatie die niet openbaar gemaakt kan worden", made) == "nvt"
    assert after("Motivering", made) == SENTENCE


def test_the_motivation_names_the_ground_of_what_is_withheld(render: Render) -> None:
    block = '|\n  ::: intern {grond="eenheid van kabinetsbeleid"}\n  Geheim.\n  :::'
    made = render(niet_openbaar=block)
    because = "Vanwege eenheid van kabinetsbeleid kan bovenstaande niet openbaar gemaakt worden."
    assert after("Motivering", made) == because
    assert after(because, made) == SENTENCE


def test_the_author_may_write_the_motivation(render: Render) -> None:
    assert after("Motivering", render(motivering="Eigen reden.")) == "Eigen reden."
    assert lines(render(motivering=SENTENCE)).count(SENTENCE) == 1


def test_a_person_in_the_text_is_no_ground_of_its_own(render: Render) -> None:
    assert after("Motivering", render(kern='"Bel [N.N.]{.persoon}."')) == SENTENCE


# --- the letter --------------------------------------------------------------------------------------------------


def test_subject_and_annexes_come_from_the_letter(render: Render) -> None:
    made = render()
    assert "Stand van zaken" in lines(made)
    assert after("Bijlage(n)", made) == "1"
    assert after("Informatie", made) == "1"
    assert "Stand per regio" in lines(made)
    assert made.diagnostics == ()


def test_what_the_nota_says_itself_goes_before_the_letter(render: Render) -> None:
    made = render(onze_referentie="2025-0000000009", datum="2025-09-01")
    assert after("Onze referentie", made) == "2025-0000000009"
    assert after("Datum", made) == "1 september 2025"


def test_a_nota_may_go_without_a_letter(render: Render) -> None:
    made = render(**ALONE)
    assert "Eigen onderwerp" in lines(made)
    assert made.diagnostics == ()


@pytest.mark.parametrize("key", ["betreft", "ministerie"])
def test_without_a_letter_the_nota_must_say_it_itself(render: Render, key: str) -> None:
    (finding,) = render(**{**ALONE, key: None}).diagnostics
    assert (finding.code.name, dict(finding.values)["key"]) == ("VELD002", key)


def test_a_final_nota_needs_a_date_of_its_own_or_of_its_letter(render: Render) -> None:
    assert codes(render(status="definitief")) == []
    assert codes(render(**{**ALONE, "datum": None, "status": "definitief"})) == ["VELD002"]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"bij": "kamerbrieven/breif"}, "REF003"),
        ({"bij": "beslisnotas/andere", **{k: v for k, v in ALONE.items() if k != "bij"}}, "NOTA001"),
        ({"bij": "kamerbrieven/fout", **{k: v for k, v in ALONE.items() if k != "bij"}}, "NOTA002"),
        ({"betreft": "Iets heel anders"}, "NOTA003"),
        ({"datum": "2025-09-10"}, "NOTA004"),
        ({"bijlagen": "[{naam: Iets anders}]"}, "NOTA005"),
        ({"besluit": "Doe iets."}, "NOTA006"),
        ({"stempel": "ter informatie"}, "NOTA006"),
    ],
)
def test_a_difference_with_the_letter_is_a_finding(render: Render, changed: dict[str, str], code: str) -> None:
    assert codes(render(**changed)) == [code]


def test_a_nota_is_made_from_its_letter_too(folder: Path) -> None:
    path = folder / "content" / "beslisnotas" / "met-brief.yaml"
    path.write_text(nota(), encoding="utf-8")
    used = Used()
    open_project(folder).noting(used).render("beslisnotas/met-brief")
    assert "content/kamerbrieven/brief.yaml" in used.files


def test_a_house_style_says_kernpunten_and_another_order(folder: Path) -> None:
    (folder / "styles" / "ienw.yaml").write_text(
        "naam: Ander ministerie\nerft: rijk\nsjablonen:\n  beslisnota:\n    woorden: {kern: Kernpunten}\n"
        "    volgorde: {vervolgblad: [datum, referentie, aan]}\n",
        encoding="utf-8",
    )
    path = folder / "content" / "beslisnotas" / "ienw.yaml"
    path.write_text(nota(stijl="ienw"), encoding="utf-8")
    made = open_project(folder).render(str(path))
    assert "Kernpunten" in lines(made)
    assert lines(made, "word/header1.xml")[1::2][:3] == ["Datum", "Onze referentie", "Aan"]
