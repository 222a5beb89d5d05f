"""A service on this machine in the place of the open data: it answers what a test lays ready, faults and all."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote_plus

from generator.opendata.pace import Pace

NAMESPACES = (
    'xmlns:overheidwetgeving="http://standaarden.overheid.nl/wetgeving/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse" xmlns:gzd="http://standaarden.overheid.nl/sru" '
    'xmlns:c="http://standaarden.overheid.nl/collectie/"'
)
DIAGNOSTIC = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<searchRetrieveResponse xmlns="http://docs.oasis-open.org/ns/search-ws/sruResponse" '
    'xmlns:ns3="http://docs.oasis-open.org/ns/search-ws/diagnostic"><version>2.0</version><diagnostics>'
    "<ns3:diagnostic><ns3:uri>info:srw/diagnostic/1/10</ns3:uri><ns3:message>line 1:13 mismatched input"
    "</ns3:message></ns3:diagnostic></diagnostics></searchRetrieveResponse>"
)


def sru(*records: str) -> str:
    """An answer of the repository with these records, in the shape that it has."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><sru:searchRetrieveResponse {NAMESPACES}><sru:version>2.0</sru:version>'
        f"<sru:numberOfRecords>{len(records)}</sru:numberOfRecords><sru:records>{''.join(records)}</sru:records>"
        "</sru:searchRetrieveResponse>"
    )


def sru_record(
    identifier: str,
    title: str = "",
    date: str = "",
    session: str = "",
    kind: str = "",
    submitters: tuple[str, ...] = (),
) -> str:
    """One Kamerstuk."""
    members = "".join(f"<overheidwetgeving:indiener>{name}</overheidwetgeving:indiener>" for name in submitters)
    return (
        "<sru:record><sru:recordSchema>http://standaarden.overheid.nl/sru/</sru:recordSchema><sru:recordData><gzd:gzd>"
        "<gzd:originalData><overheidwetgeving:meta><overheidwetgeving:owmskern>"
        f"<dcterms:identifier>{identifier}</dcterms:identifier><dcterms:title>Titel van het dossier; {kind}</dcterms:title>"
        "<dcterms:type>Kamerstuk</dcterms:type><dcterms:creator>Tweede Kamer der Staten-Generaal</dcterms:creator>"
        "</overheidwetgeving:owmskern><overheidwetgeving:owmsmantel>"
        f"<dcterms:available>2026-10-02</dcterms:available><dcterms:date>{date}</dcterms:date>"
        "</overheidwetgeving:owmsmantel><overheidwetgeving:tpmeta><c:product-area>officielepublicaties</c:product-area>"
        f"<overheidwetgeving:documenttitel>{title}</overheidwetgeving:documenttitel>{members}"
        f"<overheidwetgeving:vergaderjaar>{session}</overheidwetgeving:vergaderjaar>"
        f"<overheidwetgeving:subrubriek>{kind}</overheidwetgeving:subrubriek></overheidwetgeving:tpmeta>"
        "</overheidwetgeving:meta></gzd:originalData><gzd:enrichedData>"
        f"<gzd:preferredUrl>https://zoek.officielebekendmakingen.nl/{identifier}.html</gzd:preferredUrl>"
        "</gzd:enrichedData></gzd:gzd></sru:recordData></sru:record>"
    )


@dataclass
class Reply:
    """One answer: `dropped` breaks the connection off, `slow` holds it until the client gives up."""

    body: bytes | str = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    dropped: bool = False
    slow: bool = False


@dataclass
class Service:
    """Replies in order, per part of the address; the last one stays. Any other address is answered with `otherwise`."""

    address: str
    replies: dict[str, list[Reply]] = field(default_factory=dict)
    otherwise: Reply = field(default_factory=Reply)
    asked: list[str] = field(default_factory=list)
    stopped: threading.Event = field(default_factory=threading.Event)

    def lay_ready(self, part: str, *replies: Reply | str) -> None:
        """Answer an address with `part` in it (spaces and signs as people read them) with these, in order."""
        self.replies[part] = [reply if isinstance(reply, Reply) else Reply(reply) for reply in replies]

    def reply_to(self, path: str) -> Reply:
        read = unquote_plus(path)
        self.asked.append(read)
        for part, replies in reversed(self.replies.items()):  # what was laid ready last goes first
            if part in read:
                return replies.pop(0) if len(replies) > 1 else replies[0]
        return self.otherwise


class _Handler(BaseHTTPRequestHandler):
    service: Service

    def do_GET(self) -> None:
        reply = self.service.reply_to(self.path)
        if reply.slow:
            self.service.stopped.wait(5)
        if reply.slow or reply.dropped:
            self.close_connection = True
            return
        body = reply.body.encode() if isinstance(reply.body, str) else reply.body
        self.send_response(reply.status)
        for name, value in {"Content-Length": str(len(body)), **reply.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:  # the client had enough
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def local_service() -> Iterator[Service]:
    """A running service; `service.address` is where."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    service = Service(f"http://127.0.0.1:{server.server_port}")
    server.RequestHandlerClass = type("Handler", (_Handler,), {"service": service})
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield service
    finally:
        service.stopped.set()
        server.shutdown()
        server.server_close()
        thread.join()


@dataclass
class FakeTime:
    """A clock that moves only when someone sleeps."""

    seconds: float = 0.0
    slept: list[float] = field(default_factory=list)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.seconds += seconds

    def pace(self, **settings: float) -> Pace:
        return Pace(clock=lambda: self.seconds, sleep=self.sleep, **settings)
