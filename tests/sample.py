"""A small project for the tests: the real templates and house styles, with registers and documents of a few lines."""

from __future__ import annotations

import io
import shutil
import zipfile
from collections.abc import Iterable
from pathlib import Path

from lxml import etree

from generator.diagnostics import Location
from generator.loading.source import SourceText
from generator.tree.blocks import Block, Cell, Document, ListItem, Paragraph
from generator.tree.inlines import Inline, Note, Text
from generator.tree.labels import Labels
from generator.word.sections import Sheet, Sheets
from generator.word.template import CompiledTemplate
from generator.word.writer import BodyWriter

ROOT = Path(__file__).parents[1]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BODY, NOTES = "word/document.xml", "word/footnotes.xml"

REGISTERS = {
    "organisaties": """\
organisaties:
  bzk:
    soort: ministerie
    naam: Ministerie van Binnenlandse Zaken en Koninkrijksrelaties
    postadres: [Postbus 20011, 2500 EA Den Haag]
  bzk/dgobdr:
    soort: directoraat-generaal
    naam: Directoraat-Generaal Openbaar Bestuur en Democratische Rechtsstaat
    onderdeel_van: bzk
  voorzitter-tweede-kamer:
    soort: geadresseerde
    naam: Voorzitter van de Tweede Kamer
    adressering: [Aan de Voorzitter van de Tweede Kamer, Postbus 20018, 2500 EA Den Haag]
""",
    "personen": """\
functies:
  minister-bzk:
    titel: De minister van Binnenlandse Zaken en Koninkrijksrelaties
    organisatie: bzk
    openbaar: ja
    vervuld_door:
      - naam: A. Eerste
        tot: 2024-12-31
      - naam: B. Tweede
        vanaf: 2025-01-01
  staatssecretaris:
    titel: De staatssecretaris
    organisatie: bzk
    openbaar: ja
    vervuld_door: [{naam: C. Derde, tot: 2024-12-31}]
""",
    "kamerstukken": """\
kamerstukken:
  kst-29697-158:
    vergaderjaar: 2024-2025
    titel: Nationaal Programma Vitale Regio's
  kst-36471-96:
    vergaderjaar: 2023-2024
    titel: Verslag
""",
    "bronnen": """\
bronnen:
  elke-regio-telt:
    soort: rapport
    auteur: Rli, RVS en ROB
    titel: Elke regio telt!
    uitgever: Den Haag
    jaar: 2023
    url: https://www.rli.nl/elke-regio-telt
""",
    "toezeggingen": """\
toezeggingen:
  tz-brief:
    soort: toezegging
    samenvatting: De minister stuurt een brief.
    stukken: [kst-29697-158]
""",
    "programma": """\
naam: Nationaal Programma Vitale Regio's
afkorting: NPVR
doelen:
  - {nr: 1, titel: Veilig, tekst: Veilige regio's., kort: veilig}
  - {nr: 2, titel: Bereikbaar, tekst: Voorzieningen dichtbij., kort: bereikbaar}
  - {nr: 3, titel: Kansrijk, tekst: Een gezonde toekomst., kort: kansrijk}
uitgangspunten:
  - {nr: 1, kort: leren, tekst: We leren.}
""",
    "regios/twente": """\
naam: Twente
nr: 6
provincies: [Overijssel]
gemeenten: [{naam: Enschede, code: GM0153}]
gemeenten_vastgesteld: nee
grens: {landen: [Duitsland]}
bestuurlijk_trekker: nog in te vullen (functie)
ambtelijk_trekker: nog in te vullen (functie)
rijksvertegenwoordiger: nog in te vullen (functie)
regioadviseur: nog in te vullen (functie)
opgaven:
  - {sleutel: wonen, titel: Wonen, doelen: [1]}
activiteiten:
  - sleutel: bouwen
    titel: Bouwen
    opgaven: [wonen]
    doelen: [1]
    omschrijving: We bouwen.[@kst-29697-158]
    verwacht_effect: Meer huizen.
    trekker: Gemeente Enschede
    periode: 2026-2029
    bijdragen:
      - {partij: Gemeente, bedrag: 1000, status: toegezegd}
      - {partij: Provincie, bedrag: 2000, status: gevraagd}
    totaal: 3000
    resultaten: [{wat: huizen, aantal: 24}]
    inwoners: Zij denken mee.
    planning: [{wat: eerste paal, wanneer: 2026}]
""",
}
LETTER = """\
soort: kamerbrief
betreft: Stand van zaken
datum: 2025-09-09
onze_referentie: 2025-0000123456
van: bzk/dgobdr
aan: voorzitter-tweede-kamer
ondertekenaar: minister-bzk
tekst: |
"""
AGENDA = """\
soort: uitvoeringsagenda
regio: twente
periode: 2026-2029
vastgesteld: nog in te vullen (door wie)
introductie: Inleiding.
aanpak: {inleiding: Aanpak., samenhang: Samenhang., inwoners: Inwoners.}
monitoring: {tekst: Meten.}
organisatie: {sturing: Sturing., samenwerking: Samenwerking., middelen: Middelen.}
"""
PLAN = """\
soort: plan-voor-de-regio
regio: twente
periode: 2026-2045
vastgesteld: nog in te vullen (door wie)
introductie: {achtergrond: Waarom., gebied: Groen., toekomstbeeld: Mooi.}
probleemanalyse: {uitgangssituatie: Nu., opgaven: Dit., doelen: Zo.}
perspectief: {huidige_inzet: Er is veel., wat_mist: Er mist iets., handelingsperspectief: Doen.}
organisatie: {sturing: S., betrokkenheid: B., planning: P., inzet_rijk: R., financiering: F.}
"""


def letter(text: str = "Tekst.", **changed: str) -> str:
    """A letter with this text; other keys (`datum="2020-01-01"`) replace those of the sample or are added."""
    head = LETTER
    for key, value in changed.items():
        lines = [line for line in head.splitlines() if not line.startswith(f"{key}:")]
        head = "\n".join([*lines[:-1], f"{key}: {value}", lines[-1], ""])
    return head + "".join(f"  {line}\n" for line in text.split("\n"))


def write_project(folder: Path, **files: str) -> Path:
    """Write a project to `folder`; `files` are content files (`kamerbrieven_brief=…`) beside or instead of the registers."""
    for name in ("styles", "templates/docx"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("*.txt"))
    given = {name.replace("__", "/"): text for name, text in files.items()}
    for name, text in {**REGISTERS, **given}.items():
        path = folder / "content" / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


# --- trees -------------------------------------------------------------------------------------------------------


def source(text: str) -> SourceText:
    """A text as loading delivers it, with a place for every line."""
    lines = tuple(Location("brief.yaml", 10 + number, 3) for number in range(text.count("\n") + 1))
    return SourceText(text, lines[0], lines)


def p(*parts: str | Inline) -> Paragraph:
    """A paragraph of texts and inlines."""
    return Paragraph(tuple(Text(part) if isinstance(part, str) else part for part in parts))


def item(*parts: str | Inline | Block) -> ListItem:
    """A list item: its first text, then the blocks that follow."""
    return ListItem(tuple(part if isinstance(part, Block) else p(part) for part in parts))


def cell(text: str) -> Cell:
    """A table cell with one paragraph."""
    return Cell((p(text),))


def note(*parts: str | Inline, name: str = "") -> Note:
    """A note of one paragraph."""
    return Note((p(*parts),), name)


def document(*blocks: Block, annexes: tuple[Block, ...] = (), **frame: str | tuple[str, ...]) -> Document:
    """A letter with these blocks; `frame` fills fields that matter to the test, the others are empty."""
    from generator.documents.kamerbrief.compose import FIELDS

    lines = {"organisatie", "adressering", "briefhoofd", "bezoekadres"}
    empty: dict[str, str | tuple[str, ...]] = {name: () if name in lines else "" for name in FIELDS}
    return Document("Titel", "Onderwerp", "Auteur", {"tekst": blocks, "bijlagen": annexes}, {**empty, **frame})


# --- Word files --------------------------------------------------------------------------------------------------


def parts_of(package: bytes) -> dict[str, bytes]:
    """The parts of a Word file, read with the standard library: not with our own reader."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def xml(package: bytes, part: str = BODY) -> etree._Element:
    """One part of a Word file, parsed strictly."""
    return etree.fromstring(parts_of(package)[part])


def text_of(element: etree._Element) -> str:
    """The text that Word shows: w:t, with tabs and breaks."""
    marks = {f"{W}tab": "\t", f"{W}br": "\n"}
    runs = (piece for run in element.iter(f"{W}r") for piece in run)
    return "".join(piece.text or "" if piece.tag == f"{W}t" else marks.get(str(piece.tag), "") for piece in runs)


def paragraphs(package: bytes, part: str = BODY) -> list[str]:
    """The text of every paragraph of a part."""
    return [text_of(paragraph) for paragraph in xml(package, part).iter(f"{W}p")]


def fragment(markup: str) -> etree._Element:
    """Markup that the writer made, parsed."""
    spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    links = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    return etree.fromstring(f"<w:body {spaces} {links}>{markup}</w:body>")


def body_writer(template: CompiledTemplate, blocks: Iterable[Block], width: int = 7540) -> BodyWriter:
    """A writer for these blocks in this template."""
    return BodyWriter(template.styles, template.numbering, Sheets(Sheet("", width)), Labels.of(blocks))
