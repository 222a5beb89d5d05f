"""The letter: what page 1 must tell stands in the body, in reading order, in frames (no text boxes, no tables)."""

from __future__ import annotations

from tekening.opmaak import conditional, logo, page_numbers, paragraph, part, repeated, section, slot
from tekening.pakket import package


def parts() -> dict[str, bytes]:
    """The parts of the template, without measures."""
    return package(_document(), (_header(), _first_header()), (_footer(), _footer()), "Kamerbrief (sjabloon)")


def _document() -> bytes:
    body = [
        paragraph("Beeldmerk", logo()),
        repeated("Woordmerk", "organisatie"),
        conditional("Status", "status", paragraph("Status", "{{ status }}")),
        paragraph("Retouradres", "{{ retouradres }}"),
        repeated("Adressering", "adressering"),
        repeated("Briefhoofd", "briefhoofd"),
        repeated("Referentie", "bezoekadres"),
        _reference("Onze referentie", "onze_referentie"),
        conditional("Referentie", "uw_referentie", _reference("Uw referentie", "uw_referentie")),
        paragraph("Documentgegevens", "Datum\t{{ datum }}"),
        paragraph("Documentgegevens", "Betreft\t{{ betreft }}"),
        conditional("Plattetekst", "aanhef", paragraph("Plattetekst", "{{ aanhef }}")),
        slot("tekst", "Tekst van de brief", "Hier komt de tekst van de brief.", 20112500),
        paragraph("Ondertekening", "{{ ondertekenaar }}"),
        paragraph("Naamondertekenaar", "{{ naam_ondertekenaar }}"),
        slot("bijlagen", "Bijlagen", "Hier komen de bijlagen, elk op een nieuw blad.", 20112501),
    ]
    return part("document", f"<w:body>{''.join(body)}{section()}</w:body>")


def _reference(label: str, field: str) -> str:
    return paragraph("Referentielabel", label) + paragraph("Referentie", f"{{{{ {field} }}}}")


def _header() -> bytes:
    """Follow-on pages repeat date and reference; a screen reader skips this, it has read them on page 1."""
    status = conditional("Briefhoofd", "status", paragraph("Briefhoofd", "{{ status }}"))
    lines = status + _reference("Datum", "datum") + _reference("Onze referentie", "onze_referentie")
    return part("hdr", lines + paragraph("Koptekst", ""))


def _first_header() -> bytes:
    """Empty: the height of its line is where the text of page 1 begins."""
    return part("hdr", paragraph("Kopteksteersteblad", ""))


def _footer() -> bytes:
    return part("ftr", paragraph("Paginanummer", page_numbers()) + paragraph("Voettekst", ""))
