import pytest
from wordfiles import codes, look, with_text

from generator.references.style import NBSP
from generator.wordcheck.findings import WordFinding
from generator.wordcheck.references import form


def reported(*texts: str) -> list[WordFinding]:
    """The citations in another form."""
    return [f for f in look(form.check, with_text(*texts)).found if f.diagnostic.code.name == "REF040"]


def hints(*texts: str) -> list[str]:
    return [dict(f.diagnostic.values)["written"].replace(NBSP, " ") for f in reported(*texts)]


@pytest.mark.parametrize(  # as letters of 2023 and 2024 have them
    ("text", "written"),
    [
        (
            "(Tweede Kamer, vergaderjaar 2024-2025, 32793 nr 794)",
            "Tweede Kamer, vergaderjaar 2024–2025, 32 793, nr. 794",
        ),
        ("(TK 33047 - 25)", "Tweede Kamer, 33 047, nr. 25"),
        (
            "Kamerstukken II 2023/24, 36471, nr. 96, p. 91",
            "Tweede Kamer, vergaderjaar 2023–2024, 36 471, nr. 96, blz. 91",
        ),
        ("Kamerstuk 31490 nr. 347", "Kamerstuk 31 490, nr. 347"),
        ("Staatsblad 2018, 141", "Stb. 2018, 141"),
        (
            "Kamerstukken II 2023/24, 29697, nrs. 83 en 96",
            "Tweede Kamer, vergaderjaar 2023–2024, 29 697, nrs. 83 en 96",
        ),
        (
            "Tweede Kamer, vergaderjaar 2022-2023, 29697, nrs. 83 en 96",
            "Tweede Kamer, vergaderjaar 2022–2023, 29 697, nrs. 83 en 96",
        ),
        ("Kamerstuk 29697, nrs. 3, 5 en 7, p. 2", "Kamerstuk 29 697, nrs. 3, 5 en 7, blz. 2"),
        ("Kamerstukken I 2023/24, 36410, A en C", "Eerste Kamer, vergaderjaar 2023–2024, 36 410, A en C"),
        ("Kamerstuk 26643 en 32761, nr. 642", "Kamerstuk 26 643 en 32 761, nr. 642"),
    ],
)
def test_a_citation_in_another_form_is_found_with_the_right_one(text: str, written: str) -> None:
    assert hints(f"Zie {text}.") == [written]


@pytest.mark.parametrize(
    "text",
    [
        "Tweede Kamer, vergaderjaar 2023–2024, 36 471, nr. 96, blz. 91",
        "(Kamerstuk 29 697, nr. 160)",
        "kst-36471-96",
        "https://zoek.officielebekendmakingen.nl/kst-36471-96.html",
        "Postbus 20011 2500 EA Den Haag, telefoon 070 426 64 26",
        "artikel 3.1 van de Wet open overheid",
        "Kamerstuk 29 697, nrs. 83 en 96",
        "Kamerstukken II 2023/24, 29697, nrs. 13-14",  # a range: no rule says how it is printed
        "Kamerstukken II 2023/24, 29697, nrs. 109, 113 respectievelijk 114",  # says more than "en"
    ],
)
def test_a_citation_in_the_right_form_and_what_is_none_are_left_alone(text: str) -> None:
    assert hints(text) == []


def test_a_citation_that_is_not_certain_is_told_and_not_rewritten() -> None:
    found = look(form.check, with_text("Zie Kamerstukken 36 600 B.")).found
    assert [(f.diagnostic.code.name, f.repair) for f in found] == [("REF041", None)]


@pytest.mark.parametrize("text", ["Zie Kamerstuk 31490 nr. 347.", "Zie Kamerstukken II 2023/24, 29697, nrs. 83 en 96."])
def test_only_a_form_that_reads_the_same_is_a_repair(text: str) -> None:
    (finding,) = reported(text)
    assert finding.repair is not None
    assert codes(form.check, with_text("Zie " + finding.repair.new + ".")) == []


def test_a_passage_that_comes_back_is_reported_each_time() -> None:
    assert hints(*["Zie Kamerstuk 31490 nr. 347."] * 2) == ["Kamerstuk 31 490, nr. 347"] * 2
