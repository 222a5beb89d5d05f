"""rijkspen: structured text in, official Dutch government documents out. This is the public API.

    from generator import open_project

    project = open_project(".")
    document = project.render("kamerbrieven/voortgang")   # .data (bytes), .diagnostics
"""

from generator.pipeline import Project, RenderedDocument, open_project

__version__ = "0.1.0"

__all__ = ["Project", "RenderedDocument", "__version__", "open_project"]
