"""The agenda of a region: a title block like a cover on page 1, then one calm column."""

from __future__ import annotations

from tekening.opmaak import conditional, logo, page_numbers, paragraph, part, repeated, section, slot, text
from tekening.pakket import package


def parts() -> dict[str, bytes]:
    """The parts of the template, without measures."""
    return package(_document(), (_header(), _first_header()), (_footer(), _footer()), "Uitvoeringsagenda (sjabloon)")


def _document() -> bytes:
    body = [
        paragraph("Beeldmerk", logo()),
        repeated("Woordmerk", "organisatie"),
        conditional("Status", "status", paragraph("Status", "{{ status }}")),
        paragraph("Titel", "{{ titel }}"),
        conditional("Ondertitel", "ondertitel", paragraph("Ondertitel", "{{ ondertitel }}")),
        paragraph("Documentgegevens", "Regio\t{{ regio }}"),
        paragraph("Documentgegevens", "Periode\t{{ periode }}"),
        conditional("Documentgegevens", "datum", paragraph("Documentgegevens", "Datum\t{{ datum }}")),
        slot("inhoud", "Inhoud van de agenda", "Hier komt de inhoud van de agenda.", 20112500),
        slot("bijlagen", "Bijlagen", "Hier komen de bijlagen, elk op een nieuw blad.", 20112501),
    ]
    return part("document", f"<w:body>{''.join(body)}{section()}</w:body>")


def _header() -> bytes:
    return part("hdr", paragraph("Koptekst", "{{ titel }}{% if status %}\t{{ status }}{% endif %}"))


def _first_header() -> bytes:
    return part("hdr", paragraph("Kopteksteersteblad", ""))


def _footer() -> bytes:
    return part("ftr", paragraph("Voettekst", text("{{ regio }} {{ periode }}\t") + page_numbers()))
