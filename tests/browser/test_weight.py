"""What the first view of a page costs: bytes as hosts send them, elements, nothing for the site's size."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from browser.pages import (
    API,
    COMPARISON,
    FACTS,
    HOME,
    LANGUAGES,
    OPERATIONS,
    PHONE,
    TENSORS,
    questions,
    visit,
)
from support.turns import todays

pytestmark = pytest.mark.browser

KIB = 1024
TEXT = {".html", ".css", ".js", ".json", ".svg", ".xml", ".txt"}
MOST = {
    HOME: (100, 1_000), COMPARISON: (150, 9_500), TENSORS: (150, 9_500), API: (110, 1_600),
    OPERATIONS: (130, 7_000), FACTS: (140, 4_500), f"{FACTS}choosing/": (120, 4_000),
    "question": (110, 2_700),
}
"""KiB of the first view, compressed, and elements, of what stands on the page when it is loaded."""
GROWS = ("sitemap", "search", "api.json", "practice", "ledger", "404", "/data/")
"""In the addresses of files that grow with the site; scripts of the search box itself do not."""


def fetched(page: Any, address: str) -> list[str]:
    """Paths of everything the first view asks this site for."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    visit(page, address)
    page.wait_for_load_state("networkidle")
    return [urlsplit(url).path for url in dict.fromkeys(asked) if url.startswith("http")]


def weight(site: Path, path: str) -> int:
    """Bytes of a file as an ordinary host sends it."""
    file = site / path.lstrip("/")
    file = file / "index.html" if file.is_dir() else file
    content = file.read_bytes()
    return len(gzip.compress(content, 6)) if file.suffix in TEXT else len(content)


@pytest.mark.parametrize("language", todays(sorted(LANGUAGES), days=2))
def test_a_first_view_is_light(
    open_context: Callable[..., Any], address: str, site: Path, language: str
) -> None:
    found = []
    for name, (most, elements) in MOST.items():
        path = f"interview/questions/{min(questions())}/" if name == "question" else name
        page = open_context(**PHONE).new_page()
        paths = fetched(page, f"{address}{LANGUAGES[language]}{path}")
        kib = sum(weight(site, one) for one in paths) / KIB
        count = page.evaluate("document.querySelectorAll('*').length")
        if kib > most or count > elements:
            found.append(f"{path or 'home'}: {kib:.0f} KiB of {most}, {count} elements of {elements}")
        found += [f"{path or 'home'} asks for {one}" for one in paths
                  if any(part in one for part in GROWS) and not one.endswith((".js", ".css"))]
        page.close()
    assert not found, "\n".join(found)


def test_a_page_does_not_list_the_site(site: Path) -> None:
    """The navigation is that of the page's own room: in no proportion to the number of pages."""
    from bs4 import BeautifulSoup

    pages = sum(1 for _ in site.rglob("index.html"))
    for path in (COMPARISON, f"interview/questions/{min(questions())}/", "autograd/examples/sum-of-squares/"):
        soup = BeautifulSoup((site / path / "index.html").read_text(encoding="utf-8"), "html.parser")
        links = soup.select(".md-nav--primary a.md-nav__link[href]:not([href^='#'])")
        assert len(links) < 80 < pages / 10, path
