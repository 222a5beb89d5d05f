"""`--lang en` leaves no Dutch but that of the content: in messages, hints, places and the values that are words of ours."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from test_pipeline import FIXTURES, findings
from wordcheck.test_fuzz import foreign
from wordcheck.test_whole_documents import bad_letter
from wordfiles import element, saved, subject, with_text

from generator.cli.findings import Format, print_findings, sarif
from generator.codes import CATALOGUE, content_phrases, markdown_phrases, phrases
from generator.codes.phrases import Phrase
from generator.diagnostics import Diagnostic, Language, Location, Report
from generator.loading.source import SourceText
from generator.loading.yaml_source import load_yaml
from generator.pipeline import Project
from generator.references.grammar.dossier import LETTER_DOUBT
from generator.references.values import Questions
from generator.schema.markdown import parse_markdown
from generator.word.package import compress, write_package
from generator.word.text.opening import Refused, open_content
from generator.word.text.reading import read_package
from generator.word_copies import commented, repaired
from generator.wordcheck.findings import Findings
from generator.wordcheck.registry import check_word

DUTCH = frozenset(
    [
        "aan",
        "achter",
        "alinea",
        "als",
        "bestand",
        "bestaat",
        "bij",
        "blz",
        "dan",
        "dat",
        "de",
        "deze",
        "die",
        "dit",
        "door",
        "een",
        "eerste",
        "en",
        "er",
        "geen",
        "getal",
        "haakje",
        "heeft",
        "het",
        "hier",
        "hoort",
        "ingesprongen",
        "is_niet",
        "kan",
        "kolom",
        "komt",
        "kop",
        "maar",
        "meer",
        "met",
        "moet",
        "naar",
        "niet",
        "nog",
        "noot",
        "nr",
        "of_er",
        "om",
        "onder",
        "onderdeel",
        "ook",
        "ontbreekt",
        "op",
        "regel",
        "rij",
        "spatie",
        "staat",
        "tabel",
        "tekst",
        "tot",
        "uit",
        "van",
        "veld",
        "voor",
        "waarde",
        "wat",
        "wordt",
        "worden",
        "zonder",
        "zijn",
    ]
)  # no word of them is English, as our messages have it
ROOT = Path(__file__).parents[1]
QUOTED = re.compile(r"\"[^\"\n]*\"|“[^”\n]*”|\[[^\]\n]*\]|\b[\w/-]+\.(?:yaml|docx|md)\b|`[^`]*`|--\w+")
LABELS = re.compile(
    r"\b(?:Pagina X van Y|Datum|Onze referentie)\b|\ben dash\b|\ben-US\b"
)  # words that a document must have


def dutch_in(text: str) -> list[str]:
    """The words of a text that are Dutch and no quotation."""
    plain = LABELS.sub(" ", QUOTED.sub(" ", text))
    return [word for word in re.findall(r"[a-zà-ÿ]+", plain.lower()) if word in DUTCH]


def told_in_english(finding: Diagnostic) -> list[str]:
    shown = finding.as_dict(Language.EN)
    texts = [str(shown["message"]), str(shown["hint"]), str(shown["place"])]
    return [f"{finding.code.name}: {text}" for text in texts if dutch_in(text)]


def letters() -> Iterator[Findings]:
    """Word files with as many different faults as there are."""
    sound = with_text("Zie Kamerstukken 36 600 B.", "De elf regio's ontvangen € 300.000.", "Dit kost 5mln en EUR 5.")
    sound.element.body.append(element("<w:p><w:r><w:footnoteReference w:id='9'/></w:r></w:p>"))
    for made in (foreign(), saved(bad_letter()), saved(sound)):
        yield check_word(subject(made))


def refusals() -> Iterator[Diagnostic]:
    """Files that are none."""
    parts = {"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<a"}
    packed = write_package({name: compress(name, content) for name, content in parts.items()})
    doctype = {"[Content_Types].xml": b"<Types>wordprocessingml</Types>", "word/document.xml": b"<!DOCTYPE a><a/>"}
    unsafe = write_package({name: compress(name, content) for name, content in doctype.items()})
    empty = write_package({"[Content_Types].xml": compress("x.xml", b"<Types>wordprocessingml</Types>")})
    for content in (
        b"",
        b"%PDF-1.7",
        b"PK\3\4",
        b"PK\5\6" + bytes(18),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        packed,
        unsafe,
        empty,
    ):
        try:
            read_package(open_content(content), "x.docx")
        except Refused as refused:
            yield refused.finding("x.docx")


def test_findings_in_word_files_are_english_in_message_hint_and_place() -> None:
    found = [finding.diagnostic for letter in letters() for finding in letter.shown()]
    assert len({finding.code for finding in found}) >= 30
    assert [line for finding in found for line in told_in_english(finding)] == []


def test_what_is_said_of_a_file_that_cannot_be_read_is_english() -> None:
    found = list(refusals())
    assert len({str(finding.values) for finding in found}) >= 6
    assert [line for finding in found for line in told_in_english(finding)] == []


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.yaml")), ids=lambda path: path.stem)
def test_findings_in_content_are_english(small_project: Project, path: Path) -> None:
    if path.stem.startswith("bron_"):
        report = Report()
        load_yaml(path, path.name, report)
        found = list(report)
    else:
        found = findings(small_project, path)
    assert [line for finding in found for line in told_in_english(finding)] == []


@pytest.mark.parametrize("code", CATALOGUE.values(), ids=lambda code: code.name)
def test_the_english_of_a_message_is_english(code) -> None:
    assert dutch_in(code.en) + dutch_in(code.hint_en) == []


def every_phrase() -> Iterator[Phrase]:
    pending = [one for module in (phrases, content_phrases, markdown_phrases) for one in vars(module).values()]
    while pending:
        one = pending.pop()
        if isinstance(one, Phrase):
            yield one
        elif isinstance(one, (tuple, dict)):
            pending += one.values() if isinstance(one, dict) else one


def test_a_phrase_says_the_same_in_both_languages() -> None:
    every = list(every_phrase())
    assert len(every) > 150
    assert [phrase.en for phrase in every if dutch_in(phrase.en)] == []
    assert [phrase for phrase in every if re.findall(r"\{\w+\}", phrase.nl) != re.findall(r"\{\w+\}", phrase.en)] == []


def test_every_doubt_of_the_citation_engine_has_its_english() -> None:
    tree = [ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "generator" / "references").rglob("*.py")]
    told = [
        node for one in tree for node in ast.walk(one) if isinstance(node, ast.FunctionDef) and node.name == "doubts"
    ]
    every = {doubt for node in told for doubt in ast.walk(node) if isinstance(doubt, ast.Constant)}
    whole = {
        one.value for one in every if str(one.value).count(" ") > 3 and not str(one.value).endswith((".", "eenduidig"))
    }
    unknown = [
        Questions(number="1", chamber=chamber, session_year=year)
        for chamber in ("II", None)
        for year in ("2023-2024", None)
    ]
    assert len(whole) > 5
    assert {*whole, LETTER_DOUBT, *(doubt for one in unknown for doubt in one.doubts)} <= phrases.DOUBTS.keys()


def test_what_markdown_cannot_do_is_told_in_english() -> None:
    """A text for each refusal: what is not in the fixtures above."""
    texts = (
        "![a](b.png)", "`code`", "    vier", "---", "Kop\n===", "<b>", "# ", "- ", "3. a\n5. b", "[^a b]: x", "^[]", ":::", "[@a *b*]",
        "[zie]{}", "[a](ftp://b)", "[](https://a.nl)", '[a](https://a.nl "b")', "[^a][^a]\n\n[^a]: b", "tekst ^[open", "| a | b |\n|---|\n",
        "| a |  |\n|---|---|\n| b | c |", "| a | b |\n|---|---|\n| c |", "a\n3. b", "[a]: https://b.nl", "tekst {.x}", "^[a ^[b]]",
        "> # Kop", "##### Diep", "::: kader\n::: kader\na\n:::\n:::", "[a]{.intern}", "[a]{.invullen x=1}", "[*a*]{.invullen}",
    )  # fmt: skip
    found = [
        finding for text in texts for finding in parse_markdown(SourceText(text, Location("a.yaml", 1, 1))).diagnostics
    ]
    assert len({str(finding.values) for finding in found if finding.code.name in ("TEKST001", "TEKST008")}) > 20
    assert [line for finding in found for line in told_in_english(finding)] == []


def test_comments_repairs_and_sarif_are_in_the_language_that_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    content = saved(bad_letter())
    found = check_word(subject(content))
    comments = open_content(commented(content, found, Language.EN)).read("word/comments.xml").decode()
    assert "alinea" not in comments
    told = repaired(content, found).repairs
    assert [line for one in told for line in told_in_english(one)] == []
    shown = [finding.diagnostic for finding in found.shown()]
    places = [r["locations"][0] for r in sarif(shown, Language.EN)["runs"][0]["results"]]
    assert [
        p
        for p in places
        if dutch_in(str(p["logicalLocations"][0]["fullyQualifiedName"]) if "logicalLocations" in p else "")
    ] == []
    print_findings(shown, Format.JSON, Language.NL)
    assert any("alinea" in one["place"] for one in json.loads(capsys.readouterr().out))
    print_findings(shown, Format.TEXT, Language.EN)
    assert "    place: paragraph 1" in capsys.readouterr().out
