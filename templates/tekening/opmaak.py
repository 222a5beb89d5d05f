"""Small pieces of WordprocessingML for the drawing of the templates."""

from __future__ import annotations

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
LOGO_RELATION = "rIdBeeldmerk"


def part(element: str, content: str) -> bytes:
    """A whole part with this root element."""
    return f"{DECLARATION}<w:{element} {NAMESPACES}>{content}</w:{element}>".encode()


def style_id(name: str) -> str:
    """The id that Word makes of a style name of its user: without spaces."""
    return name.replace(" ", "")


def text(words: str) -> str:
    """A run of text; a tab character becomes a Word tab."""
    pieces = (f'<w:t xml:space="preserve">{piece}</w:t>' if piece else "" for piece in words.split("\t"))
    return f"<w:r>{'<w:tab/>'.join(pieces)}</w:r>"


def paragraph(style: str, content: str) -> str:
    """A paragraph in the style with this id; plain words become a run."""
    runs = content if content.startswith("<") or not content else text(content)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def repeated(style: str, field: str) -> str:
    """A paragraph for each line of a field that holds lines."""
    lines = (f"{{%p for regel in {field} %}}", "{{ regel }}", "{%p endfor %}")
    return "".join(paragraph(style, line) for line in lines)


def conditional(style: str, field: str, content: str) -> str:
    """These paragraphs, only when the field is not empty."""
    return paragraph(style, f"{{%p if {field} %}}") + content + paragraph(style, "{%p endif %}")


def slot(tag: str, title: str, placeholder: str, number: int) -> str:
    """A slot: a content control around one paragraph that says what will come here."""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{tag}"/><w:id w:val="{number}"/></w:sdtPr>'
        f"<w:sdtContent>{paragraph('Plattetekst', placeholder)}</w:sdtContent></w:sdt>"
    )


def page_numbers() -> str:
    """Pagina X van Y, with live fields."""
    return text("Pagina ") + _field("PAGE") + text(" van ") + _field("NUMPAGES")


def _field(name: str) -> str:
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    return f'{begin}<w:r><w:instrText xml:space="preserve"> {name} </w:instrText></w:r>{separate}{text("1")}{end}'


def logo() -> str:
    """The logo, in line with the text; size and description come from the house style."""
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1" cy="1"/>'
        '<wp:docPr id="1" name="Beeldmerk" descr="Beeldmerk"/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f"{_picture('Beeldmerk', LOGO_RELATION)}"
        "</wp:inline></w:drawing></w:r>"
    )


def plane(name: str, number: int) -> str:
    """A plane of one colour behind the text, as decoration: a picture of which place, size and colour come from the
    house style. (LibreOffice does not know a shape of DrawingML as decoration, a picture it does.)
    """
    decorative = (
        '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
        'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
    )
    place = "".join(
        f'<wp:position{axis} relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:position{axis}>' for axis in "HV"
    )
    return (
        '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        f'relativeHeight="{number}" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1">'
        f'<wp:simplePos x="0" y="0"/>{place}<wp:extent cx="1" cy="1"/>'
        '<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f'<wp:docPr id="{number}" name="{name}" descr="">{decorative}</wp:docPr><wp:cNvGraphicFramePr/>'
        f"{_picture(name, f'rId{name}')}</wp:anchor></w:drawing></w:r>"
    )


def _picture(name: str, relation: str) -> str:
    return (
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="1" name="{name.lower()}.png"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
    )


def section() -> str:
    """The one section: another header and footer on page 1. Paper and margins come from the house style."""
    kinds = [("header", "default"), ("header", "first"), ("footer", "default"), ("footer", "first")]
    references = "".join(
        f'<w:{kind}Reference w:type="{pages}" r:id="rId{kind.title()}{pages.title()}"/>' for kind, pages in kinds
    )
    margins = '<w:pgMar w:top="1" w:right="1" w:bottom="1" w:left="1" w:header="1" w:footer="1" w:gutter="0"/>'
    return f'<w:sectPr>{references}<w:pgSz w:w="1" w:h="1"/>{margins}<w:titlePg/></w:sectPr>'
