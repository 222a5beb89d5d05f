"""The reports: plan voor de regio, uitvoeringsagenda and stand van zaken. A cover, a colophon, the contents, chapters.

The coloured planes of the cover are decoration behind the text, marked as such, so that a screen reader does not meet
them. (They do not stand in the header: Word shows a header dimmed while someone edits the text.) Every word of the cover
stands in the body, in reading order.
"""

from __future__ import annotations

from tekening.opmaak import conditional, logo, page_numbers, paragraph, part, plane, repeated, section, slot, text
from tekening.pakket import package


PLANES = ("Omslagvlak", "Omslagstrook")


def parts(title: str) -> dict[str, bytes]:
    """The parts of the template, without measures; `title` is the name of the kind of report."""
    stories = (_header(), _first_header()), (_footer(), _first_footer())
    return package(_document(), *stories, f"{title} (sjabloon)", PLANES)


def _document() -> bytes:
    body = [
        paragraph("Omslagvlakken", "".join(plane(name, number) for number, name in enumerate(PLANES, start=2))),
        paragraph("Beeldmerk", logo()),
        repeated("Woordmerk", "organisatie"),
        paragraph("Titel", "{{ titel }}"),
        conditional("Omslagregio", "regio", paragraph("Omslagregio", "{{ regio }}")),
        conditional("Ondertitel", "ondertitel", paragraph("Ondertitel", "{{ ondertitel }}")),
        _data("Periode", "periode"),
        _data("Status", "status"),
        _data("Versie", "versie"),
        _data("Datum", "datum"),
        paragraph("Colofontitel", "{{ titel }}{% if regio %} {{ regio }}{% endif %}"),
        paragraph("Colofonkop", "Colofon"),
        slot("colofon", "Colofon", "Hier komt het colofon.", 20112502),
        slot("inhoudsopgave", "Inhoudsopgave", "Hier komt de inhoudsopgave, op een nieuw blad.", 20112503),
        slot("inhoud", "Inhoud", "Hier komen de hoofdstukken, elk op een nieuw blad.", 20112500),
        slot("bijlagen", "Bijlagen", "Hier komen de bijlagen, elk op een nieuw blad.", 20112501),
    ]
    return part("document", f"<w:body>{''.join(body)}{section()}</w:body>")


def _data(label: str, field: str) -> str:
    return conditional("Documentgegevens", field, paragraph("Documentgegevens", f"{label}\t{{{{ {field} }}}}"))


def _header() -> bytes:
    """Title and region at the left; at the right what a reader of a single page must know: that it is a draft."""
    title = text("{{ titel }}{% if regio %} {{ regio }}{% endif %}")
    return part("hdr", paragraph("Koptekst", title + text("\t{{ status }}")))


def _first_header() -> bytes:
    """Empty: the height of its line is where the text of page 1 begins."""
    return part("hdr", paragraph("Kopteksteersteblad", ""))


def _footer() -> bytes:
    return part("ftr", paragraph("Voettekst", text("{{ periode }}\t") + page_numbers()))


def _first_footer() -> bytes:
    return part("ftr", paragraph("Voettekst", ""))
