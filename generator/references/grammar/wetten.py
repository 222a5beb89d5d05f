"""Recognises laws: BWB ids, JCI links, and "artikel 5, tweede lid, van de Woo" for laws whose id is certain.

The article and lid become the number: "5 lid 2". Ordinals are written as figures. Articles of laws that are not in the
table are left alone: an article number alone names nothing.
"""

from __future__ import annotations

import re

from generator.references.grammar.cursor import Cursor
from generator.references.grammar.found import Found
from generator.references.grammar.lawbooks import CIVIL_CODE, LAWS, LONGEST_NAME
from generator.references.grammar.tokens import Token
from generator.references.values import Law

BWB = re.compile(r"BWB[RVW][0-9]{7}")
JCI = re.compile(r"jci1\.[0-9]:[cv]:(?P<bwb>BWB[RVW][0-9]{7})(?P<rest>(?:&[A-Za-z]+=[^\s&<>\"')\]]*)*)")
ARTICLE_WORDS = frozenset({"artikel", "artikelen", "art", "artt"})
_ORDINALS = (
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde",
)  # fmt: skip
ORDINALS = {word: str(number) for number, word in enumerate(_ORDINALS, start=1)}
PARTS = frozenset({
    "aanhef", "onder", "onderdeel", "onderdelen", "sub", "en", "of", "volzin", "zin", "jo", "juncto", "van", "de", "het", "der", "nieuwe",
    "nederlands", "nederlandse",
})  # fmt: skip
LONGEST_TAIL = 14


def may_start_id(token: Token) -> bool:
    """`BWBR…` or `jci1.3:c:…`."""
    return token.is_word and (token.text.startswith("BWB") or token.lower == "jci")


def recognise_id(cursor: Cursor) -> list[Found] | None:
    """A law by its id, with the article of a JCI link."""
    token = cursor.next
    if match := JCI.match(cursor.text, token.start):
        article = re.search(r"&artikel=([^&]+)", match["rest"])
        return _spanning(cursor, match.end(), Law(bwb=match["bwb"], number=article[1] if article else None))
    if match := BWB.match(cursor.text, token.start):
        return _spanning(cursor, match.end(), Law(bwb=match.group()))
    return None


def _spanning(cursor: Cursor, end: int, law: Law) -> list[Found]:
    start = cursor.next.start
    while cursor.next.start < end:
        cursor.take()
    return [Found(law, start, end)]


def may_start_article(token: Token) -> bool:
    """The word "artikel", also shortened."""
    return token.is_word and token.lower in ARTICLE_WORDS


def recognise_article(cursor: Cursor) -> list[Found] | None:
    """An article of a law in the table."""
    start = cursor.next.start
    cursor.abbreviated(ARTICLE_WORDS)
    found = _articles_of_law(cursor, start)
    while found and (more := cursor.attempt(_articles_of_another)):
        found += more
    return found


def _articles_of_another(cursor: Cursor) -> list[Found] | None:
    """`art. 7:686 BW en 7:611 BW`: the word is not repeated."""
    joined = cursor.mark(",", ";") or cursor.word({"en", "of", "jo", "juncto"})
    numbered = joined and cursor.next.is_number and cursor.ahead(1).text in (".", ":") and not cursor.ahead(1).gap
    return _articles_of_law(cursor, cursor.next.start) if numbered else None


def _articles_of_law(cursor: Cursor, start: int) -> list[Found] | None:
    articles = _articles(cursor)
    paragraph = None
    for _ in range(LONGEST_TAIL if articles else 0):
        name = cursor.attempt(_name)
        if name:
            *others, last = articles  # "artikelen 3 en 4, tweede lid": the lid is of the last
            laws = [*(_law(article, None, name) for article in others), _law(last, paragraph, name)]
            return [Found(law, start, cursor.last_end) for law in laws if law] or None
        read = cursor.attempt(_paragraph)
        if read:
            paragraph = paragraph or read
        elif not _part(cursor):
            return None
    return None


def _law(article: str, paragraph: str | None, name: tuple[str, ...]) -> Law | None:
    bwb = CIVIL_CODE.get(article.partition(":")[0]) if name == CIVIL else LAWS[name]
    number = f"{article} lid {paragraph}" if paragraph else article
    return Law(bwb=bwb, number=number) if bwb else None


def _articles(cursor: Cursor) -> list[str]:
    """One article, or "7.12, 7.13 en 7.14"."""
    first = cursor.attempt(_article)
    articles = [first] if first else []
    while articles and len(articles) < LONGEST_TAIL and (more := cursor.attempt(_another_article)):
        articles.append(more)
    return articles


def _another_article(cursor: Cursor) -> str | None:
    if cursor.abbreviated({"jo", "juncto"}):
        cursor.abbreviated(ARTICLE_WORDS)
        return _article(cursor)
    article = _article(cursor) if cursor.mark(",") or cursor.word({"en", "of"}) else None
    return None if article and cursor.next.lower in ("lid", "e", "de") else article


CIVIL = ("bw",)
CIVIL_IN_FULL = ("burgerlijk", "wetboek")


def _article(cursor: Cursor) -> str | None:
    """`5`, `5.1`, `6:162`, `15a`, `8:4.2`."""
    token = cursor.take()
    if not token.is_number:
        return None
    text = token.text
    while (
        cursor.next.text in (".", ":") and not cursor.next.gap and cursor.ahead(1).is_number and not cursor.ahead(1).gap
    ):
        text += cursor.take().text + cursor.take().text
    if cursor.next.is_word and not cursor.next.gap and len(cursor.next.text) <= 2:  # noqa: PLR2004  # 15a, 15ab
        text += cursor.take().text
    return text


def _paragraph(cursor: Cursor) -> str | None:
    """`lid 2`, `tweede lid`, `2e lid`; the first of `eerste en tweede lid`."""
    cursor.mark(",")
    if cursor.word({"lid", "leden"}):
        token = cursor.take()
        return token.text if token.is_number else None
    ordinal = _ordinal(cursor)
    while ordinal and (cursor.mark(",") or cursor.word({"en", "of"}) or cursor.phrase("tot", "en", "met")):
        if _ordinal(cursor) is None:
            return None
    return ordinal if ordinal and cursor.word({"lid"}) else None


def _ordinal(cursor: Cursor) -> str | None:
    token = cursor.take()
    return ORDINALS.get(token.lower) or (token.text if token.is_number and cursor.word({"e", "de"}) else None)


def _part(cursor: Cursor) -> bool:
    """`, aanhef en onder b`, `van de`: what may stand between the article and the law."""
    if cursor.mark(",", "(", ")", "°", "º") or cursor.attempt(_dotted_letter):
        return True
    token = cursor.next
    if token.is_word and (token.lower in PARTS or (len(token.text) == 1 and token.text.islower())):
        cursor.take()
        return True
    if token.is_number and len(token.text) <= 2:  # noqa: PLR2004  # sub 1
        cursor.take()
        return True
    return False


def _dotted_letter(cursor: Cursor) -> bool | None:
    """`artikel 141.c`."""
    if not cursor.glued(".") or cursor.next.gap:
        return None
    letter = cursor.take()
    return (letter.is_word and len(letter.text) == 1) or None


def _name(cursor: Cursor) -> tuple[str, ...] | None:
    """The longest name in the table at this place. Abbreviations must begin with a capital."""
    capital = cursor.next.text[:1].isupper()
    if cursor.phrase(*CIVIL_IN_FULL) or (cursor.next.text in ("BW", "bw") and cursor.phrase(*CIVIL)):
        return CIVIL
    words = tuple(cursor.ahead(count).lower for count in range(LONGEST_NAME))
    for length in range(LONGEST_NAME, 0, -1):
        name = words[:length]
        if name in LAWS and (capital or length > 1 or len(name[0]) > 5):  # noqa: PLR2004  # not an abbreviation
            cursor.at += length
            return name
    return None
