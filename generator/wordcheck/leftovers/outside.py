"""What ties the file to the outside: templates, linked pictures, fields that fetch. Nothing of it is ever followed."""

from __future__ import annotations

import re

from generator.diagnostics import Code
from generator.wordcheck.findings import Findings
from generator.wordcheck.subject import Subject

TEMPLATE = "attachedTemplate"
FETCHES = re.compile(r"\s*(?:INCLUDETEXT|INCLUDEPICTURE|DDE|DDEAUTO|LINK|DATABASE|RD)\b", re.IGNORECASE)
SHOWN = 100


def check(subject: Subject, findings: Findings) -> None:
    """Report links to the outside (REST006), the attached template (REST007) and fields that fetch (REST010)."""
    for outside in subject.word.outside:
        code = Code.REST007 if outside.kind == TEMPLATE else Code.REST006
        findings.add(code, None, target=outside.target[:SHOWN])
    for paragraph in subject.word.paragraphs:
        for field in paragraph.fields:
            if FETCHES.match(field):
                findings.add(Code.REST010, paragraph, field=field[:SHOWN])
