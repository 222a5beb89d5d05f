"""Citation styles from their files: styles/verwijzingen/NAAM.yaml → `CitationStyle`."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

from generator.diagnostics import Code, Location, Report, did_you_mean
from generator.loading.yaml_source import load_yaml
from generator.references.style import CitationForm, CitationStyle
from generator.schema.citationstyle import CitationStyleContent, FormContent
from generator.schema.validation import validate

FOLDER = "verwijzingen"


def load_citation_style(name: str, styles: Path, report: Report) -> CitationStyle | None:
    """The citation style of this name; None when it is not there or has faults.

    Args:
        name: name of a file in styles/verwijzingen, without .yaml.
        styles: the folder styles/.
        report: receives what is wrong (STIJL005, VELD…).
    """
    path = citation_style_path(name, styles)
    folder = path.parent
    shown = f"{styles.name}/{FOLDER}/{name}.yaml"
    if not path.is_file():
        known = sorted(file.stem for file in folder.glob("*.yaml"))
        report.add(
            Code.STIJL005, Location(shown), suggestion=did_you_mean(name, known), name=name, known=", ".join(known)
        )
        return None
    tree = load_yaml(path, shown, report)
    content = None if tree is None else validate(tree, CitationStyleContent, report)
    return None if content is None else _style(name, content)


def citation_style_path(name: str, styles: Path) -> Path:
    """The file of a citation style, in the folder styles/."""
    return styles / FOLDER / f"{name}.yaml"


def _style(name: str, content: CitationStyleContent) -> CitationStyle:
    return CitationStyle(
        name=name,
        note=_form(content.note),
        text=_form(content.text),
        capital=content.capital,
        closing=str(content.closing or ""),
        link=content.link,
        short_repeat=content.short_repeat,
        mark_after_stop=content.mark_after_stop,
    )


def _form(content: FormContent) -> CitationForm:
    labels = {"II": str(content.labels.second), "I": str(content.labels.first), "": str(content.labels.unknown)}
    return CitationForm(
        labels=MappingProxyType(labels),
        italic_label=content.italic_label,
        after_label=str(content.after_label),
        session=str(content.session or ""),
        spaced_dossier=content.spaced_dossier,
        number_label=str(content.number_label),
        page_label=str(content.page_label),
        page_dash=str(content.page_dash),
    )
