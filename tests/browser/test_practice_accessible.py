"""Flashcards, quiz and mock interview in every state of a visit: nothing that axe objects to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from browser.pages import CARDS, LANGUAGES, MOCK, QUIZ, SIZES, violations
from support.practice import enough, flip, open_tool, start
from support.turns import todays_combinations

pytestmark = pytest.mark.browser

TODAY = todays_combinations(days=2)


@pytest.fixture(autouse=True)
def _some(site: Path) -> None:
    enough(site)


@pytest.mark.parametrize(("language", "scheme", "size"), TODAY, ids=map("-".join, TODAY))
def test_in_every_state(
    open_context: Callable[..., Any], address: str, language: str, scheme: str, size: str
) -> None:
    page = open_context(color_scheme=scheme, **SIZES[size]).new_page()
    found: list[str] = []
    for visited in (_cards, _quiz, _mock):
        for _ in visited(page, f"{address}{LANGUAGES[language]}"):
            found += violations(page)
    assert not found, "\n".join(found)


def _cards(page: Any, site: str) -> Any:
    open_tool(page, f"{site}{CARDS}")
    page.locator(".nr-keep > .nr-practice__buttons button").nth(2).click()
    yield page.locator("dialog[open]").wait_for()
    page.keyboard.press("Escape")
    yield start(page)
    yield flip(page)


def _quiz(page: Any, site: str) -> Any:
    open_tool(page, f"{site}{QUIZ}?rounds=5&seed=axe")
    start(page)
    yield
    for number in range(5):
        page.locator(".nr-quiz__option").first.click()
        page.locator(".nr-quiz__why").first.wait_for()
        if not number:
            yield
        page.locator(".nr-card > .nr-practice__buttons button").click()
    yield page.locator(".nr-quiz__result").wait_for()


def _mock(page: Any, site: str) -> Any:
    open_tool(page, f"{site}{MOCK}")
    yield start(page)
    page.locator(".nr-card__show button").click()
    page.locator(".nr-mock__points input").first.check()
    yield
    page.locator(".nr-card__end button").click()
    page.locator(".nr-mock__past summary").click()
    yield
