"""Who makes a document public: an organisation of the register, with its URI in the register of TOOI."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.diagnostics import Code, Location, Report
from generator.metadata.model import Term
from generator.metadata.thesaurus import REGISTERS, organisation_uri
from generator.schema.document import DocumentContent
from generator.schema.fields import RegisterKey
from generator.schema.registers import Organisation

Organisations = Mapping[str, Organisation]


def publisher_of(
    contents: Iterable[DocumentContent], organisations: Organisations, place: Location, report: Report
) -> Term | None:
    """The publisher: `uitgever`, else the ministry or sender, else that of the letter; None when there is none.

    Args:
        contents: the document, then the letter that it goes with.
        organisations: the register.
        place: where to report that nobody is named.
        report: receives META002 to META004.
    """
    named = (organisations[key] for content in contents for key in _keys(content) if key in organisations)
    organisation = next(named, None)
    if organisation is None:
        report.add(Code.META002, place)
        return None
    known = next((one for one in _upwards(organisation, organisations) if one.tooi), None)
    if known is None or known.tooi is None:
        report.add(Code.META003, organisation.name.origin, name=organisation.name)
        return None
    uri = organisation_uri(known.tooi)
    if uri is None:
        report.add(Code.META004, known.tooi.origin, tooi=known.tooi, known=", ".join(REGISTERS))
    return Term(str(known.name), uri) if uri else None


def _keys(content: DocumentContent) -> Iterator[RegisterKey]:
    for key in (content.publisher, getattr(content, "ministry", None), getattr(content, "sender", None)):
        if isinstance(key, RegisterKey) and key.register == "organisaties":
            yield key


def _upwards(organisation: Organisation, organisations: Organisations) -> Iterator[Organisation]:
    """The organisation, and those above it; a circle in the register is gone round once."""
    passed: set[str] = set()
    while True:
        yield organisation
        above = organisation.part_of
        if above is None or above in passed or above not in organisations:
            return
        passed.add(str(above))
        organisation = organisations[above]
