"""SAM012: a term has the form that the house agreed on in programma.yaml: "Regio Deal", "plan voor de regio".

Found are the forms under `niet`, and the agreed form with other capitals, spaces or hyphens; the name of the programme
is such a term too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.consistency.passage import Finding, Subject, found
from generator.consistency.vocabulary import Vocabulary
from generator.diagnostics import Code

UNUSUAL = re.compile(r"\d[A-Z]|[a-z][A-Z]|\w\.\w")  # a name with capitals or full stops inside
_BETWEEN = r"[-\s&]{0,3}"
_PLURAL = r"(?P<plural>s|en|[’']s)?"


def check(subject: Subject) -> Iterator[Finding]:
    """Report each form of a term that is not the agreed one."""
    everything = "\n".join(passage.folded for passage in subject.passages)
    patterns = [one for one in _patterns(subject.vocabulary) if all(stem in everything for stem in one[0])]
    for passage in subject.own:
        for stems, pattern, right, is_variant in patterns:
            if not all(stem in passage.folded for stem in stems):
                continue
            for match in pattern.finditer(passage.text):
                written = match[0]
                if passage.is_title(match.start()):
                    continue
                if is_variant or not _is_right(written, right + (match["plural"] or "")):
                    plural = match["plural"] or ""
                    better = right + plural if right[-1].isalpha() else right
                    span = match.span()
                    yield found(Code.SAM012, passage, span, suggestion=better, written=written, right=better)


def _is_right(written: str, right: str) -> bool:
    """The agreed form; a first capital may be that of a sentence, and a heading may be all capitals.

    Small letters throughout may be an ordinary sentence ("want elke regio telt") when the form has one capital only.
    """
    plain = re.sub(r"\s+", " ", written).replace("’", "'")
    right = right.replace("’", "'").rstrip("!?")
    sentence = plain.islower() and sum(letter.isupper() for letter in right) == 1 and plain == right.lower()
    return sentence or plain in (right, right[0].upper() + right[1:]) or plain == right.upper()


@lru_cache(maxsize=8)
def _patterns(vocabulary: Vocabulary) -> list[tuple[tuple[str, ...], re.Pattern[str], str, bool]]:
    """For each form: letters that it cannot be without, the pattern, the agreed form, and whether it is another word."""
    found_patterns = []
    for term in vocabulary.terms:
        right = term.official
        found_patterns.append((_stems(right), re.compile(_loose(right), re.IGNORECASE), right, False))
        found_patterns += [(_stems(form), re.compile(_exact(form)), right, True) for form in term.variants]
    for name in vocabulary.proper_names:
        if UNUSUAL.search(name):  # 8RHK ambassadeurs, Tech.Land
            loose = rf"(?<![\w/.@-])(?P<plural>){re.escape(name)}(?![\w/@]|[-.]\w)"
            found_patterns.append((_stems(name), re.compile(loose, re.IGNORECASE), name, False))
    if vocabulary.programme:
        loose = _loose(vocabulary.programme).replace("nationaal", "nationa+l").replace("Nationaal", "Nationaa?l")
        found_patterns.append(
            (_stems(vocabulary.programme), re.compile(loose, re.IGNORECASE), vocabulary.programme, False)
        )
    return found_patterns


def _stems(form: str) -> tuple[str, ...]:
    """The beginnings of its words: a text without one of them need not be looked at."""
    return tuple(word[:5] for word in re.findall(r"\w+", form.casefold()))


def _loose(form: str) -> str:
    """The form with any capitals, spaces and hyphens; a closing mark such as ! belongs to it but is not asked for."""
    words = [re.escape(word).replace("'", "['’]") for word in re.findall(r"[\w'’]+", form)]
    joined = _BETWEEN.join(words)
    return rf"(?<![\w/.@-]){joined}{_PLURAL}(?![\w/@]|-\w)"


def _exact(form: str) -> str:
    """A form that is not agreed: its first letter may be a capital, nothing else may differ."""
    first = form[0]
    start = f"[{first.lower()}{first.upper()}]" if first.isalpha() and first.islower() else re.escape(first)
    rest = r"\s+".join(re.escape(word) for word in form[1:].split(" ")).replace("'", "['’]")
    return rf"(?<![\w/.@-]){start}{rest}{_PLURAL}(?![\w/@]|-\w)"
