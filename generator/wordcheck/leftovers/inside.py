"""What sits inside the file beside text and pictures: macros, and whole other files."""

from __future__ import annotations

import posixpath
import re

from generator.diagnostics import Code
from generator.wordcheck.findings import Findings
from generator.wordcheck.subject import Subject

MACROS = re.compile(r"(?:\A|/)vba(?:Project|Data)", re.IGNORECASE)
EMBEDDED = re.compile(r"(?:\A|/)(?:embeddings|activeX|afchunk)[^/]*(?:/|\Z)|/afchunk\w*\.", re.IGNORECASE)


def check(subject: Subject, findings: Findings) -> None:
    """Report macros (REST008) and embedded files (REST009), but not the figures of a chart, which everybody can read there."""
    parts = sorted(subject.word.parts)
    if any(MACROS.search(part) for part in parts):
        findings.add(Code.REST008, None)
    for part in (
        part
        for part in parts
        if EMBEDDED.search(part) and not part.endswith(".rels") and part not in subject.word.chart_data
    ):
        findings.add(Code.REST009, None, name=posixpath.basename(part))
