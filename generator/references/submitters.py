"""Whose motion it is: the members that a text names before a citation, beside the submitters in the register.

Texts say "de motie van de leden Krul en Bushoff", "motie-Amhaouch c.s." or "het amendement van het lid Van der Graaf".
"c.s." leaves members unnamed, in the text and in the register alike.
"""

from __future__ import annotations

import re

from generator.schema.registers import PaperRecord

_PARTICLE = r"(?:[Vv]an|[Vv]on|[Dd]en?|[Dd]er|[Hh]et|[Tt]e[nr]?|[Ll][ae]|[Ee]l|'t)"
_CAPITALISED = r"[A-ZÀ-ÖØ-Þ][^\W\d_'’]*(?:['’][^\W\d_]+)?"
_NAME = rf"(?:(?:[A-Z]\.)+\s?)?(?:{_PARTICLE}\s)*{_CAPITALISED}(?:[- ](?:{_PARTICLE}\s)*{_CAPITALISED})*"
_PARTY = r"(?:\s\([^()]{1,30}\))?"
_NAMES = rf"{_NAME}{_PARTY}(?:(?:,\s|\sen\s|/|,\sen\s){_NAME}{_PARTY})*(?:\sc\.\s?s\.)?"
_MEMBERS = r"(?:de\s(?:Kamer)?leden|het\s(?:Kamer)?lid|de\sheer|mevrouw)\s"
_NAMED = re.compile(rf"\b[Mm]otie(?:s\s|[- ])(?:[^.;:\n]{{0,60}}?\bvan\s{_MEMBERS}|{_MEMBERS})?(?P<names>{_NAMES})")
_AMENDMENT = re.compile(rf"\b[Aa]mendement(?:en)?\s(?:van\s)?{_MEMBERS}(?P<names>{_NAMES})")
_SEPARATOR = re.compile(r",\sen\s|,\s|\sen\s|/")
_NOT_OF_THE_NAME = re.compile(r"\([^()]*\)|\bc\.\s?s\.|(?:\b[A-Z]\.)+")
_NO_MEMBER = frozenset({"tweede", "eerste", "kamer", "kamerstuk", "kamerstukken", "tk", "ek", "nr", "handelingen"})


def check_motion_submitters(text_before: str, record: PaperRecord) -> str:
    """The members that the text names but who did not submit this paper, as the text has them; empty if all is well.

    Args:
        text_before: the text between the previous citation (or the start of the block) and this one.
        record: what the register says of the paper that is cited here.
    """
    named = _last_named(text_before)
    if not named or not record.submitters:
        return ""
    submitters = [_surname(name) for name in record.submitters]
    known = [any(_same(_surname(name), one) for one in submitters) for name in _SEPARATOR.split(named)]
    unnamed = any("c.s." in name for name in record.submitters)
    return "" if all(known) or (unnamed and any(known)) else named


def _last_named(text: str) -> str:
    text = " ".join(text.split())
    found = [*_NAMED.finditer(text), *_AMENDMENT.finditer(text)]
    named = max(found, key=lambda match: match.start(), default=None)
    if named is None or _surname(named["names"]).split(" ", 1)[0] in _NO_MEMBER:
        return ""
    return named["names"]


def _surname(name: str) -> str:
    return " ".join(_NOT_OF_THE_NAME.sub(" ", name).replace("’", "'").casefold().split())


def _same(one: str, other: str) -> bool:
    """Whether these are one name; either may have a first name before it."""
    return one == other or one.endswith(f" {other}") or other.endswith(f" {one}")
