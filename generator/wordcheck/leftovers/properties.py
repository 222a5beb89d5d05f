"""The properties of the file: names of persons, and own properties of the organisation."""

from __future__ import annotations

import re

from generator.codes import phrases
from generator.diagnostics import Code
from generator.wordcheck.findings import Findings
from generator.wordcheck.subject import Subject

OWN = "custom:"
# An organisation or a program is no person.
NO_PERSON = re.compile(
    r"\b(?:ministerie|regio|gemeente|provincie|directie|directoraat|dienst|kamer|rijk\w*|raad|inspectie|bureau|stichting|"
    r"bestuur|programma\w*|python-docx|microsoft|openxml|word|pandoc|libreoffice|administrator|gebruiker|user)\b|[\d@]",
    re.IGNORECASE,
)
SHOWN = 20


def check(subject: Subject, findings: Findings) -> None:
    """Report names of persons (REST005) and own properties (REST011)."""
    properties = subject.word.properties
    for key, field in phrases.PROPERTIES.items():
        value = properties.get(key, "")
        if value and (not NO_PERSON.search(value) or "@" in value):
            findings.add(Code.REST005, None, field=field, value=value)
    own = sorted(key.removeprefix(OWN) for key in properties if key.startswith(OWN))
    if own:
        findings.add(Code.REST011, None, names=", ".join(own[:SHOWN]))
