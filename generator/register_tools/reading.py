"""Which paper a person means: an identifier, an address of it, or a citation as people write it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.errors import UsageError
from generator.references.find import find_references
from generator.references.grammar.found import Found
from generator.references.kamerstuk import WITH_SESSION, Kamerstuk, register_key

EXAMPLE = "schrijf bijvoorbeeld: Kamerstuk 29 697, nr. 173"
# Until 2009-2010 the identifier of a paper of the Eerste Kamer holds its session; in the register that is a field.


@dataclass(frozen=True, slots=True)
class CitedPaper:
    """One paper, and the other dossiers in which it was printed."""

    paper: Kamerstuk
    also_in: tuple[str, ...] = ()


def read_paper(text: str) -> CitedPaper:
    """The one paper that this text names, with its session year if the text gives that.

    Raises:
        UsageError: it names no paper, or more than one, or it is not certain which.
    """
    found = find_references(text)
    if not found:
        raise UsageError(f'in "{text}" is geen Kamerstuk te herkennen; {EXAMPLE}')
    identifiers = dict.fromkeys(_identifier(text, one) for one in found)
    if len(identifiers) > 1:
        raise UsageError(f'"{text}" noemt meer dan één stuk ({", ".join(identifiers)}); voeg ze één voor één toe')
    (identifier,) = identifiers
    return _paper(identifier, found)


def _identifier(text: str, found: Found) -> str:
    reference = found.reference
    if reference.kind == "dossier":
        raise UsageError(f'"{text}" is een heel dossier; noem ook het nummer van het stuk: {EXAMPLE}')
    if reference.kind != "kamerstuk":
        raise UsageError(f'"{text}" is geen Kamerstuk ({reference.kind}); andere bronnen staan in content/bronnen.yaml')
    if reference.identifier is None or found.doubts:
        raise UsageError(f'het is niet zeker welk stuk "{text}" is: {"; ".join(found.doubts)}')
    return reference.identifier


def _paper(identifier: str, found: list[Found]) -> CitedPaper:
    paper = Kamerstuk.from_identifier(register_key(identifier))
    if paper is None:
        raise UsageError(f'"{identifier}" is een nummer dat in het register niet kan; {EXAMPLE}')
    reference, in_identifier = found[0].reference, WITH_SESSION.match(identifier)
    session = f"{in_identifier['first']}-{in_identifier['second']}" if in_identifier else reference.session_year or ""
    also_in = dict.fromkeys(one.reference.dossier or "" for one in found if one.reference.dossier != paper.dossier)
    chamber = reference.chamber or ("I" if in_identifier else paper.chamber)
    realm = next((one.reference.suffix for one in found if (one.reference.suffix or "").startswith("R")), "")
    known = paper.known_as(session_year=session.partition("/")[0], chamber=chamber, realm=realm or "")
    return CitedPaper(known, tuple(also_in))
