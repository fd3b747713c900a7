"""Tabs of a comparison: linked on a page, kept over pages, worked from the keyboard."""

from __future__ import annotations

from typing import Any

import pytest
from browser.pages import AGREES, COMPARISON, TENSORS, visit

pytestmark = pytest.mark.browser

CHOSEN = """sets => sets.map(set => {
  const inputs = [...set.querySelectorAll(":scope > input")]
  const blocks = [...set.querySelectorAll(":scope > .tabbed-content > .tabbed-block")]
  const visible = blocks.filter(block => getComputedStyle(block).display !== "none")
  return {
    all: blocks.map(block => block.dataset.label),
    checked: blocks[inputs.findIndex(input => input.checked)].dataset.label,
    shown: visible.map(block => block.dataset.label),
  }
})"""


def chosen(page: Any) -> list[dict[str, Any]]:
    """Of every set of tabs: its labels, the one chosen, and the panels one can see."""
    return list(page.eval_on_selector_all(".nr-compare .tabbed-set", CHOSEN))


def choose(page: Any, number: int, label: str) -> None:
    """Presses a tab as a reader would."""
    tabs = page.locator(".nr-compare .tabbed-set").nth(number)
    tabs.locator(".tabbed-labels > label", has_text=label).click()


@pytest.mark.parametrize("language", ["", "en/"])
def test_choosing_a_framework_switches_every_comparison_that_has_it(
    page: Any, address: str, language: str
) -> None:
    visit(page, f"{address}{language}{COMPARISON}")
    before = chosen(page)
    assert len(before) > 3
    assert {found["checked"] for found in before} != {"TensorFlow"}
    choose(page, 0, "TensorFlow")
    page.wait_for_function(
        "document.querySelectorAll('.tabbed-set')[1].querySelectorAll('input')[1].checked")
    for found in chosen(page):
        wanted = "TensorFlow" if "TensorFlow" in found["all"] else found["all"][0]
        assert found["checked"] == wanted
        assert found["shown"] == [wanted]


def test_the_choice_is_kept_on_the_next_page(page: Any, address: str) -> None:
    visit(page, f"{address}{AGREES}")
    choose(page, 0, "NumPy")
    page.wait_for_function("Object.keys(localStorage).some(key => key.endsWith('__tabs'))")
    visit(page, f"{address}{TENSORS}")
    having = [found for found in chosen(page) if "NumPy" in found["all"]]
    assert having
    assert {found["checked"] for found in having} == {"NumPy"}


def test_arrow_keys_move_through_the_tabs(page: Any, address: str) -> None:
    visit(page, f"{address}{AGREES}")
    page.locator(".nr-compare input[type=radio]").first.focus()
    labels = chosen(page)[0]["all"]
    assert len(labels) >= 4
    seen = [chosen(page)[0]["shown"]]
    for _ in labels[1:]:
        page.keyboard.press("ArrowRight")
        seen.append(chosen(page)[0]["shown"])
    assert seen == [[label] for label in labels]


def test_the_label_of_the_chosen_tab_is_marked(page: Any, address: str) -> None:
    visit(page, f"{address}{AGREES}")
    colour = "labels => labels.map(label => getComputedStyle(label).borderBottomColor)"
    choose(page, 0, "TensorFlow")
    colours = page.eval_on_selector_all(".nr-compare .tabbed-labels > label", colour)
    assert [c != colours[0] for c in colours] == [False, True, False, False]
