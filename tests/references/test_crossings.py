"""Labels, chambers, sessions, dossiers, numbers and pages of every form, crossed: what each says is known beforehand.

A fixed sample of the product, so a failure names the same citation every time. The forms are those found in real texts.
"""

import random

import pytest

from generator.references.find import find_references

FIELDS = ("kind", "chamber", "session_year", "dossier", "suffix", "number", "page", "identifier")
SAMPLE = 4000

# (text, chamber)
LABELS = [
    ("Kamerstukken II ", "II"), ("Kamerstukken II, ", "II"), ("*Kamerstukken II* ", "II"), ("kamerstukken II ", "II"),
    ("Kamerstuk ", None), ("Kamerstukken ", None), ("Tweede Kamer, ", "II"), ("TK ", "II"), ("TK, ", "II"),
    ("Kamerstukken Tweede Kamer, ", "II"), ("Tweede Kamer der Staten-Generaal, ", "II"), ("T.K. ", "II"),
    ("Kamerstukken TK ", "II"), ("Kamerstukken (TK) ", "II"), ("Bijl. Hand. II ", "II"), ("2e Kamer, ", "II"),
    ("Kamerst. II ", "II"),
]  # fmt: skip
FIRST_CHAMBER = [
    ("Kamerstukken I ", "I"), ("Kamerstukken I, ", "I"), ("EK ", "I"), ("EK, ", "I"), ("Eerste Kamer, ", "I"),
    ("Kamerstukken EK ", "I"), ("Kamerstukken Eerste Kamer, ", "I"), ("1e Kamer, ", "I"), ("E.K. ", "I"),
]  # fmt: skip
SESSIONS = [
    ("", None), ("2012/13, ", "2012-2013"), ("2012-2013, ", "2012-2013"), ("2012–2013 ", "2012-2013"),
    ("2012/2013, ", "2012-2013"), ("vergaderjaar 2012–2013, ", "2012-2013"), ("vergaderjaar 2012-2013 ", "2012-2013"),
    ("2012 - 2013, ", "2012-2013"), ("’12/’13, ", "2012-2013"), ("(2012/13), ", "2012-2013"), ("1999/00, ", "1999-2000"),
    ("1999/2000, ", "1999-2000"), ("2012-13, ", "2012-2013"), ("vj. 2012/13, ", "2012-2013"),
]  # fmt: skip
# (text, dossier, suffix, key)
DOSSIERS = [
    ("33 328", "33328", None, "33328"), ("33328", "33328", None, "33328"), ("33.328", "33328", None, "33328"),
    ("33\u00a0328", "33328", None, "33328"), ("33\u202f328", "33328", None, "33328"), ("33\n328", "33328", None, "33328"),
    ("33 400 VII", "33400", "VII", "33400-VII"), ("33400-VII", "33400", "VII", "33400-VII"),
    ("33 400-XIII", "33400", "XIII", "33400-XIII"), ("33.400 VI", "33400", "VI", "33400-VI"),
    ("33 400, XVI", "33400", "XVI", "33400-XVI"), ("33 400 hoofdstuk XV", "33400", "XV", "33400-XV"),
    ("33 400 IIB", "33400", "IIB", "33400-IIB"), ("33 400 IXB", "33400", "IXB", "33400-IXB"),
    ("33 400 (VI)", "33400", "VI", "33400-VI"), ("33400VIII", "33400", "VIII", "33400-VIII"),
    ("21 501-02", "21501", "02", "21501-02"), ("21501-20", "21501", "20", "21501-20"),
    ("34 356 (R2064)", "34356", "R2064", "34356"), ("34 356 (R 2064)", "34356", "R2064", "34356"),
]  # fmt: skip
LETTERED = [
    ("33 400 B", "33400", "B", "33400-B"), ("33400-A", "33400", "A", "33400-A"), ("33 400 C", "33400", "C", "33400-C"),
]  # fmt: skip
# Dossier 21501 began in 1989: without a session it does not say whether the identifier has one.
DATED_BY_NUMBER = [dossier for dossier in DOSSIERS if dossier[1] != "21501"]
NUMBERS = [
    (", nr. 3", ["3"]), (", nr. 12", ["12"]), (", nr.12", ["12"]), (", nr 12", ["12"]), (" nr. 12", ["12"]), (" nr 12", ["12"]),
    (", Nr. 12", ["12"]), (", NR. 12", ["12"]), (", no. 12", ["12"]), (", nummer 12", ["12"]), (", nr.\u00a012", ["12"]),
    (", nrs. 3 en 5", ["3", "5"]), (", nrs. 3, 5 en 7", ["3", "5", "7"]), (", nrs. 3-5", ["3", "4", "5"]),
    (", nrs. 3–5", ["3", "4", "5"]), (", nrs. 3 t/m 5", ["3", "4", "5"]), (", nrs 3 tot en met 5", ["3", "4", "5"]),
    (", nr. 3 en nr. 5", ["3", "5"]), (", nr. 3 resp. nr. 5", ["3", "5"]), (", nrs. 3, 5 respectievelijk 7", ["3", "5", "7"]),
    (" (nr. 12)", ["12"]), ("; nr. 12", ["12"]), (" en nr. 12", ["12"]), (", nrs. 3 / 5", ["3", "5"]), (", nrs. 3 & 5", ["3", "5"]),
    (", nr.\n12", ["12"]), (", nr. 012", ["12"]), (", ondernummer 12", ["12"]),
]  # fmt: skip
BARE_NUMBERS = [(", 12", ["12"]), ("-12", ["12"]), (" - 12", ["12"]), (";7", ["7"])]
LETTERS = [
    (", C", ["C"]), (", nr. C", ["C"]), (" C", ["C"]), (", AB", ["AB"]), (" nr. E", ["E"]), (", C en D", ["C", "D"]),
    (", C, D en E", ["C", "D", "E"]), (", nrs. C en D", ["C", "D"]), ("-C", ["C"]),
]  # fmt: skip
OLD_LETTERS = [(", nr. 188b", ["188b"]), (", nr. 42", ["42"]), (", 42e", ["42e"]), (", nrs. 42 en 42a", ["42", "42a"])]
PAGES = [
    ("", None), (", p. 91", "91"), (", blz. 7-8", "7-8"), (", blz. 7–8", "7-8"), (", p. 13 en 14", "13,14"),
    (", p. 17, 19-22", "17,19-22"), (", pp. 5-6", "5-6"), (", pag. 4", "4"), (" pag. 4", "4"), (", pagina 4", "4"),
    (", bladzijde 4", "4"), (", p. 4 e.v.", "4 e.v."), (", blz. 69/70", "69-70"), (", p. 17rk", "17"), (", blz. 17 l.k.", "17"),
    (" (MvT), p. 9", "9"), (", p.9", "9"), (", p. 9-10 en 12", "9-10,12"), (", blz. 38 tabel 8", "38"), (" p. 4", "4"),
    (", p. 4, noot 3", "4"), (" (p. 4)", "4"), (", p. 4 t/m 6", "4-6"),
]  # fmt: skip
FRAMES = [
    "{}", "{}.", "({})", "Zie {}, waarin", "1{}", "zie ook {}; voorts", "(zie {}). De wet", "[{}]", "«{}»", "{}\nVolgende regel",
    "motie van 4 juni 2012 ({})", "{} van 3 mei 2013", "\t{} \u2013 anders", "Vgl. {} (MvT).",
]  # fmt: skip


def expected(label, session, dossier, numbers, page):
    chamber, year = label[1], session[1]
    _, number, suffix, key = dossier
    return [
        (
            "kamerstuk",
            chamber,
            year,
            number,
            suffix,
            text,
            page[1] if last else None,
            identifier(chamber, year, key, text),
        )
        for text, last in zip(numbers[1], [*[False] * (len(numbers[1]) - 1), True], strict=True)
    ]


def identifier(chamber, year, key, number):
    """By the rules of the publisher, written down apart from the parser."""
    if chamber != "I":
        return f"kst-{key}-{number}"
    if year == "1999-2000":
        return f"kst-19992000-{key}-{number}"
    return f"kst-{key}-{number}" if number.isalpha() else None


def crossed(rng, labels, dossiers, numbers):
    parts = [rng.choice(pool) for pool in (labels, SESSIONS, dossiers, numbers, PAGES)]
    cited = "".join(part[0] for part in parts)
    frame = rng.choice(FRAMES if cited[:1].isupper() else [frame for frame in FRAMES if frame != "1{}"])
    return frame.format(cited), cited, expected(*parts)


def sampled(seed, labels, dossiers, numbers, size=SAMPLE):
    rng = random.Random(seed)  # a fixed sample
    return [crossed(rng, labels, dossiers, numbers) for _ in range(size)]


def read(text):
    return [tuple(getattr(found.reference, field) for field in FIELDS) for found in find_references(text)]


CROSSINGS = {
    "numbers of the Tweede Kamer": (LABELS, DOSSIERS + LETTERED, NUMBERS),
    "numbers without nr.": (LABELS, DOSSIERS, BARE_NUMBERS),
    "letters of the Eerste Kamer": (FIRST_CHAMBER, DATED_BY_NUMBER, LETTERS),
    "old numbers of the Eerste Kamer": (FIRST_CHAMBER, DOSSIERS, OLD_LETTERS),
}


@pytest.mark.parametrize("crossing", CROSSINGS)
def test_every_crossing_of_forms_is_read_with_all_fields_right(crossing):
    wrong = [
        (text, read(text), want) for text, _, want in sampled(crossing, *CROSSINGS[crossing]) if read(text) != want
    ]
    assert wrong[:5] == []


def test_a_span_begins_with_the_citation_and_stays_within_it():
    wrong = [
        (text, text[found.start : found.end])
        for text, cited, _ in sampled("spans", LABELS, DOSSIERS, NUMBERS, size=1000)
        for found in find_references(text)
        if not cited.lstrip("*").startswith(text[found.start : found.end])
    ]
    assert wrong[:5] == []
