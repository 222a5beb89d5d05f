"""One Word file under examination: read it, hold it against the house style, let every rule look at it.

Works without a project: then the house style of the central government that comes with rijkspen is the measure. In a
project it is held against the house styles, the citation style and the registers of the project.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.circles import circles_unsought
from generator.diagnostics import Report
from generator.errors import UsageError
from generator.loading.project import shipped
from generator.pipeline import Project
from generator.record import Record, field
from generator.references.style import CitationStyle
from generator.references.style_file import FOLDER, load_citation_style
from generator.schema.housestyle import HouseStyle
from generator.schema.registry import Registers
from generator.word.stylefile import load_house_style
from generator.word.text.model import WordText
from generator.word.text.reading import read_word_text
from generator.wordcheck.findings import Findings
from generator.wordcheck.recognise import day_of, document_type
from generator.wordcheck.references.form import fits
from generator.wordcheck.registry import check_word
from generator.wordcheck.subject import Subject

CENTRAL = "rijk"
WORD_SUFFIXES = frozenset({".docx", ".docm", ".dotx", ".dotm", ".doc", ".dot", ".rtf", ".odt"})
CONTENT_SUFFIXES = frozenset({".yaml", ".yml"})


class Yardstick(Record, frozen=True):
    """What Word files are held against.

    `other_citations`: styles in which a document of another kind than ours may be written; none when a style was chosen.
    """

    styles: tuple[HouseStyle, ...]
    style_names: frozenset[str] = frozenset()
    citations: CitationStyle = field(default_factory=CitationStyle)
    registers: Registers | None = None
    other_citations: tuple[CitationStyle, ...] = ()


def is_word_file(path: Path) -> bool:
    """Whether this is to be read as a Word file; a file that turns out to be none gets told so."""
    return path.suffix.lower() in WORD_SUFFIXES or (path.is_file() and path.suffix.lower() not in CONTENT_SUFFIXES)


def yardstick(project: Project | None = None, style: str | None = None) -> Yardstick:
    """The measure: the named house style, else all those of the project, else the one that comes with rijkspen.

    Raises:
        UsageError: there is no such house style.
        TemplateError: a house style of the project has faults.
    """
    if project is None:
        house = _shipped_style(style or CENTRAL)
        known = _style_names(shipped("templates") / "docx")
        citations = _shipped_citations(str(house.citation_style))
        return Yardstick((house,), known, citations, other_citations=() if style else tuple(_others(citations)))
    names = [style] if style else sorted(path.stem for path in project.folder.styles.glob("*.yaml"))
    styles = tuple(project.materials.house_style(name) for name in names)
    first = next((house for name, house in zip(names, styles, strict=True) if name == CENTRAL), styles[0])
    citations = project.materials.citation_style(str(first.citation_style))
    return Yardstick(styles, _style_names(project.folder.templates), citations, project.registers)


def examine(path: Path, shown_as: str, measure: Yardstick, report: Report) -> Findings | None:
    """What is wrong with a Word file; None, with a finding that says why, when it cannot be read.

    Args:
        path: the file.
        shown_as: its name in messages.
        measure: what it is held against.
        report: receives why it cannot be read.
    """
    with circles_unsought():
        word = read_word_text(path, shown_as, report)
        return None if word is None else check_word(_subject(word, measure))


def _subject(word: WordText, measure: Yardstick) -> Subject:
    template = document_type(word)
    return Subject(
        word=word,
        styles=measure.styles,
        style_names=measure.style_names,
        template=template,
        citations=citations_for(word, template, measure),
        registers=measure.registers,
        day=day_of(word),
    )


def citations_for(word: WordText, template: str, measure: Yardstick) -> CitationStyle:
    """The citation style that a file is judged by.

    A letter and a nota follow their house. Any other document without a project, such as an explanatory memorandum, may well
    follow another style: then it is the one that most of its citations stand in already.
    """
    if template or not measure.other_citations:
        return measure.citations
    fitting = {style.name: fits(word, style) for style in (measure.citations, *measure.other_citations)}
    best = max(measure.other_citations, key=lambda style: fitting[style.name])
    return best if fitting[best.name] > max(1, fitting[measure.citations.name]) else measure.citations


def _style_names(templates: Path) -> frozenset[str]:
    """The names of the styles in all templates; a template that cannot be read is told of elsewhere."""
    read = (read_word_text(path, path.name, Report()) for path in sorted(templates.glob("*.docx")))
    return frozenset(name.lower() for word in read if word is not None for name in word.styles)


def _shipped_style(name: str) -> HouseStyle:
    style = (
        load_house_style(name, shipped("styles"), Report()) if (shipped("styles") / f"{name}.yaml").is_file() else None
    )
    if style is None:
        known = ", ".join(sorted(path.stem for path in shipped("styles").glob("*.yaml")))
        raise UsageError(f'huisstijl "{name}" is er niet; wel: {known}')
    return style


def _others(own: CitationStyle) -> Iterator[CitationStyle]:
    """The other citation styles that come with rijkspen."""
    names = sorted(path.stem for path in (shipped("styles") / FOLDER).glob("*.yaml"))
    return (_shipped_citations(name) for name in names if name != own.name)


def _shipped_citations(name: str) -> CitationStyle:
    return load_citation_style(name, shipped("styles"), Report()) or CitationStyle()
