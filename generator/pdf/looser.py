"""A second try for a Word file whose PDF lacks words: the same file, laid out without widow control.

LibreOffice 25.2 loses a line where a paragraph may not leave one line alone on a page (widow control) and the notes
of that page take what room is left. Without that rule, which is on by itself in Word, nothing pushes and nothing is
lost; at worst a single line stands at the top or foot of a page. (ECMA-376 part 1, 17.3.1.44 and 17.7.5.)
"""

from __future__ import annotations

import io
import re
import zipfile

from generator.pdf.word_file import MOST, UNREADABLE

STYLES = "word/styles.xml"
RULE = re.compile(r"<w:widowControl\b[^>]*/>")
OFF = '<w:pPr><w:widowControl w:val="0"/>'
DEFAULTS = f"<w:pPrDefault>{OFF}</w:pPr></w:pPrDefault>"
WAYS = (  # where the defaults of the document can stand; the first that there is
    (re.compile(r"<w:pPrDefault>\s*<w:pPr>"), f"<w:pPrDefault>{OFF}"),
    (re.compile(r"<w:pPrDefault\s*/>|<w:pPrDefault>\s*(?:<w:pPr\s*/>\s*)?</w:pPrDefault>"), DEFAULTS),
    (re.compile(r"</w:docDefaults>"), f"{DEFAULTS}</w:docDefaults>"),
    (re.compile(r"(<w:styles\b[^>]*>)"), rf"\1<w:docDefaults>{DEFAULTS}</w:docDefaults>"),
)


def without_widow_control(docx: bytes) -> bytes | None:
    """The same file with widow control off in its styles; None when there is nothing to turn off in it."""
    written = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive, zipfile.ZipFile(written, "w") as copy:
            members = archive.infolist()
            if STYLES not in archive.namelist() or sum(member.file_size for member in members) > MOST:
                return None
            for member in members:
                content = archive.read(member)
                copy.writestr(member, _loosened(content.decode()).encode() if member.filename == STYLES else content)
    except (*UNREADABLE, UnicodeDecodeError):
        return None
    return written.getvalue()


def _loosened(styles: str) -> str:
    """Styles that leave it to the defaults of the document, which turn it off."""
    bare = RULE.sub("", styles)
    for place, instead in WAYS:
        loosened, found = place.subn(instead, bare, 1)
        if found:
            return loosened
    return bare
