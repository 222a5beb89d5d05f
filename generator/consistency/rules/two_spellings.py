"""SAM011: one word or name is spelled one way in a document: not "Regio Deal" here and "Regiodeal" there.

Two forms are the same word when nothing but hyphens, spaces, full stops, ampersands or capitals inside it differs. Words that
Dutch writes apart in one sentence and together in the next ("samen werken", "op pakken") are left alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.consistency.passage import Finding, Passage, Subject, found
from generator.diagnostics import Code

WORD = re.compile(r"[A-Za-zÀ-ÿ0-9][\wÀ-ÿ&.-]*[\wÀ-ÿ]|[A-Za-zÀ-ÿ]")
_OPAQUE = re.compile(r"\b(?:https?://|www\.)\S+|\S+@\S+|\b\S+\.(?:nl|com|eu|org|html?)\b")
SHORTEST = 7  # letters of a form that can have two spellings
# Names of the registers have rules of their own.
_APART_OR_NOT = frozenset(
    [
        "aan",
        "achter",
        "achteruit",
        "af",
        "al",
        "beter",
        "bij",
        "binnen",
        "bloot",
        "boven",
        "daar",
        "dan",
        "dicht",
        "die",
        "dit",
        "door",
        "dus",
        "een",
        "elk",
        "en",
        "er",
        "goed",
        "haar",
        "hard",
        "heen",
        "heel",
        "her",
        "hier",
        "hoe",
        "hoog",
        "in",
        "inter",
        "is",
        "klaar",
        "kwijt",
        "laag",
        "lang",
        "langs",
        "los",
        "mee",
        "met",
        "mede",
        "mis",
        "na",
        "naar",
        "neer",
        "niet",
        "nog",
        "of",
        "om",
        "omhoog",
        "onder",
        "op",
        "open",
        "over",
        "recht",
        "rond",
        "samen",
        "te",
        "teleur",
        "tegen",
        "tegemoet",
        "ten",
        "ter",
        "terug",
        "thuis",
        "toe",
        "tot",
        "tussen",
        "uit",
        "van",
        "vast",
        "veel",
        "ver",
        "verder",
        "vol",
        "voor",
        "voort",
        "vooruit",
        "voorbij",
        "vrij",
        "waar",
        "weer",
        "weg",
        "wel",
        "wie",
        "zeer",
        "zo",
        "zwaar",
        "per",
        "de",
        "het",
        "mijn",
        "ons",
        "uw",
        "hun",
        "zijn",
        "deze",
        "elke",
        "alle",
        "geen",
        "meer",
        "minder",
        "om",
        "rondom",
        "nieuw",
        "nieuwe",
        "eigen",
        "hele",
        "klein",
        "kleine",
        "groot",
        "grote",
        "lange",
        "kort",
        "korte",
        "hoge",
        "lage",
        "jong",
        "jonge",
        "oud",
        "oude",
        "breed",
        "brede",
        "sterk",
        "sterke",
        "vrije",
        "snel",
        "snelle",
        "slim",
        "slimme",
        "schoon",
        "schone",
        "groen",
        "groene",
        "warm",
        "warme",
    ]
)
_MARKS = str.maketrans("", "", "- &.\u2010\u2011\u00a0")
_NAME = re.compile(r"\d+[A-Za-z]+")  # 8RHK
SHORT = 2  # letters of a word that is no part of a compound


_Form = tuple[str, Passage, int]  # as written, where, and the offset there


def check(subject: Subject) -> Iterator[Finding]:
    """Report each form of a word that is used less often than another form of it."""
    known = {_bare(name) for name in subject.vocabulary.known_names}
    for bare, same in _forms(subject).items():
        if len({_shape(written) for written, _, _ in same}) > 1 and not (_is_known(bare, known) or _is_place(bare)):
            yield from _differences(same)


def _forms(subject: Subject) -> dict[str, list[_Form]]:
    """The forms of each word, by its letters: alone, and as two words where one exists too."""
    forms: dict[str, list[_Form]] = defaultdict(list)
    pairs: list[tuple[str, _Form]] = []
    everything = "\n".join(passage.text for passage in subject.passages)
    names = [name for name in subject.vocabulary.proper_names if " " in name and name in everything]
    for passage in subject.own:
        before, end = "", -1
        for match in WORD.finditer(_opaque(passage.text, names)):
            word, start = match[0], match.start()
            if passage.is_title(start):
                before, end = "", -1
                continue
            if len(word) >= SHORTEST or (len(word) > SHORT + 1 and _NAME.fullmatch(word)):
                forms[_bare(word)].append((word, passage, start))
            if end + 1 == start and before and len(before) + len(word) >= SHORTEST and len(word) > SHORT < len(before):
                pairs.append((f"{before}{word}", (f"{before} {word}", passage, start - 1 - len(before))))
            before, end = word, match.end()
    for joined, form in pairs:
        bare = _bare(joined)
        if bare in forms and _may_be_one(form):
            forms[bare].append(form)
    return forms


def _opaque(text: str, names: list[str]) -> str:
    """The text without addresses and without names of several words, at the same offsets."""
    for name in names:
        if name in text:
            text = text.replace(name, " " * len(name))
    if "." not in text or ("://" not in text and "www." not in text and "@" not in text and ".nl" not in text):
        return text
    return _OPAQUE.sub(lambda match: " " * len(match[0]), text)


def _is_place(bare: str) -> bool:
    """A place with a compass in its name: the names of regions have a rule of their own."""
    return bare.startswith(("noord", "noard", "zuid", "oost", "west", "midden", "zeeuws"))


def _may_be_one(form: _Form) -> bool:
    """Whether two words might be one: with a space between them, and no words that change places in a sentence."""
    words = form[0].casefold().split()
    return form[1].text[form[2] :].startswith(form[0]) and not any(
        word in _APART_OR_NOT or any(letter.isdigit() for letter in word) for word in words
    )


def _bare(written: str) -> str:
    return written.casefold().translate(_MARKS)


def _is_known(bare: str, known: set[str]) -> bool:
    return bare in known or bare.removesuffix("s") in known


def _shape(written: str) -> str:
    """What counts as a spelling: hyphens, spaces, and capitals inside; a first capital may be that of a sentence."""
    if written.isupper() and not re.search(r"[.&-]", written):
        return written.casefold()  # a heading in capitals, or an abbreviation
    return written[0].casefold() + written[1:]


def _differences(same: list[_Form]) -> Iterator[Finding]:
    shapes: dict[str, list[_Form]] = defaultdict(list)
    for written, passage, start in same:
        shape = _shape(written)
        if not shape.endswith("-"):
            shapes[shape].append((written, passage, start))
    if len(shapes) < 2 or _is_name_beside_word(shapes):  # noqa: PLR2004  # one spelling
        return
    usual, *others = sorted(shapes.values(), key=lambda forms: (-len(forms), forms[0][0]))
    for forms in others:
        for written, passage, start in forms:
            span = (start, start + len(written))
            yield found(Code.SAM011, passage, span, written=written, other=usual[0][0], count=len(usual))


def _is_name_beside_word(shapes: dict[str, list[_Form]]) -> bool:
    """Whether nothing but capitals differs, and one of the forms is an ordinary word: InGenieus beside ingenieus."""
    return len({shape.casefold() for shape in shapes}) == 1 and any(one.isalpha() and one.islower() for one in shapes)
