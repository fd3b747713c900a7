"""What a reader presses on a page of each kind; whatever may load something or run something is among it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from browser.pages import (
    API,
    CARDS,
    COMPARISON,
    DIFFERENCES,
    FACTS,
    GAME,
    GUIDE,
    INTERVIEW,
    MOCK,
    OPERATIONS,
    QUIZ,
    RED_PEN,
    SYMPTOMS,
    SYSTEMS,
    ask,
)


def _search(page: Any) -> None:
    page.locator(".md-search__input").click()
    ask(page, "tensor")
    page.locator(".md-search-result__item").first.wait_for()
    page.keyboard.press("Escape")


def _practise(page: Any) -> None:
    page.locator(".nr-practice [type=submit]").click()
    page.locator(".nr-card .nr-button").first.click()


def _check(page: Any) -> None:
    page.locator(".nr-pen__form .nr-button").nth(1).click()
    page.locator(".nr-pen__form [type=submit]").click()
    page.locator(".nr-pen__finding").first.wait_for()


def _paste(page: Any) -> None:
    page.locator("[name=code]").fill("torch.clamp(x)")
    page.locator(".nr-api__found li").first.wait_for()


def _filter(page: Any) -> None:
    page.locator(".nr-filter [name=words]").fill("a")
    page.locator(".nr-filter output:not(:empty)").wait_for()


USES: dict[str, Callable[[Any], None]] = {
    COMPARISON: _search, CARDS: _practise, QUIZ: _practise, MOCK: _practise, RED_PEN: _check, API: _paste,
    GUIDE: lambda page: page.locator(".nr-guide__option label").first.click(),
    GAME: lambda page: page.locator(".nr-guess__choices button:visible").first.click(),
    SYMPTOMS: lambda page: page.locator("[name=seen]").fill("RuntimeError: expected scalar type"),
    **dict.fromkeys((FACTS, DIFFERENCES, SYSTEMS, INTERVIEW, OPERATIONS), _filter),
}
"""The tool of a page, by its address."""
EVERYWHERE = (".md-header__option label:not([hidden])", ".tabbed-labels label:nth-child(2)",
              ".md-code__button", ":is(.nr-mark, .nr-badge)")
"""The palette, tabs, copying, evidence."""


def use(page: Any, path: str) -> None:
    """Reads to the end, presses what is there, uses the page's tool, and prints."""
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    for selector in EVERYWHERE:
        for found in page.locator(f"{selector}:visible").all()[:1]:
            found.click()
            page.keyboard.press("Escape")
    USES.get(path, lambda page: None)(page)
    page.emulate_media(media="print")
    page.emulate_media(media="screen")
    page.wait_for_load_state("networkidle")
