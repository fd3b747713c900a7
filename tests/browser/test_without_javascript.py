"""Everything that carries knowledge is there, and opens, where scripts do not run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from browser.pages import AGREES, COMPARISON, FACTS, HOME, TENSORS

pytestmark = pytest.mark.browser


@pytest.fixture
def plain(open_context: Callable[..., Any]) -> Any:
    """A page on which no script runs."""
    return open_context(java_script_enabled=False).new_page()


def test_no_script_runs_here(plain: Any, address: str) -> None:
    plain.goto(f"{address}{AGREES}")
    assert plain.locator("html.no-js").count() == 1


@pytest.mark.parametrize("path", [HOME, AGREES, f"en/{AGREES}", COMPARISON])
def test_labels_switch_panels(plain: Any, address: str, path: str) -> None:
    # Narrow enough that the home page shows tabs, not columns.
    plain.set_viewport_size({"width": 800, "height": 900})
    plain.goto(f"{address}{path}")
    tabs = plain.locator(".nr-compare .tabbed-set").first
    blocks = tabs.locator(".tabbed-content > .tabbed-block")
    labels = tabs.locator(".tabbed-labels > label")
    assert labels.count() == blocks.count() >= 2
    for number in reversed(range(labels.count())):
        labels.nth(number).click()
        shown = [blocks.nth(other).is_visible() for other in range(blocks.count())]
        assert shown == [other == number for other in range(blocks.count())]
        assert blocks.nth(number).locator("pre code").first.inner_text().strip()
        assert blocks.nth(number).locator(".nr-output").first.is_visible()


@pytest.mark.parametrize("language", ["", "en/"])
def test_evidence_of_a_cell_opens(plain: Any, address: str, language: str) -> None:
    plain.goto(f"{address}{language}{COMPARISON}")
    mark = plain.locator(".nr-table .nr-mark").first
    panel = plain.locator(f"[id='{mark.get_attribute('popovertarget')}']")
    assert not panel.is_visible()
    mark.click()
    assert panel.is_visible()
    assert panel.locator(".nr-evidence__fact").first.inner_text().strip()
    panel.locator(".nr-close").click()
    assert not panel.is_visible()


def test_the_badge_of_a_comparison_opens(plain: Any, address: str) -> None:
    plain.goto(f"{address}{AGREES}")
    badge = plain.locator(".nr-badge").first
    panel = plain.locator(f"[id='{badge.get_attribute('popovertarget')}']")
    badge.click()
    assert panel.is_visible()
    assert "2.13.0" in panel.inner_text()


@pytest.mark.parametrize("path", [COMPARISON, TENSORS])
def test_tables_are_readable(plain: Any, address: str, path: str) -> None:
    plain.goto(f"{address}{path}")
    rows = plain.locator(".nr-table tbody tr")
    assert rows.count() > 10
    assert all(text.strip() for text in plain.locator(".nr-table tbody :is(th, td)").all_inner_texts())
    assert rows.first.is_visible()
    assert rows.last.is_visible()


def test_copies_of_a_page_are_readable(plain: Any, address: str) -> None:
    plain.goto(f"{address}{COMPARISON}")
    for name in (".nr-cite", ".nr-sources"):
        details = plain.locator(f"details{name}").first
        details.locator("summary").click()
        assert details.locator("pre, ul").first.is_visible(), name
    plain.locator(".nr-copy > a").first.click()
    plain.wait_for_url("**/assets/tables/*.txt")
    shown = plain.locator("body").inner_text()
    assert "| 항목 | PyTorch | TensorFlow |" in shown
    assert "[^1]: " in shown


def test_facts_are_readable(plain: Any, address: str) -> None:
    plain.goto(f"{address}{FACTS}")
    facts = plain.locator(".nr-claim__fact")
    assert facts.count() > 100
    assert facts.nth(50).is_visible()


def test_the_other_language_is_a_link(plain: Any, address: str) -> None:
    plain.goto(f"{address}{AGREES}")
    plain.locator(".nr-language").click()
    assert plain.url == f"{address}en/{AGREES}"
