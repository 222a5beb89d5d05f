"""rijkspen: structured text in, official Dutch government documents out. This is the public API.

    from generator import open_project

    project = open_project(".")
    document = project.render("kamerbrieven/voortgang")   # .data (bytes), .diagnostics

The names are looked up at first use: `rijkspen cite` needs a fifth of what rendering needs, and starts as fast.
"""

from typing import TYPE_CHECKING

from generator.version import __version__

if TYPE_CHECKING:
    from generator.pipeline import Project, RenderedDocument, open_project

__all__ = ["Project", "RenderedDocument", "__version__", "open_project"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from generator import pipeline

    return getattr(pipeline, name)
