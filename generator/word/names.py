"""Names in a Word package that several modules use: the namespaces and the parts we read."""

from __future__ import annotations

WORDPROCESSING = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{WORDPROCESSING}}}"  # before a tag, as lxml writes it
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
MAIN_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
RELATIONSHIPS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"
NUMBERING = "word/numbering.xml"
FOOTNOTES = "word/footnotes.xml"
DOCUMENT_RELATIONSHIPS, FOOTNOTE_RELATIONSHIPS = "word/_rels/document.xml.rels", "word/_rels/footnotes.xml.rels"
