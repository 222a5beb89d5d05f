"""The figures of one document: each a chart part with its workbook, and the drawing in the text that shows it.

A chart of DrawingML and not a picture: it can be edited in Word, it is sharp at every size, and its numbers are in the
file (ECMA-376, 20.4.2.8 and 21.2). Its description is what a screen reader says and what the PDF keeps.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from generator.tree.blocks import Figure
from generator.tree.charts import Chart, Timeline
from generator.tree.walk import plain_text
from generator.word.charts.look import WORKBOOK, ChartLook
from generator.word.charts.plot import plotted
from generator.word.markup import attribute
from generator.word.names import CHART, DRAWING, MAIN_DRAWING, RELATIONSHIPS
from generator.word.relationships import relationships, relationships_part
from generator.word.units import EMU_PER_TWIP

FIRST_ID = 1000  # of drawings; those of the template come before it
KEPT = 200  # drawn figures: a document is written anew when its pages are known, and batches repeat figures
CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
OFFICE = RELATIONSHIPS.strip("{}")


@dataclass(slots=True)
class Figures:
    """Hands out numbers and keeps the parts: `charts` as text, `workbooks` as bytes, by their names in the package."""

    look: ChartLook
    charts: dict[str, str] = field(default_factory=dict)
    workbooks: dict[str, bytes] = field(default_factory=dict)

    def add(self, figure: Figure, width: int) -> str:
        """The run that shows this figure, `width` twips wide."""
        number = len(self.workbooks) + 1
        markup, book, height = _drawn(figure.chart, self.look)
        self.charts[f"word/charts/chart{number}.xml"] = markup
        name = f"embeddings/Microsoft_Excel_Sheet{number}.xlsx"
        self.workbooks[f"word/{name}"] = book
        link = relationships({WORKBOOK: (f"{OFFICE}/package", f"../{name}")})
        self.charts[f"word/charts/_rels/chart{number}.xml.rels"] = relationships_part(link)
        return _drawing(figure, number, width * EMU_PER_TWIP, height)

    def relationships(self) -> str:
        """The `Relationship` elements of the document part."""
        return relationships({_relation(n): (f"{OFFICE}/chart", f"charts/chart{n}.xml") for n in self._numbers()})

    def content_types(self) -> str:
        """The `Override` elements of [Content_Types].xml."""
        kinds = {
            **{f"word/charts/chart{number}.xml": CHART_TYPE for number in self._numbers()},
            **dict.fromkeys(self.workbooks, WORKBOOK_TYPE),
        }
        return "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in kinds.items())

    def _numbers(self) -> range:
        return range(1, len(self.workbooks) + 1)


@lru_cache(maxsize=KEPT)
def _drawn(chart: Chart | Timeline, look: ChartLook) -> tuple[str, bytes, int]:
    """The chart part, the workbook, and the height in EMU."""
    from generator.word.charts.chart_part import chart_part  # most documents have no figure
    from generator.word.charts.workbook import workbook

    plot = plotted(chart)
    return chart_part(plot, look), workbook(plot), look.tall(plot.rows, lying=plot.lying)


def _relation(number: int) -> str:
    return f"rIdGrafiek{number}"


def _drawing(figure: Figure, number: int, width: int, height: int) -> str:
    title = plain_text(figure.caption)
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_namespace(DRAWING)}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="{FIRST_ID + number}" name="Figuur {number}" descr="{attribute(figure.description)}"'
        + (f' title="{attribute(title)}"' if title else "")
        + f'/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="{_namespace(MAIN_DRAWING)}">'
        f'<a:graphicData uri="{_namespace(CHART)}"><c:chart xmlns:c="{_namespace(CHART)}" '
        f'xmlns:r="{OFFICE}" r:id="{_relation(number)}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    )


def _namespace(name: str) -> str:
    return name.strip("{}")
