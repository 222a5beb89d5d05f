"""The peer: the sample letter through plain docxtpl, as its manual does it.

As a script it is the whole cold process: python bench/peer.py sjabloon.docx velden.json uit.docx
"""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate


def render(template: Path, fields: dict[str, Any]) -> bytes:
    """Load, render, save: docxtpl changes the template it renders, so every document starts from the file."""
    document = DocxTemplate(template)
    document.render(fields, autoescape=True)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


if __name__ == "__main__":
    source, values, target = map(Path, sys.argv[1:])
    target.write_bytes(render(source, json.loads(values.read_text("utf-8"))))
