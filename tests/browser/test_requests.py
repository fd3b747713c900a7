"""Pages ask nobody but this site, find all they ask for, keep their own policy, and report no error."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from browser.conftest import Handler, Server
from browser.pages import AGREES, COMPARISON, HOME, LANGUAGES, METHOD, VERSIONS, kinds, visit
from browser.uses import use
from support.turns import todays

pytestmark = pytest.mark.browser


class Watch:
    """Everything a page asks for and everything it complains about."""

    def __init__(self, page: Any) -> None:
        self.asked: list[str] = []
        self.problems: list[str] = []
        self._pages = 0
        self._on: dict[Any, int] = {}
        """Request to the number of the page that was open then."""
        page.on("request", self._request)
        page.on("requestfailed", self._failed)
        page.on("response", self._response)
        page.on("console", self._console)
        page.on("websocket", lambda socket: self.asked.append(socket.url))

    def _request(self, request: Any) -> None:
        self.asked.append(request.url)
        self._pages += request.is_navigation_request()
        self._on[request] = self._pages

    def _failed(self, request: Any) -> None:
        # Chromium asks for the icon once more when it likes, also on a quiet page that we are about to leave:
        # what leaving stops has not failed. What a page stops itself has.
        if request.failure != "net::ERR_ABORTED" or self._on[request] == self._pages:
            self.problems.append(f"failed: {request.url}")

    def _response(self, response: Any) -> None:
        if response.status >= 400:
            self.problems.append(f"{response.status}: {response.url}")

    def _console(self, message: Any) -> None:
        if message.type in ("error", "warning"):
            self.problems.append(f"{message.type}: {message.text}")

    def strangers(self, address: str) -> list[str]:
        """Addresses asked that are not below `address`."""
        return [url for url in self.asked
                if urlsplit(url).scheme not in ("data", "blob") and not url.startswith(address)]


def test_leaving_a_page_stops_what_it_asks_for_and_fails_nothing(page: Any, address: str) -> None:
    watch = Watch(page)
    visit(page, address + METHOD)
    page.route("**/unanswered", lambda route: None)
    with page.expect_request("**/unanswered"):
        page.evaluate("() => { fetch('/unanswered') }")
    with page.expect_event("requestfailed"):
        visit(page, address + VERSIONS)
    assert not watch.problems
    with page.expect_event("requestfailed"):
        page.evaluate("""() => {
            const stop = new AbortController()
            fetch('/unanswered', stop).catch(() => {})
            stop.abort()
        }""")
    assert watch.problems == [f"failed: {address}unanswered"]


@pytest.mark.parametrize("language", todays(sorted(LANGUAGES), days=2))
def test_nobody_else_is_asked_and_the_policy_stops_nothing(
    page: Any, headed: str, site: Path, violated: list[str], language: str
) -> None:
    watch = Watch(page)
    for path in (*todays(kinds(site), days=3), "404.html"):
        visit(page, f"{headed}{LANGUAGES[language]}{path}")
        use(page, path)
    assert len(watch.asked) > 40
    assert not watch.strangers(headed)
    assert not watch.problems
    assert not violated


class Below(Handler):
    """The site served below a path, as on a project's Pages."""

    def translate_path(self, path: str) -> str:
        inside = path.startswith("/narani/")
        return super().translate_path(path.removeprefix("/narani") if inside else "/none")


@pytest.fixture
def below(site: Path) -> Iterator[str]:
    """Address of the site below a path."""
    with Server(("127.0.0.1", 0), partial(Below, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/narani/"
        server.shutdown()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_site_works_below_a_path(page: Any, below: str, language: str) -> None:
    watch = Watch(page)
    for path in (HOME, AGREES, COMPARISON):
        visit(page, f"{below}{LANGUAGES[language]}{path}")
        use(page, path)
        page.locator(".nr-language").click()
        page.wait_for_url(f"{below}{LANGUAGES['en' if language == 'ko' else 'ko']}{path}")
        page.wait_for_load_state("networkidle")
    assert not watch.strangers(below)
    assert not watch.problems
