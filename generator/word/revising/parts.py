"""The parts of a file that are being changed: parsed when they are first asked for, written back into a copy at the end.

What is not changed is copied as it is. A changed part is parsed as a whole, so it may be no larger than a tree in memory.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from generator.codes import phrases
from generator.diagnostics import Code
from generator.word.names import W
from generator.word.package import CONTENT_TYPES, compress, write_package
from generator.word.relationships import NAMESPACE
from generator.word.text.limits import MAXIMUM_CHANGED
from generator.word.text.opening import OpenedPackage, Refused, open_content
from generator.word.text.relations import main_part, read_relations

TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
EMPTY_RELATIONS = f'<Relationships xmlns="{NAMESPACE}"/>'.encode()


@dataclass(slots=True)
class ChangedParts:
    """A file and the parts of it that change.

    Raises:
        Refused: the file, or a part of it, cannot be read or is too large to be changed.
    """

    package: OpenedPackage
    _roots: dict[str, etree._Element] = field(default_factory=dict)
    _elements: dict[tuple[str, str], list[etree._Element]] = field(default_factory=dict)

    @classmethod
    def of(cls, content: bytes) -> ChangedParts:
        """The parts of the file with this content."""
        return cls(open_content(content))

    @property
    def main(self) -> str:
        """The name of the part with the text."""
        return main_part(self.package)

    def root(self, name: str) -> etree._Element | None:
        """A part, to be changed in place; None when the file has no such part."""
        if name not in self._roots and name in self.package:
            if self.package.size(name) > MAXIMUM_CHANGED:
                raise Refused(Code.WORD005, problem=phrases.TOO_LARGE_TO_CHANGE(name=name))
            root = self.package.parse(name)
            assert root is not None  # the name is in the package
            self._roots[name] = root
        return self._roots.get(name)

    def element(self, part: str, tag: str, index: int) -> etree._Element | None:
        """The index-th element of this kind (p, tbl) in a part."""
        if (part, tag) not in self._elements:
            root = self.root(part)
            self._elements[part, tag] = [] if root is None else list(root.iter(f"{W}{tag}"))
        found = self._elements[part, tag]
        return found[index] if index < len(found) else None

    def target(self, part: str, kind: str) -> str:
        """The part that a relationship of this kind leads to; empty when there is none."""
        relations = read_relations(self.package, part).values()
        return next((relation.target for relation in relations if relation.kind == kind), "")

    def add_part(self, name: str, root: etree._Element, content_type: str, owner: str, relation: str) -> None:
        """A new part, with its content type and the relationship that leads to it.

        Args:
            name: of the part.
            root: what is in it.
            content_type: as [Content_Types].xml names it.
            owner: the part that refers to it; empty for the package itself.
            relation: the type of the relationship.
        """
        self._roots[name] = root
        types = self.root(CONTENT_TYPES)
        assert types is not None  # else the file would not have been opened
        etree.SubElement(types, f"{{{TYPES}}}Override", PartName=f"/{name}", ContentType=content_type)
        relations = self._relations_of(owner)
        taken = {element.get("Id") for element in relations}
        identity = next(key for key in (f"rIdRijkspen{number}" for number in range(1, 10_000)) if key not in taken)
        target = name if not owner else f"/{name}"
        etree.SubElement(relations, f"{{{NAMESPACE}}}Relationship", Id=identity, Type=relation, Target=target)

    def _relations_of(self, owner: str) -> etree._Element:
        folder, _, file = owner.rpartition("/")
        name = f"{folder}/_rels/{file}.rels".lstrip("/")
        return self.root(name) if self.root(name) is not None else self._roots.setdefault(name, _empty_relations())  # type: ignore[return-value]  # just seen

    def written(self) -> bytes:
        """The file with the changed parts; all others as they were."""
        changed = {
            name: etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            for name, root in self._roots.items()
        }
        names = [name for name in dict.fromkeys([*sorted(self.package.names), *changed]) if not name.endswith("/")]
        return write_package({name: compress(name, changed.get(name) or self.package.read(name)) for name in names})


def _empty_relations() -> etree._Element:
    return etree.fromstring(EMPTY_RELATIONS)
