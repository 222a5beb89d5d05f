"""pandoc from Markdown with notes, with the letter's template as its reference document: one process per document."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from worker import Make, Read, serve

MARKS = {"Kop1": "# ", "Kop2": "## ", "Kop3": "### ", "Lijstopsomteken": "- ", "Lijstnummering": "1. ", "Citaat": "> "}
AROUND = {"i": "*", "b": "**", "": ""}


def prepare(folder: Path) -> Make:
    command = [(folder / "pandoc").read_text().strip(), "-f", "markdown", "-t", "docx", "-o", "-"]
    command += ["--reference-doc", str(folder / "templates" / "reference.docx")]
    return lambda text: subprocess.run(command, input=text.encode(), check=True, capture_output=True).stdout


def read(folder: Path) -> Read:
    def markdown(number: str) -> str:
        data = json.loads((folder / "data" / f"{number}.json").read_text("utf-8"))
        return "\n\n".join(
            [*map(_line, data["frame"].values()), *(_block(block, data["notes"]) for block in data["blocks"])]
        )

    return markdown


def _line(value: str | list[str]) -> str:
    return value if isinstance(value, str) else ", ".join(value)


def _block(block: dict[str, Any], notes: list[str]) -> str:
    if "table" in block:
        head, *rows = (f"| {' | '.join(row)} |" for row in block["table"])
        return "\n".join([head, "|:--|:--|:--|", *rows])
    runs = (
        f"^[{notes[int(text) - 1]}]" if look == "note" else f"{AROUND[look]}{text}{AROUND[look]}"
        for text, look in block["runs"]
    )
    return MARKS.get(block["style"], "") + "".join(runs)


serve(prepare, read)
