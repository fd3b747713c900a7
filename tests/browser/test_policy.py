"""The content security policy stops nothing that the site does, on any kind of page, and what it is for."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from browser.conftest import Handler, Server
from browser.pages import (
    API,
    CARDS,
    COMPARISON,
    FACTS,
    GUIDE,
    LANGUAGES,
    MOCK,
    QUIZ,
    RED_PEN,
    SYMPTOMS,
    ask,
    kinds,
    visit,
)

pytestmark = pytest.mark.browser

REPORT = """
addEventListener("securitypolicyviolation", found => violated(
    `${location.pathname}: ${found.effectiveDirective} stops ${found.blockedURI} ${found.sample}`))
"""


class Headed(Handler):
    """Sends what `_headers` says for every file, as the hosts that read it do."""

    def end_headers(self) -> None:
        rules = (Path(self.directory) / "_headers").read_text(encoding="utf-8").split("\n/")[0]
        for line in rules.splitlines()[1:]:
            name, _, value = line.strip().partition(": ")
            self.send_header(name, value)
        super().end_headers()


@pytest.fixture(scope="module")
def headed(site: Path) -> Iterator[str]:
    """Address of the site as a host serves it that reads `_headers`."""
    with Server(("127.0.0.1", 0), partial(Headed, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


@pytest.fixture
def violated(page: Any) -> list[str]:
    """Everything the policy has stopped on `page`."""
    found: list[str] = []
    page.expose_function("violated", found.append)
    page.add_init_script(REPORT)
    return found


def search(page: Any) -> None:
    page.locator(".md-search__input").click()
    ask(page, "tensor")
    page.locator(".md-search-result__item").first.wait_for()
    page.keyboard.press("Escape")


def practise(page: Any) -> None:
    page.locator(".nr-practice [type=submit]").click()
    page.locator(".nr-card .nr-button").first.click()


def red_pen(page: Any) -> None:
    page.locator(".nr-pen__form .nr-button").nth(1).click()
    page.locator(".nr-pen__form [type=submit]").click()
    page.locator(".nr-pen__finding").first.wait_for()


def api(page: Any) -> None:
    page.locator("[name=code]").fill("torch.clamp(x)")
    page.locator(".nr-api__found li").first.wait_for()


USES: dict[str, Callable[[Any], None]] = {
    COMPARISON: search, CARDS: practise, QUIZ: practise, MOCK: practise, RED_PEN: red_pen, API: api,
    GUIDE: lambda page: page.locator(".nr-guide__option label").first.click(),
    SYMPTOMS: lambda page: page.locator("[name=seen]").fill("RuntimeError: expected"),
    FACTS: lambda page: page.locator(".nr-filter [name=words]").fill("gpu"),
}


def use(page: Any, path: str) -> None:
    """Presses what a page of this kind has: palette, tabs, copying, evidence, its tool, printing."""
    for selector in (".md-header__option label:not([hidden])", ".tabbed-labels label:nth-child(2)",
                     ".md-code__button", ":is(.nr-mark, .nr-badge)"):
        for found in page.locator(f"{selector}:visible").all()[:1]:
            found.click()
    page.keyboard.press("Escape")
    USES.get(path, lambda page: None)(page)
    page.emulate_media(media="print")
    page.emulate_media(media="screen")
    page.wait_for_load_state("networkidle")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_the_site_does_is_stopped(
    page: Any, headed: str, site: Path, violated: list[str], language: str
) -> None:
    for path in (*kinds(site), "no/such/page/"):
        visit(page, f"{headed}{LANGUAGES[language]}{path}")
        use(page, path)
    assert not violated


def test_what_is_smuggled_in_is_stopped(page: Any, address: str, violated: list[str]) -> None:
    def smuggled(route: Any) -> None:
        answer = route.fetch()
        body = answer.text().replace("</h1>", """</h1>
            <script>window.smuggled = "script"</script>
            <script src="https://elsewhere.example/a.js"></script>
            <img src="assets/narani.svg" onload="window.smuggled = 'handler'" alt="">
            <p style="color: red" id="styled">red?</p>
            <a href="javascript:window.smuggled = 'link'" id="link">link</a>
            <iframe src="about:blank"></iframe><base href="https://elsewhere.example/">""", 1)
        route.fulfill(response=answer, body=body)

    page.route(address, smuggled)
    visit(page, address)
    page.locator("#link").click()
    page.evaluate("() => { try { Function('window.smuggled = 1')() } catch { violated('eval is stopped') } }")
    assert page.evaluate("window.smuggled") is None
    assert page.locator("#styled").evaluate("one => getComputedStyle(one).color") != "rgb(255, 0, 0)"
    assert page.evaluate("document.baseURI") == address
    stopped = " ".join(violated)
    for directive in ("script-src-elem stops inline", "script-src-elem stops https://elsewhere.example/a.js",
                      "script-src-attr stops inline", "style-src-attr stops inline", "base-uri",
                      "eval is stopped"):
        assert directive in stopped


def test_every_page_and_the_header_say_the_same(site: Path) -> None:
    policies = {
        found[1] if (found := re.search(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">',
                                        path.open(encoding="utf-8").read(3000))) else path
        for path in site.rglob("*.html")
    }
    assert len(policies) == 1
    [policy] = policies
    header = f"\n  Content-Security-Policy: {policy}; frame-ancestors 'none'\n"
    assert header in (site / "_headers").read_text("utf-8")
    assert "'unsafe-inline'" not in policy
    assert "'unsafe-eval'" not in policy


def test_no_other_site_may_frame_it(page: Any, headed: str) -> None:
    page.route("https://elsewhere.example/", lambda route: route.fulfill(
        content_type="text/html", body=f'<iframe src="{headed}"></iframe>'))
    page.goto("https://elsewhere.example/")
    frame = page.frames[1]
    frame.wait_for_load_state()
    assert not frame.url.startswith("http://127")
