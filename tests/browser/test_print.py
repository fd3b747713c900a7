"""On paper nothing can be pressed, so everything is open."""

from __future__ import annotations

from typing import Any

import pytest
from browser.pages import (
    AGREES,
    COMPARISON,
    DIFFERS,
    FACTS,
    GUIDE,
    HOME,
    INTERVIEW,
    METHOD,
    OPERATIONS,
    SYSTEMS,
    questions,
    visit,
)

pytestmark = pytest.mark.browser

HIDDEN = """selector => [...document.querySelectorAll(selector)]
  .filter(element => !element.checkVisibility({visibilityProperty: true, opacityProperty: true})
    || !element.getBoundingClientRect().height)
  .map(element => element.outerHTML.slice(0, 160))"""


@pytest.mark.parametrize("path", [HOME, AGREES, f"en/{AGREES}", COMPARISON])
def test_every_panel_of_tabs_is_printed(page: Any, address: str, path: str) -> None:
    visit(page, f"{address}{path}")
    panels = page.locator(".nr-compare .tabbed-block")
    assert path == HOME or not panels.nth(1).is_visible()
    page.emulate_media(media="print")
    assert panels.count() >= 2
    assert page.evaluate(HIDDEN, ".nr-compare .tabbed-block") == []
    assert page.evaluate(HIDDEN, ".nr-compare .tabbed-labels > label") == []


def test_each_code_says_whose_it_is(page: Any, address: str) -> None:
    """A panel's label stands above it: one reads PyTorch, its code, then TensorFlow."""
    visit(page, f"{address}{AGREES}")
    page.emulate_media(media="print")
    tops = "elements => elements.map(element => element.getBoundingClientRect().top)"
    labels = page.eval_on_selector_all(".nr-compare .tabbed-labels > label", tops)
    blocks = page.eval_on_selector_all(".nr-compare .tabbed-block", tops)
    assert len(labels) == len(blocks) >= 4
    both = [at for pair in zip(labels, blocks, strict=True) for at in pair]
    assert both == sorted(both)


def test_evidence_is_printed_with_the_number_of_its_mark(page: Any, address: str) -> None:
    visit(page, f"{address}{COMPARISON}")
    page.emulate_media(media="print")
    assert page.evaluate(HIDDEN, ".nr-panel") == []
    numbers = page.locator(".nr-table .nr-mark__n")
    assert numbers.count() > 20
    assert page.evaluate(HIDDEN, ".nr-table .nr-mark__n") == []
    marks = page.locator(".nr-mark__n").all_inner_texts()
    panels = page.locator(".nr-panel__n").all_inner_texts()
    assert [text.strip(" []") for text in panels] == list(dict.fromkeys(marks)), "each once, where first used"


def test_a_question_is_printed_with_its_evidence_in_a_line_each(page: Any, address: str) -> None:
    visit(page, f"{address}{INTERVIEW}questions/{min(questions())}/")
    notes = page.locator(".nr-points > li > .nr-footnotes")
    assert notes.count() == page.locator(".nr-points > li").count()
    assert not notes.first.is_visible()
    page.emulate_media(media="print")
    assert page.evaluate(HIDDEN, ".nr-footnotes > li, .nr-short__said, .nr-wrong__why, .nr-follow li") == []
    for name in (".nr-points .nr-proof", ".nr-wrongs .nr-proof", ".md-sidebar", ".md-tabs", ".md-header"):
        assert not any(found.is_visible() for found in page.locator(name).all()), name


def test_the_list_of_questions_is_printed_with_its_answers(page: Any, address: str) -> None:
    visit(page, f"{address}{INTERVIEW}")
    page.emulate_media(media="print")
    assert page.evaluate(HIDDEN, ".nr-asked__short") == []
    assert not any(found.is_visible() for found in page.locator(".nr-asks summary, .nr-filter").all())


def test_buttons_are_not_printed(page: Any, address: str) -> None:
    visit(page, f"{address}{COMPARISON}")
    page.emulate_media(media="print")
    for name in (".md-header", ".md-search", ".md-footer", ".nr-close", ".nr-language", ".nr-badge",
                 ".nr-copy", ".nr-end", ".nr-toc"):
        assert not any(found.is_visible() for found in page.locator(name).all()), name


def test_paper_is_white(page: Any, address: str) -> None:
    page.emulate_media(color_scheme="dark", media="print")
    visit(page, f"{address}{AGREES}")
    colours = page.evaluate("""() => [document.body, ...document.querySelectorAll("article, pre > code")]
        .map(element => getComputedStyle(element).backgroundColor)""")
    dark = [c for c in colours if c.startswith("rgb(") and sum(map(int, c[4:-1].split(","))) < 380]
    assert not dark


A4 = {"width": 673, "height": 980}
"""What the margins leave of a sheet, in the pixels of paper."""
CUT = """() => [...document.querySelectorAll("article :is(pre, code, table, td, p, li, figure)")]
  .filter(one => one.checkVisibility() && one.getBoundingClientRect().width)
  .filter(one => one.getBoundingClientRect().right > innerWidth + 1
    || (getComputedStyle(one).overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1))
  .map(one => one.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("path", [HOME, AGREES, COMPARISON, OPERATIONS, SYSTEMS, FACTS, METHOD, GUIDE])
def test_nothing_is_cut_at_the_edge_of_the_sheet(page: Any, address: str, path: str) -> None:
    page.set_viewport_size(A4)
    page.emulate_media(media="print")
    visit(page, f"{address}{path}")
    assert page.evaluate(CUT) == []


def test_signs_are_seen_without_backgrounds(page: Any, address: str) -> None:
    """Browsers leave backgrounds out: a light sign on a dark square would be a light sign on paper."""
    visit(page, f"{address}{DIFFERS}")
    page.emulate_media(media="print")
    signs = page.locator(".nr-sign")
    assert signs.count() >= 2
    found = signs.evaluate_all("all => all.map(one => getComputedStyle(one).color)")
    assert all(sum(map(int, colour[4:-1].split(","))) < 300 for colour in found), found


def test_an_address_outside_is_printed_beside_its_link(page: Any, address: str) -> None:
    visit(page, f"{address}{COMPARISON}")
    page.emulate_media(media="print")
    after = "one => getComputedStyle(one, '::after').content"
    outside = page.locator(".nr-sources li a[href^=http]").first
    assert "http" in outside.evaluate(after)
    inside = page.locator("article p > a:not([href^=http]):not(.headerlink)").first
    assert inside.evaluate(after) == "none"
