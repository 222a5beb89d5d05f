"""The tag tree of a PDF, for the repairs: ISO 32000-1, 14.7 (structure) and 14.8 (standard types)."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pikepdf

PARAGRAPHS = {"/P", *(f"/H{level}" for level in ("", 1, 2, 3, 4, 5, 6))}


def kids(element: pikepdf.Object) -> list[pikepdf.Object]:
    """What an element holds: elements, marked content on a page, references to links."""
    held = element.get("/K")
    if held is None:
        return []
    return list(held.as_list()) if isinstance(held, pikepdf.Array) else [held]


def is_element(kid: pikepdf.Object) -> bool:
    """Whether this is an element, and not content."""
    return isinstance(kid, pikepdf.Dictionary) and "/S" in kid


def kind(pdf: pikepdf.Pdf, element: pikepdf.Object) -> str:
    """The standard type of an element (`/P`); LibreOffice names a paragraph after its style and maps that."""
    roles, name = roles_of(pdf), str(element.S)
    return str(roles.get(name, name))


def roles_of(pdf: pikepdf.Pdf) -> pikepdf.Object:
    """Which own type stands for which standard type; empty when there is none."""
    empty = pikepdf.Dictionary()
    return pdf.Root.get("/StructTreeRoot", empty).get("/RoleMap", empty)


def rewrite(
    pdf: pikepdf.Pdf, new_kids: Callable[[pikepdf.Object, list[pikepdf.Object]], Iterable[pikepdf.Object]]
) -> None:
    """Give every element new kids, from the leaves up; each kid gets the element that holds it as its parent.

    Args:
        pdf: without a tag tree, nothing happens.
        new_kids: an element and its kids → its new kids.
    """
    if "/StructTreeRoot" in pdf.Root:
        _rewrite(pdf.Root.StructTreeRoot, new_kids)


def _rewrite(
    element: pikepdf.Object, new_kids: Callable[[pikepdf.Object, list[pikepdf.Object]], Iterable[pikepdf.Object]]
) -> None:
    old = kids(element)
    for kid in old:
        if is_element(kid):
            _rewrite(kid, new_kids)
    new = list(new_kids(element, old))
    if new == old:
        return
    for kid in new:
        if is_element(kid):
            kid.P = element
    element.K = pikepdf.Array(new)
