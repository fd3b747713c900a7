"""The keyboard reaches everything, and one sees where one is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from browser.pages import AGREES, COMPARISON, ask, visit

pytestmark = pytest.mark.browser

AT = """() => {
  const at = document.activeElement
  return {tag: at.tagName, cls: at.className, name: at.getAttribute("name") || "",
          target: at.getAttribute("popovertarget") || ""}
}"""


def tab_until(page: Any, reached: Callable[[dict[str, str]], bool], limit: int) -> dict[str, str]:
    """Presses Tab until the focus is where `reached` says."""
    for _ in range(limit):
        page.keyboard.press("Tab")
        at: dict[str, str] = page.evaluate(AT)
        if reached(at):
            return at
    raise AssertionError(f"not reached with {limit} presses of Tab")


def looks(page: Any, around: str) -> bytes:
    """A picture of `around` what held the focus, with room for an outline."""
    clip = page.evaluate("""around => {
        const {x, y, width, height} = window.held.closest(around).getBoundingClientRect()
        return {x: Math.max(0, x - 8), y: Math.max(0, y - 8), width: width + 16, height: height + 16}
    }""", around)
    return bytes(page.screenshot(clip=clip, animations="disabled"))


def assert_focus_shows(page: Any, around: str = "*") -> None:
    """What has the focus looks other than without it, and does not flicker by itself."""
    page.evaluate("window.held = document.activeElement")
    page.evaluate("window.held.scrollIntoView({block: 'center'})")
    for _ in range(3):
        page.wait_for_timeout(100)
        focused = looks(page, around)
        page.evaluate("window.held.blur()")
        blurred = looks(page, around)
        page.evaluate("window.held.focus({preventScroll: true})")
        if focused == looks(page, around):
            break
    assert focused != blurred, page.evaluate("window.held.outerHTML.slice(0, 200)")


@pytest.mark.parametrize("language", ["", "en/"])
def test_the_first_stop_skips_to_the_content(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{language}{AGREES}")
    page.keyboard.press("Tab")
    skip = page.locator(".md-skip")
    assert skip.evaluate("link => link === document.activeElement")
    assert skip.evaluate("link => getComputedStyle(link).opacity") == "1"
    box = skip.bounding_box()
    assert box["y"] >= 0
    page.keyboard.press("Enter")
    assert page.url.endswith("#sum-of-squares")
    tab_until(page, lambda at: "nr-badge" in at["cls"] or "headerlink" in at["cls"], 3)


def test_search_is_reached_and_shows_it(page: Any, address: str) -> None:
    visit(page, f"{address}{AGREES}")
    tab_until(page, lambda at: at["name"] == "q", 12)
    ask(page, "텐서")
    page.locator(".md-search-result__item > a").first.wait_for(state="visible")
    page.keyboard.press("Escape")
    assert not page.locator("#__search").is_checked()


def test_header_shows_the_focus(page: Any, address: str) -> None:
    visit(page, f"{address}{AGREES}")
    for wanted in ("md-logo", "nr-language", "md-tabs__link"):
        tab_until(page, lambda at, wanted=wanted: wanted in at["cls"], 14)
        assert_focus_shows(page)


def test_badge_tabs_and_copy_show_the_focus(page: Any, address: str) -> None:
    visit(page, f"{address}{AGREES}")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    tab_until(page, lambda at: "nr-badge" in at["cls"], 4)
    assert_focus_shows(page)
    tab_until(page, lambda at: at["name"].startswith("__tabbed"), 2)
    assert_focus_shows(page, ".tabbed-set")
    tab_until(page, lambda at: "md-code__button" in at["cls"], 4)
    assert_focus_shows(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marks_in_a_table_show_the_focus(page: Any, address: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    visit(page, f"{address}{COMPARISON}")
    page.locator(".nr-scroll[role=region]").first.focus()
    first = tab_until(page, lambda at: "nr-mark" in at["cls"], 2)
    assert_focus_shows(page)
    second = tab_until(page, lambda at: "nr-mark" in at["cls"], 2)
    assert first["target"] != second["target"]
    page.keyboard.press("Shift+Tab")
    assert page.evaluate(AT)["target"] == first["target"]


def test_copies_and_citations_are_reached(page: Any, address: str) -> None:
    visit(page, f"{address}{COMPARISON}")
    page.locator(".nr-comparison .nr-mark").last.focus()
    tab_until(page, lambda at: at["tag"] == "A", 1)
    assert_focus_shows(page)
    page.locator(".nr-cite > summary").focus()
    assert_focus_shows(page)
    page.keyboard.press("Enter")
    assert page.locator(".nr-cite").get_attribute("open") is not None
    page.locator(".nr-cite .md-code__button").wait_for()
    tab_until(page, lambda at: "md-code__button" in at["cls"], 3)


def test_hidden_panels_are_not_stops(page: Any, address: str) -> None:
    """Closed evidence must not be walked through: a table of 60 cells would cost hundreds of presses."""
    visit(page, f"{address}{COMPARISON}")
    page.locator(".nr-comparison .nr-mark").last.focus()
    at = tab_until(page, lambda at: True, 1)
    assert at["tag"] == "A", "the link to copy the table, right behind it"
