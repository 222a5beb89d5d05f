"""The words of citations, in lower case: labels, chambers, numbers, pages, months."""

from __future__ import annotations

PAPER_LABELS = frozenset({
    "kamerstuk", "kamerstukken", "kamerstuknr", "kamerstuknrs", "kamerstuknummer", "kamerstuknummers", "kst", "kamerst",
    "kamerstukdossier", "kamerstukdossiers", "kamerstukkendossier", "kamerdossier", "kamerdossiers", "kamerstukkennummer",
    "tweedekamerstuk", "tweedekamerstukken", "eerstekamerstuk", "eerstekamerstukken", "kamerstukkenii", "kamerstukii",
    "kamerstukkeni", "kamerstuki",
})  # fmt: skip
LABEL_CHAMBERS = {
    "tweedekamerstuk": "II",
    "tweedekamerstukken": "II",
    "eerstekamerstuk": "I",
    "eerstekamerstukken": "I",
    "kamerstukkenii": "II",
    "kamerstukii": "II",
    "kamerstukkeni": "I",
    "kamerstuki": "I",
}
STUKKEN = frozenset(
    {"stuk", "stukken", "stuknr", "stuknummer", "dossier", "dossiers", "dossiernummer", "dossiernr", "nummer", "nr"}
)
DOSSIER_LABELS = frozenset({
    "dossier", "dossiers", "dossiernummer", "dossiernummers", "dossiernr", "dossiernrs", "wetsvoorstel", "wetsvoorstellen",
    "initiatiefwetsvoorstel", "initiatiefwetsvoorstellen", "initiatiefvoorstel", "wetsontwerp", "wetsontwerpen", "initiatiefnota",
    "novelle", "rijkswetsvoorstel",
})  # fmt: skip
SESSION_WORDS = frozenset({
    "vergaderjaar", "vergaderjaren", "zitting", "zittingsjaar", "zittingjaar", "kamerzitting", "vergaderj", "vj", "verg",
    "jrg", "sessie",
})  # fmt: skip
NUMBER_WORDS = frozenset({
    "nr", "nrs", "no", "nos", "nummer", "nummers", "num", "ondernummer", "ondernummers", "ondernr", "stuknr", "stuknummer",
    "volgnummer",
})  # fmt: skip
PLURAL_NUMBER_WORDS = frozenset({"nrs", "nos", "nummers", "ondernummers"})
PAGE_WORDS = frozenset({
    "p", "pp", "blz", "blzn", "bladz", "bladzijde", "bladzijden", "bladzijdes", "pag", "pagina", "pg", "bl",
})  # fmt: skip
JOINING_WORDS = frozenset({"en", "alsmede", "respectievelijk", "resp", "of", "alsook", "evenals", "jo", "juncto"})
POINTING_WORDS = frozenset({"zie", "vgl", "ook", "voorts", "verder"})
MONTHS = frozenset({
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december", "jan", "feb", "febr", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec",
})  # fmt: skip
AMOUNT_WORDS = frozenset({
    "euro", "eur", "gulden", "mln", "mld", "miljoen", "miljard", "duizend", "procent", "pct", "m", "km", "ha", "kg", "kwh",
    "mw", "gw", "ton", "inwoners", "woningen", "mensen", "personen", "leerlingen", "studenten", "banen", "fte", "jaar",
    "hectare", "exemplaren", "stuks", "huishoudens", "bedrijven", "vierkante", "meter", "kilometer",
})  # fmt: skip
# After an ondernummer without "nr." a sentence may go on; these words belong to the citation or end it safely.
WORDS_OF_CITATIONS = (
    PAGE_WORDS | JOINING_WORDS | NUMBER_WORDS | {"e", "t", "tot", "herdruk", "bijlage", "van", "is", "dd", "d"}
)
# Two or three capitals after a dossier that are no number of the Eerste Kamer.
NOT_LETTER_NUMBERS = frozenset({
    "TK", "EK", "EU", "SP", "HR", "EN", "DE", "OP", "NR", "IN", "TE", "IS", "NRS", "HET", "VAN", "VVD", "PVV", "CDA", "SGP",
    "BBB", "FVD", "NSC", "WGO", "MVT", "MVA", "NNV", "BZK", "VWS", "OCW", "SZW", "EZK", "JEN", "LNV", "RVS", "AFM", "DNB",
    "PHR", "BNB", "PDF", "URL", "BES", "COM", "SWD", "ABW", "AWB", "WOO", "WOB",
})  # fmt: skip
