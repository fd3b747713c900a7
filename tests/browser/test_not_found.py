"""An address without a page is answered in the reader's language, with a way home."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urljoin

import pytest
from browser.pages import LANGUAGES, ask

pytestmark = pytest.mark.browser

ADDRESSES = {"ko": "no/such/page/", "en": "en/no/such/page/"}
TITLES = {"ko": "이 주소에는 페이지가 없습니다", "en": "There is no page at this address"}


@pytest.mark.parametrize("language", ADDRESSES)
def test_the_reader_is_answered_in_one_language(page: Any, address: str, language: str) -> None:
    other = "en" if language == "ko" else "ko"
    answer = page.goto(f"{address}{ADDRESSES[language]}")
    assert answer.status == 404
    assert page.locator("html").get_attribute("lang") == language
    headings = page.locator("main h1:visible")
    assert headings.all_inner_texts() == [TITLES[language]]
    assert not page.get_by_text(TITLES[other]).is_visible()
    rooms = page.locator("footer .nr-rooms a:visible")
    home = f"{address}{LANGUAGES[language]}"
    assert rooms.evaluate_all("links => links.map(link => link.href)")[0] == f"{home}about/method/"
    assert "PyTorch\N{NO-BREAK SPACE}2." in page.locator("footer .nr-made:visible").inner_text()


@pytest.mark.parametrize("language", ADDRESSES)
def test_without_scripts_both_languages_are_read(
    open_context: Callable[..., Any], address: str, language: str
) -> None:
    page = open_context(java_script_enabled=False).new_page()
    page.goto(f"{address}{ADDRESSES[language]}")
    assert page.locator("main h1:visible").all_inner_texts() == [TITLES["ko"], TITLES["en"]]
    assert page.locator(".nr-lost[data-nr-language=en]").get_attribute("lang") == "en"


@pytest.mark.parametrize("language", ADDRESSES)
def test_links_lead_to_pages_of_that_language(page: Any, address: str, language: str) -> None:
    here = f"{address}{ADDRESSES[language]}"
    page.goto(here)
    links = page.locator("main a:visible")
    hrefs = [urljoin(here, link.get_attribute("href")) for link in links.all()]
    assert len(hrefs) >= 3
    home = f"{address}{'en/' if language == 'en' else ''}"
    assert hrefs[0] == home
    assert all(href.startswith(home) for href in hrefs)
    assert language == "en" or not any(href.startswith(f"{address}en/") for href in hrefs)
    assert all(page.request.get(href).ok for href in hrefs)
    links.first.click()
    page.wait_for_url(home)
    assert page.locator("html").get_attribute("lang") == language


@pytest.mark.parametrize("language", ADDRESSES)
def test_the_language_switch_leads_to_the_other_home(page: Any, address: str, language: str) -> None:
    page.goto(f"{address}{ADDRESSES[language]}")
    page.locator(".nr-language:visible").click()
    page.wait_for_url(f"{address}{'en/' if language == 'ko' else ''}")


@pytest.mark.parametrize(("language", "words"), [("ko", "텐서"), ("en", "tensor")])
def test_it_is_styled_and_searches(page: Any, address: str, language: str, words: str) -> None:
    page.goto(f"{address}{ADDRESSES[language]}")
    page.locator(".md-search__input").click()
    ask(page, words)
    page.locator(".md-search-result__item > a").first.click()
    page.wait_for_load_state()
    assert page.locator("h1").first.inner_text() != TITLES[language]
    assert page.locator("html").get_attribute("lang") == language


NEAR = {
    # A letter too few, no last slash, and as an old site would have written it.
    "autograd/exmples/sum-of-squares": "autograd/examples/sum-of-squares/",
    "porting/doctr/": "porting/doctor/",
    "interview/questions/adam-adamw.html": "interview/questions/adam-and-adamw/",
    # The right page below the wrong folder.
    "numerics/examples/broadcasting/": "tensors/examples/broadcasting/",
}


@pytest.mark.parametrize("language", ADDRESSES)
def test_what_was_meant_is_suggested(page: Any, address: str, language: str) -> None:
    home = f"{address}{'en/' if language == 'en' else ''}"
    for lost, meant in NEAR.items():
        page.goto(f"{home}{lost}")
        near = page.locator(".nr-lost__near:visible a")
        near.first.wait_for()
        hrefs = near.evaluate_all("links => links.map(link => link.href)")
        assert hrefs[0] == f"{home}{meant}", lost
        assert len(hrefs) <= 5
    near.first.click()
    page.wait_for_url(f"{home}{meant}")


def test_korean_words_lead_to_titles(page: Any, address: str) -> None:
    page.goto(f"{address}찾기/발산 진단/")
    page.locator(".nr-lost__near:visible a", has_text="발산 진단").wait_for()


NOTHING = ("zzqqxxvv/", "%3Cimg%20src=x%20onerror=alert(1)%3E/", "%E0%A4%A/", "a/" * 400)


@pytest.mark.parametrize("lost", NOTHING)
def test_nothing_near_suggests_nothing(page: Any, address: str, lost: str) -> None:
    with page.expect_response("**/assets/addresses.json"):
        page.goto(f"{address}{lost}")
    page.wait_for_load_state("networkidle")
    assert not page.locator(".nr-lost__near:visible").count()
    assert not page.locator("article img").count()


def test_the_list_is_fetched_on_that_page_only(page: Any, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    page.wait_for_load_state("networkidle")
    assert asked and not any("addresses.json" in url for url in asked)
