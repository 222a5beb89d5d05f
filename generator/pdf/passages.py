"""What a Word file says that must stand in its PDF: the passages of its body and notes, boxes in them included.

A passage is text that stays together on paper: a paragraph, or the part of one up to a note call, a picture or a
field. Left out is what a layout rightly changes or leaves away: results of fields (but for links and tables of
contents), tracked changes, hidden text, formulas, charts, content controls that show other data, the covered cells
of a merge, and text from right to left. (ECMA-376 part 1, 17.)

Read as a stream, so that a long file costs no tree; names of namespaces are those of Word and LibreOffice.
"""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, field
from xml.parsers import expat

from generator.pdf.word_file import MOST, UNREADABLE

PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
STYLES = "word/styles.xml"
KEPT_FIELDS = ("HYPERLINK", "TOC")  # their result is text; any other is counted or fetched anew
LEFT_OUT = {
    *("w:del", "w:moveFrom", "w:rPrChange", "w:pPrChange", "w:ruby", "w:bdo", "w:dir", "mc:Fallback"),
    *("m:oMath", "m:oMathPara"),
}
ENDS_A_PASSAGE = {
    *("w:footnoteReference", "w:endnoteReference", "w:footnoteRef", "w:endnoteRef", "w:sym", "w:pgNum", "w:ptab"),
    *("w:drawing", "w:pict", "w:object", "w:ins", "w:moveTo", "w:fldSimple", "w:fldChar", "w:sdt"),
}
OTHER_DATA = {
    *("w:dataBinding", "w15:dataBinding", "w:showingPlcHdr", "w:date", "w:dropDownList", "w:comboBox"),
    *("w:checkbox", "w14:checkbox"),
}
SCOPES = ("w:r", "w:p", "w:tr", "w:tc", "w:sdt")  # each can hide what stands in it
HIDES = {"w:r": {"w:vanish"}, "w:tr": {"w:hidden"}, "w:sdt": OTHER_DATA}
OFF = ("0", "false", "off", "none")
FROM_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
SEPARATORS = {"separator", "continuationSeparator", "continuationNotice"}


def passages(docx: bytes) -> list[str]:
    """The passages of a Word file, in reading order, notes last; none when it cannot be read.

    Whether it is a Word file at all is for LibreOffice to say.
    """
    found: list[str] = []
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            sizes = {member.filename: member.file_size for member in archive.infolist()}
            hidden = _hidden_styles(archive.read(STYLES)) if sizes.get(STYLES, MOST) < MOST else frozenset()
            for part in PARTS:
                if sizes.get(part, MOST) < MOST:
                    found += _Reader(hidden).read(archive.read(part))
    except (*UNREADABLE, expat.ExpatError):
        return []
    return [passage for passage in found if not FROM_RIGHT_TO_LEFT.search(passage)]


def _hidden_styles(styles: bytes) -> frozenset[str]:
    """The ids of the styles that hide their text, by themselves or through the style they are based on."""
    based: dict[str, str] = {}
    hidden: set[str] = set()
    current = ""

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal current
        if name == "w:style":
            current = attributes.get("w:styleId", "")
        elif name == "w:basedOn":
            based[current] = attributes.get("w:val", "")
        elif name == "w:vanish" and _on(attributes):
            hidden.add(current)

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.Parse(styles, True)
    size = -1
    while size < len(hidden):
        size = len(hidden)
        hidden |= {name for name, base in based.items() if base in hidden}
    return frozenset(hidden - {""})


def _on(attributes: dict[str, str]) -> bool:
    return attributes.get("w:val", "1") not in OFF


@dataclass(slots=True)
class _Scope:
    name: str
    hides: bool = False
    text: list[str] = field(default_factory=list)  # of a paragraph


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    has_result: bool = False

    @property
    def hides(self) -> bool:
        return not _is_kept(self.instruction)


def _is_kept(instruction: str) -> bool:
    return instruction.strip().upper().startswith(KEPT_FIELDS)


class _Reader:
    """Reads one part from begin to end."""

    def __init__(self, hidden_styles: frozenset[str]) -> None:
        self._hidden_styles = hidden_styles
        self._found: list[str] = []
        self._scopes: list[_Scope] = []
        self._fields: list[_Field] = []
        self._skipped = 0  # how deep in something that is left out
        self._within = ""  # w:t or w:instrText, when in one

    def read(self, part: bytes) -> list[str]:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.Parse(part, True)
        return self._found

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if self._skipped or self._is_left_out(name, attributes):
            self._break_off()
            self._skipped += 1
        elif name in {"w:t", "w:instrText"}:
            self._within = name
        elif name in ENDS_A_PASSAGE:
            self._break_off()
        if self._skipped:
            return
        if name in SCOPES:
            self._scopes.append(_Scope(name))
        elif name == "w:fldChar":
            self._field(attributes.get("w:fldCharType", ""))
        elif self._scopes:
            self._property(name, attributes)

    @staticmethod
    def _is_left_out(name: str, attributes: dict[str, str]) -> bool:
        if name == "w:fldSimple":
            return not _is_kept(attributes.get("w:instr", ""))
        if name in {"w:footnote", "w:endnote"}:
            return attributes.get("w:type") in SEPARATORS
        return name in LEFT_OUT

    def _property(self, name: str, attributes: dict[str, str]) -> None:
        """What hides the run, row, cell or control that it is a property of."""
        scope = self._scopes[-1]
        if name in HIDES.get(scope.name, ()):
            scope.hides |= _on(attributes)
        elif scope.name == "w:tc" and name == "w:vMerge":
            scope.hides |= attributes.get("w:val", "continue") == "continue"
        elif name in {"w:rStyle", "w:pStyle"}:
            scope.hides |= attributes.get("w:val") in self._hidden_styles

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(_Field())
        elif self._fields and kind == "separate":
            self._fields[-1].has_result = True
        elif self._fields and kind == "end":
            self._fields.pop()

    def _characters(self, text: str) -> None:
        if self._skipped or not self._within:
            return
        if self._within == "w:instrText":
            if self._fields and not self._fields[-1].has_result:
                self._fields[-1].instruction += text
        elif not (any(one.hides for one in self._scopes) or any(one.hides for one in self._fields)):
            paragraph = next((scope for scope in reversed(self._scopes) if scope.name == "w:p"), None)
            if paragraph:
                paragraph.text.append(text)

    def _end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
            return
        if name in {"w:t", "w:instrText"}:
            self._within = ""
        elif name in {"w:p", "w:ins", "w:moveTo", "w:sdt"}:
            self._break_off()
        elif name in {"w:br", "w:tab", "w:cr", "w:noBreakHyphen"}:
            self._space()
        if name in SCOPES:
            self._scopes.pop()

    def _space(self) -> None:
        for scope in reversed(self._scopes):
            if scope.name == "w:p":
                scope.text.append(" ")
                return

    def _break_off(self) -> None:
        """End the passage of the paragraph that is being read."""
        for scope in reversed(self._scopes):
            if scope.name == "w:p":
                text = " ".join("".join(scope.text).split())
                scope.text.clear()
                self._found += [text] if text else []
                return
