"""Properties keep the order of the schema: Word calls any other order a damaged file."""

from __future__ import annotations

from lxml import etree

from generator.word.names import WORDPROCESSING
from generator.word.properties import child, merge, put, qname, switch, value_of


def properties(content: str, name: str = "pPr") -> etree._Element:
    return etree.fromstring(f'<w:{name} xmlns:w="{WORDPROCESSING}">{content}</w:{name}>')


def names(element: etree._Element) -> list[str]:
    return [etree.QName(inner).localname for inner in element]


def test_a_property_gets_its_place_in_the_schema() -> None:
    element = properties("<w:keepNext/><w:outlineLvl/>")
    put(element, "spacing", after=240)
    put(element, "framePr", x=1)
    assert names(element) == ["keepNext", "framePr", "spacing", "outlineLvl"]


def test_a_property_replaces_the_old_one() -> None:
    element = properties('<w:spacing w:after="1" w:before="2"/>')
    put(element, "spacing", after=240)
    assert etree.tostring(element[0]).decode().count("w:before") == 0


def test_merge_leaves_what_it_does_not_name() -> None:
    element = properties('<w:spacing w:before="2"/>')
    merge(element, "spacing", after=240, line=None)
    assert (value_of(element[0], "before"), value_of(element[0], "after")) == ("2", "240")


def test_merge_of_nothing_makes_nothing() -> None:
    element = properties("")
    merge(element, "ind", left=None)
    assert names(element) == []


def test_off_is_written_because_a_base_style_may_say_on() -> None:
    element = properties("", "rPr")
    switch(element, "b", on=False)
    assert value_of(element.find(qname("b"))) == "0"


def test_child_is_made_once() -> None:
    element = properties("")
    assert child(element, "spacing") is child(element, "spacing")
