"""Enlarged four times, with text spaced out, with the system's own colours, without motion."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from browser.pages import (
    AGREES,
    CARDS,
    COMPARISON,
    GUIDE,
    HOME,
    LANGUAGES,
    OPERATIONS,
    QUIZ,
    TENSORS,
    kinds,
    style,
    visit,
)
from browser.test_phone import OVERFLOW, WIDER
from support.practice import open_tool, start
from support.turns import todays

pytestmark = pytest.mark.browser

WINDOW = {"viewport": {"width": 320, "height": 256}}
"""What is left of 1280 × 1024 at 400%."""
SPACED = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }"""
"""The text spacing that WCAG 1.4.12 asks a page to bear."""
CUT = """() => [...document.querySelectorAll("main *, .md-footer *")].filter(element => {
  if (!element.textContent.trim() || element.closest("pre, select, textarea, svg, thead")) return false
  const style = getComputedStyle(element)
  const cuts = value => value === "hidden" || value === "clip"
  return element.checkVisibility({opacityProperty: true, visibilityProperty: true})
    && ((cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 2)
     || (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 2))
}).slice(0, 5).map(element => element.outerHTML.slice(0, 200))"""
"""Elements of which something is cut off; the heads of stacked tables stand in every cell instead."""
MOVING = """() => {
  const lasting = text => text.split(",").some(time => parseFloat(time) > 0.001)
  const moves = element => ["", "::before", "::after"].some(part => {
    const style = getComputedStyle(element, part)
    return lasting(style.transitionDuration) || lasting(style.animationDuration)
  })
  const glides = element => getComputedStyle(element).scrollBehavior === "smooth"
  return [...document.querySelectorAll("*")].filter(element => moves(element) || glides(element))
    .map(element => element.outerHTML.slice(0, 120))
}"""


def test_nothing_scrolls_sideways_or_is_cut(
    open_context: Callable[..., Any], address: str, site: Path
) -> None:
    """Half the kinds a day, in one language; each as it is, then spaced out."""
    page = open_context(**WINDOW).new_page()
    found: dict[str, Any] = {}
    both = [f"{root}{path}" for path in kinds(site) for root in LANGUAGES.values()]
    for path in todays(both, 4):
        visit(page, f"{address}{path}")
        plain = page.evaluate(OVERFLOW), page.evaluate(WIDER)
        style(page, SPACED)
        spaced = page.evaluate(OVERFLOW), page.evaluate(WIDER), page.evaluate(CUT)
        if any(scroll > client or wider for (scroll, client, _), wider, *_ in (plain, spaced)) or spaced[2]:
            found[path] = plain, spaced
    assert not found


def test_what_scrolls_sideways_is_a_named_stop(open_context: Callable[..., Any], address: str) -> None:
    page = open_context(**WINDOW).new_page()
    seen = 0
    wide = "interview/questions/kl-divergence-arguments/"
    for path in (HOME, AGREES, TENSORS, f"en/{COMPARISON}", OPERATIONS, wide):
        visit(page, f"{address}{path}")
        scrolling = page.evaluate("""() => [...document.querySelectorAll("article *")].filter(element =>
            ["auto", "scroll"].includes(getComputedStyle(element).overflowX)
            && element.scrollWidth > element.clientWidth
            && element.checkVisibility({visibilityProperty: true}))
            .map(element => [element.tabIndex, element.tagName, element.ariaLabel,
                             element.outerHTML.slice(0, 120)])""")
        seen += len(scrolling)
        named = [stop == 0 and (tag in ("CODE", "PRE") or name) for stop, tag, name, _ in scrolling]
        assert all(named), scrolling
    assert seen > 3


def test_forced_colours_show_what_is_chosen(open_context: Callable[..., Any], address: str) -> None:
    page = open_context(forced_colors="active").new_page()
    visit(page, f"{address}{AGREES}")
    label = page.locator(".nr-compare .tabbed-labels > label").first
    button = page.locator(".md-code__button").first
    page.mouse.move(0, 0)
    chosen, drawn = label.screenshot(), button.screenshot()
    page.locator(".nr-compare .tabbed-labels > label").nth(1).click()
    page.mouse.move(0, 0)
    assert label.screenshot() != chosen
    label.click()
    page.mouse.move(0, 0)
    style(page, ".md-code__button::after { visibility: hidden !important; }")
    assert button.screenshot() != drawn, "the icon shows"
    visit(page, f"{address}{COMPARISON}")
    mark = page.locator(".nr-mark").first
    assert mark.evaluate("mark => getComputedStyle(mark).borderTopStyle") == "solid"


def test_nothing_moves_where_motion_is_unwelcome(open_context: Callable[..., Any], address: str) -> None:
    """Not even for a moment: no transition or animation lasts, and jumps do not glide."""
    page = open_context(reduced_motion="reduce").new_page()
    for path in (HOME, COMPARISON, GUIDE):
        visit(page, f"{address}{path}")
        assert not page.evaluate(MOVING), path
    open_tool(page, f"{address}{CARDS}")
    start(page)
    assert not page.evaluate(MOVING)
    open_tool(page, f"{address}{QUIZ}")
    start(page)
    assert not page.evaluate(MOVING)
