"""SAM011: one word or name is spelled one way in a document: not "Regio Deal" here and "Regiodeal" there.

Two forms are the same word when nothing but hyphens, spaces, full stops, ampersands or capitals inside it differs. Words that
Dutch writes apart in one sentence and together in the next ("samen werken", "op pakken") are left alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import pairwise

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
_Word = tuple[str, int]  # with its offset


def check(subject: Subject) -> Iterator[Finding]:
    """Report each form of a word that is used less often than another form of it."""
    known = {_bare(name) for name in subject.vocabulary.known_names}
    for bare, same in _forms(subject).items():
        if len({_shape(written) for written, _, _ in same}) > 1 and not (_is_known(bare, known) or _is_place(bare)):
            yield from _differences(same)


def _forms(subject: Subject) -> dict[str, list[_Form]]:
    """The forms of each word that has several, by its letters: alone, and as two words where one exists too.

    A long document has millions of words and few with two forms: which those are is seen first, and only their places
    are kept.
    """
    everything = "\n".join(passage.text for passage in subject.passages)
    names = [name for name in subject.vocabulary.proper_names if " " in name and name in everything]
    letters = {word: _bare(word) for word in dict.fromkeys(_every_word(subject, names))}
    spelled = _spelled(letters)
    pairs: dict[str, list[_Form]] = defaultdict(list)
    for passage in subject.own:
        met = [letters.get(word, "") for word in WORD.findall(_opaque(passage.text, names))]
        if not any(one + other in spelled for one, other in pairwise(met)):
            continue
        for bare, written, at in _pairs(_words(passage, names), letters, spelled):
            form = (written, passage, at)
            if _may_be_one(form):
                pairs[bare].append(form)
    wanted = {bare for bare, words in spelled.items() if len(words) > 1 or bare in pairs}
    forms: dict[str, list[_Form]] = {bare: [] for bare in spelled if bare in wanted}
    several = {word: bare for bare in forms for word in spelled[bare]}
    for passage in subject.own if several else ():
        if not several.keys().isdisjoint(WORD.findall(_opaque(passage.text, names))):
            for word, start in _words(passage, names):
                if word in several:
                    forms[several[word]].append((word, passage, start))
    return {bare: [*same, *pairs.get(bare, ())] for bare, same in forms.items()}


def _every_word(subject: Subject, names: list[str]) -> Iterator[str]:
    """The words of all passages, in order."""
    for passage in subject.own:
        if passage.slanted:
            yield from (word for word, _ in _words(passage, names))
        else:
            yield from WORD.findall(_opaque(passage.text, names))


def _spelled(letters: Mapping[str, str]) -> dict[str, set[str]]:
    """The long words of a document by their letters, in the order in which these are first met."""
    spelled: dict[str, set[str]] = {}
    for word, bare in letters.items():
        if len(word) >= SHORTEST or (len(word) > SHORT + 1 and _NAME.fullmatch(word)):
            spelled.setdefault(bare, set()).add(word)
    return spelled


def _pairs(
    words: Iterable[_Word], letters: Mapping[str, str], spelled: Container[str]
) -> Iterator[tuple[str, str, int]]:
    """Two words behind each other that are one word elsewhere: their letters, the words, the offset."""
    for (before, at), (word, start) in pairwise(words):
        bare = letters[before] + letters[word]
        together = bare in spelled and at + len(before) + 1 == start
        if together and len(before) + len(word) >= SHORTEST and len(word) > SHORT < len(before):
            yield bare, f"{before} {word}", at


def _words(passage: Passage, names: list[str]) -> Iterator[_Word]:
    """The words of a passage that are its own: those of a title are left out."""
    found = ((match[0], match.start()) for match in WORD.finditer(_opaque(passage.text, names)))
    return (one for one in found if not passage.is_title(one[1])) if passage.slanted else found


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
