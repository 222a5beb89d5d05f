"""VELD: the fields of content."""

from __future__ import annotations

from generator.codes.wording import error


class SchemaCodes:
    """The messages of this family."""

    VELD001 = error('het veld "{key}" is hier niet bekend', 'the field "{key}" is not known here')
    VELD002 = error(
        'het veld "{key}" ontbreekt',
        'the field "{key}" is missing',
        "voeg het veld toe; is de inhoud er nog niet, schrijf dan: nog in te vullen",
        'add the field; if there is no content yet, write: "nog in te vullen"',
    )
    VELD003 = error('"{value}" is hier niet goed: {expected}', '"{value}" is not right here: {expected}')
    VELD004 = error(
        '"{value}" is geen bestaande datum',
        '"{value}" is not an existing date',
        "schrijf jjjj-mm-dd",
        "write yyyy-mm-dd",
    )
    VELD005 = error(
        'de soort "{value}" is niet bekend',
        'the document type "{value}" is not known',
        "bekende soorten: {known}",
        "known types: {known}",
    )
