"""What Markdown can do and our documents cannot: refused with advice, never printed half or dropped in silence.

Also texts that CommonMark prints literally although the author clearly meant something: half a table, a caption without
its table, the address list of reference links.
"""

from __future__ import annotations

import re

from markdown_it.token import Token

from generator.diagnostics import Location
from generator.schema.dialect.reading import Reading

HTML = ("HTML", "schrijf \\{tag} als u de tekens zelf bedoelt")
CODE = "haal de tekens ` weg, of schrijf \\` als u het teken zelf bedoelt"
# Read by generator.consistency.silence, and left out of the document.
SILENCE = re.compile(r"<!--\s*rijkspen:\s*negeer\b(?:(?!-->).)*-->")
REFUSED = {
    "html_block": HTML,
    "html_inline": HTML,
    "image": ("een afbeelding", "laat de afbeelding weg; schrijf \\! als u een uitroepteken voor een link bedoelt"),
    "code_inline": ("programmacode tussen `…`", CODE),
    "fence": ("een blok programmacode", CODE),
    "code_block": ("een blok met vier spaties ervoor", "haal de spaties aan het begin van de regel weg"),
    "hr": ("een streep over de breedte", "laat de streep weg, of gebruik een kop"),
}
UNDERLINED = ("een kop met een streep eronder", "schrijf de kop als: # Kop")

# What the text of a paragraph looks like, and what is wrong with it then; first a character that it cannot do without.
SUSPECT = (
    (
        "|",
        re.compile(r"^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$", re.MULTILINE),
        "deze tabel klopt niet: de kopregel en de regel met streepjes hebben niet evenveel kolommen",
    ),
    (
        ":",
        re.compile(r"\A(?:Table|Tabel)?:[ \t]+\S"),
        "dit lijkt een bijschrift, maar er staat geen tabel boven; schrijf \\: als dit gewone tekst is",
    ),
    (
        "\n",
        re.compile(r"\n[ \t]*\d{1,2}[.)][ \t]+\S"),
        "een regel in deze alinea begint met een nummer; zet een lege regel voor de lijst, of schrijf zo: 3\\.",
    ),
    (
        "[",
        re.compile(r"\A\[[^\]\n^][^\]\n]*\]:[ \t]*\S"),
        "een lijst van linkadressen kan niet; schrijf het adres bij de link: [tekst](https://…)",
    ),
    (
        "{",
        re.compile(r"\s\{[.#][^{}\n]*\}\Z"),
        "de accolades aan het eind van deze regel horen nergens bij; schrijf \\{ als u het teken zelf bedoelt",
    ),
)


def refuse(reading: Reading, node: Token, place: Location) -> None:
    """Report a construct that cannot be in a document; a comment that silences a finding is no part of it."""
    if node.type.startswith("html") and SILENCE.fullmatch(node.content.strip()):
        return
    construct, advice = REFUSED[node.type]
    tag = node.content.strip().split("\n")[0][:40]
    reading.refuse(place, construct, advice.replace("{tag}", tag))


def check_suspect(reading: Reading, content: str, place: Location) -> None:
    """Report text that was meant as something else."""
    for character, pattern, problem in SUSPECT:
        if character in content and pattern.search(content):
            reading.fault(place, problem)
