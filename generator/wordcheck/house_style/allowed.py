"""What the house style allows: fonts, sizes, colours and page measures of the template that the document is made with.

A document that is none of ours is held against all templates. With several house styles, what one of them allows is
allowed: which of them was meant, a file does not say.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.schema.housestyle import HouseStyle, Page, TemplateMeasures
from generator.wordcheck.subject import Subject


def fonts(subject: Subject) -> list[str]:
    """Names of fonts, and of their substitutes."""
    return list(dict.fromkeys(str(name) for style in subject.styles for name in _font_names(style)))


def sizes(subject: Subject) -> set[float]:
    """Sizes in points."""
    return {
        float(measures.size.points)
        for style, template in _templates(subject)
        for measures in style.measures(template).values()
        if measures.size is not None
    }


def colours(subject: Subject) -> set[str]:
    """Colours as RRGGBB."""
    return {str(colour).removeprefix("#").upper() for style in subject.styles for colour in style.colours.values()}


def pages(subject: Subject) -> list[Page]:
    """Paper and margins of the template; of all when it is not known which."""
    return [template.page for _, template in _templates(subject)]


def words(subject: Subject, name: str) -> tuple[str, ...]:
    """The labels of the template in an order that the house style gives, such as `referentiekolom`."""
    for _, template in _templates(subject):
        order = next((keys for known, keys in template.orders.items() if known == name), ())
        named = {str(key): str(word) for key, word in template.words.items()}
        if order and subject.template:
            return tuple(named[key] for key in map(str, order) if key in named)
    return ()


def _font_names(style: HouseStyle) -> Iterator[str]:
    for font in style.fonts.values():
        yield from (font.name, font.substitute)


def _templates(subject: Subject) -> Iterator[tuple[HouseStyle, TemplateMeasures]]:
    for style in subject.styles:
        for name, template in style.templates.items():
            if str(name) == subject.template or not subject.template:
                yield style, template
