"""Woo metadata beside a document: what publication on open.overheid.nl asks for, in DiWoo 0.9.8.

`gather` collects it from content and registers, `diwoo` writes it as XML; `thesaurus` holds the codes of TOOI. The
metadata describe the public version, whichever version is asked for: nothing that is withheld may stand in them.
"""

from __future__ import annotations

from generator.metadata.diwoo import as_tree, write_diwoo
from generator.metadata.gather import gather
from generator.metadata.model import Metadata, Term
from generator.metadata.writing import metadata_xml

__all__ = ["Metadata", "Term", "as_tree", "gather", "metadata_xml", "write_diwoo"]
