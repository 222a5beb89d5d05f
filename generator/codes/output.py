"""UIT: what is written to disk."""

from __future__ import annotations

from generator.codes.wording import error, note, warning


class OutputCodes:
    """The messages of this family."""

    UIT001 = error(
        "{path} is na de vorige keer door iemand gewijzigd en is niet overschreven",
        "{path} was edited by a person since the last run and is not overwritten",
        "bewaar de wijzigingen elders, of gebruik --force",
        "keep the edits elsewhere, or use --force",
    )
    UIT002 = error("{path} kan niet geschreven worden: {problem}", "{path} cannot be written: {problem}")
    UIT003 = error(
        "{path} was na {seconds} seconden nog niet klaar en is niet gemaakt",
        "{path} was not ready after {seconds} seconds and was not made",
        "kijk of het document veel groter is dan de andere, of geef het meer tijd met --tijdslimiet",
        "see whether the document is much larger than the others, or give it more time with --tijdslimiet",
    )
    UIT004 = error(
        "het proces dat {path} maakte, is ermee opgehouden ({problem}); het document is niet gemaakt",
        "the process that made {path} has stopped ({problem}); the document was not made",
        "meestal is het geheugen vol; probeer het met minder tegelijk (--jobs)",
        "mostly it ran out of memory; try fewer at a time (--jobs)",
    )
    UIT005 = warning(
        "{path} is gemaakt van {source}, dat er niet meer is",
        "{path} was made from {source}, which is no longer there",
        "met --prune ruimt rijkspen op wat van zulke documenten kwam",
        "with --prune rijkspen takes away what came of such documents",
    )
    UIT006 = error(
        "{path} is door iemand gewijzigd en is niet weggehaald, al is {source} er niet meer",
        "{path} was edited by a person and is not taken away, although {source} is gone",
        "haal het zelf weg als het weg mag",
        "take it away yourself if it may go",
    )
    UIT007 = note(
        "{path} hoorde bij het vorige Word-bestand en is weggehaald",
        "{path} went with the former Word file and is taken away",
        "met --pdf komt er een nieuwe",
        "with --pdf a new one is made",
    )
    UIT008 = warning(
        "{path} is onleesbaar; wat hier eerder is gemaakt, wordt opnieuw gemaakt en vergeleken",
        "{path} cannot be read; what was made here before is made again and compared",
    )
