"""The content security policy stops what it is for; that it stops nothing else is seen in `test_requests`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from browser.pages import visit

pytestmark = pytest.mark.browser


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
    assert page.evaluate("window.smuggled") is None
    assert page.locator("#styled").evaluate("one => getComputedStyle(one).color") != "rgb(255, 0, 0)"
    assert page.evaluate("document.baseURI") == address
    stopped = " ".join(violated)
    for directive in ("script-src-elem stops inline", "script-src-elem stops https://elsewhere.example/a.js",
                      "script-src-attr stops inline", "style-src-attr stops inline", "base-uri"):
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


def test_no_other_site_may_frame_it(page: Any, address: str, headed: str) -> None:
    page.goto(f"{address}data/claims.json")  # another origin, without a policy of its own
    for there, loads in ((address, True), (headed, False)):
        page.evaluate("""there => new Promise(loaded => {
            const frame = Object.assign(document.createElement("iframe"), { src: there, onload: loaded })
            document.body.replaceChildren(frame)
        })""", there)
        assert (page.frames[-1].url == there) == loads
