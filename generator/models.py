"""Every model that has files of its own, by the name of its schema: for editors and for the glossary."""

from __future__ import annotations

from generator.documents.registry import DOCUMENT_TYPES
from generator.registers import REGISTER_MODELS
from generator.schema.base import Content
from generator.schema.citationstyle import CitationStyleContent
from generator.schema.housestyle import HouseStyle
from generator.schema.region import Region


def content_models() -> dict[str, type[Content]]:
    """Registers, regions, house styles, citation styles and documents."""
    documents = {name: document_type.model for name, document_type in DOCUMENT_TYPES.items()}
    others: dict[str, type[Content]] = {"regio": Region, "huisstijl": HouseStyle, "verwijzingen": CitationStyleContent}
    return {**REGISTER_MODELS, **others, **documents}
