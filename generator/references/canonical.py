"""Prints a citation in one fixed form: Kamerstukken in a citation style, everything else as its own rule prescribes.

Handelingen, Aanhangsel, Staatsblad, Staatscourant and Tractatenblad follow the Aanwijzingen voor de regelgeving, 3.43
and 3.44. Parsing what is printed gives back what was printed (a property test holds it): an identifier stands for what
has no other form.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.dutch import enumeration
from generator.references.grammar.lawbooks import CIVIL_CODE, NAMES
from generator.references.journals import Journal
from generator.references.papers import AnnexReference, DossierReference, PaperReference, dossier_key
from generator.references.style import CENTURY, KAMERBRIEF, NBSP, CitationForm, CitationStyle, listed, reprinted
from generator.references.values import Law, Proceedings, Questions, Reference

JOURNALS = {"staatsblad": "Stb.", "staatscourant": "Stcrt.", "tractatenblad": "Trb."}
PLURALS = {"nr.": "nrs."}


def canonical(reference: Reference, style: CitationStyle = KAMERBRIEF) -> str:
    """The citation, with its pages."""
    match reference:
        case PaperReference() | AnnexReference() | Questions() | Proceedings() if getattr(reference, "given", ""):
            return f"{reference.identifier}{_pages(reference)}"
        case PaperReference():
            return _paper(reference, style)
        case AnnexReference():
            return f"bijlage bij {_paper(_host(reference), style)}"
        case DossierReference():
            return _dossier(reference, style)
        case Proceedings():
            return _proceedings(reference)
        case Questions():
            return f"{_sitting('Aanhangsel Handelingen', reference)}, nr. {reference.number}{_pages(reference)}"
        case Journal():
            return f"{JOURNALS[reference.kind]} {reference.session_year}, {reference.number}"
        case Law():
            return _law(reference)
        case _:
            return reference.number or reference.identifier or ""


def _paper(paper: PaperReference, style: CitationStyle) -> str:
    form = _form(paper, style)
    written = _with_year(form.write(paper.as_kamerstuk()), paper, form)
    written = _with_all_sessions(written, paper, form)
    if paper.published_under:
        own = form.write(replace(paper, dossier="#", suffix=None, published_under="").as_kamerstuk())
        written = own.replace("#", f"{_spaced(paper.published_under, form)} en {_numbered(paper, form)}")
    return f"{written}{reprinted(paper.reprint)}{_located(paper, form)}"


def canonical_of_several(cited: Sequence[Reference], style: CitationStyle = KAMERBRIEF) -> str:
    """One citation of several Kamerstukken: "29 697, nrs. 83 en 96", or one paper in two dossiers; empty when there is none.

    The papers must share all but their number, and only the last has a page.
    """
    papers = [one for one in cited if isinstance(one, PaperReference) and not one.given and not one.reprint]
    if len(papers) < len(cited):
        return ""
    *before, last = papers
    if [one.published_under for one in papers] == ["", dossier_key(papers[0])]:
        return canonical(last, style)
    form = _form(last, style)
    numbers = [one.number or "" for one in papers]
    label = PLURALS.get(form.number_label)
    alike = {replace(one, number="", page=None) for one in before} == {replace(last, number="", page=None)}
    kinds = {number.isalpha() for number in numbers}
    if not alike or label is None or len(kinds) > 1 or any(one.page for one in before):
        return ""
    single = canonical(replace(last, page=None), style)
    printed = form.printed_number(last.as_kamerstuk())
    listed = enumeration(numbers) if kinds == {True} else f"{label}{NBSP}{enumeration(numbers)}"
    return f"{single.removesuffix(printed)}{listed}{_located(last, form)}" if single.endswith(printed) else ""


def _form(reference: Reference, style: CitationStyle) -> CitationForm:
    """The form for notes; the short one when neither chamber nor session is known, for it would say no more."""
    return style.note if reference.chamber or reference.session_year else style.text


def _spaced(key: str, form: CitationForm) -> str:
    """The dossier as the form prints it."""
    dossier, _, suffix = key.partition("-")
    paper = PaperReference(dossier=dossier, suffix=suffix or None, number="1")
    return form.write(paper.as_kamerstuk()).removeprefix(form.labels.get("", "") + form.after_label).partition(",")[0]


def _numbered(reference: Reference, form: CitationForm) -> str:
    """The dossier with its chapter, or with the number of its rijkswet."""
    number = _spaced(dossier_key(reference), form)
    suffix = reference.suffix or ""
    return f"{number}{NBSP}({suffix})" if suffix.startswith("R") else number


def _with_all_sessions(written: str, reference: Reference, form: CitationForm) -> str:
    """The style prints one session; a citation of several prints the others behind it."""
    sessions = (reference.session_year or "").split("/")
    printed = [form.years(session) for session in sessions]
    return written.replace(printed[0], ", ".join(printed), 1) if len(sessions) > 1 and printed[0] else written


def _with_year(written: str, paper: PaperReference, form: CitationForm) -> str:
    """`Tweede Kamer, 1977, 14 649, nr. 1`: a year where the session should stand."""
    label = form.label(paper.as_kamerstuk()) + form.after_label
    return f"{label}{paper.year}, {written.removeprefix(label)}" if paper.year else written


def _located(reference: Reference, form: CitationForm) -> str:
    return f", {form.locator(f'p. {listed(reference.page)}')}" if reference.page else ""


def _host(annex: AnnexReference) -> PaperReference:
    return PaperReference(
        chamber=annex.chamber,
        session_year=annex.session_year,
        dossier=annex.dossier,
        suffix=annex.suffix,
        number=annex.number,
        page=annex.page,
    )


def _dossier(reference: DossierReference, style: CitationStyle) -> str:
    form = _form(reference, style)
    number = _numbered(reference, form)
    label = f"Kamerstukken {reference.chamber}" if reference.chamber else "Kamerstukken"
    sessions = (reference.session_year or "").split("/") if reference.session_year else []
    years = ", ".join(form.years(session) or session for session in sessions)
    between = f" {years}, " if years else NBSP
    return f"{label}{between}{number}{_located(reference, form)}"


def _proceedings(reference: Proceedings) -> str:
    dossier = f", {dossier_key(reference)}" if reference.dossier else ""
    meeting, _, item = (reference.number or "").partition("-")
    parts = [f", nr. {meeting}" if meeting else "", f", item {item}" if item else ""]
    return f"{_sitting('Handelingen', reference)}{dossier}{''.join(parts)}{_pages(reference)}"


def _sitting(label: str, reference: Reference) -> str:
    sessions = (reference.session_year or "").split("/") if reference.session_year else []
    years = ", ".join(_slashed(session) for session in sessions)
    return " ".join(part for part in (label, reference.chamber, years) if part)


def _slashed(session: str) -> str:
    """2007/08; 1999/2000 at the turn of the century."""
    first, _, second = session.partition("-")
    return f"{first}/{second if first.endswith(CENTURY) else second[-2:]}"


def _pages(reference: Reference) -> str:
    return f", p. {listed(reference.page)}" if reference.page else ""


def _law(law: Law) -> str:
    if not law.number:
        return law.bwb
    article, _, paragraph = law.number.partition(" ")
    book = article.partition(":")[0]
    name = "BW" if ":" in article and CIVIL_CODE.get(book) == law.bwb else NAMES.get(law.bwb)
    if name is None:
        return f"jci1.3:c:{law.bwb}&artikel={article}"
    return f"artikel {article}{f', {paragraph}' if paragraph else ''}, {name}"
