"""docxtpl as its manual does it: the template is opened for every document."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate
from worker import Make, serve


def prepare(folder: Path) -> Make:
    template = folder / "templates" / "docxtpl.docx"

    def make(data: dict[str, Any]) -> bytes:
        document = DocxTemplate(template)
        document.render(data["flat"], autoescape=True)
        target = io.BytesIO()
        document.save(target)
        return target.getvalue()

    return make


serve(prepare)
