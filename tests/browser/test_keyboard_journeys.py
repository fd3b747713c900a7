"""Whole visits with nothing but the keyboard: Tab, Enter, Space, arrows, Escape and letters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from browser.pages import (
    AGREES,
    API,
    CARDS,
    COMPARISON,
    FACTS,
    GAME,
    GUIDE,
    MOCK,
    OPERATIONS,
    QUIZ,
    SYMPTOMS,
    visit,
)
from support.keyboard import tab_to

pytestmark = pytest.mark.browser

NARROW = {"viewport": {"width": 320, "height": 640}}
"""A window of 1280 pixels at 400%: the layout of a phone, worked with a keyboard."""


def enter(page: Any, address: str) -> None:
    """Opens a page and goes to its content by the skip link."""
    visit(page, address)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")


def test_a_table_and_its_evidence(page: Any, address: str) -> None:
    enter(page, f"{address}{COMPARISON}")
    tab_to(page, ".nr-comparison .nr-scroll")
    tab_to(page, ".nr-mark", 2)
    mark = page.locator(".nr-comparison .nr-mark").first
    panel = page.locator(f"[id='{mark.get_attribute('popovertarget')}']")
    page.keyboard.press("Enter")
    assert panel.is_visible()
    tab_to(page, ".nr-panel .nr-close", 1)
    tab_to(page, ".nr-panel a", 4)
    page.keyboard.press("Escape")
    assert not panel.is_visible()
    assert mark.evaluate("mark => mark.matches(':focus')")


def test_tabs_with_the_arrows(page: Any, address: str) -> None:
    enter(page, f"{address}{AGREES}")
    tab_to(page, ".nr-compare .tabbed-set > input", 6)
    blocks = page.locator(".nr-compare .tabbed-block")
    for key, number in (("ArrowRight", 1), ("ArrowRight", 2), ("ArrowLeft", 1)):
        page.keyboard.press(key)
        assert blocks.nth(number).is_visible()
        assert blocks.filter(visible=True).count() == 1
    copy = tab_to(page, ".md-code__button", 8)
    page.keyboard.press("Enter")
    page.wait_for_function("navigator.clipboard.readText().then(text => text.includes('GradientTape'))")
    assert copy.evaluate("button => button.matches(':focus')")


def test_the_ledger_is_filtered(page: Any, address: str) -> None:
    enter(page, f"{address}{FACTS}")
    said = page.locator(".nr-filter output")
    every = said.inner_text()
    tab_to(page, ".nr-filter [name=words]")
    page.keyboard.type("keras")
    worded = said.inner_text()
    assert worded != every
    tab_to(page, ".nr-filter select", 3)
    page.keyboard.press("ArrowDown")
    tab_to(page, ".nr-filter [type=checkbox]", 3)
    page.keyboard.press("Space")
    assert page.locator(".nr-filter [type=checkbox]").first.is_checked()
    assert said.inner_text() != worded
    tab_to(page, ".nr-filter [type=reset]", 12)
    page.keyboard.press("Enter")
    assert said.inner_text() == every
    tab_to(page, ".nr-claim__proof", 8)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{FACTS}*/#*")
    page.locator(".nr-claim details[open]").wait_for()
    assert page.locator(".nr-claim details[open]").count() == 1
    tab_to(page, ".nr-claim summary", 8)
    page.keyboard.press("Space")
    assert not page.locator(".nr-claim details[open]").count()


def test_the_guide(page: Any, address: str) -> None:
    enter(page, f"{address}{GUIDE}")
    page.locator(".nr-guide").wait_for()
    count = page.locator(".nr-guide__result [role=status]")
    before = count.inner_text()
    tab_to(page, ".nr-guide [type=radio]")
    page.keyboard.press("Space")
    assert count.inner_text() != before
    page.keyboard.press("ArrowDown")
    assert page.locator(".nr-guide__option").nth(1).locator("input").is_checked()
    mark = tab_to(page, ".nr-guide .nr-mark", 3)
    page.keyboard.press("Enter")
    panel = page.locator(f"[id='{mark.get_attribute('popovertarget')}']")
    assert panel.is_visible()
    page.keyboard.press("Escape")
    assert mark.evaluate("mark => mark.matches(':focus')")
    tab_to(page, ".nr-guide [type=reset]", 80)
    page.keyboard.press("Enter")
    assert count.inner_text() == before


def test_the_api_map(page: Any, address: str) -> None:
    enter(page, f"{address}{API}")
    tab_to(page, ".nr-api__form [name=words]")
    page.keyboard.type("clamp")
    page.locator(".nr-api__found a").first.wait_for()
    link = tab_to(page, ".nr-api__found a", 8)
    target = link.get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)
    visit(page, f"{address}{OPERATIONS}")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    copy = tab_to(page, ".nr-ops__copy")
    row = copy.evaluate("button => button.previousElementSibling.textContent")
    page.keyboard.press("Space")
    page.wait_for_function("row => navigator.clipboard.readText().then(text => text === row)", arg=row)
    tab_to(page, ".nr-ops__more > summary", 60)
    page.keyboard.press("Enter")
    assert page.locator(".nr-ops__more[open]").count() == 1


def test_the_tools_for_practice(page: Any, address: str) -> None:
    for path in (CARDS, QUIZ, MOCK):
        enter(page, f"{address}{path}")
        page.locator(".nr-practice__form").wait_for()
        tab_to(page, ".nr-practice__form [type=checkbox]")
        page.keyboard.press("Space")
        tab_to(page, ".nr-practice__form [type=submit]", 60)
        page.keyboard.press("Enter")
        page.locator(".nr-card").wait_for()
        {CARDS: _card, QUIZ: _rounds, MOCK: _answer}[path](page)


def _card(page: Any) -> None:
    first = page.locator(".nr-practice__asked").inner_text()
    tab_to(page, ".nr-card__show button", 8)
    page.keyboard.press("Enter")
    page.locator(".nr-card__rates").wait_for()
    tab_to(page, ".nr-card__rates [value='3']", 20)
    page.keyboard.press("Space")
    other = "first => document.querySelector('.nr-practice__asked')?.textContent !== first"
    page.wait_for_function(other, arg=first)
    tab_to(page, ".nr-card__end button", 12)
    page.keyboard.press("Enter")
    page.locator(".nr-practice__form").wait_for()


def _rounds(page: Any) -> None:
    for _ in range(2):
        tab_to(page, ".nr-quiz__option", 8)
        page.keyboard.press("Enter")
        page.locator(".nr-quiz__why").first.wait_for()
        assert page.evaluate("document.activeElement.closest('.nr-practice__buttons') !== null")
        page.keyboard.press("Enter")
        page.locator(".nr-quiz__why").first.wait_for(state="detached")


def _answer(page: Any) -> None:
    tab_to(page, ".nr-card__show button", 8)
    page.keyboard.press("Space")
    tab_to(page, ".nr-mock__points input", 12)
    page.keyboard.press("Space")
    assert page.locator(".nr-mock__points input:checked").count() == 1
    tab_to(page, ".nr-card__end button", 30)
    page.keyboard.press("Enter")
    page.locator(".nr-mock__table, .nr-mock__result").first.wait_for()


def test_the_game_and_the_symptoms(page: Any, address: str) -> None:
    enter(page, f"{address}{GAME}")
    tab_to(page, ".nr-guess__choices button")
    page.keyboard.press("Enter")
    assert page.locator(".nr-guess__said").inner_text()
    assert page.evaluate("document.activeElement.closest('.nr-guess__onward') !== null")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('.nr-guess__choices') !== null")
    enter(page, f"{address}{SYMPTOMS}")
    tab_to(page, ".nr-paste textarea")
    page.keyboard.type("RuntimeError: one of the variables")
    assert page.locator(".nr-raised tbody tr:visible").count() >= 1
    tab_to(page, ".nr-raised a, .nr-symptom a", 8)


@pytest.mark.parametrize("language", ["", "en/"])
def test_the_drawer_in_a_narrow_window(
    open_context: Callable[..., Any], address: str, language: str
) -> None:
    page = open_context(**NARROW).new_page()
    visit(page, f"{address}{language}{AGREES}")
    tab_to(page, ".md-header__button[for=__drawer] > button", 6)
    opener = page.locator(".md-header__button[for=__drawer] > button")
    assert opener.get_attribute("aria-label")
    assert opener.get_attribute("aria-expanded") == "false"
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    inside = "document.querySelector('.md-sidebar--primary').contains(document.activeElement)"
    page.wait_for_function(inside)
    assert opener.get_attribute("aria-expanded") == "true"
    page.wait_for_timeout(50)
    # Up to all rooms by the titles of the lists, each where the focus comes to rest.
    for _ in range(3):
        title = page.locator("label.md-nav__title > button:focus")
        if not title.count():
            break
        page.keyboard.press("Enter")
        page.wait_for_timeout(50)
    link = tab_to(page, f".md-nav--primary a[href$='{COMPARISON}']", 12)
    assert link.is_visible()
    page.keyboard.press("Escape")
    assert opener.evaluate("button => button.matches(':focus')")
    assert opener.get_attribute("aria-expanded") == "false"
    for _ in range(12):
        page.keyboard.press("Tab")
        assert not page.evaluate(inside), "closed, it is no stop"
        if page.evaluate("document.activeElement.closest('article') !== null"):
            break
    else:
        raise AssertionError("Tab does not come to the content")
