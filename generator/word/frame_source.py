"""The tags of a template: the one door to docxtpl and Jinja.

Jinja reads the tags; what is a field, a condition on one or a loop over its lines becomes plain pieces (`generator.word.frame`). All else
stays source and is rendered here: sandboxed, with autoescape on and undefined values as errors. With the defaults of docxtpl `R&D`
becomes "R", `<select>` swallows the next paragraph, a misspelled field prints nothing and a template can reach the operating system.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import jinja2
from docxtpl import DocxTemplate
from jinja2 import meta, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup as SafeText

from generator.errors import TemplateError
from generator.word.frame import At, Each, Either, Equal, Field, Markup, Piece, Pieces, Source, Test, Value, When

_ENVIRONMENT = ImmutableSandboxedEnvironment(
    autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=False, keep_trailing_newline=True
)


class OtherTagError(Exception):
    """A tag that is no plain field, condition or loop."""


def joined_tags(source: str) -> str:
    """The markup with tags that Word split over runs made whole, and paragraph tags (`{%p … %}`) in the place of their paragraph."""
    return str(DocxTemplate(None).patch_xml(source))  # of docxtpl, only its text functions are used


def compile_part(text: str, slot_prefix: str) -> tuple[Pieces | Source, frozenset[str]]:
    """A part with tags, and the names that it asks for.

    Args:
        text: the part, its tags joined.
        slot_prefix: how the names of what is markup already begin.

    Raises:
        TemplateError: a tag that Jinja refuses.
    """
    try:
        parsed = _ENVIRONMENT.parse(text)
        _ENVIRONMENT.compile(parsed)  # finds unknown filters and tests
    except jinja2.TemplateSyntaxError as problem:
        raise TemplateError(problem.message or str(problem)) from problem
    names = frozenset(meta.find_undeclared_variables(parsed))
    try:
        return _Reading(slot_prefix).pieces(parsed.body), names
    except OtherTagError:
        return Source(text), names


def render_source(source: Source, values: Mapping[str, object], slot_prefix: str) -> str:
    """A part rendered by Jinja itself.

    Raises:
        Exception: whatever a tag does wrong; it can fail as Python can.
    """
    markup = {name: SafeText(value) for name, value in values.items() if name.startswith(slot_prefix)}  # noqa: S704  # our own
    return _ENVIRONMENT.from_string(source.text).render({**values, **markup})


class _Reading:
    """Turns the nodes of Jinja into pieces, with the names of the loops around them."""

    def __init__(self, slot_prefix: str, loops: int = 0) -> None:
        self.slot_prefix, self.loops = slot_prefix, loops

    def pieces(self, body: Iterable[nodes.Node]) -> Pieces:
        return tuple(piece for node in body for piece in self._piece(node))

    def _piece(self, node: nodes.Node) -> Iterable[Piece]:
        match node:
            case nodes.Output():
                yield from (self._printed(one) for one in node.nodes)
            case nodes.If(elif_=[]):
                yield When(self._test(node.test), self.pieces(node.body), self.pieces(node.else_))
            case nodes.For(target=nodes.Name(), iter=nodes.Name(), else_=[], test=None, recursive=False):
                inside = _Reading(self.slot_prefix, self.loops + 1).pieces(node.body)
                yield Each(node.target.name, node.iter.name, inside)  # type: ignore[attr-defined]  # the case says so
            case _:
                raise OtherTagError

    def _printed(self, node: nodes.Node) -> Piece:
        if isinstance(node, nodes.TemplateData):
            return node.data
        if isinstance(node, nodes.Name) and node.name.startswith(self.slot_prefix):
            return Markup(node.name)
        return self._value(node)

    def _value(self, node: nodes.Node) -> Value:
        match node:
            case nodes.Name():
                return Field(node.name)
            case nodes.Getitem(
                node=nodes.Name(name=name), arg=nodes.Getattr(node=nodes.Name(name="loop"), attr="index0")
            ):
                if self.loops:
                    return At(name)
        raise OtherTagError

    def _test(self, node: nodes.Node) -> Test:
        match node:
            case nodes.Or():
                return Either(self._test(node.left), self._test(node.right))
            case nodes.Compare(ops=[nodes.Operand(op="eq", expr=other)]):
                return Equal(self._value(node.expr), self._value(other))
            case _:
                return self._value(node)
