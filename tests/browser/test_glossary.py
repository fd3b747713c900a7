"""Terms lead to the glossary, and say what they mean before one goes there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from browser.pages import COMPARISON, GLOSSARY, LANGUAGES, PHONE, visit

pytestmark = pytest.mark.browser

MEANING = {"ko": "배열입니다", "en": "An array of elements"}
TENSOR = 'a.nr-term[href$="#tensor"]'


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_term_leads_to_its_definition(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{COMPARISON}")
    page.locator(TENSOR).click()
    page.locator("#tensor:target").wait_for()
    assert page.url == f"{address}{LANGUAGES[language]}{GLOSSARY}#tensor"
    assert MEANING[language] in page.locator("dt#tensor + dd").inner_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_meaning_shows_under_the_pointer_and_under_the_focus(
    page: Any, address: str, language: str
) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{COMPARISON}")
    term = page.locator(TENSOR)
    shown = page.get_by_role("tooltip").filter(has_text=MEANING[language])
    term.hover()
    shown.wait_for()
    page.mouse.move(0, 0)
    shown.wait_for(state="hidden")
    term.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    assert term.evaluate("link => link === document.activeElement")
    shown.wait_for()


def test_each_term_once_and_never_in_headings_or_directives(page: Any, address: str) -> None:
    visit(page, f"{address}{COMPARISON}")
    targets = page.eval_on_selector_all("a.nr-term", "links => links.map(link => link.hash)")
    assert len(targets) == len(set(targets)) > 5
    inside = ":is(h1, h2, h3, code, .nr-compare, .nr-comparison, .nr-claims, .nr-page) a.nr-term"
    assert page.locator(inside).count() == 0
    visit(page, f"{address}{GLOSSARY}")
    assert page.locator("a.nr-term").count() == 0


def test_a_touch_leads_to_the_glossary(open_context: Callable[..., Any], address: str) -> None:
    page = open_context(**PHONE).new_page()
    visit(page, f"{address}{COMPARISON}")
    page.locator(TENSOR).tap()
    page.locator("#tensor:target").wait_for()


def test_without_javascript(open_context: Callable[..., Any], address: str) -> None:
    page = open_context(java_script_enabled=False).new_page()
    page.goto(f"{address}{COMPARISON}")
    assert MEANING["ko"] in page.locator(TENSOR).get_attribute("title")
    page.locator(TENSOR).click()
    assert page.locator("#tensor:target").is_visible()


def test_print_shows_plain_words(page: Any, address: str) -> None:
    visit(page, f"{address}{COMPARISON}")
    page.emulate_media(media="print")
    same = """link => {
        const [own, around] = [link, link.parentElement].map(one => getComputedStyle(one))
        return own.color === around.color && own.textDecorationLine === "none"
    }"""
    assert page.locator(TENSOR).evaluate(same)
