"""How a run looks, after document defaults, table style, paragraph style, character style and direct formatting.

The order is that of ECMA-376 part 1, 17.7.2. Bold, italics and hidden are toggles (17.7.3): set in both the paragraph
style and the character style, they cancel each other. Results are kept: a document has few looks and many runs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from generator.word.names import W
from generator.word.properties import value_of
from generator.word.text.model import PLAIN, Formatting

Looks = Mapping[str, object]  # some attributes of Formatting

LONGEST_CHAIN = 11  # of styles based on each other, as Word allows
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
OFF = frozenset({"0", "false", "off"})
TOGGLES = {"b": "bold", "i": "italic", "vanish": "hidden"}
SWITCHES = {**TOGGLES, "strike": "strike", "dstrike": "strike"}
HIGHLIGHTS = {
    "yellow": "FFFF00", "green": "00FF00", "cyan": "00FFFF", "magenta": "FF00FF", "blue": "0000FF", "red": "FF0000",
    "darkBlue": "00008B", "darkCyan": "008B8B", "darkGreen": "006400", "darkMagenta": "800080", "darkRed": "8B0000",
    "darkYellow": "808000", "darkGray": "A9A9A9", "lightGray": "D3D3D3", "black": "000000", "white": "FFFFFF",
}  # fmt: skip  # 17.18.40


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A style of the file, what it says itself; `paragraph` is its w:pPr."""

    name: str
    based_on: str
    looks: Looks
    paragraph: etree._Element | None
    table: etree._Element | None = None


@dataclass(slots=True)
class StyleBook:
    """The styles of a file by id, and how they look together."""

    styles: dict[str, TextStyle]
    defaults: Looks
    fonts: Mapping[str, str]
    default_paragraph: str = ""
    _chains: dict[str, Looks] = field(default_factory=dict)
    _resolved: dict[object, Formatting] = field(default_factory=dict)

    def chain(self, style: str) -> list[TextStyle]:
        """The style and those it is based on, the deepest first."""
        found: list[TextStyle] = []
        while style in self.styles and len(found) < LONGEST_CHAIN:
            found.append(self.styles[style])
            style = self.styles[style].based_on
        return found[::-1]

    def name(self, style: str) -> str:
        """The name of the style with this id; an unknown id is its own name."""
        return self.styles[style].name if style in self.styles else style

    def looks_of(self, style: str) -> Looks:
        """What a style says, with those it is based on."""
        if style not in self._chains:
            merged: dict[str, object] = {}
            for layer in self.chain(style):
                merged |= layer.looks
            self._chains[style] = merged
        return self._chains[style]

    def resolve(self, paragraph: str, run: str, around: Looks, direct: Looks) -> Formatting:
        """How a run looks: styles by id; `around` is what its table brings, `direct` what was set by hand."""
        key = (paragraph, run, tuple(sorted(around.items())), tuple(sorted(direct.items(), key=str)))
        if key not in self._resolved:
            below, above = self.looks_of(paragraph), self.looks_of(run)
            toggled = {name: below.get(name, False) != above[name] for name in TOGGLES.values() if name in above}
            merged = {**self.defaults, **around, **below, **above, **toggled, **direct}
            self._resolved[key] = Formatting(**merged) if merged else PLAIN  # type: ignore[arg-type]  # by name
        return self._resolved[key]


def read_styles(styles: etree._Element | None, theme: etree._Element | None) -> StyleBook:
    """The styles of word/styles.xml, with the fonts of the theme."""
    fonts = _theme_fonts(theme)
    if styles is None:
        return StyleBook({}, {}, fonts)
    defaults = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    default = next((s for s in styles.iterfind(f"{W}style") if _is_default_paragraph(s)), None)
    by_id = {style.get(f"{W}styleId", ""): _style(style, fonts) for style in styles.iterfind(f"{W}style")}
    identity = "" if default is None else default.get(f"{W}styleId", "")
    return StyleBook(by_id, run_looks(defaults, fonts), fonts, identity)


def run_looks(properties: etree._Element | None, fonts: Mapping[str, str]) -> dict[str, object]:
    """What a w:rPr says about how text looks."""
    if properties is None:
        return {}
    found: dict[str, object] = {}
    for child in properties:
        name = str(child.tag).removeprefix(W)
        value = child.get(f"{W}val", "")
        if name in SWITCHES:
            found[SWITCHES[name]] = value not in OFF
        else:
            found.update(_look(name, value, child, fonts))
    return found


def _look(name: str, value: str, element: etree._Element, fonts: Mapping[str, str]) -> dict[str, object]:
    match name:
        case "rFonts":
            font = fonts.get(element.get(f"{W}asciiTheme", ""), "") or element.get(f"{W}ascii", "")
            return {"font": font} if font else {}
        case "sz":
            return {"size": int(value) / 2} if value.isdecimal() else {}
        case "color":
            return {"colour": colour(value)}
        case "highlight":
            return {"fill": HIGHLIGHTS.get(value, "")}
        case "shd":
            return {"fill": colour(element.get(f"{W}fill", ""))}
        case "u":
            return {"underline": value != "none"}
        case "vertAlign":
            return {"raised": "" if value == "baseline" else value}
        case "lang":
            return {"language": value} if value else {}
    return {}


def colour(value: str) -> str:
    """A colour as RRGGBB; empty for automatic."""
    wanted = value.removeprefix("#").upper()
    return wanted if len(wanted) == len("RRGGBB") and all(c in "0123456789ABCDEF" for c in wanted) else ""


def _style(style: etree._Element, fonts: Mapping[str, str]) -> TextStyle:
    return TextStyle(
        value_of(style.find(f"{W}name")),
        value_of(style.find(f"{W}basedOn")),
        run_looks(style.find(f"{W}rPr"), fonts),
        style.find(f"{W}pPr"),
        style if style.get(f"{W}type") == "table" else None,
    )


def _is_default_paragraph(style: etree._Element) -> bool:
    return style.get(f"{W}type") == "paragraph" and style.get(f"{W}default", "0") not in OFF


def _theme_fonts(theme: etree._Element | None) -> dict[str, str]:
    """Which font `minorHAnsi` and `majorHAnsi` stand for."""
    found = {}
    for kind in ("minor", "major"):
        latin = None if theme is None else theme.find(f".//{DRAWING}{kind}Font/{DRAWING}latin")
        name = "" if latin is None else latin.get("typeface", "")
        found.update({f"{kind}{script}": name for script in ("HAnsi", "Ascii")})
    return found
