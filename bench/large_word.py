"""Makes Word files of any length, to see what `rijkspen check` needs for them: pages of text, or very many notes.

Written part by part, without our own writer: the files stand for those of others. The text is varied (dates, amounts,
citations, names, lists, tables, headings), so that every rule has something to look at; the same numbers give the same
file. Use: `python -m bench.large_word OUT.docx --pages 5000 --notes 0`.
"""

from __future__ import annotations

import argparse
import zipfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORDML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
TYPES = (
    f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{WORDML}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{WORDML}.styles+xml"/>'
    f'<Override PartName="/word/footnotes.xml" ContentType="{WORDML}.footnotes+xml"/></Types>'
)
ROOT = (
    f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
RELATIONS = (
    f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/styles" '
    f'Target="styles.xml"/><Relationship Id="rId2" Type="{OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>'
)
STYLES = (
    f'<w:styles {SPACE}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Noot"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/></w:style>'
    "</w:styles>"
)
PARAGRAPHS_ON_A_PAGE = 8
SENTENCES = (
    "De elf regio's ontvangen € {n}.000 voor de uitvoering van de agenda in {y}. ",
    "Zoals gemeld in de brief van {d} maart {y} (Kamerstuk 29 697, nr. {m}) werkt het Rijk samen met de regio {r}. ",
    "De minister van BZK heeft op maandag {d} juni {y} toegezegd de Kamer over de voortgang te informeren. ",
    "Drie departementen, te weten BZK, EZ en LVVN, dragen bij aan het onderzoek dat in {y} wordt afgerond. ",
    "In paragraaf {d} staat dat de bereikbaarheid van {r} beter wordt, maar dat het aantal inwoners daalt met {d}%. ",
    "Het kabinet vindt het van belang dat ieder kind in {r} naar school kan, nu en later, en dat voorzieningen blijven. ",
    "De provincie heeft daarvoor {n}.500 euro per jaar gereserveerd, zie ook vergaderjaar 2023-2024, 36471, nr. {m}. ",
    "Daarbij gaat het om wonen, werken, leren en zorg: vier opgaven die met elkaar te maken hebben. ",
)
REGIONS = ("Twente", "de Achterhoek", "Zuid-Limburg", "Noordoost-Fryslân", "Zeeuws-Vlaanderen", "Parkstad Limburg")


def sentence(number: int) -> str:
    """One sentence, another for every number."""
    values = {"n": 100 + number % 897, "y": 2015 + number % 11, "d": 1 + number % 27, "m": 1 + number % 211}
    return SENTENCES[number % len(SENTENCES)].format(**values, r=REGIONS[number // 7 % len(REGIONS)])


def paragraphs(pages: int, notes: int) -> Iterator[str]:
    """The w:p elements of the body; the marks of the notes are spread over them."""
    total = max(pages * PARAGRAPHS_ON_A_PAGE, 1)
    numbers, marked = count(), 0
    for at in range(total):
        if at % (PARAGRAPHS_ON_A_PAGE * 3) == 0:
            yield f'<w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr>{run(f"Opgave {at}: vitale regio")}</w:p>'
            continue
        wanted = (at + 1) * notes // total
        marks = "".join(mark(identity + 1) for identity in range(marked, wanted))
        marked = wanted
        yield f"<w:p>{run(''.join(sentence(next(numbers)) for _ in range(4)).strip())}{marks}</w:p>"


def run(text: str) -> str:
    """A run with text."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def mark(identity: int) -> str:
    """A run with the mark of a note."""
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{identity}"/></w:r>'


def note(identity: int) -> str:
    """A note that cites something, or says something."""
    said = f"Kamerstukken II 2023/24, 29 697, nr. {1 + identity % 211}" if identity % 3 else sentence(identity).strip()
    body = f"<w:r><w:footnoteRef/></w:r>{run(f' {said}')}"
    return f'<w:footnote w:id="{identity}"><w:p><w:pPr><w:pStyle w:val="Noot"/></w:pPr>{body}</w:p></w:footnote>'


def write(path: Path, pages: int, notes: int) -> None:
    """Write the file.

    Args:
        path: where to.
        pages: of some 3,000 characters.
        notes: how many, spread over the text.
    """
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for name, content in (
            ("[Content_Types].xml", TYPES),
            ("_rels/.rels", ROOT),
            ("word/_rels/document.xml.rels", RELATIONS),
            ("word/styles.xml", STYLES),
        ):
            package.writestr(name, content)
        body = "".join(paragraphs(pages, notes))
        package.writestr("word/document.xml", f"<w:document {SPACE}><w:body>{body}</w:body></w:document>")
        noted = "".join(note(identity + 1) for identity in range(notes))
        package.writestr("word/footnotes.xml", f"<w:footnotes {SPACE}>{noted}</w:footnotes>")


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--pages", type=int, default=5_000)
    parser.add_argument("--notes", type=int, default=0)
    chosen = parser.parse_args()
    write(chosen.path, chosen.pages, chosen.notes)


if __name__ == "__main__":
    main()
