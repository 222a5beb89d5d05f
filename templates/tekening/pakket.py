"""What every Word file needs around its text: content types, relationships, settings, separators, properties."""

from __future__ import annotations

from tekening.nummering import numbering
from tekening.opmaak import DECLARATION, LOGO_RELATION, part
from tekening.stijlen import styles
from tekening.thema import theme

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
RELATED = {
    "rIdStijlen": ("styles", "styles.xml"),
    "rIdNummering": ("numbering", "numbering.xml"),
    "rIdInstellingen": ("settings", "settings.xml"),
    "rIdLettertypen": ("fontTable", "fontTable.xml"),
    "rIdThema": ("theme", "theme/theme1.xml"),
    "rIdVoetnoten": ("footnotes", "footnotes.xml"),
    "rIdHeaderDefault": ("header", "header1.xml"),
    "rIdHeaderFirst": ("header", "header2.xml"),
    "rIdFooterDefault": ("footer", "footer1.xml"),
    "rIdFooterFirst": ("footer", "footer2.xml"),
    LOGO_RELATION: ("image", "media/beeldmerk.png"),
}
SETTINGS = (
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:hyphenationZone w:val="425"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    # Without the first one Word takes the larger of "space after" and the next "space before" instead of their sum.
    "<w:compat><w:doNotUseHTMLParagraphAutoSpacing/>"
    + "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
            ("differentiateMultirowTableHeaders", 1),
        )
    )
    + '</w:compat><w:themeFontLang w:val="nl-NL"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
)


def separators() -> bytes:
    """word/footnotes.xml with only the two rules; the notes themselves are written per document."""
    kinds = (("-1", "separator", "separator"), ("0", "continuationSeparator", "continuationSeparator"))
    notes = (
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:pStyle w:val="Standaard"/></w:pPr>'
        f"<w:r><w:{mark}/></w:r></w:p></w:footnote>"
        for number, kind, mark in kinds
    )
    return part("footnotes", "".join(notes))


def package(
    document: bytes,
    headers: tuple[bytes, bytes],
    footers: tuple[bytes, bytes],
    title: str,
    planes: tuple[str, ...] = (),
) -> dict[str, bytes]:
    """All parts of a template; headers and footers first those of the follow-on pages, then those of page 1. Each plane
    is a picture; those have no content yet, as the logo.
    """
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _package_relations(),
        "docProps/app.xml": _application(),
        "docProps/core.xml": _properties(title),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": _document_relations(planes),
        "word/styles.xml": styles(),
        "word/numbering.xml": numbering(),
        "word/settings.xml": part("settings", SETTINGS),
        "word/fontTable.xml": part("fonts", ""),
        "word/theme/theme1.xml": theme(),
        "word/footnotes.xml": separators(),
        "word/header1.xml": headers[0],
        "word/header2.xml": headers[1],
        "word/footer1.xml": footers[0],
        "word/footer2.xml": footers[1],
        "word/media/beeldmerk.png": b"",
        **{f"word/media/{name.lower()}.png": b"" for name in planes},
    }


def _content_types() -> bytes:
    kinds = {
        "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "word/document.xml": f"{WORD}.document.main+xml",
        **{f"word/{target}": f"{WORD}.{kind}+xml" for kind, target in RELATED.values() if target.endswith(".xml")},
        "word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
    }
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    defaults = {"png": "image/png", "rels": relations, "xml": "application/xml"}
    content = "".join(f'<Default Extension="{name}" ContentType="{kind}"/>' for name, kind in defaults.items())
    content += "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in sorted(kinds.items()))
    return f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">{content}</Types>'.encode()


def _relations(relations: list[tuple[str, str, str]]) -> bytes:
    content = "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>' for name, kind, target in relations
    )
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{content}</Relationships>'.encode()


def _document_relations(planes: tuple[str, ...]) -> bytes:
    pictures = {f"rId{name}": ("image", f"media/{name.lower()}.png") for name in planes}
    related = {**RELATED, **pictures}
    return _relations([(name, f"{OFFICE}/{kind}", target) for name, (kind, target) in related.items()])


def _package_relations() -> bytes:
    return _relations(
        [
            ("rId1", f"{OFFICE}/officeDocument", "word/document.xml"),
            ("rId2", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ("rId3", f"{OFFICE}/extended-properties", "docProps/app.xml"),
        ]
    )


def _application() -> bytes:
    namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    content = "<Application>rijkspen</Application><AppVersion>1.0000</AppVersion>"
    return f'{DECLARATION}<Properties xmlns="{namespace}">{content}</Properties>'.encode()


def _properties(title: str) -> bytes:
    moment = '<dcterms:{0} xsi:type="dcterms:W3CDTF">2025-01-01T00:00:00Z</dcterms:{0}>'
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{title}</dc:title><dc:creator>rijkspen</dc:creator><dc:language>nl-NL</dc:language>"
        f"{moment.format('created')}{moment.format('modified')}</cp:coreProperties>"
    ).encode()
