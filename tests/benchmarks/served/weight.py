"""What the first view of a page fetches, how many elements it has, and what axe-core objects to."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-component-update",
         "--disable-background-networking", "--disable-sync"]
ALONE = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"
"""Nobody else answers: what a page wants from third parties counts as a request, never as weight."""
PHONE = {"viewport": {"width": 412, "height": 823}, "device_scale_factor": 1.75, "is_mobile": True,
         "has_touch": True}
"""The screen of Lighthouse's mobile preset."""
SETTLED = 800
"""Milliseconds after the network falls silent: time for what starts late."""
AXE = {"resultTypes": ["violations"]}


@dataclass
class Weight:
    """One page, opened once with an empty cache."""

    kinds: Counter[str] = field(default_factory=Counter)
    """Bytes on the wire, head and body, by kind of resource."""
    requests: int = 0
    elsewhere: int = 0
    """Requests to other hosts, which were refused."""
    elements: int = 0
    html: int = 0
    """Bytes of the document before it is compressed."""
    violations: list[str] = field(default_factory=list)
    """Rule and severity of what axe-core found, once for each element."""

    @property
    def total(self) -> int:
        """All bytes of the first view."""
        return self.kinds.total()


def chromium() -> str | None:
    """The installed Chromium; None for the one that Playwright brought."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next((path for name in names if (path := shutil.which(name))), None)


@contextmanager
def browser() -> Iterator[Any]:
    """A Chromium that reaches this machine alone."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium(), args=[*FLAGS, ALONE])
        yield opened
        opened.close()


def weigh(opened: Any, address: str, axe: bool = True) -> Weight:
    """Opens `address` as a phone does and waits until nothing more is fetched."""
    from axe_playwright_python.sync_playwright import Axe

    found = Weight()
    context = opened.new_context(**PHONE)
    page = context.new_page()
    host = address.split("/")[2]

    def failed(request: Any) -> None:
        found.requests += 1
        found.elsewhere += request.url.split("/")[2] != host

    def finished(request: Any) -> None:
        if not request.url.startswith("http"):
            return
        sizes = request.sizes()
        found.requests += 1
        found.kinds[request.resource_type] += sizes["responseBodySize"] + sizes["responseHeadersSize"]

    page.on("requestfailed", failed)
    page.on("requestfinished", finished)
    answer = page.goto(address, wait_until="networkidle")
    page.wait_for_timeout(SETTLED)
    found.html = len(answer.body())
    found.elements = page.evaluate("document.querySelectorAll('*').length")
    if axe:
        for one in Axe().run(page, options=AXE).response["violations"]:
            found.violations += [f"{one['id']} ({one['impact']})"] * len(one["nodes"])
    context.close()
    return found
