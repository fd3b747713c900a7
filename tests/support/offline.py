"""A site below a path whose network can go away, and whose builds can follow each other."""

from __future__ import annotations

import hashlib
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from browser.conftest import Handler, Server

BELOW = "/narani/"
_KEPT = """async () => {
  const found = {}
  for (const name of await caches.keys()) {
    const keys = await (await caches.open(name)).keys()
    found[name.split(" ").at(-1)] = keys.map(({ url }) => url.split("/narani/")[1]).sort()
  }
  return found
}"""


def _digest(content: str) -> str:
    return hashlib.sha256(content.encode()).hexdigest()


class Network:
    """What the tests change: whether anything is answered, and the files of the build that is published."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self.down = False
        self.published: dict[str, bytes] = {}
        self.stale: dict[str, bytes] = {}
        """What a browser's own cache still has: answered unless somebody wants it anew."""
        self.address = ""

    def publish(self, changed: dict[str, str]) -> None:
        """Publishes another build: these files, by their paths, and a worker that knows them.

        A file with its digest in its name gets another name, as a build gives it, and the pages among
        these files ask for that one.
        """
        text = (self.site / "sw.js").read_text(encoding="utf-8")
        known, _, loading = text.removeprefix("self.NARANI = ").partition("\nimportScripts")
        told = json.loads(known)
        names = {path: re.sub(r"[0-9a-f]{8}(?=\.min)", _digest(content)[:8], path)
                 for path, content in changed.items()}
        for path, content in changed.items():
            if path.endswith(".html"):
                for old, new in names.items():
                    content = content.replace(old.rpartition("/")[2], new.rpartition("/")[2])
            self.published[names[path]] = content.encode()
            if path in told["assets"]:
                told["assets"][path] = _digest(content)[:16]
        told["version"] = told["files"] = _digest(json.dumps(told["assets"]))
        self.published["build.txt"] = told["files"].encode()
        self.published["sw.js"] = f"self.NARANI = {json.dumps(told)}\nimportScripts{loading}".encode()

    def read(self, path: str) -> str:
        """A file of the first build."""
        return (self.site / path).read_text(encoding="utf-8")


class Below(Handler):
    """Answers for a site that is published below a path."""

    network: Network

    def do_GET(self) -> None:
        if self.network.down:
            self.close_connection = True
            return
        path = self.path.partition("?")[0].removeprefix(BELOW)
        name = f"{path}index.html" if path.endswith("/") or not path else path
        anew = "no-cache" in self.headers.get("Cache-Control", "")
        given = self.network.published if anew else {**self.network.published, **self.network.stale}
        if name not in given:
            super().do_GET()
            return
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(name))
        self.end_headers()
        self.wfile.write(given[name])

    def end_headers(self) -> None:
        # Or what seems to come from the worker would come from the browser's own cache.
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix(BELOW[:-1]) if path.startswith(BELOW) else "/none")


@contextmanager
def served(site: Path) -> Iterator[Network]:
    """Serves a site until the block ends."""
    network = Network(site)
    handler = type("Answers", (Below,), {"network": network})
    with Server(("127.0.0.1", 0), partial(handler, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        network.address = f"http://127.0.0.1:{server.server_address[1]}{BELOW}"
        yield network
        server.shutdown()


def kept(page: Any) -> dict[str, list[str]]:
    """Kind of cache to what is in it, by paths; the digests of our own files as their queries."""
    return dict(page.evaluate(_KEPT))


def wait_kept(page: Any, kind: str, *paths: str) -> None:
    """Waits until these are kept."""
    # Polled from outside: the page's own timers sleep while it is in the background.
    for _ in range(400):
        there = {re.sub(r"\?.*", "", path) for path in kept(page).get(kind, [])}
        if there >= set(paths):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"{kind} lacks {set(paths) - there}")


def taken_over(page: Any) -> None:
    """Waits until a worker serves the page."""
    page.wait_for_function("navigator.serviceWorker.controller")


def stop(page: Any) -> None:
    """Stops the worker, as the browser does with one that has nothing to do; the next request wakes it."""
    session = page.context.new_cdp_session(page)
    session.send("ServiceWorker.enable")
    session.send("ServiceWorker.stopAllWorkers")
    session.detach()
