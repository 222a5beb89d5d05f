"""The nota: head and reference column stand in the body, in reading order, in frames (no text boxes, no tables)."""

from __future__ import annotations

from tekening.opmaak import conditional, logo, page_numbers, paragraph, part, repeated, section, slot
from tekening.pakket import package


def parts() -> dict[str, bytes]:
    """The parts of the template, without measures."""
    return package(_document(), (_header(), _first_header()), (_footer(), _footer()), "Beslisnota (sjabloon)")


def _document() -> bytes:
    body = [
        paragraph("Beeldmerk", logo()),
        repeated("Woordmerk", "organisatie"),
        conditional("Status", "status", paragraph("Status", "{{ status }}")),
        _column("kolom"),
        paragraph("Documentgegevens", "{{ label_aan }}\t{{ aan }}"),
        paragraph("Documentgegevens", "{{ label_van }}\t{{ van }}"),
        paragraph("Titel", "{{ soort }}"),
        paragraph("Ondertitel", "{{ betreft }}"),
        slot("tekst", "Tekst van de nota", "Hier komt de tekst van de nota.", 20112500),
        slot("bijlagen", "Bijlagen", "Hier komen bijlagen, elk op een nieuw blad.", 20112501),
    ]
    return part("document", f"<w:body>{''.join(body)}{section()}</w:body>")


def _column(name: str) -> str:
    """Labels and values in the order of the house style; the stamp is a label without a value.

    A line with neither, which the public version may leave behind, prints nothing.
    """
    label, value = "Referentielabel", f"{name}_waarden[loop.index0]"
    lines = [
        paragraph(label, f"{{%p for label in {name}_labels %}}"),
        paragraph(label, "{%p if label == stempel %}"),
        paragraph("Briefhoofd", "{{ label }}"),
        paragraph(label, "{%p else %}"),
        conditional(label, "label", paragraph(label, "{{ label }}")),
        conditional("Referentie", f"label or {value}", paragraph("Referentie", f"{{{{ {value} }}}}")),
        paragraph(label, "{%p endif %}"),
        paragraph(label, "{%p endfor %}"),
    ]
    return "".join(lines)


def _header() -> bytes:
    """Follow-on pages repeat some of the column; a screen reader skips this, it has read them on page 1."""
    status = conditional("Briefhoofd", "status", paragraph("Briefhoofd", "{{ status }}"))
    return part("hdr", status + _column("vervolg") + paragraph("Koptekst", ""))


def _first_header() -> bytes:
    """Empty: the height of its line is where the text of page 1 begins."""
    return part("hdr", paragraph("Kopteksteersteblad", ""))


def _footer() -> bytes:
    return part("ftr", paragraph("Paginanummer", page_numbers()) + paragraph("Voettekst", ""))
