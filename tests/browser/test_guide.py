"""The decision guide says what its table says: by mouse, by keyboard, and without a script."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from typing import Any

import pytest
from browser.conftest import ROOT
from browser.pages import GUIDE, LANGUAGES, violations, visit

pytestmark = pytest.mark.browser

TABLE = tomllib.loads((ROOT / "docs/data/comparisons/choosing-guide.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_is_a_question_and_every_cell_an_answer(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{GUIDE}")
    asked = page.locator(".nr-guide legend").all_inner_texts()
    assert [text.partition(". ")[2] for text in asked] == [row["label"][language] for row in TABLE["rows"]]
    answers = page.locator(".nr-guide input[type=radio]")
    assert answers.count() == sum(len(row["cells"]) for row in TABLE["rows"])
    assert page.locator(".nr-table tbody tr").count() == len(TABLE["rows"]), "the table stays"


def test_an_answer_counts_shows_its_evidence_and_is_kept_in_the_address(page: Any, address: str) -> None:
    visit(page, f"{address}{GUIDE}")
    first = page.locator(".nr-guide fieldset").first
    first.get_by_role("radio").nth(1).check()
    result = page.locator(".nr-guide__result")
    assert f"{len(TABLE['rows'])}개 가운데 1개" in result.get_by_role("status").inner_text()
    answer = first.locator("label").nth(1).inner_text().strip()
    assert answer in result.inner_text()
    result.locator("button").first.click()
    assert page.locator(".nr-panel:popover-open").is_visible()
    page.keyboard.press("Escape")
    kept = page.url
    assert kept.endswith("#guide=0.1")
    page.goto("about:blank")
    visit(page, kept)
    assert page.locator(".nr-guide input:checked").count() == 1
    assert answer in page.locator(".nr-guide__result").inner_text()


def test_answers_by_keyboard_and_starting_again(page: Any, address: str) -> None:
    visit(page, f"{address}{GUIDE}")
    page.locator(".nr-guide input").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    assert page.url.endswith("#guide=0.1")
    page.locator(".nr-guide button[type=reset]").focus()
    page.keyboard.press("Enter")
    assert page.locator(".nr-guide input:checked").count() == 0
    assert "#" not in page.url


def test_without_a_script_the_table_says_it_all(open_context: Callable[..., Any], address: str) -> None:
    page = open_context(java_script_enabled=False).new_page()
    page.goto(f"{address}{GUIDE}")
    assert page.locator(".nr-guide").count() == 0
    assert page.locator(".nr-table tbody td").count() == sum(len(row["cells"]) for row in TABLE["rows"])


@pytest.mark.parametrize("width", [360, 1280])
def test_the_guide_is_accessible_and_fits(
    open_context: Callable[..., Any], address: str, width: int
) -> None:
    page = open_context(viewport={"width": width, "height": 800}).new_page()
    visit(page, f"{address}{GUIDE}")
    page.locator(".nr-guide input").first.check()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
