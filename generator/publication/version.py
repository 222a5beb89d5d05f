"""The public version of one document: withheld, motivated, with its record and with what must not be found in it."""

from __future__ import annotations

from collections.abc import Iterable

from generator.diagnostics import Location, Report
from generator.publication.frame import withhold_frame
from generator.publication.grounds import check_grounds
from generator.publication.motivation import with_motivation
from generator.publication.people import PersonalFields, non_public_people, public_words
from generator.publication.placeholder import Placeholder
from generator.publication.terms import Term, terms_of
from generator.publication.unmarked import check_unmarked
from generator.publication.withhold import Removed, Withholding, removed_origins
from generator.record import Record
from generator.schema.base import Content
from generator.schema.registry import Registers
from generator.tree.blocks import Document
from generator.tree.inlines import Citation
from generator.tree.walk import walk_inlines

ACTIVE = "nota_actief_openbaar"  # the key by which a document says that it is not for publication


class PublicVersion(Record, frozen=True):
    """A document without what is not public.

    Attributes:
        document: the tree that is written.
        removed: what was taken out.
        terms: what may not be found in the file.
    """

    document: Document
    removed: tuple[Removed, ...]
    terms: tuple[Term, ...]

    @property
    def origins(self) -> frozenset[Location]:
        """Where the text stood that the document lacks on purpose."""
        return removed_origins(self.removed)


def public_version(
    document: Document, contents: Iterable[Content], registers: Registers, placeholder: Placeholder, report: Report
) -> PublicVersion:
    """The public version of a composed document; reports what may not be published like this (PUB…).

    Args:
        document: the composed document, before the cite stage.
        contents: what it was composed from, for the fields marked as personal data.
        registers: who is public, and who is not.
        placeholder: what stands in the place of withheld text.
        report: receives the findings.
    """
    people = non_public_people(registers)
    fields = PersonalFields.of(contents, people)
    check_grounds(document, report)
    withholding = Withholding(placeholder, fields.origins)
    public = withholding.document(document, report)
    public = withhold_frame(public, people, fields, withholding)
    removed = tuple(withholding.removed)
    check_unmarked(public, people, removed, public_words(registers), report)
    cited = (i for blocks in public.slots.values() for i in walk_inlines(blocks) if isinstance(i, Citation))
    terms = terms_of(removed, people, (item.key for citation in cited for item in citation.items))
    return PublicVersion(with_motivation(public, removed), removed, terms)


def check_publication(document: Document, content: Content, registers: Registers, report: Report) -> None:
    """Report, for the internal version too, what stands in the way of a public one: grounds, unmarked people."""
    check_grounds(document, report)
    if is_for_publication(content):
        people = non_public_people(registers)
        personal = PersonalFields.of((content,), people)
        hidden = Withholding(Placeholder(), personal.origins)
        public = withhold_frame(hidden.document(document, Report()), people, personal, hidden)
        check_unmarked(public, people, hidden.removed, public_words(registers), report)


def is_for_publication(content: Content) -> bool:
    """Whether the author did not say that this document stays internal."""
    fields = type(content).model_fields
    return not any(field.alias == ACTIVE and getattr(content, name) is False for name, field in fields.items())
