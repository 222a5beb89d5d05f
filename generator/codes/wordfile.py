"""WORD: whether a file can be read as a Word file at all, and safely."""

from __future__ import annotations

from generator.codes.wording import error, note, warning


class WordFileCodes:
    """The messages of this family."""

    WORD001 = error(
        "dit is geen Word-bestand: {what}",
        "this is not a Word file: {what}",
        "geef een .docx; sla iets anders in Word op als Word-document (.docx)",
        "give a .docx; save anything else in Word as a Word document (.docx)",
    )
    WORD002 = error(
        "dit Word-bestand is beschadigd: {problem}",
        "this Word file is damaged: {problem}",
        "open het in Word, laat Word het herstellen en sla het opnieuw op, of vraag het opnieuw aan de afzender",
        "open it in Word, let Word repair it and save it again, or ask the sender for it again",
    )
    WORD003 = error(
        "dit bestand is met een wachtwoord versleuteld",
        "this file is encrypted with a password",
        "haal in Word het wachtwoord weg (Bestand, Info, Document beveiligen) en probeer het opnieuw",
        "remove the password in Word (File, Info, Protect Document) and try again",
    )
    WORD004 = error(
        "dit is een bestand in een oude vorm ({what})",
        "this file has an old format ({what})",
        "open het in Word en sla het op als Word-document (.docx)",
        "open it in Word and save it as a Word document (.docx)",
    )
    WORD005 = error(
        "dit bestand is te groot om na te kijken: {problem}",
        "this file is too large to check: {problem}",
        "splits het, of haal weg wat er niet in hoort",
        "split it, or remove what does not belong in it",
    )
    WORD006 = error(
        "dit bestand is niet veilig om te lezen: {problem}",
        "this file is not safe to read: {problem}",
        "open het niet in Word; vraag de afzender hoe het gemaakt is",
        "do not open it in Word; ask the sender how it was made",
    )
    WORD007 = error(
        "dit bestand is opgeslagen als Strict Open XML; dat kijkt rijkspen niet na",
        "this file was saved as Strict Open XML, which rijkspen does not check",
        "kies in Word bij Opslaan als: Word-document (*.docx)",
        "choose in Word, at Save as: Word document (*.docx)",
    )
    WORD008 = note(
        "{code} komt nog {count} keer voor; de eerste {shown} staan hierboven",
        "{code} occurs {count} more times; the first {shown} are shown above",
    )
    WORD009 = note("hersteld: {what}", "repaired: {what}")
    WORD010 = warning(
        "dit bestand is zo lang dat verwijzingen (REF040, REF041) en samenhang (SAM) vanaf hier niet zijn nagekeken; al het andere wel",
        "this file is so long that from here on citations (REF040, REF041) and consistency (SAM) were not checked; all else was",
        "sla het op in delen, en kijk elk deel na",
        "save it in parts, and check each part",
    )
