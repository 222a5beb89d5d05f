"""The metadata of one document, as DiWoo knows them: values, not yet XML."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.record import Record


@dataclass(frozen=True, slots=True)
class Term:
    """Something with a name, and mostly a URI: a term of a TOOI list, an organisation, another document.

    The schema asks for the name only; a document that is not published yet has no URI.
    """

    label: str
    uri: str = ""


@dataclass(frozen=True, slots=True)
class Relation:
    """Another document, and what it is to this one."""

    role: Term
    document: Term


class Metadata(Record, frozen=True):
    """The metadata of one document.

    Attributes:
        publisher: the organisation that makes it public.
        title: the official title.
        description: what it is about; empty when the document has no public text.
        category: the information category of the Woo (article 3.3, or 3.1 for what is not in it).
        kind: the kind of document.
        action: what was done to the document on `date`: signed or adopted.
        date: the date of the document.
        language, format: of the file.
        identifiers: reference number of the sender, number of the Kamerstuk.
        dossier: the number of the file that the Kamerstuk belongs to; empty when not known.
        part_of: the letter that it goes with.
        parts: its annexes, in the same file.
        relations: documents that go with it, and Kamerstukken that it cites.
        grounds: why something was left out, each ground once; empty when nothing was.
    """

    publisher: Term
    title: str
    description: str
    category: Term
    kind: Term
    action: Term
    date: date
    language: Term
    format: Term
    identifiers: tuple[str, ...] = ()
    dossier: str = ""
    part_of: Term | None = None
    parts: tuple[Term, ...] = ()
    relations: tuple[Relation, ...] = ()
    grounds: tuple[str, ...] = ()
