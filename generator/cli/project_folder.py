"""New project folders (`rijkspen init`) and schema files (`rijkspen schema`)."""

from __future__ import annotations

from pathlib import Path

from generator.batch.atomic import write_atomically
from generator.documents.registry import DOCUMENT_TYPES
from generator.errors import UsageError
from generator.loading.project import ProjectFolder
from generator.registers import REGISTER_MODELS
from generator.schema.base import Content
from generator.schema.citationstyle import CitationStyleContent
from generator.schema.housestyle import HouseStyle
from generator.schema.json_schema import FOLDER, schema_files
from generator.schema.region import Region

PACKAGE = Path(__file__).parents[1]
STARTER = PACKAGE / "starter"


def models() -> dict[str, type[Content]]:
    """Every model that has files of its own, by the name of its schema."""
    documents = {name: document_type.model for name, document_type in DOCUMENT_TYPES.items()}
    return {**REGISTER_MODELS, "regio": Region, "huisstijl": HouseStyle, "verwijzingen": CitationStyleContent, **documents}


def write_schemas(folder: ProjectFolder) -> list[Path]:
    """Write the schemas beside the content; returns the files."""
    written = []
    for name, text in schema_files(models()).items():
        path = folder.content / FOLDER / name
        write_atomically(path, text.encode())
        written.append(path)
    return written


def make_project(root: Path) -> list[Path]:
    """Make a new project folder: starter content, house styles, templates, schemas.

    Raises:
        UsageError: the folder is there already and is not empty.
    """
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        raise UsageError(f"{root} bestaat al en is niet leeg; kies een andere map")
    written = [*_copy(STARTER, root, "**/*.yaml"), *_copy(_shipped("styles"), root / "styles", "rijk.yaml")]
    written += _copy(_shipped("styles"), root / "styles", "verwijzingen/*.yaml")
    templates = [f"{name}.docx" for name in DOCUMENT_TYPES]
    for template in templates:
        written += _copy(_shipped("templates") / "docx", root / "templates" / "docx", template)
    return [*written, *write_schemas(ProjectFolder(root))]


def _shipped(name: str) -> Path:
    """A folder that comes with rijkspen: inside the installed package, or beside it in a checkout."""
    installed = PACKAGE / "shipped" / name
    return installed if installed.is_dir() else PACKAGE.parent / name


def _copy(source: Path, target: Path, pattern: str) -> list[Path]:
    written = []
    for path in sorted(source.glob(pattern)):
        copy = target / path.relative_to(source)
        write_atomically(copy, path.read_bytes())
        written.append(copy)
    return written
