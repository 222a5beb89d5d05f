"""The page itself. The second door to Jinja: its template is ours, and everything that is put into it is escaped.

The security policy in the page allows nothing but the style and the script that stand in it, by their hash: content that
would pass the escaping could still not run. The same rows give the same bytes.
"""

from __future__ import annotations

import base64
import hashlib
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from generator.dutch import plural
from generator.overview.rows import Overview, Row

FOLDER = Path(__file__).parent
STATES = ("niet gemaakt", "fouten", "onvolledig", "let op", "in orde")
POLICY = "default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; form-action 'none'"


def page(overview: Overview) -> bytes:
    """The overview as one HTML file."""
    style, script = (FOLDER / "overzicht.css").read_text("utf-8"), (FOLDER / "overzicht.js").read_text("utf-8")
    html = _template().render(
        overview=overview,
        rows=overview.rows,
        kinds=sorted({row.kind for row in overview.rows}),
        regions=sorted({row.region for row in overview.rows if row.region}),
        states=[state for state in STATES if any(row.state == state for row in overview.rows)],
        totals=_totals(overview),
        style=style,
        script=script,
        policy=POLICY.format(style=_hash(style), script=_hash(script)),
    )
    return html.encode("utf-8")


def anchor(row: Row) -> str:
    """The name of the part of the page about a document."""
    return "document-" + row.key.replace("/", "-")


def address(path: str) -> str:
    """A relative link to a file: every sign that means something in an address is written as a number."""
    return quote(path, safe="/")


def source_address(path: str) -> str:
    """A relative link from the output folder to a file of the project."""
    return "../" + address(path.partition(" (")[0])


def _totals(overview: Overview) -> list[tuple[str, str]]:
    """The numbers at the head of the page, each with its words."""
    made = sum(bool(row.files) for row in overview.rows)
    return [
        (str(len(overview.rows)), "documenten" if len(overview.rows) != 1 else "document"),
        (str(made), "gemaakt"),
        (str(sum(row.status == "definitief" for row in overview.rows)), "definitief"),
        (str(overview.total("open")), "nog in te vullen"),
        (str(overview.total("fout")), "fouten"),
        (str(overview.total("waarschuwing")), "waarschuwingen"),
    ]


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@lru_cache(maxsize=1)
def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(anchor=anchor, address=address, source_address=source_address)
    environment.globals["plural"] = plural
    return environment.get_template("overzicht.html")
