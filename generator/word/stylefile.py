"""Load a house style: styles/*.yaml with everything it inherits, validated, every fault with its place.

`erft: rijk` takes over all of styles/rijk.yaml; what the file itself says goes before. Mappings are merged key by key,
texts and lists are replaced.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path

from generator.codes import Code
from generator.diagnostics import Location, Report, did_you_mean
from generator.loading.source import SourceMapping, SourceText
from generator.loading.yaml_source import load_yaml
from generator.schema.housestyle import COLOUR, HouseStyle, contrast
from generator.schema.validation import validate

INHERITS = "erft"
READABLE = 4.5  # WCAG 2.1, 1.4.3
VISIBLE = 3  # WCAG 2.1, 1.4.11
APART = 1.5  # our choice: two greys that a reader can tell apart in a small bar
PAPER = "#FFFFFF"


def load_house_style(name: str, folder: Path, report: Report) -> HouseStyle | None:
    """The house style of this name; None when the findings leave nothing usable."""
    before = len(report.diagnostics)
    source = _load_with_bases(name, folder, report, Location(f"{folder.name}/{name}.yaml"), ())
    style = validate(source, HouseStyle, report) if source is not None else None
    if style is not None:
        _check_names(style, report)
    return None if len(report.diagnostics) > before else style


def _load_with_bases(
    name: str, folder: Path, report: Report, asked_by: Location, heirs: tuple[str, ...]
) -> SourceMapping | None:
    path = folder / f"{name}.yaml"
    if name in heirs or not path.is_file():
        names = sorted(file.stem for file in folder.glob("*.yaml"))
        report.add(Code.STIJL001, asked_by, suggestion=did_you_mean(name, set(names) - {*heirs, name}), name=name)
        return None
    own = load_yaml(path, f"{folder.name}/{path.name}", report)
    base = own.entries.get(SourceText(INHERITS, asked_by)) if own is not None else None
    if own is None or not isinstance(base, SourceText):
        return own
    inherited = _load_with_bases(base, folder, report, base.origin, (*heirs, name))
    return None if inherited is None else _over(inherited, own)


def _over(base: SourceMapping, own: SourceMapping) -> SourceMapping:
    entries = dict(base.entries)
    for key, value in own.entries.items():
        under = entries.pop(key, None)
        both = isinstance(under, SourceMapping) and isinstance(value, SourceMapping)
        entries[key] = _over(under, value) if both else value  # type: ignore[arg-type]  # both are mappings here
    return SourceMapping(entries, own.origin)


# --- names -------------------------------------------------------------------------------------------------------


def _check_names(style: HouseStyle, report: Report) -> None:
    for name, colour in style.colours.items():
        if not COLOUR.match(colour):
            report.add(Code.VELD003, colour.origin, value=colour, expected=f'de kleur {name} als "#154273"')
    _check_known(style.colour_names(), style.colours, "een naam onder kleuren", report)
    _check_known(style.font_names(), style.fonts, "een naam onder lettertypen", report)
    if not report.has_errors():
        _check_contrast(style, report)
        _check_charts(style, report)


def _check_known(used: Iterator[SourceText], known: Iterable[str], expected: str, report: Report) -> None:
    names = {str(name) for name in known}
    for name in used:
        if name not in names:
            report.add(Code.VELD003, name.origin, suggestion=did_you_mean(name, names), value=name, expected=expected)


def _check_contrast(style: HouseStyle, report: Report) -> None:
    for place, text, ground in set(_colour_pairs(style)):
        ratio = contrast(style.colour(text), style.colour(ground) if ground else PAPER)
        if ratio < READABLE:
            shown = f"{ratio:.1f}".replace(".", ",")
            report.add(Code.STIJL004, place, colour=text, ground=ground or "wit", ratio=shown)


def _check_charts(style: HouseStyle, report: Report) -> None:
    """Figures are seen against the paper, and also by who sees or prints no colours."""
    for series in style.charts.series:
        ratio = contrast(style.colour(series.colour), PAPER)
        if ratio < VISIBLE:
            shown = f"{ratio:.1f}".replace(".", ",")
            report.add(Code.STIJL006, series.colour.origin, colour=series.colour, ratio=shown)
    for one, other in combinations(style.charts.series, 2):
        ratio = contrast(style.colour(one.colour), style.colour(other.colour))
        if one.pattern == other.pattern and ratio < APART:
            report.add(Code.STIJL007, other.colour.origin, colour=one.colour, other=other.colour)


def _colour_pairs(style: HouseStyle) -> Iterator[tuple[Location, SourceText, SourceText | None]]:
    """Every colour of text that stands on a colour, with the place where the text gets its colour."""
    for own in style.templates.values():
        all_measures = style.measures(own)
        base = all_measures["Normal"].colour
        heading = all_measures.get("Tabelkop", all_measures["Normal"]).colour or base
        for text, ground in ((heading, own.table_head), (base, own.table_band)):
            if text is not None and ground is not None:
                yield ground.origin, text, ground
        for measures in all_measures.values():
            if measures.colour is not None or measures.fill is not None:
                text = measures.colour or base
                if text is not None:
                    yield text.origin, text, measures.fill
