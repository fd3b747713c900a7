"""Two languages: the switch keeps the page, and machines are told which page is which."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest
from browser.pages import AGREES, COMPARISON, FACTS, HOME, TENSORS, titled, visit

pytestmark = pytest.mark.browser

PAGES = [HOME, COMPARISON, TENSORS, AGREES, FACTS]


@pytest.mark.parametrize("path", PAGES, ids=titled)
def test_the_switch_keeps_the_page_both_ways(page: Any, address: str, path: str) -> None:
    visit(page, f"{address}{path}")
    assert page.locator("html").get_attribute("lang") == "ko"
    assert page.locator(".nr-language").inner_text() == "English"
    korean = page.locator("h1").get_attribute("id")
    page.locator(".nr-language").click()
    page.wait_for_url(f"{address}en/{path}")
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("h1").get_attribute("id") == korean
    assert page.locator(".nr-language").inner_text() == "한국어"
    page.locator(".nr-language").click()
    page.wait_for_url(f"{address}{path}")
    assert page.locator("html").get_attribute("lang") == "ko"


@pytest.mark.parametrize("path", PAGES, ids=titled)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_hreflang_names_the_same_page(
    page: Any, address: str, site: Path, language: str, path: str
) -> None:
    other = "en" if language == "ko" else "ko"
    here = f"{address}{'en/' if language == 'en' else ''}{path}"
    there = f"{'en/' if other == 'en' else ''}{path}"
    visit(page, here)
    links = dict(page.eval_on_selector_all(
        "head link[hreflang]", "links => links.map(link => [link.hreflang, link.getAttribute('href')])"))
    assert other in links
    found = urlsplit(urljoin(here, links[other])).path.lstrip("/")
    # With a configured address the link is absolute, and may lie below a path of its own.
    assert found == there or (links[other].startswith("http") and found.endswith(there))
    assert (site / there / "index.html").is_file()
    if links[other].startswith("http"):
        assert urlsplit(links[language]).path.endswith(urlsplit(here).path)
    rels = page.eval_on_selector_all("head link[hreflang]", "links => links.map(link => [...link.relList])")
    assert all("alternate" in rel for rel in rels)


def test_headings_are_the_same_in_both(page: Any, address: str) -> None:
    ids = "headings => headings.map(heading => heading.id)"
    for path in (COMPARISON, TENSORS):
        both = []
        for language in ("", "en/"):
            visit(page, f"{address}{language}{path}")
            both.append(page.eval_on_selector_all("article :is(h1, h2, h3)", ids))
        assert both[0] == both[1]
        assert all(both[0])


def test_what_a_reader_chose_stays_when_the_language_changes(page: Any, address: str) -> None:
    page.emulate_media(color_scheme="light")
    visit(page, f"{address}{AGREES}")
    page.locator("label[for^=__palette]:visible").click()
    page.locator("label[for^=__palette]:visible").click()
    scheme = page.evaluate("document.body.getAttribute('data-md-color-scheme')")
    page.locator(".nr-compare .tabbed-labels > label", has_text="TensorFlow").first.click()
    page.locator(".nr-language").click()
    page.wait_for_url(f"{address}en/{AGREES}")
    assert scheme == "slate"
    assert page.evaluate("document.body.getAttribute('data-md-color-scheme')") == scheme
    block = page.locator(".nr-compare .tabbed-block[data-label=TensorFlow]").first
    block.wait_for(state="visible", timeout=3000)
