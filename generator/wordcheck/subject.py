"""What a rule looks at: the Word file, and the house style, citation style, registers and date that it is held against."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.references.style import KAMERBRIEF, CitationStyle
from generator.schema.housestyle import HouseStyle
from generator.schema.registry import Registers
from generator.word.text.model import WordText


@dataclass(frozen=True, slots=True)
class Subject:
    """A Word file under examination.

    Attributes:
        word: the file.
        styles: the house styles that are allowed: one, or all of the project; empty when there are none.
        style_names: names of the styles in the templates, in lower case; empty when they are not known.
        template: which document it is (kamerbrief, beslisnota …); empty when that cannot be told.
        citations: the form in which citations should stand.
        registers: those of the project; None without a project.
        day: the date of the document, as far as the document says.
    """

    word: WordText
    styles: tuple[HouseStyle, ...] = ()
    style_names: frozenset[str] = frozenset()
    template: str = ""
    citations: CitationStyle = KAMERBRIEF
    registers: Registers | None = None
    day: date | None = None
