"""Search: costs nothing before it is used, then finds Korean words and names of functions."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from browser.pages import AGREES, HOME, LANGUAGES, ask, visit

from narani.render.strings import STRINGS

pytestmark = pytest.mark.browser

BOX = ".md-search__input"


def search(page: Any, text: str) -> list[str]:
    """Asks for `text` and returns the paths of what is found, best first."""
    page.locator(BOX).click()
    page.wait_for_load_state("networkidle")
    ask(page, text)
    hrefs = "links => links.map(link => link.href)"
    return [urlsplit(href).path for href in page.eval_on_selector_all(".md-search-result__item > a", hrefs)]


@pytest.mark.parametrize("path", [HOME, AGREES, f"en/{AGREES}"])
def test_the_index_waits_for_a_reader_who_searches(page: Any, address: str, path: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    visit(page, f"{address}{path}")
    page.wait_for_load_state("networkidle")
    page.mouse.wheel(0, 2000)
    page.wait_for_timeout(300)
    assert not [url for url in asked if "search_index" in url or "lunr" in url]
    with page.expect_request("**/search/search_index.json"):
        page.locator(BOX).click()
    page.wait_for_load_state("networkidle")
    assert len([url for url in asked if "search_index" in url]) == 1


@pytest.mark.parametrize("folder", ["", "en/"])
def test_the_index_holds_no_evidence(site: Path, folder: str) -> None:
    """Material ends an excluded element at the first end tag of its kind: none may hold its own kind."""
    found = json.loads((site / folder / "search/search_index.json").read_text(encoding="utf-8"))["docs"]
    label = STRINGS["rerun"].en if folder else STRINGS["rerun"].ko
    beside_home = [one for one in found if one["location"]]  # whose text speaks of that command
    assert [one["location"] for one in beside_home if label in one["text"]] == []


def test_korean_finds_tensors(page: Any, address: str) -> None:
    visit(page, address)
    found = search(page, "텐서")
    assert any(path.startswith("/tensors/") for path in found[:5])
    assert not [path for path in found if path.startswith("/en/")]


@pytest.mark.parametrize("name", ["GradientTape", "gradienttape", "requires_grad"])
@pytest.mark.parametrize("language", ["", "en/"])
def test_names_of_functions_are_found(page: Any, address: str, language: str, name: str) -> None:
    visit(page, f"{address}{language}")
    found = search(page, name)
    assert all(path.startswith("/en/") for path in found) == bool(language)
    assert any(path.startswith(f"/{language}autograd/") for path in found[:5])
    page.locator(".md-search-result__item > a").first.click()
    page.wait_for_load_state()
    assert name.lower() in page.locator("article").text_content().lower()


def test_the_english_site_finds_english(page: Any, address: str) -> None:
    visit(page, f"{address}en/")
    found = search(page, "broadcasting")
    assert "/en/tensors/examples/broadcasting/" in found[:5]


def test_a_shared_search_is_answered(page: Any, address: str) -> None:
    """An address with ?q= searches at once; the index must not wait for a touch."""
    visit(page, f"{address}?q=텐서")
    page.locator(".md-search-result__item > a").first.wait_for(state="attached")


def test_nothing_found_is_said(page: Any, address: str) -> None:
    visit(page, address)
    page.locator(BOX).click()
    ask(page, "zzqqxx")
    assert "없" in page.locator(".md-search-result__meta").inner_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pasted_exception_leads_to_its_example(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{LANGUAGES[language]}")
    search(page, "RuntimeError: a view of a leaf Variable that requires grad is being used in-place.")
    page.locator(".nr-search-error").click()
    page.wait_for_url("**/porting/symptoms/?seen=*")
    shown = page.locator(".nr-raised tbody tr:not([hidden]) a")
    hrefs = shown.evaluate_all("links => links.map(link => link.href)")
    assert hrefs == [f"{address}{LANGUAGES[language]}tensors/examples/in-place-update/"]


def test_a_plain_search_offers_no_such_link(page: Any, address: str) -> None:
    visit(page, address)
    search(page, "torch.cat")
    assert not page.locator(".nr-search-error").is_visible()
