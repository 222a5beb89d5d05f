"""SAM004: the name of a region as the closed list has it: Noard-Fryslân, not Noord-Fryslân; Zeeuws-Vlaanderen, with its hyphen.

Found are the forms that a region file gives as `varianten`, and every form that differs from the official name in
hyphens, spaces, accents or capitals only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from generator.consistency.passage import Finding, Subject, found
from generator.consistency.vocabulary import Name
from generator.diagnostics import Code

_EDGE_BEFORE, _EDGE_AFTER = r"(?<![\w/-])", r"(?![\w]|[/-]\w)"
_OTHER_BODIES = re.compile(
    r"\b(?:Veiligheidsregio|GGD|Politie|politie-eenheid|eenheid|[Oo]mgevingsdienst|[Ww]aterschap|[Aa]rrondissement|[Rr]echtbank"
    r"|COROP-gebied|NOVEX-gebied|arbeidsmarktregio|woondealregio|Regio Deal|Omroep|Universiteit) \Z"
)
_COMPASS = {"noord": "o[oa]rd", "noard": "o[oa]rd", "zuidoost": r"uid[-\s]?[Oo]ost", "noordoost": r"oord[-\s]?[Oo]ost"}


def check(subject: Subject) -> Iterator[Finding]:
    """Report each region name in a form that is not the official one."""
    patterns = _patterns(subject.vocabulary.regions)
    for passage in subject.own:
        taken: list[tuple[int, int]] = []
        for stem, pattern, official in patterns:
            if stem not in passage.folded:
                continue
            for match in pattern.finditer(passage.text):
                inside = any(start < match.end() and match.start() < end for start, end in taken)
                if (
                    inside
                    or match[0] in subject.vocabulary.proper_names
                    or _OTHER_BODIES.search(passage.text, 0, match.start())
                ):
                    continue
                taken.append(match.span())
                if not _is_official(match[0], official):
                    yield found(
                        Code.SAM004, passage, match.span(), suggestion=official, written=match[0], official=official
                    )


def _is_official(written: str, official: str) -> bool:
    """The official name, also in capitals or with a hyphen that a line end put there."""
    joined = re.sub(r"\s+", " ", re.sub(r"-\n\s*", "-", written))
    return joined == official or (joined.isupper() and joined.casefold() == official.casefold())


@lru_cache(maxsize=8)
def _patterns(regions: tuple[Name, ...]) -> list[tuple[str, re.Pattern[str], str]]:
    """What to look for, the longest forms first: a variant may hold the official name of another region."""
    forms = [(form, one.official) for one in regions for form in (one.official, *one.variants)]
    forms.sort(key=lambda form: len(form[0]), reverse=True)
    return [
        (_stem(form), re.compile(f"{_EDGE_BEFORE}{_loose(form)}{_EDGE_AFTER}"), official) for form, official in forms
    ]


def _stem(form: str) -> str:
    """Letters that every spelling of this form has."""
    return re.split(r"[- ]", form)[-1].casefold()[:4]


def _loose(official: str) -> str:
    """The name or variant with its hyphens, spaces, accents and capitals as people type them; one word must be itself."""
    words = re.split(r"([- ]+)", official)
    if len(words) == 1:
        return re.escape(official)
    return "".join(_separator(word) if index % 2 else _word(word) for index, word in enumerate(words))


def _separator(written: str) -> str:
    return r"[-\u2010\u2011\s]{1,2}" if "-" in written else r"[-\s]{0,2}\s?" if written == "- " else r"\s+"


def _word(word: str) -> str:
    """One word of a name: a capital may be small behind the first word, an accent may be missing."""
    if word.casefold() in _COMPASS:
        first = word[0]
        return f"[{first}{first.lower()}]{_COMPASS[word.casefold()]}"
    letters = []
    for letter in word:
        plain = unicodedata.normalize("NFD", letter)[0]
        options = {letter, plain} | ({letter.lower(), plain.lower()} if letter.isupper() else set())
        letters.append(f"[{''.join(sorted(options))}]" if len(options) > 1 else re.escape(letter))
    return "".join(letters)
