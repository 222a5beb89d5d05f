"""The model of a house style file, styles/*.yaml: measures, fonts and colours that make a template look like someone's.

Follows the measured facts of the Rijkshuisstijl (styles/rijk.yaml names the source of every value). Styles refer to
fonts and colours by the names under `lettertypen` and `kleuren`, so that another organisation changes a colour once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field, PlainValidator, WithJsonSchema

from generator.codes import content_phrases as says
from generator.record import Record
from generator.schema.base import Content
from generator.schema.fields import Key, Text, YesNo, read_text, wrong

LENGTH = re.compile(r"(?P<number>-?\d+(?:[.,]\d+)?)\s?(?P<unit>mm|cm|pt)\Z")
POINTS = {"pt": Fraction(1), "mm": Fraction(72) / Fraction("25.4"), "cm": Fraction(720) / Fraction("25.4")}
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\Z")


class Length(Record, frozen=True, order=True):
    """A length on paper, held exactly, in points."""

    points: Fraction

    @classmethod
    def parse(cls, text: str) -> Length | None:
        """The length written as `13mm`, `0,5 pt` or `1.3cm`; None when it is not one."""
        match = LENGTH.match(text)
        return cls(Fraction(match["number"].replace(",", ".")) * POINTS[match["unit"]]) if match else None

    @property
    def mm(self) -> float:
        """The length in millimetres, for people and for comparing with a ruler."""
        return float(self.points / POINTS["mm"])

    def __sub__(self, other: Length) -> Length:
        return Length(self.points - other.points)

    def __add__(self, other: Length) -> Length:
        return Length(self.points + other.points)


def read_length(value: object) -> Length:
    """A length with its unit."""
    text = read_text(value)
    length = Length.parse(text)
    if length is None:
        raise wrong(says.LENGTH, text)
    return length


Measure = Annotated[Length, PlainValidator(read_length), WithJsonSchema({"type": "string", "description": "13mm, 9pt"})]


class Font(Content):
    """A font by name. Fonts are never shipped: the reader's machine has it, or takes the substitute."""

    name: Text = Field(alias="naam", description="naam zoals Word hem kent")
    substitute: Text = Field(alias="vervanging", description="vrij lettertype voor wie het eerste niet heeft")
    family: Literal["swiss", "roman", "modern"] = Field("swiss", alias="familie", description="swiss: schreefloos")
    panose: Text | None = Field(None, description="PANOSE-getal, waarmee Word een vervanger zoekt")


class Logo(Content):
    """The logo on page 1: the user's own file, or a neutral plain rectangle."""

    file: Text | None = Field(None, alias="bestand", description="PNG op de eigen computer; leeg: een effen vlak")
    width: Measure = Field(alias="breedte", description="breedte op papier")
    height: Measure = Field(alias="hoogte", description="hoogte op papier")
    colour: Text = Field(alias="kleur", description="kleur van het effen vlak")
    alternative: Text = Field(alias="alternatieve_tekst", description="wat wie het niet ziet te horen krijgt")


class Border(Content):
    """A rule around a paragraph, or on some of its sides."""

    colour: Text = Field(alias="kleur", description="kleur van de lijn")
    width: Measure = Field(alias="dikte", description="dikte van de lijn")
    distance: Measure = Field(alias="afstand", description="van lijn tot tekst, hoogstens 31pt (grens van Word)")
    sides: tuple[Literal["boven", "links", "onder", "rechts"], ...] = Field(
        ("boven", "links", "onder", "rechts"), alias="zijden", description="waar de lijn staat"
    )


class StyleMeasures(Content):
    """What the house style says about one style of the template; what it leaves out stays as it is in the template."""

    font: Text | None = Field(None, alias="lettertype", description="naam uit lettertypen")
    size: Measure | None = Field(None, alias="grootte", description="corps")
    leading: Measure | None = Field(None, alias="regelafstand", description="exacte afstand tussen de regels")
    bold: YesNo | None = Field(None, alias="vet", description="vet")
    italic: YesNo | None = Field(None, alias="cursief", description="cursief")
    underlined: YesNo | None = Field(None, alias="onderstreept", description="onderstreept")
    colour: Text | None = Field(None, alias="kleur", description="naam uit kleuren")
    fill: Text | None = Field(None, alias="vlak", description="kleur achter de tekst, naam uit kleuren")
    before: Measure | None = Field(None, alias="voor", description="wit boven de alinea")
    after: Measure | None = Field(None, alias="na", description="wit onder de alinea")
    left: Measure | None = Field(None, alias="inspringing", description="inspringing links")
    right: Measure | None = Field(None, alias="inspringing_rechts", description="inspringing rechts")
    hanging: Measure | None = Field(None, alias="hangend", description="hoeveel de eerste regel naar links uitsteekt")
    tab: Measure | None = Field(None, alias="tab", description="plaats van de tab, vanaf de linkermarge")
    right_tab: Measure | None = Field(None, alias="tab_rechts", description="plaats van een tab die rechts uitlijnt")
    leader: Literal["punten", "lijn"] | None = Field(
        None, alias="tab_vulling", description="wat er vóór tab_rechts staat"
    )
    new_page: YesNo | None = Field(None, alias="nieuw_blad", description="begint op een nieuw blad")
    border: Border | None = Field(None, alias="rand", description="lijnen om de alinea")


class Frame(Content):
    """Where the paragraphs of one style stand on the page, measured from its upper left corner."""

    x: Measure = Field(description="van de linkerrand van het papier")
    y: Measure = Field(description="van de bovenrand van het papier tot de bovenkant van de eerste regel")
    width: Measure = Field(alias="breedte", description="breedte")
    height: Measure | None = Field(None, alias="hoogte", description="vaste hoogte; leeg: zo hoog als de tekst")


class Plane(Content):
    """A plane of one colour behind the text of page 1, such as the band of a cover."""

    x: Measure = Field(description="van de linkerrand van het papier")
    y: Measure = Field(description="van de bovenrand van het papier")
    width: Measure = Field(alias="breedte", description="breedte")
    height: Measure = Field(alias="hoogte", description="hoogte")
    colour: Text = Field(alias="kleur", description="naam uit kleuren")


class LandscapeMargins(Content):
    """The margins of a page that lies on its side."""

    top: Measure = Field(alias="boven", description="bovenmarge")
    bottom: Measure = Field(alias="onder", description="ondermarge")
    left: Measure = Field(alias="links", description="linkermarge")
    right: Measure = Field(alias="rechts", description="rechtermarge")


class Page(Content):
    """The paper and its margins."""

    width: Measure = Field(alias="breedte", description="breedte van het papier")
    height: Measure = Field(alias="hoogte", description="hoogte van het papier")
    top: Measure = Field(alias="boven", description="bovenmarge van de vervolgbladen")
    bottom: Measure = Field(alias="onder", description="ondermarge")
    left: Measure = Field(alias="links", description="linkermarge")
    right: Measure = Field(alias="rechts", description="rechtermarge")
    header: Measure = Field(alias="kop", description="van de bovenrand tot de koptekst")
    footer: Measure = Field(alias="voet", description="van de onderrand tot de voettekst")
    first_line: Measure = Field(alias="eerste_regel", description="bovenkant van de eerste regel op blad 1")
    landscape: LandscapeMargins | None = Field(
        None, alias="liggend", description="marges van een liggend blad; leeg: ook wat breed is, staat rechtop"
    )


class TemplateMeasures(Content):
    """What holds for one template only."""

    page: Page = Field(alias="pagina", description="papier en marges")
    heading_number: Measure = Field(alias="kopnummer", description="hoe ver een kopnummer uitsteekt")
    table_head: Text | None = Field(None, alias="tabelkop", description="kleur achter de kopregel van tabellen")
    table_band: Text | None = Field(None, alias="tabelbaan", description="kleur achter elke tweede rij van tabellen")
    table_stripe: Text | None = Field(
        None, alias="tabelstreep", description="kleur van de lijn onder de kopregel en boven een totaal"
    )
    table_rules: Literal["alle", "liggend"] = Field(
        "alle", alias="tabellijnen", description="welke lijnen tabellen hebben"
    )
    logo: Logo = Field(alias="beeldmerk", description="beeldmerk op blad 1")
    frames: dict[Text, Frame] = Field(default_factory=dict, alias="kaders", description="plaats op het blad, per stijl")
    planes: dict[Text, Plane] = Field(
        default_factory=dict, alias="vlakken", description="gekleurde vlakken op blad 1, bij hun naam in het sjabloon"
    )
    styles: dict[Text, StyleMeasures] = Field(default_factory=dict, alias="stijlen", description="maten per stijl")
    words: dict[Text, Text] = Field(
        default_factory=dict, alias="woorden", description="vaste woorden, zoals koppen, die per ministerie verschillen"
    )
    orders: dict[Text, tuple[Text, ...]] = Field(
        default_factory=dict, alias="volgorde", description="wat er na elkaar staat, per plaats, zoals de kolom"
    )


class TableMeasures(Content):
    """How tables look."""

    rule_colour: Text = Field(alias="lijnkleur", description="kleur van de lijnen")
    rule_width: Measure = Field(alias="lijndikte", description="dikte van de lijnen")
    side: Measure = Field(alias="wit_opzij", description="wit links en rechts in een cel")
    vertical: Measure = Field(alias="wit_boven_en_onder", description="wit boven en onder in een cel")


class ListMeasures(Content):
    """How lists look."""

    step: Measure = Field(alias="stap", description="inspringing per niveau; het teken hangt er één stap voor")
    bullets: tuple[Text, ...] = Field(alias="tekens", min_length=1, description="opsommingsteken per niveau")


class Typography(Content):
    """Which small corrections the writer makes in the text."""

    curly_quotes: YesNo = Field(True, alias="aanhalingstekens", description="rechte aanhalingstekens worden gekruld")
    hard_spaces: YesNo = Field(True, alias="harde_spaties", description="wat bijeen hoort, breekt niet af")
    dashes: YesNo = Field(True, alias="kastlijntjes", description="los koppelteken wordt half kastlijntje")


class ChartSeries(Content):
    """The look of one series of a figure."""

    colour: Text = Field(alias="kleur", description="naam uit kleuren")
    pattern: Literal["effen", "schuin", "stippen", "ruit"] = Field(
        "effen", alias="patroon", description="waaraan de reeks te kennen is zonder kleur"
    )


class ChartMeasures(Content):
    """How figures look."""

    series: tuple[ChartSeries, ...] = Field(alias="reeksen", min_length=1, description="de reeksen, op volgorde")
    font: Text = Field(alias="lettertype", description="naam uit lettertypen")
    size: Measure = Field(alias="grootte", description="corps")
    text: Text = Field(alias="tekstkleur", description="kleur van de letters, naam uit kleuren")
    rule: Text = Field(alias="lijnkleur", description="kleur van de hulplijnen, naam uit kleuren")
    height: Measure = Field(alias="hoogte", description="hoogte van een figuur met staande kolommen")
    bar: Measure = Field(alias="staaf", description="hoogte die een liggende staaf krijgt, met het wit erom")


class Publication(Content):
    """How the public version shows that text was left out."""

    placeholder: Literal["niets", "haken", "grond"] = Field(
        "haken", alias="plaatsvervanger", description="wat er komt voor tekst die wegblijft: niets, […] of de grond"
    )


class HouseStyle(Content):
    """styles/*.yaml, after inheritance."""

    name: Text = Field(alias="naam", description="naam van de huisstijl, voor mensen")
    base: Key | None = Field(None, alias="erft", description="huisstijl waarvan deze alleen afwijkt")
    language: Text = Field(alias="taal", description="taal van de documenten, zoals nl-NL")
    fonts: dict[Text, Font] = Field(alias="lettertypen", description="de lettertypen, met een eigen naam voor hun rol")
    colours: dict[Text, Text] = Field(alias="kleuren", description='de kleuren als "#RRGGBB", met een eigen naam')
    typography: Typography = Field(alias="typografie", description="kleine verbeteringen in de tekst")
    citation_style: Text = Field(alias="verwijzingen", description="hoe Kamerstukken in noten staan")
    table: TableMeasures = Field(alias="tabel", description="tabellen")
    lists: ListMeasures = Field(alias="lijst", description="lijsten")
    charts: ChartMeasures = Field(alias="grafieken", description="figuren")
    publication: Publication = Field(
        default_factory=lambda: Publication.model_validate({}), alias="publicatie", description="de openbare versie"
    )
    styles: dict[Text, StyleMeasures] = Field(alias="stijlen", description="maten per stijl, in alle sjablonen")
    templates: dict[Text, TemplateMeasures] = Field(alias="sjablonen", description="maten per sjabloon")

    def template(self, name: str) -> TemplateMeasures | None:
        """What holds for the template of this name only; None when the house style does not know it."""
        return next((measures for known, measures in self.templates.items() if known == name), None)

    def colour(self, name: str) -> str:
        """The colour of this name, as #RRGGBB."""
        return next(str(colour) for known, colour in self.colours.items() if known == name)

    def font(self, name: str) -> Font:
        """The font of this name."""
        return next(font for known, font in self.fonts.items() if known == name)

    def measures(self, own: TemplateMeasures) -> dict[str, StyleMeasures]:
        """What holds for each style of a template: the shared measures, overruled by its own."""
        names = dict.fromkeys([*self.styles, *own.styles])
        return {str(name): _overrule(self.styles.get(name), own.styles.get(name)) for name in names}

    def colour_names(self) -> Iterator[Text]:
        """Every place where a colour is used by name."""
        yield from (self.table.rule_colour, self.charts.text, self.charts.rule)
        yield from (series.colour for series in self.charts.series)
        for template in self.templates.values():
            yield from filter(
                None, (template.logo.colour, template.table_head, template.table_band, template.table_stripe)
            )
            yield from (plane.colour for plane in template.planes.values())
        for measures in self._all_measures():
            border = (measures.border.colour,) if measures.border else ()
            yield from filter(None, (measures.colour, measures.fill, *border))

    def font_names(self) -> Iterator[Text]:
        """Every place where a font is used by name."""
        yield self.charts.font
        yield from filter(None, (measures.font for measures in self._all_measures()))

    def _all_measures(self) -> Iterator[StyleMeasures]:
        yield from self.styles.values()
        for template in self.templates.values():
            yield from template.styles.values()


def _overrule(shared: StyleMeasures | None, own: StyleMeasures | None) -> StyleMeasures:
    if shared is None or own is None:
        return own or shared or StyleMeasures.model_validate({})
    return shared.model_copy(update={name: getattr(own, name) for name in own.model_fields_set})


NEARLY_BLACK = 0.03928  # below this the curve of sRGB is a straight line


def contrast(one: str, other: str) -> float:
    """The contrast between two colours as #RRGGBB, from 1 to 21 (WCAG 2.1, 1.4.3; text needs 4.5)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= NEARLY_BLACK else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
