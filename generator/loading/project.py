"""The project folder: where everything stands (handleiding, "Een projectmap"). Knows paths, not meanings."""

from __future__ import annotations

from pathlib import Path

from generator.errors import UsageError
from generator.record import Record

DOCUMENT_SUFFIX = ".yaml"
PACKAGE = Path(__file__).parents[1]
REGISTERS = ("organisaties", "personen", "programma", "kamerstukken", "bronnen", "toezeggingen", "afkortingen")


class ProjectFolder(Record, frozen=True):
    """The folder of a project; `root` holds content/, styles/, templates/ and output/."""

    root: Path

    @property
    def content(self) -> Path:
        """Where the content stands."""
        return self.root / "content"

    @property
    def styles(self) -> Path:
        """Where the house styles stand."""
        return self.root / "styles"

    @property
    def templates(self) -> Path:
        """Where the Word templates stand."""
        return self.root / "templates" / "docx"

    @property
    def output(self) -> Path:
        """Where documents are written."""
        return self.root / "output"

    def register(self, name: str) -> Path:
        """The file of a register."""
        return self.content / f"{name}{DOCUMENT_SUFFIX}"

    def regions(self) -> list[Path]:
        """The files of the regions, by name."""
        return sorted((self.content / "regios").glob(f"*{DOCUMENT_SUFFIX}"))

    def documents(self, folder: str) -> list[Path]:
        """The document files in this folder of content/, by name."""
        return sorted((self.content / folder).glob(f"*{DOCUMENT_SUFFIX}"))

    def document(self, key: str) -> Path:
        """The file of a document, from a key such as kamerbrieven/voortgang or a path to its file.

        Raises:
            UsageError: there is no such file in content/.
        """
        candidates = (Path(key), self.root / key, self.content / key, self.content / f"{key}{DOCUMENT_SUFFIX}")
        for path in candidates:
            if path.is_file() and path.suffix == DOCUMENT_SUFFIX:
                return _plain(path)
        raise UsageError(f"er is geen document {key} in {self.content}")

    def key(self, path: Path) -> str:
        """The key of a document file: its path under content/, without .yaml."""
        inside = _below(self.content, path)
        return path.stem if inside is None else inside.with_suffix("").as_posix()

    def shown(self, path: Path) -> str:
        """A path as messages show it: relative to the project."""
        inside = _below(self.root, path)
        return str(path) if inside is None else inside.as_posix()


def in_project(start: Path) -> bool:
    """Whether this folder or file is in a project."""
    try:
        find_project(start)
    except UsageError:
        return False
    return True


def find_project(start: Path) -> ProjectFolder:
    """The project that `start` (a folder or a file) is in: the nearest folder upwards with content/ and styles/.

    Raises:
        UsageError: there is none.
    """
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / "content").is_dir() and (folder / "styles").is_dir():
            return ProjectFolder(folder)
    raise UsageError(
        f"{start} is geen projectmap van rijkspen (geen content/ en styles/); maak er een met: rijkspen init MAP"
    )


def _plain(path: Path) -> Path:
    """The absolute path without `..`; one that is so already is not looked up on disk again, as at every render."""
    return path if path.is_absolute() and ".." not in path.parts else path.resolve()


def _below(folder: Path, path: Path) -> Path | None:
    """A path relative to a folder that it is in, if only through links; None when it is elsewhere."""
    path = _plain(path)
    if not path.is_relative_to(folder):
        folder, path = folder.resolve(), path.resolve()
    return path.relative_to(folder) if path.is_relative_to(folder) else None


def shipped(name: str) -> Path:
    """A folder that comes with rijkspen (`styles`, `templates`): in the installed package, or beside it in a checkout."""
    installed = PACKAGE / "shipped" / name
    return installed if installed.is_dir() else PACKAGE.parent / name
