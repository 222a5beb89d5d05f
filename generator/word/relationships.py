"""Relationships of one part: which `r:id` leads to which web address (ECMA-376 part 2, 9.3)."""

from __future__ import annotations

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
        return (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            f'<Relationships xmlns="{NAMESPACE}">{self.elements()}</Relationships>'
        )
