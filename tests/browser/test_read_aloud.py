"""What Chromium tells a screen reader: roles and names in the accessibility tree."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from browser.pages import AGREES, CARDS, COMPARISON, FACTS, GUIDE, LANGUAGES, OPERATIONS, visit
from support.practice import flip, open_tool, start

pytestmark = pytest.mark.browser

Told = list[tuple[str, str]]


@pytest.fixture
def tree(page: Any) -> Callable[[str], Told]:
    """Role and name of everything that is told about an element."""
    session = page.context.new_cdp_session(page)

    def tell(selector: str) -> Told:
        root = session.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
        found = session.send("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
        nodes = session.send("Accessibility.queryAXTree", {"nodeId": found})["nodes"]
        return [(node["role"]["value"], node.get("name", {}).get("value", "").strip())
                for node in nodes if not node["ignored"]]

    return tell


def of(told: Told, role: str) -> list[str]:
    """The names of all that have a role."""
    return [name for one, name in told if one == role]


def test_a_comparison_is_a_table_whose_cells_name_their_evidence(
    page: Any, address: str, tree: Callable[[str], Told]
) -> None:
    visit(page, f"{address}{COMPARISON}")
    table = tree(".nr-comparison .nr-table")
    caption = page.locator(".nr-comparison caption").first.inner_text()
    assert of(table, "table") == [caption]
    assert len(of(table, "columnheader")) == page.locator(".nr-comparison thead").first.locator("th").count()
    rows = of(table, "rowheader")
    assert len(rows) == page.locator(".nr-comparison tbody").first.locator("tr").count()
    marks = of(table, "button")
    assert len(set(marks)) == len(marks) > len(rows), "each mark is told from the others"
    assert not any("✓" in name for name in marks), "a tick is no word"
    assert all(any(row.split("\n")[0][:6] in name for row in rows) for name in marks)


@pytest.mark.parametrize("language", LANGUAGES)
def test_code_tabs_copies_and_the_frame_have_names(
    page: Any, address: str, tree: Callable[[str], Told], language: str
) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{AGREES}")
    example = tree(".nr-compare")
    question = page.locator(".nr-question").first.inner_text()
    assert ("group", question) in example
    assert of(example, "radio")[:2] == ["PyTorch", "TensorFlow"]
    copies = of(example, "button")[1:]
    assert copies[0].endswith("in_pytorch.py")
    assert not of(example, "navigation"), "a copy button is no place to travel to"
    for node in tree("body"):
        if node[0] in ("link", "button", "textbox", "searchbox", "combobox", "image", "dialog", "radio"):
            assert node[1] or node[0] == "image", node
    landmarks = of(tree("body"), "navigation")
    assert len(set(landmarks)) == len(landmarks), landmarks
    assert all(landmarks)


def test_filters_and_the_guide_announce_a_count_and_no_more(
    page: Any, address: str, tree: Callable[[str], Told]
) -> None:
    visit(page, f"{address}{FACTS}")
    form = tree(".nr-filter")
    assert form[0][0] == "search"
    assert form[0][1]
    assert all(of(form, "checkbox") + of(form, "combobox") + of(form, "searchbox"))
    live = """() => [...document.querySelectorAll("[aria-live], [role=status], [role=alert], output")]
        .filter(element => element.checkVisibility()).map(element => element.textContent.length)"""
    assert max(page.evaluate(live)) < 80
    visit(page, f"{address}{GUIDE}")
    page.locator(".nr-guide [type=radio]").first.check()
    page.locator(".nr-guide [type=radio]").nth(4).check()
    assert max(page.evaluate(live)) < 80, "the whole result at every choice would drown the count"
    guide = tree(".nr-guide")
    assert len(of(guide, "group")) == page.locator(".nr-guide fieldset").count()
    assert not any("✓" in name for name in of(guide, "button") + of(guide, "radio"))


def test_an_operation_names_what_it_copies(page: Any, address: str, tree: Callable[[str], Told]) -> None:
    visit(page, f"{address}{OPERATIONS}")
    row = tree(".nr-ops tbody tr")
    copies = of(row, "button")
    assert len(set(copies)) == len(copies) > 1
    # The short header that cells are announced with, without the link and the note.
    head = page.locator(".nr-ops tbody th").first
    assert head.get_attribute("abbr") == head.inner_text().split("¶")[0].strip()


def test_a_flashcard_moves_the_focus_to_what_is_new(
    page: Any, address: str, tree: Callable[[str], Told]
) -> None:
    open_tool(page, f"{address}{CARDS}")
    start(page)
    focus = "document.activeElement.textContent"
    assert page.locator(".nr-practice__asked").inner_text() in page.evaluate(focus)
    flip(page)
    assert page.locator(".nr-short__said").inner_text() in page.evaluate(focus)
    card = tree(".nr-card")
    rates = [name for role, name in card if role == "button"][-5:-1]
    assert all(len(name.split()) > 1 for name in rates), "each says when the card comes back"
