"""What the YAML parser complains about, in words that an author understands and at the place to look.

Both parsers of PyYAML are covered: libyaml says "did not find expected key" where the pure one says
"expected <block end>". A complaint that is not known here is passed on as it is.
"""

from __future__ import annotations

from itertools import islice

import yaml

from generator.codes import Code
from generator.codes import content_phrases as says
from generator.codes.phrases import Value
from generator.diagnostics import Location, Report
from generator.loading.hygiene import MAXIMUM_CHARACTERS_REPORTED, name_character
from generator.loading.positions import Mark, Source

# Part of the parser's complaint, and what to say instead; the first that fits.
_PROBLEMS = (
    ("mapping values are not allowed", says.COLON),
    ("could not find expected ':'", says.NO_COLON),
    ("tab character", says.TAB),
    ("cannot start any token", says.CANNOT_BEGIN),
    ("node content", says.CANNOT_BEGIN),
    ("alphabetic or numeric character", says.CANNOT_BEGIN),
    ("unexpected end of stream", says.UNCLOSED_QUOTE),
    ("unexpected document", says.UNCLOSED_QUOTE),
    ("',' or ']'", says.OPEN_LIST),
    ("',' or '}'", says.OPEN_BLOCK),
    ("<document start>", says.ENDED),
    ("entries are not allowed", says.DASH),
    ("mapping keys are not allowed", says.QUESTION_MARK),
    ("line break", says.BEHIND_BAR),
    ("indentation indicator", says.BAR_FIGURE),
    ("escape", says.BACKSLASH),
    ("hexa", says.BACKSLASH),
    ("hexd", says.BACKSLASH),
    ("irective", says.DIRECTIVE),
    ("incompatible YAML", says.VERSION),
)
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


def _explain(error: yaml.MarkedYAMLError, mark: Mark, source: Source) -> Value:
    problem = error.problem or ""
    if "expected key" in problem or "'-' indicator" in problem or "<block end>" in problem:
        return _explain_block(error, mark, source)
    found = source.character(mark)
    wording = says.TAB if found == "\t" else next((text for part, text in _PROBLEMS if part in problem), None)
    if wording is None:
        return problem
    begun = error.context_mark.line + 1 if error.context_mark else mark.line + 1
    return wording(found=found, begun=begun)


def _explain_block(error: yaml.MarkedYAMLError, mark: Mark, source: Source) -> Value:
    if source.line(mark.line)[: mark.column].strip(" -"):
        return says.AFTER_VALUE
    return says.NOT_AN_ITEM if "collection" in (error.context or "") else says.NOT_A_FIELD
