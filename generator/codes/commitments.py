"""TOEZ: toezeggingen, moties en afspraken that are followed through."""

from __future__ import annotations

from generator.codes.wording import note, warning


class CommitmentCodes:
    """The messages of this family."""

    TOEZ001 = warning(
        '"{key}" is voldaan, maar er staat niet bij waarin',
        '"{key}" is kept, but it does not say where',
        "zet het Kamerstuk bij beantwoord_in, of de sleutel bij beantwoordt in de brief",
        "add the paper to beantwoord_in, or the key to beantwoordt in the letter",
    )
    TOEZ002 = warning(
        '"{key}" is open, maar volgens beantwoord_in is er een antwoord: {papers}',
        '"{key}" is open, but according to beantwoord_in there is an answer: {papers}',
        "zet status op voldaan of deels voldaan",
        "set status to voldaan or deels voldaan",
    )
    TOEZ003 = note(
        "te laat: {what} (termijn: {term}; door: {by})",
        "overdue: {what} (term: {term}; by: {by})",
        "beantwoord het, of zet de nieuwe termijn in het register; alles staat in: rijkspen toezeggingen",
        "answer it, or put the new term in the register; see: rijkspen toezeggingen",
    )
    TOEZ004 = warning(
        'deze brief kan "{key}" niet beantwoorden: die is pas van {day}',
        'this letter cannot answer "{key}": that is of {day}',
        "kijk de datum van de brief en de sleutel na",
        "check the date of the letter and the key",
    )
    TOEZ005 = warning(
        'de brief zegt "{key}" te beantwoorden, maar haalt geen van de stukken erbij aan: {papers}',
        'the letter says that it answers "{key}", but cites none of its papers: {papers}',
        "haal het stuk aan waar de brief erop ingaat",
        "cite the paper where the letter goes into it",
    )
    TOEZ006 = note(
        'deze brief gaat niet in op: {what} (termijn: {term}; "{key}")',
        'this letter does not go into: {what} (term: {term}; "{key}")',
        "noem het, en zet de sleutel bij beantwoordt",
        "mention it, and add its key to beantwoordt",
    )
