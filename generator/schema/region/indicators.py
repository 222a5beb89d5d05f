"""Indicators: what is measured, from which value on which day, to which value in which year."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from generator.schema.base import Content
from generator.schema.fields import Key, Number, OpenTo, ProseLine, Text, ToSupply, WholeNumber


class Measurement(Content):
    """A measured value."""

    value: Number = Field(alias="waarde", description="getal, zoals 49 of 7,4")
    day: Text = Field(alias="peildatum", description="dag of periode waar de waarde bij hoort, zoals opgegeven")


class Target(Content):
    """A value to reach."""

    value: Number = Field(alias="waarde", description="getal, zoals 24 of 7,8")
    year: Text = Field(alias="jaar", description="jaar of periode waarin die bereikt moet zijn, zoals opgegeven")


OpenMeasurement = Annotated[Measurement | ToSupply, OpenTo(Measurement)]
OpenTarget = Annotated[Target | ToSupply, OpenTo(Target)]


class Indicator(Content):
    """What is measured to see whether the approach works."""

    key: Key | None = Field(None, alias="sleutel", description="eigen sleutel binnen deze regio, voor opgaven")
    name: Text = Field(alias="naam", description="naam van de indicator")
    source: Text = Field(alias="bron", description="wie het meet, zoals CBS Regionale Monitor Brede Welvaart")
    goals: tuple[WholeNumber, ...] = Field(alias="doelen", min_length=1, description="nummers van de doelen: 1, 2, 3")
    unit: Text | None = Field(None, alias="eenheid", description="zoals procent of aantal")
    direction: Literal["hoger", "lager", "gelijk"] | None = Field(
        None, alias="richting", description="wat beter is: een hogere waarde, een lagere of dezelfde"
    )
    baseline: OpenMeasurement = Field(alias="nulmeting", description="waarde en peildatum bij de start")
    latest: Measurement | None = Field(None, alias="laatste_meting", description="nieuwste waarde en peildatum")
    target: OpenTarget = Field(alias="streefwaarde", description="waarde en jaar waar naartoe")
    remark: ProseLine | None = Field(None, alias="toelichting", description="in één zin, met een verwijzing")
