"""A phone of 390 pixels: nothing is wider than it, tables become cards, the drawer opens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from browser.pages import AGREES, COMPARISON, LANGUAGES, PHONE, TENSORS, ask, kinds, visit
from support.turns import todays

pytestmark = pytest.mark.browser

WIDER = """() => {
  const wide = document.documentElement.clientWidth
  const inside = element => {
    for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up)
      if (style.overflowX !== "visible" && up.getBoundingClientRect().right <= wide + 1) return true
    }
    return false
  }
  return [...document.querySelectorAll("main *, footer *")]
    .filter(element => element.getBoundingClientRect().right > wide + 1 && !inside(element))
    .filter(element => element.checkVisibility({opacityProperty: true, visibilityProperty: true}))
    .slice(0, 5).map(element => element.outerHTML.slice(0, 200))
}"""
OVERFLOW = """() => {
  const root = document.documentElement
  return [root.scrollWidth, root.clientWidth, innerWidth]
}"""


@pytest.fixture
def phone(open_context: Callable[..., Any]) -> Any:
    """A page on a phone."""
    return open_context(**PHONE).new_page()


@pytest.mark.parametrize("language", todays(sorted(LANGUAGES), days=2))
def test_no_page_is_wider_than_the_phone(phone: Any, address: str, site: Path, language: str) -> None:
    found: dict[str, Any] = {}
    for path in kinds(site):
        visit(phone, f"{address}{LANGUAGES[language]}{path}")
        scroll, client, inner = phone.evaluate(OVERFLOW)
        wider = phone.evaluate(WIDER)
        if client != 390 or inner != 390 or scroll > client or wider:
            found[path] = (scroll, client, inner, wider)
    assert not found


@pytest.mark.parametrize("path", [COMPARISON, TENSORS, f"en/{COMPARISON}"])
def test_a_comparison_is_read_as_cards(phone: Any, address: str, path: str) -> None:
    visit(phone, f"{address}{path}")
    cards = phone.eval_on_selector_all(".nr-table tbody tr", """rows => rows.map(row => {
        const box = row.getBoundingClientRect()
        return {
            left: box.left, right: box.right,
            cells: [...row.children].map(cell => {
                const at = cell.getBoundingClientRect()
                const label = getComputedStyle(cell, "::before")
                return {tag: cell.tagName, top: at.top, bottom: at.bottom, width: at.width,
                        label: cell.dataset.label, said: label.content, shown: label.display}
            }),
        }
    })""")
    heads = phone.locator(".nr-table").first.locator("thead th").all_text_contents()
    assert len(cards) > 10
    for card in cards:
        assert card["left"] >= 0
        assert card["right"] <= 390
        head, *cells = card["cells"]
        assert head["tag"] == "TH"
        for above, cell in zip(card["cells"], cells, strict=False):
            assert cell["top"] >= above["bottom"] - 1, "cells stand below one another"
        for cell, name in zip(cells, heads[1:], strict=True):
            assert cell["label"] == name
            assert cell["said"] == f'"{name}"'
            assert cell["shown"] == "block"
            assert cell["width"] > 200


def test_evidence_opens_as_a_sheet_inside_the_screen(phone: Any, address: str) -> None:
    visit(phone, f"{address}{COMPARISON}")
    mark = phone.locator(".nr-table .nr-mark").first
    mark.tap()
    panel = phone.locator(".nr-panel:popover-open")
    box = panel.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= 845
    assert panel.evaluate("panel => panel.scrollWidth <= panel.clientWidth")
    assert panel.locator(".nr-close").is_visible()


@pytest.mark.parametrize("path", [AGREES, f"en/{COMPARISON}"])
def test_every_tab_can_be_tapped(phone: Any, address: str, path: str) -> None:
    visit(phone, f"{address}{path}")
    tabs = phone.locator(".nr-compare .tabbed-set").first
    labels = tabs.locator(".tabbed-labels > label")
    for number in range(labels.count()):
        box = labels.nth(number).bounding_box()
        assert box["x"] + box["width"] <= 390
        assert box["height"] >= 24
        labels.nth(number).tap()
        assert tabs.locator(".tabbed-block").nth(number).is_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_drawer_opens_and_leads_somewhere(phone: Any, address: str, language: str) -> None:
    visit(phone, f"{address}{LANGUAGES[language]}{AGREES}")
    link = phone.locator(f".md-nav--primary a.md-nav__link[href$='{COMPARISON}']").first
    assert not link.is_visible() or link.bounding_box()["x"] < 0
    phone.locator(".md-header label[for=__drawer]").tap()
    phone.wait_for_function(
        "document.querySelector('.md-sidebar--primary').getBoundingClientRect().left >= 0")
    # The drawer opens at the section of this page; its title leads up to all rooms.
    for title in reversed(phone.locator(".md-nav--primary label.md-nav__title[for^=__nav]").all()):
        title.tap()
    link.tap()
    phone.wait_for_url(f"**/{COMPARISON}")


def test_the_other_language_and_search_are_in_reach(phone: Any, address: str) -> None:
    visit(phone, f"{address}{AGREES}")
    for target in (".nr-language", ".md-header label[for=__search]", ".md-header label[for=__drawer]"):
        box = phone.locator(target).first.bounding_box()
        assert box["width"] >= 24, target
        assert box["height"] >= 24, target
        assert box["x"] + box["width"] <= 390, target
    phone.locator(".md-header__button[for=__search]").tap()
    ask(phone, "텐서")
    phone.locator(".md-search-result__item > a").first.wait_for(state="visible")
