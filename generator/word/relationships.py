"""Relationships of a part: which `r:id` leads to which other part or web address (ECMA-376 part 2, 9.3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.word.markup import attribute

HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships"


@dataclass(slots=True)
class Hyperlinks:
    """The links of one part; the same address gets the same id."""

    ids: dict[str, str] = field(default_factory=dict)

    def id(self, target: str) -> str:
        """The relationship id for this address."""
        return self.ids.setdefault(target, f"rIdLink{len(self.ids) + 1}")

    def elements(self) -> str:
        """The `Relationship` elements, for in the part's .rels."""
        return "".join(
            f'<Relationship Id="{name}" Type="{HYPERLINK}" Target="{attribute(target)}" TargetMode="External"/>'
            for target, name in self.ids.items()
        )

    def part(self) -> str:
        """A whole .rels part with only these links."""
        return relationships_part(self.elements())


def relationships(parts: Mapping[str, tuple[str, str]]) -> str:
    """`Relationship` elements to other parts: by id, the type and the target."""
    return "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>' for name, (kind, target) in parts.items()
    )


def relationships_part(elements: str) -> str:
    """A whole .rels part."""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Relationships xmlns="{NAMESPACE}">{elements}</Relationships>'
    )
