"""Findings as a person, a script or a code-scanning service wants them: text, JSON or SARIF 2.1.0."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any
from urllib.parse import quote

from generator import __version__
from generator.codes.phrases import said
from generator.codes.wording import Wording, without_values
from generator.diagnostics import Diagnostic, Language, Severity
from generator.dutch import plural

COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
NOUNS = {
    Language.NL: {
        Severity.ERROR: ("fout", "fouten"),
        Severity.WARNING: ("waarschuwing", "waarschuwingen"),
        Severity.NOTE: ("melding", "meldingen"),
    },
    Language.EN: {
        Severity.ERROR: ("error", "errors"),
        Severity.WARNING: ("warning", "warnings"),
        Severity.NOTE: ("note", "notes"),
    },
}
SARIF_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


class Format(Enum):
    """How findings are printed."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"


def print_findings(findings: Iterable[Diagnostic], form: Format, language: Language, *, summary: bool = False) -> None:
    """Print findings once each, in source order, to standard output."""
    ordered = sorted(dict.fromkeys(findings), key=lambda d: (d.location.in_order, d.code.name))
    if form is Format.JSON:
        print(json.dumps([d.as_dict(language) for d in ordered], ensure_ascii=False, indent=1))  # noqa: T201  # for scripts
    elif form is Format.SARIF:
        print(json.dumps(sarif(ordered, language), ensure_ascii=False, indent=1))  # noqa: T201  # for scripts
    else:
        _print_text(ordered, language, summary=summary)


def _print_text(findings: list[Diagnostic], language: Language, *, summary: bool) -> None:
    told = list(_told(findings, language))
    if not (sys.stdout.isatty() or os.environ.get("FORCE_COLOR")):  # no colours: no need to load them
        lines = [line for _, text in told for line in text]
        print(*lines, *([totals(findings, language)] if summary else []), sep="\n", end="\n" * bool(lines or summary))  # noqa: T201  # as Rich would
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, soft_wrap=True)
    for finding, (first, *more) in told:
        line = Text(first)
        line.highlight_words(
            [f"{finding.severity.word(language.value)} {finding.code.name}"], COLOURS[finding.severity]
        )
        console.print(line)
        for extra in more:
            console.print(Text(extra, style="dim"))
    if summary:
        console.print(totals(findings, language))


def _told(findings: list[Diagnostic], language: Language) -> Iterator[tuple[Diagnostic, list[str]]]:
    """The lines of each finding. A Word file may have one fault fifty times: what to do about it is told once."""
    told: set[tuple[str, str]] = set()
    for finding in findings:
        lines = finding.render(language).split("\n")
        advice = (finding.code.name, lines[-1])
        yield finding, lines[:-1] if finding.location.order and advice in told else lines
        told.add(advice)


def totals(findings: Iterable[Diagnostic], language: Language = Language.NL) -> str:
    """One closing line: how many of each."""
    count = Counter(finding.severity for finding in findings)
    return ", ".join(plural(count[severity], *NOUNS[language][severity]) for severity in Severity)


def sarif(findings: list[Diagnostic], language: Language) -> dict[str, Any]:
    """The findings as SARIF 2.1.0 (OASIS), for code-scanning services."""
    codes = sorted({finding.code for finding in findings}, key=lambda code: code.name)
    places = {code: place for place, code in enumerate(codes)}
    driver = {"name": "rijkspen", "version": __version__, "rules": [_sarif_rule(code, language) for code in codes]}
    results = [_sarif_result(finding, places[finding.code], language) for finding in findings]
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        # Without columnKind a column counts UTF-16 units, and everything behind an emoji would be one off (3.14.17).
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }


def _sarif_rule(code: Wording, language: Language) -> dict[str, Any]:
    """What a service shows of a rule: the message without its values, and the hint (3.49)."""
    rule: dict[str, Any] = {
        "id": code.name,
        "shortDescription": {"text": without_values(code.text(language.value))},
        "defaultConfiguration": {"level": SARIF_LEVELS[code.severity]},
    }
    if hint := without_values(code.hint(language.value)):
        rule["help"] = {"text": hint}
    return rule


def _sarif_result(finding: Diagnostic, rule: int, language: Language) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": quote(finding.location.file)}}
    if finding.location.line:
        place["region"] = {"startLine": finding.location.line, "startColumn": max(finding.location.column, 1)}
    hint = finding.hint(language)
    text = finding.message(language) + (f" ({hint})" if hint else "")
    location: dict[str, Any] = {"physicalLocation": place}
    if finding.location.place:  # in a Word file, where there are no lines
        location["logicalLocations"] = [{"fullyQualifiedName": said(finding.location.place, language.value)}]
    return {
        "ruleId": finding.code.name,
        "ruleIndex": rule,
        "level": SARIF_LEVELS[finding.severity],
        "message": {"text": text},
        "locations": [location],
    }
