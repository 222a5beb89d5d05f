"""Nothing is fetched: a Word file from someone else may link to a picture elsewhere, and LibreOffice would ask for it."""

from __future__ import annotations

import io
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from sample import parts_of

from generator.pdf.libreoffice import Converter

TEMPLATE = Path(__file__).parents[2] / "templates" / "docx" / "kamerbrief.docx"
RELATIONSHIPS = "word/_rels/document.xml.rels"
IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"


@pytest.fixture
def server():
    """A web server on this machine, and what was asked of it."""
    asked = []

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_OPTIONS = do_PROPFIND = do_GET  # noqa: N815  # as http.server wants them

        def log_message(self, *said):
            pass

    serving = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    Thread(target=serving.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{serving.server_port}", asked
    serving.shutdown()
    serving.server_close()


def _linking(address: str) -> bytes:
    """The letter with a logo that stands elsewhere."""
    link = f'<Relationship Id="rIdElders" Type="{IMAGE}" Target="{address}/logo.png" TargetMode="External"/>'
    changes = {
        RELATIONSHIPS: ("</Relationships>", f"{link}</Relationships>"),
        "word/document.xml": ("r:embed=", "r:link="),
    }
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in parts_of(TEMPLATE.read_bytes()).items():
            text = content.decode().replace(*changes[name]) if name in changes else content
            archive.writestr(
                name, text.replace('r:link="rIdBeeldmerk"', 'r:link="rIdElders"') if name in changes else text
            )
    return written.getvalue()


def test_with_its_own_settings_libreoffice_asks_for_a_linked_picture(server, monkeypatch):
    address, asked = server
    monkeypatch.setattr("generator.pdf.libreoffice.prepare_profile", lambda folder: None)
    with Converter() as converter:
        assert converter.convert("brief", _linking(address)).pdf
    assert "/logo.png" in asked


def test_nothing_is_asked_of_the_network(server):
    address, asked = server
    with Converter() as converter:
        assert converter.convert("brief", _linking(address)).pdf
    assert asked == []
