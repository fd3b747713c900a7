"""Serves built sites on loopback as an ordinary host does: compressed, on connections that stay open."""

from __future__ import annotations

import gzip
import http.server
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

TEXT = ("text/", "application/javascript", "application/json", "application/manifest+json",
        "application/xml", "image/svg+xml")
LEVEL = 6
"""What hosts use; nginx's default of 1 would favour whoever sends more."""


class Handler(http.server.SimpleHTTPRequestHandler):
    """Static files, compressed once and kept, with the site's own page for what is missing."""

    protocol_version = "HTTP/1.1"
    packed: dict[Path, bytes]

    def __init__(self, *args: Any, packed: dict[Path, bytes], **kwargs: Any) -> None:
        self.packed = packed
        super().__init__(*args, **kwargs)

    def do_GET(self) -> None:
        self._answer(body=True)

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def _answer(self, body: bool) -> None:
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            if not self.path.split("?")[0].endswith("/"):
                self._send(301, b"", {"Location": self.path + "/"}, body)
                return
            path = path / "index.html"
        missing = not path.is_file()
        if missing:
            path = Path(self.directory) / "404.html"
        kind = self.guess_type(str(path)) if path.is_file() else "text/plain"
        plain = path.read_bytes() if path.is_file() else b"missing"
        head = {"Content-Type": f"{kind}; charset=utf-8" if kind.startswith("text/") else kind,
                "Cache-Control": "max-age=600", "Vary": "Accept-Encoding"}
        if kind.startswith(TEXT) and "gzip" in self.headers.get("Accept-Encoding", ""):
            if path not in self.packed:
                self.packed[path] = gzip.compress(plain, LEVEL, mtime=0)
            plain = self.packed[path]
            head["Content-Encoding"] = "gzip"
        self._send(404 if missing else 200, plain, head, body)

    def _send(self, code: int, content: bytes, head: dict[str, str], body: bool) -> None:
        self.send_response(code)
        for name, value in {**head, "Content-Length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        if body:
            self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        del format, args


class Server(socketserver.ThreadingTCPServer):
    """Answers in threads that end with the program."""

    daemon_threads = True
    allow_reuse_address = True


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Address of a folder, without a slash at its end."""
    handler = partial(Handler, directory=str(folder), packed={})
    with Server(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
