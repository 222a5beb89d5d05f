"""The styles of the templates: names, ids and behaviour. Their measures come from the house style.

Built-in styles have an English name and a Dutch id, as a Dutch Word saves them (ECMA-376 part 1, 17.7.4.9).
"""

from __future__ import annotations

from dataclasses import dataclass

from tekening.opmaak import part, style_id


@dataclass(frozen=True)
class Stijl:
    """A style: `paragraph` and `run` hold properties that are behaviour rather than measure."""

    name: str
    id: str = ""
    based_on: str = "Standaard"
    next: str = ""
    paragraph: str = ""
    run: str = ""
    kind: str = "paragraph"

    def xml(self) -> str:
        """The style element; own styles are marked as such."""
        own = ' w:customStyle="1"' if not self.id else ""
        default = ' w:default="1"' if self.id in ("Standaard", "Standaardalinea-lettertype") else ""
        elements = [f'<w:name w:val="{self.name}"/>', f'<w:basedOn w:val="{self.based_on}"/>' if self.based_on else ""]
        elements += [f'<w:next w:val="{self.next}"/>' if self.next else "", "<w:qFormat/>"]
        elements += [f"<w:pPr>{self.paragraph}</w:pPr>" if self.paragraph else ""]
        elements += [f"<w:rPr>{self.run}</w:rPr>" if self.run else ""]
        identity = f'w:styleId="{self.id or style_id(self.name)}"'
        return f'<w:style w:type="{self.kind}"{default}{own} {identity}>{"".join(elements)}</w:style>'


KEEP = "<w:keepNext/><w:keepLines/>"
NO_SPACE_INSIDE = "<w:contextualSpacing/>"
BODY = "Plattetekst"


def heading(level: int) -> Stijl:
    """A heading style; numbers are set by the writer, so the style has none."""
    behaviour = f'{KEEP}<w:outlineLvl w:val="{level - 1}"/>'
    return Stijl(f"heading {level}", f"Kop{level}", next=BODY, paragraph=behaviour)


def listing(name: str, style: str, number: int = 0, based_on: str = BODY) -> Stijl:
    """A list style: white below the list, none between its items."""
    numbering = f'<w:numPr><w:numId w:val="{number}"/></w:numPr>' if number else ""
    return Stijl(name, style, based_on, paragraph=numbering + NO_SPACE_INSIDE)


SHARED = [
    Stijl("Normal", "Standaard", "", paragraph="<w:widowControl/>"),
    Stijl("Body Text", BODY),
    heading(1),
    heading(2),
    heading(3),
    Stijl("Bijlagekop", based_on="Kop1", next=BODY, paragraph=f'{KEEP}<w:pageBreakBefore/><w:outlineLvl w:val="0"/>'),
    Stijl("Title", "Titel", next=BODY, paragraph=KEEP),
    Stijl("Subtitle", "Ondertitel", next=BODY, paragraph=KEEP),
    listing("List Bullet", "Lijstopsomteken", number=1),
    listing("List Number", "Lijstnummering"),
    listing("List Continue", "Lijstvoortzetting"),
    Stijl("Quote", "Citaat", BODY),
    Stijl("caption", "Bijschrift", next=BODY, paragraph=KEEP),
    # Word cuts a chart off at the height of its line, so this line must grow.
    Stijl("Figuur", next=BODY, paragraph='<w:spacing w:line="240" w:lineRule="auto"/>'),
    Stijl("TOC Heading", "Kopvaninhoudsopgave", next=BODY, paragraph=KEEP),
    Stijl("toc 1", "Inhopg1", next=BODY),
    Stijl("toc 2", "Inhopg2", next=BODY),
    Stijl("toc 3", "Inhopg3", next=BODY),
    Stijl("header", "Koptekst"),
    Stijl("footer", "Voettekst"),
    Stijl("Koptekst eerste blad"),
    Stijl("footnote text", "Voetnoottekst"),
    Stijl("Tabeltekst"),
    Stijl("Tabelkop", based_on="Tabeltekst", paragraph="<w:keepNext/>"),
    Stijl("Tabeltotaal", based_on="Tabeltekst"),
    Stijl("Kadertekst"),
    Stijl("Kadertitel", based_on="Kadertekst", next="Kadertekst", paragraph=KEEP),
    listing("Kaderopsomming", "", number=2, based_on="Kadertekst"),
    listing("Kadernummering", "", based_on="Kadertekst"),
    Stijl("Status", paragraph="<w:keepNext/>"),
    Stijl("Omslagvlakken"),
    Stijl("Omslagregio", next=BODY, paragraph=KEEP),
    Stijl("Colofontitel", next=BODY, paragraph=KEEP),
    Stijl("Colofonkop", next=BODY, paragraph=KEEP),
    Stijl("Sectie-einde"),
    Stijl("Documentgegevens", paragraph=NO_SPACE_INSIDE),
    # Word cuts a picture off at the height of its line, so this line must grow; 1 pt type keeps its foot low.
    Stijl("Beeldmerk", paragraph='<w:spacing w:line="240" w:lineRule="auto"/>', run='<w:sz w:val="2"/>'),
    Stijl("Woordmerk"),
    Stijl("Paginanummer"),
    Stijl("Ondertekening", next="Naamondertekenaar", paragraph=KEEP),
    Stijl("Naam ondertekenaar", paragraph="<w:keepLines/>"),
    Stijl("Retouradres"),
    Stijl("Adressering"),
    Stijl("Referentielabel", next="Referentie"),
    Stijl("Briefhoofd", based_on="Referentielabel", paragraph=NO_SPACE_INSIDE),
    Stijl("Referentie", based_on="Referentielabel", paragraph=NO_SPACE_INSIDE),
    Stijl("Default Paragraph Font", "Standaardalinea-lettertype", "", kind="character"),
    Stijl("Emphasis", "Nadruk", "Standaardalinea-lettertype", run="<w:i/><w:iCs/>", kind="character"),
    Stijl("Strong", "Zwaar", "Standaardalinea-lettertype", run="<w:b/><w:bCs/>", kind="character"),
    Stijl("Hyperlink", "Hyperlink", "Standaardalinea-lettertype", run='<w:u w:val="single"/>', kind="character"),
    Stijl("Nog in te vullen", based_on="Standaardalinea-lettertype", kind="character"),
    Stijl(
        "footnote reference",
        "Voetnootmarkering",
        "Standaardalinea-lettertype",
        run='<w:vertAlign w:val="superscript"/>',
        kind="character",
    ),
]
NO_MARGINS = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("top", "left", "bottom", "right"))
TABLES = (
    '<w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>'
    f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>{NO_MARGINS}</w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="Geenlijst"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
    '<w:style w:type="table" w:styleId="Tabelraster"><w:name w:val="Table Grid"/><w:basedOn w:val="Standaardtabel"/>'
    "<w:tblPr><w:tblBorders>"
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + "</w:tblBorders></w:tblPr></w:style>"
    '<w:style w:type="table" w:customStyle="1" w:styleId="Rijkspentabel"><w:name w:val="Rijkspen tabel"/>'
    '<w:basedOn w:val="Standaardtabel"/><w:qFormat/>'
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr>'
    '<w:tblStylePr w:type="lastRow"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr>'
    '<w:tblStylePr w:type="band2Horz"/></w:style>'
)
DEFAULTS = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nl-NL" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr>'
    "</w:rPrDefault><w:pPrDefault/></w:docDefaults>"
)
LATENT = (
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" '
    'w:defQFormat="0" w:count="376"/>'
)


def styles() -> bytes:
    """word/styles.xml, without measures."""
    return part("styles", DEFAULTS + LATENT + "".join(style.xml() for style in SHARED) + TABLES)
