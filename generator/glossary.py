"""The pages that are made from code: the glossary (docs/begrippen.md) and the list of messages in the manual.

A field's declaration is the one place where the YAML key (Dutch), the attribute (in the code) and the meaning meet;
a message stands once, in `codes`. These pages repeat them between two comments, and a test keeps the pages true.
Bring them up to date with: python -m generator.glossary
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from pydantic.fields import FieldInfo

from generator.codes import CATALOGUE, Wording
from generator.codes.wording import without_values
from generator.models import content_models
from generator.schema.base import Content
from generator.schema.fields import ToSupply

DOCS = Path(__file__).parents[1] / "docs"
MARKUP = re.compile(r"([|*<\[\]_])")
FILE = re.compile(r"\S+\.yaml")  # the docstring of a model names its file
STAGES = {
    "BRON": "het bestand lezen",
    "VELD": "de velden",
    "TEKST": "de lopende tekst",
    "REF": "verwijzingen",
    "SJAB": "het Word-sjabloon",
    "STIJL": "de huisstijl",
    "NOTA": "de beslisnota en haar brief",
    "REGIO": "de gegevens van een regio",
    "CTRL": "controle van het document",
    "SAM": "samenhang",
    "TOEZ": "toezeggingen",
    "PUB": "de openbare versie",
    "META": "metagegevens voor openbaarmaking",
    "BLAD": "de bladzijdenummers",
    "PDF": "de pdf",
    "UIT": "het document wegschrijven",
    "WORD": "een Word-bestand lezen",
    "TOEG": "toegankelijkheid van een Word-bestand",
    "OPM": "huisstijl in een Word-bestand",
    "REST": "wat een Word-bestand niet naar buiten hoort mee te nemen",
}


def glossary() -> str:
    """A table per model: the keys of a file in YAML, their attributes and their meanings."""
    seen: set[type[Content]] = set()
    sections = []
    for name, model in sorted(content_models().items()):
        file = FILE.search(model.__doc__ or "")
        sections.append(f"### {file[0] if file else name}\n")
        sections.extend(_section(part) for part in _with_parts(model) if part not in seen)
        seen.update(_with_parts(model))
    return "\n".join(sections)


def messages() -> str:
    """A table per stage: every code, how much it weighs, what it says and what to do."""
    return "\n".join(_stage(prefix, title) for prefix, title in STAGES.items())


PAGES = {"begrippen": ("begrippen.md", glossary), "meldingen": ("handleiding.md", messages)}


def updated(page: str, part: str, text: str) -> str:
    """The page with this text in the part of that name, between its two comments."""
    begin, end = f"<!-- begin {part} -->", f"<!-- eind {part} -->"
    before, _, rest = page.partition(begin)
    _, _, after = rest.partition(end)
    return f"{before}{begin}\n\n{text}\n{end}{after}"


# --- glossary --------------------------------------------------------------------------------------------------------


def _with_parts(model: type[Content]) -> list[type[Content]]:
    """The model and every model inside it, each once, from the outside in."""
    found = [model]
    for outer in found:
        inner = (part for field in outer.model_fields.values() for part in _models_in(field.annotation))
        found.extend(part for part in dict.fromkeys(inner) if part not in found)
    return found


def _models_in(annotation: object) -> Iterator[type[Content]]:
    if isinstance(annotation, type) and issubclass(annotation, Content):
        yield annotation
    for argument in get_args(annotation):
        yield from _models_in(argument)


def _section(model: type[Content]) -> str:
    rows = "".join(_row(name, field) for name, field in model.model_fields.items())
    head = "| In YAML | In de code | Moet | Open | Wat het is |\n|---|---|---|---|---|\n"
    return f"#### `{model.__name__}`\n\n{head}{rows}"


def _row(name: str, field: FieldInfo) -> str:
    parts = "".join(f", zie `{part.__name__}`" for part in dict.fromkeys(_models_in(field.annotation)))
    needed, may_wait = ("ja" if yes else "" for yes in (field.is_required(), _may_wait(field.annotation)))
    return (
        f"| `{field.alias or name}` | `{name}` | {needed} | {may_wait} | {_escaped(field.description or '')}{parts} |\n"
    )


def _may_wait(annotation: object) -> bool:
    """Whether "nog in te vullen" is a good value here."""
    return annotation is ToSupply or any(_may_wait(argument) for argument in get_args(annotation))


# --- messages --------------------------------------------------------------------------------------------------------


def _stage(prefix: str, title: str) -> str:
    codes = [code for code in CATALOGUE.values() if code.name.rstrip("0123456789") == prefix]
    rows = "".join(_message(code) for code in codes)
    return f"#### {prefix}: {title}\n\n| Code | Soort | Wat er staat | Wat u doet |\n|---|---|---|---|\n{rows}"


def _message(wording: Wording) -> str:
    said, advice = (_escaped(without_values(text)) for text in (wording.nl, wording.hint_nl))
    says = "de melding zelf zegt wat er mis is" if said == "…" else said
    return f"| {wording.name} | {wording.severity.word('nl')} | {says} | {'' if advice == '…' else advice} |\n"


def _escaped(text: str) -> str:
    return MARKUP.sub(r"\\\1", text)


def main() -> None:
    """Write the generated parts into their pages."""
    for part, (name, make) in PAGES.items():
        path = DOCS / name
        path.write_text(updated(path.read_text("utf-8"), part, make()), "utf-8")


if __name__ == "__main__":
    main()
