"""Every complaint rijkspen can make, with its text in Dutch and English: one file per family of messages.

The prefix of a code names the stage that finds it. A code keeps its meaning for ever: scripts and editors may rely on
it. The manual's list is generated from this catalogue.
"""

from __future__ import annotations

from generator.codes.accessibility import AccessibilityCodes
from generator.codes.beslisnota import BeslisnotaCodes
from generator.codes.checks import CheckCodes
from generator.codes.commitments import CommitmentCodes
from generator.codes.consistency import ConsistencyCodes
from generator.codes.layout import LayoutCodes
from generator.codes.leftovers import LeftoverCodes
from generator.codes.loading import LoadingCodes
from generator.codes.markdown import MarkdownCodes
from generator.codes.metadata import MetadataCodes
from generator.codes.output import OutputCodes
from generator.codes.pdf import PdfCodes
from generator.codes.publication import PublicationCodes
from generator.codes.references import ReferenceCodes
from generator.codes.regions import RegionCodes
from generator.codes.schema import SchemaCodes
from generator.codes.templates import TemplateCodes
from generator.codes.word_references import WordReferenceCodes
from generator.codes.word_style import WordStyleCodes
from generator.codes.wordfile import WordFileCodes
from generator.codes.wording import CATALOGUE, Severity, Stops, Wording

__all__ = ["CATALOGUE", "Code", "Severity", "Stops", "Wording"]


class Code(
    LoadingCodes,
    SchemaCodes,
    MarkdownCodes,
    ReferenceCodes,
    WordReferenceCodes,
    TemplateCodes,
    BeslisnotaCodes,
    RegionCodes,
    CheckCodes,
    ConsistencyCodes,
    CommitmentCodes,
    MetadataCodes,
    PublicationCodes,
    LayoutCodes,
    PdfCodes,
    OutputCodes,
    WordFileCodes,
    AccessibilityCodes,
    WordStyleCodes,
    LeftoverCodes,
):
    """The catalogue: each attribute is a `Wording`; its name is what the user sees and can look up."""
