"""The end of a page: what to do where it is wrong, which versions it rests on, the data as files."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

import pytest
from browser.conftest import PUBLISHED
from browser.pages import AGREES, COMPARISON, LANGUAGES, NOTEBOOK, visit

pytestmark = pytest.mark.browser

SAY, EDIT = {"ko": "의견 보내기", "en": "Tell us"}, {"ko": "이 페이지 고치기", "en": "Edit this page"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_feedback_opens_a_form_that_knows_the_page(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{AGREES}")
    href = page.locator(".nr-end a", has_text=SAY[language]).get_attribute("href")
    assert href.startswith(f"{PUBLISHED['NARANI_REPO_URL']}/issues/new?")
    given = parse_qs(urlsplit(href).query)
    assert given["title"][0] in page.title()
    assert given["page"] == [f"{PUBLISHED['NARANI_SITE_URL']}{LANGUAGES[language]}{AGREES}"]
    edit = page.locator(".nr-end a", has_text=EDIT[language]).get_attribute("href")
    assert edit == f"{PUBLISHED['NARANI_REPO_URL']}/edit/main/docs/{language}/{AGREES.rstrip('/')}.md"


def test_a_notebook_has_it_too_and_the_page_for_nothing_has_not(page: Any, address: str) -> None:
    visit(page, f"{address}{NOTEBOOK}")
    assert page.locator(".nr-end a").count() == 2
    assert "Narani\N{NO-BREAK SPACE}0." in page.locator("footer .nr-made").inner_text()
    page.goto(f"{address}no/such/page/")
    assert page.locator(".nr-end").count() == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_footer_leads_to_data_that_is_there(page: Any, address: str, language: str) -> None:
    here = f"{address}{LANGUAGES[language]}{COMPARISON}"
    visit(page, here)
    assert "PyTorch 2." in page.locator(".nr-page__versions").inner_text()
    links = [urljoin(here, link.get_attribute("href")) for link in page.locator("footer .nr-files a").all()]
    assert len(links) >= 5
    assert all(page.request.get(link).headers["content-type"] == "application/json" for link in links)
