"""What the YAML parser complains about, in words that an author understands and at the place to look.

Both parsers of PyYAML are covered: libyaml says "did not find expected key" where the pure one says
"expected <block end>". A complaint that is not known here is passed on as it is.
"""

from __future__ import annotations

from itertools import islice

import yaml

from generator.codes import Code
from generator.diagnostics import Location, Report
from generator.loading.hygiene import MAXIMUM_CHARACTERS_REPORTED, name_character
from generator.loading.positions import Mark, Source

_QUOTE_IT = "zet de hele tekst tussen aanhalingstekens"
_TAB = "hier staat een tab; spring in met spaties"
_BACKSLASH = r"na een \ tussen dubbele aanhalingstekens kan dit niet; schrijf \\ of gebruik enkele aanhalingstekens"
_UNCLOSED_QUOTE = "het aanhalingsteken dat hier begint, wordt niet gesloten"

# Part of the parser's complaint, and what to say instead; the first that fits.
_PROBLEMS = (
    ("mapping values are not allowed", f"een dubbele punt met een spatie kan hier niet; {_QUOTE_IT}"),
    ("could not find expected ':'", "na dit woord ontbreekt een dubbele punt met een spatie"),
    ("tab character", _TAB),
    ("cannot start any token", f'een waarde kan niet met "{{found}}" beginnen; {_QUOTE_IT}'),
    ("node content", f'een waarde kan niet met "{{found}}" beginnen; {_QUOTE_IT}'),
    ("alphabetic or numeric character", f'een waarde kan niet met "{{found}}" beginnen; {_QUOTE_IT}'),
    ("unexpected end of stream", _UNCLOSED_QUOTE),
    ("unexpected document", _UNCLOSED_QUOTE),
    ("',' or ']'", "de lijst die op regel {begun} met [ begint, is niet gesloten met ]"),
    ("',' or '}'", "het blok dat op regel {begun} met {{ begint, is niet gesloten met }}"),
    ("<document start>", "het document was hier al uit; controleer de inspringing en de aanhalingstekens"),
    ("entries are not allowed", "een lijst met streepjes begint op een nieuwe regel"),
    ("mapping keys are not allowed", f"een vraagteken met een spatie kan hier niet; {_QUOTE_IT}"),
    ("line break", "achter | of > kan geen tekst staan; begin de tekst op de volgende regel"),
    ("indentation indicator", "het cijfer achter | of > is 1 tot en met 9"),
    ("escape", _BACKSLASH),
    ("hexa", _BACKSLASH),
    ("hexd", _BACKSLASH),
    ("irective", "een regel die met % begint, is een opdracht aan YAML; dat kan hier niet"),
    ("incompatible YAML", "deze versie van YAML wordt niet gelezen; laat de regel met %YAML weg"),
)
_AFTER_VALUE = f"achter de waarde staat nog tekst; {_QUOTE_IT} (en een aanhalingsteken daarbinnen dubbel)"
_NOT_A_FIELD = "hier past geen regel met deze inspringing; zet velden van hetzelfde blok recht onder elkaar"
_NOT_AN_ITEM = "in deze lijst begint elke regel met een streepje, recht onder het vorige"

# Of these the end of the search is far away, perhaps at the end of the file; the fault is where it began.
_POINT_AT_BEGIN = ("while scanning a simple key", "while scanning a quoted scalar", "while scanning an a")


def report_syntax(error: yaml.MarkedYAMLError, source: Source, report: Report) -> None:
    """Add the finding that explains why the parser stopped."""
    mark = _place(error)
    problem = error.problem or ""
    if mark is None:
        report.add(Code.BRON001, Location(source.file, 1, 1), problem=problem)
    elif "Unicode character escape" in problem:
        _report_escapes(error, source, report)
    elif "tag" in problem or "a tag" in (error.context or ""):
        report.add(Code.BRON006, source.location(mark), tag=source.tag(error.context_mark or mark))
    elif "\ufffd" not in source.line(mark.line):  # else the forbidden character of this line is to blame
        report.add(Code.BRON001, source.location(mark), problem=_explain(error, mark, source))


def _place(error: yaml.MarkedYAMLError) -> Mark | None:
    begun = error.context_mark if (error.context or "").startswith(_POINT_AT_BEGIN) else None
    return begun or error.problem_mark or error.context_mark


def _report_escapes(error: yaml.MarkedYAMLError, source: Source, report: Report) -> None:
    """Name the escapes of half characters that libyaml stops at; it points behind the `u` of the first."""
    begin, end = error.context_mark, error.problem_mark
    if begin and end:
        escapes = source.forbidden_escapes(begin.index, end.index + len("FFFFFFFF"))
        for location, code_point in islice(escapes, MAXIMUM_CHARACTERS_REPORTED):
            report.add(Code.BRON007, location, character=name_character(code_point))


def _explain(error: yaml.MarkedYAMLError, mark: Mark, source: Source) -> str:
    problem = error.problem or ""
    if "expected key" in problem or "'-' indicator" in problem or "<block end>" in problem:
        return _explain_block(error, mark, source)
    found = source.character(mark)
    wording = _TAB if found == "\t" else next((text for part, text in _PROBLEMS if part in problem), None)
    if wording is None:
        return problem
    begun = error.context_mark.line + 1 if error.context_mark else mark.line + 1
    return wording.format(found=found, begun=begun)


def _explain_block(error: yaml.MarkedYAMLError, mark: Mark, source: Source) -> str:
    if source.line(mark.line)[: mark.column].strip(" -"):
        return _AFTER_VALUE
    return _NOT_AN_ITEM if "collection" in (error.context or "") else _NOT_A_FIELD
