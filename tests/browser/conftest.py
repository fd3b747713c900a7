"""Serves the built site on loopback and opens it in Chromium.

`NARANI_SITE` names a site that is already built; otherwise it is built once per run.
"""

from __future__ import annotations

import http.server
import os
import shutil
import socketserver
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from support.red_pen import Pen
from support.waiting import wait_for_function

ROOT = Path(__file__).resolve().parents[2]
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]

NOTHING_KEPT = "try { localStorage.setItem('narani.offline', 'off') } catch {}"
"""What a reader's switch does, before any script of a page."""

PUBLISHED = {
    "NARANI_SITE_URL": "https://narani.example/",
    "NARANI_SITE_URL_EN": "https://narani.example/en/",
    "NARANI_REPO_URL": "https://github.com/example/narani",
}
"""The site is built as it is published, with links to a forge, so that asking the forge would show."""


class Handler(http.server.SimpleHTTPRequestHandler):
    """Static files with the site's own 404 page, without a log line per request."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        del format, args


class Headed(Handler):
    """Sends with every file what `_headers` says, as the hosts that read it do."""

    def end_headers(self) -> None:
        rules = (Path(self.directory) / "_headers").read_text(encoding="utf-8").split("\n/")[0]
        for line in rules.splitlines()[1:]:
            name, _, value = line.strip().partition(": ")
            self.send_header(name, value)
        super().end_headers()


class Server(socketserver.ThreadingTCPServer):
    """Answers requests in threads that do not outlive the test run."""

    daemon_threads = True
    allow_reuse_address = True


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of the built site."""
    if given := os.environ.get("NARANI_SITE"):
        return Path(given).resolve()
    into = tmp_path_factory.mktemp("built") / "site"
    command = [sys.executable, "-m", "narani", "build", "--into", str(into)]
    environ = {**os.environ, **PUBLISHED}
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return into


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Address of the served site, ending in a slash."""
    with Server(("127.0.0.1", 0), partial(Handler, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


@pytest.fixture(scope="session")
def headed(site: Path) -> Iterator[str]:
    """Address of the site as a host serves it that reads `_headers`."""
    with Server(("127.0.0.1", 0), partial(Headed, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """One Chromium for the run: the installed one, or the one Playwright brought."""
    from playwright.sync_api import Page, sync_playwright

    names = ("chromium", "chromium-browser", "google-chrome")
    installed = next((path for name in names if (path := shutil.which(name))), None)
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        patch.setattr(Page, "wait_for_function", wait_for_function)
        chromium = playwright.chromium.launch(executable_path=installed, headless=True, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def open_context(browser: Any) -> Iterator[Callable[..., Any]]:
    """Makes profiles; without options one in Korean at desktop size. Each is closed with the test.

    Pages are kept for later only where `offline` says so: what one test fetched must not answer another.
    """
    made: list[Any] = []

    def open_one(offline: bool = False, **options: Any) -> Any:
        # Without motion a state is reached at once, so that what is measured is where it comes to rest.
        defaults = {"locale": "ko-KR", "viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce"}
        context = browser.new_context(**{**defaults, **options})
        context.set_default_timeout(10_000)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        if not offline:
            context.add_init_script(NOTHING_KEPT)
        made.append(context)
        return context

    yield open_one
    for context in made:
        context.close()


@pytest.fixture
def context(open_context: Callable[..., Any]) -> Any:
    """A fresh profile per test, in Korean, at desktop size."""
    return open_context()


@pytest.fixture
def page(context: Any) -> Iterator[Any]:
    """A page that fails the test on any uncaught error in a script."""
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    assert not errors, f"a script failed: {errors}"


REPORT = """
addEventListener("securitypolicyviolation", found => violated(
    `${location.pathname}: ${found.effectiveDirective} stops ${found.blockedURI} ${found.sample}`))
"""


@pytest.fixture
def violated(page: Any) -> list[str]:
    """Everything that the content security policy has stopped on `page`."""
    found: list[str] = []
    page.expose_function("violated", lambda said: found.append(said))
    page.add_init_script(REPORT)
    return found


class Modules(Handler):
    """Scripts as they stand in the repository, and an empty page to run them on."""

    def do_GET(self) -> None:
        if self.path != "/":
            super().do_GET()
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()


@pytest.fixture(scope="session")
def pen(browser: Any) -> Iterator[Pen]:
    """The red pen's scripts with today's ledger, without a site."""
    folder = ROOT / "docs" / "theme" / "assets" / "red-pen"
    with Server(("127.0.0.1", 0), partial(Modules, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        page = browser.new_page()
        page.goto(f"http://127.0.0.1:{server.server_address[1]}/")
        yield Pen(page)
        page.close()
        server.shutdown()
