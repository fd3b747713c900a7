"""Evidence behind a cell: what it shows, and how a reader gets in and out."""

from __future__ import annotations

import re
from typing import Any

import pytest
from browser.pages import AGREES, COMPARISON, FACTS, TENSORS, claims, environment, plain, source, visit

from narani.render.words import short

pytestmark = pytest.mark.browser

OPEN = "document.querySelectorAll('.nr-panel:popover-open').length"
FOCUS = "document.activeElement.getAttribute('popovertarget') + ' ' + document.activeElement.className"


def claims_of(panel: Any) -> list[str]:
    """Ids of the claims a panel shows, from their permanent links."""
    hrefs = "links => links.map(link => link.getAttribute('href').split('#')[1])"
    return list(panel.locator(".nr-evidence__link a").evaluate_all(hrefs))


def cell_whose_claim(page: Any, wanted: Any) -> tuple[Any, dict[str, Any]]:
    """The first mark in the table whose claim's evidence satisfies `wanted`, and that claim."""
    known = claims()
    marks = page.locator(".nr-table .nr-mark")
    for number in range(marks.count()):
        mark = marks.nth(number)
        panel = page.locator(f"[id='{mark.get_attribute('popovertarget')}']")
        id_ = claims_of(panel)[0]
        if wanted(known[id_]["evidence"][0]):
            return mark, known[id_]
    raise AssertionError("no cell has such evidence")


def panel_of(page: Any, button: Any) -> Any:
    """What `button` opens."""
    return page.locator(f"[id='{button.get_attribute('popovertarget')}']")


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("path", [COMPARISON, TENSORS])
def test_a_cell_shows_the_value_it_rests_on(page: Any, address: str, path: str, language: str) -> None:
    visit(page, f"{address}{'en/' if language == 'en' else ''}{path}")
    mark, claim = cell_whose_claim(page, lambda evidence: "is" in evidence and "variable" in evidence)
    panel = panel_of(page, mark)
    assert not panel.is_visible()
    mark.click()
    assert panel.is_visible()
    text = " ".join(panel.inner_text().split())
    pin = claim["evidence"][0]
    recorded = environment(pin["runtime"])
    package = {"pytorch": "torch"}.get(pin["runtime"], pin["runtime"])
    assert plain(claim["fact"][language]) in text
    assert pin["variable"] in text
    assert short(pin["is"]) in text
    assert f"snippets/{pin['concept']}/in_" in text
    assert recorded["versions"][package] in text
    assert str(recorded["verified"]) in text
    assert "CPU" in text
    assert re.search(rf"\b(pytest|narani check|narani verify)\b[^\n]*{re.escape(pin['concept'])}", text)


@pytest.mark.parametrize("language", ["", "en/"])
def test_a_source_is_quoted_with_its_link(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{language}{COMPARISON}")
    mark, claim = cell_whose_claim(page, lambda evidence: "source" in evidence)
    document = source(claim["evidence"][0]["source"])
    mark.click()
    quoted = panel_of(page, mark).locator(".nr-source").first
    assert quoted.locator("blockquote").inner_text().strip() == document["passage"].strip()
    assert quoted.locator("blockquote").get_attribute("lang") == document["lang"]
    link = quoted.locator("a").first
    assert link.get_attribute("href") == document["url"]
    assert document["title"] in link.inner_text()
    assert str(document["read"]) in quoted.inner_text()


def test_escape_closes_and_focus_returns(page: Any, address: str) -> None:
    visit(page, f"{address}{COMPARISON}")
    mark = page.locator(".nr-table .nr-mark").first
    mark.click()
    assert page.evaluate(OPEN) == 1
    page.keyboard.press("Escape")
    assert page.evaluate(OPEN) == 0
    assert page.evaluate(FOCUS).startswith(mark.get_attribute("popovertarget"))


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_keyboard_opens_enters_and_leaves(page: Any, address: str, key: str) -> None:
    visit(page, f"{address}{COMPARISON}")
    mark = page.locator(".nr-table .nr-mark").first
    mark.focus()
    page.keyboard.press(key)
    panel = panel_of(page, mark)
    assert panel.is_visible()
    page.keyboard.press("Tab")
    assert panel.evaluate("panel => panel.contains(document.activeElement)")
    page.keyboard.press("Escape")
    assert not panel.is_visible()
    assert mark.evaluate("mark => mark === document.activeElement")


def test_the_cross_closes(page: Any, address: str) -> None:
    visit(page, f"{address}{COMPARISON}")
    mark = page.locator(".nr-table .nr-mark").nth(1)
    mark.click()
    panel = panel_of(page, mark)
    panel.locator(".nr-close").click()
    assert not panel.is_visible()
    assert mark.evaluate("mark => mark === document.activeElement")


def test_opening_one_closes_the_other(page: Any, address: str) -> None:
    visit(page, f"{address}{COMPARISON}")
    marks = page.locator(".nr-table .nr-mark")
    for number in range(2):
        marks.nth(number).evaluate("mark => mark.click()")
    assert page.evaluate(OPEN) == 1
    assert panel_of(page, marks.nth(1)).is_visible()


@pytest.mark.parametrize("path", [COMPARISON, TENSORS, AGREES])
@pytest.mark.parametrize("language", ["", "en/"])
def test_every_button_opens_a_named_panel(
    page: Any, address: str, language: str, path: str
) -> None:
    """No button is dead; those of one claim share its panel: of all on the page, without opening each."""
    visit(page, f"{address}{language}{path}")
    found = page.evaluate("""() => [...document.querySelectorAll(".nr-mark, .nr-badge")].map(button => {
        const panels = document.querySelectorAll(`[id="${button.getAttribute("popovertarget")}"]`)
        const title = document.getElementById(panels[0]?.getAttribute("aria-labelledby"))
        return {
            panels: panels.length, native: button.popoverTargetElement === panels[0],
            target: button.getAttribute("popovertarget"),
            name: button.getAttribute("aria-label"), title: title?.textContent,
            number: button.querySelector(".nr-mark__n")?.textContent,
        }
    })""")
    assert found
    assert all(one["panels"] == 1 and one["native"] and one["name"] and one["title"] for one in found)
    marks = [one for one in found if one["number"]]
    names = {one["name"]: one["target"] for one in marks}
    assert all(names[one["name"]] == one["target"] for one in marks), "a name stands for one panel"
    assert len({one["target"] for one in marks}) == len({one["number"] for one in marks})
    assert len({(one["target"], one["number"]) for one in marks}) == len({one["number"] for one in marks})
    assert all(one["title"].startswith(f"[{one['number']}]") for one in marks)


def test_a_fact_has_an_address(page: Any, address: str) -> None:
    visit(page, f"{address}{COMPARISON}")
    mark = page.locator(".nr-table .nr-mark").first
    mark.click()
    panel = panel_of(page, mark)
    fact = panel.locator(".nr-evidence__fact").first.inner_text().strip()
    id_ = claims_of(panel)[0]
    panel.locator(".nr-evidence__link a").first.click()
    page.wait_for_url(f"**/{FACTS}#{id_}")
    claim = page.locator(f"[id='{id_}']")
    assert fact in claim.locator(".nr-claim__fact").inner_text()
    assert claim.evaluate("claim => claim.getBoundingClientRect().top >= 0")
