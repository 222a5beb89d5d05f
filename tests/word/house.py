"""Shared by the tests of templates and house styles: where they stand, and how to open them."""

from __future__ import annotations

import zipfile
from pathlib import Path

from generator.diagnostics import Report
from generator.schema.housestyle import HouseStyle
from generator.word.stylefile import load_house_style

ROOT = Path(__file__).parents[2]
STYLES = ROOT / "styles"
TEMPLATES = ROOT / "templates" / "docx"
TEMPLATE_NAMES = ("kamerbrief", "beslisnota", "uitvoeringsagenda", "plan-voor-de-regio", "stand-van-zaken")
STYLE_NAMES = ("rijk", "npvr", "achterhoek")


def template_parts(name: str) -> dict[str, bytes]:
    """The parts of a template as it stands in templates/docx."""
    with zipfile.ZipFile(TEMPLATES / f"{name}.docx") as package:
        return {part: package.read(part) for part in package.namelist()}


def house_style(name: str) -> HouseStyle:
    """A house style of the project, which must be without faults."""
    report = Report()
    style = load_house_style(name, STYLES, report)
    assert style is not None, [finding.render() for finding in report]
    return style
