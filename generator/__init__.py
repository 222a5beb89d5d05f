"""rijkspen: structured text in, official Dutch government documents out. This is the public API.

    from generator import open_project

    project = open_project(".")
    document = project.render("kamerbrieven/voortgang")   # .data (bytes), .diagnostics
"""

from generator.pipeline import Project, RenderedDocument, open_project
from generator.version import __version__



__all__ = ["Project", "RenderedDocument", "__version__", "open_project"]
