"""New project folders (`rijkspen init`) and schema files (`rijkspen schema`)."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.batch.atomic import write_atomically
from generator.cli.session import ProjectOption
from generator.documents.registry import DOCUMENT_TYPES
from generator.errors import UsageError
from generator.loading.project import PACKAGE, ProjectFolder, find_project, shipped
from generator.models import content_models
from generator.schema.json_schema import FOLDER, schema_files

STARTER = PACKAGE / "starter"


def init(folder: Annotated[Path, typer.Argument(metavar="MAP", help="De nieuwe map.")]) -> None:
    """Maakt een nieuwe projectmap met een klein werkend voorbeeld van elke documentsoort."""
    for path in make_project(folder):
        typer.echo(f"  {path}")
    example = next(iter(DOCUMENT_TYPES.values())).folder
    typer.echo(f"\nKlaar. Verder met:\n  cd {folder}\n  rijkspen render content/{example}/voorbeeld.yaml")


def schema(project: ProjectOption = Path()) -> None:
    """Schrijft JSON Schema's voor editors, in content/.schema/."""
    for path in write_schemas(find_project(project)):
        typer.echo(f"  {path}")


def write_schemas(folder: ProjectFolder) -> list[Path]:
    """Write the schemas beside the content; returns the files."""
    written = []
    for name, text in schema_files(content_models()).items():
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
    written = _copy(STARTER, root, "**/*.yaml")
    for style in ("rijk.yaml", "npvr.yaml", "verwijzingen/*.yaml"):  # what the document types ask for
        written += _copy(shipped("styles"), root / "styles", style)
    templates = [f"{name}.docx" for name in DOCUMENT_TYPES]
    for template in templates:
        written += _copy(shipped("templates") / "docx", root / "templates" / "docx", template)
    return [*written, *write_schemas(ProjectFolder(root))]


def _copy(source: Path, target: Path, pattern: str) -> list[Path]:
    written = []
    for path in sorted(source.glob(pattern)):
        copy = target / path.relative_to(source)
        write_atomically(copy, path.read_bytes())
        written.append(copy)
    return written
