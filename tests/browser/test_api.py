"""The API map: found by any name or by pasted code, filtered in a table, plain without scripts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from browser.pages import LANGUAGES, visit

pytestmark = pytest.mark.browser

FOUND = ".nr-api__found a"
ROWS = ".nr-ops tbody tr:not([hidden])"


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_framework_s_name_finds_the_row(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{LANGUAGES[language]}api/")
    page.fill("[name=words]", "tf.math.floordiv")
    page.wait_for_selector(FOUND)
    [link] = page.eval_on_selector_all(FOUND, "found => found.map(link => link.href)")
    assert link.endswith(f"{LANGUAGES[language]}api/mathematics/#floor_divide")


def test_the_names_load_on_first_use(page: Any, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    visit(page, f"{address}api/")
    assert not any(url.endswith("api.json") for url in asked)
    page.fill("[name=words]", "torch.sign")
    page.wait_for_selector(FOUND)
    assert sum(url.endswith("api.json") for url in asked) == 1


def test_pasted_code_shows_its_rows(page: Any, address: str) -> None:
    visit(page, f"{address}api/")
    code = "import numpy as np\nx = np.clip(y, 0, 1)\nz = torch.zeros(3)\nprint(tf.sign(z))"
    page.fill("[name=code]", code)
    page.wait_for_selector(FOUND)
    links = page.eval_on_selector_all(FOUND, "found => found.map(link => link.hash)")
    assert {"#clamp", "#zeros", "#sign"} <= set(links)


def test_all_categories_are_filtered_by_category_and_kind(page: Any, address: str) -> None:
    visit(page, f"{address}api/")
    page.select_option("[name=category]", "creation")
    page.wait_for_selector(FOUND)
    every = page.locator(FOUND).count()
    page.select_option("[name=kind]", "none")
    fewer = "before => document.querySelectorAll('.nr-api__found a').length < before"
    page.wait_for_function(fewer, arg=every)
    links = page.eval_on_selector_all(FOUND, "found => found.map(link => link.pathname)")
    assert links
    assert all(path.endswith("api/creation/") for path in links)


def test_a_table_is_filtered_by_name_and_kind(page: Any, address: str) -> None:
    visit(page, f"{address}api/mathematics/")
    every = page.locator(ROWS).count()
    page.fill("[name=words]", "np.arctan2")
    assert page.eval_on_selector_all(ROWS, "rows => rows.map(row => row.id)") == ["atan2"]
    page.fill("[name=words]", "")
    page.select_option("[name=kind]", "none")
    assert 0 < page.locator(ROWS).count() < every


def test_a_link_to_a_row_shows_it(page: Any, address: str) -> None:
    visit(page, f"{address}api/mathematics/?words=floor#sign")
    assert page.locator("#sign").is_visible()


def test_without_scripts_it_is_a_table(open_context: Callable[..., Any], address: str) -> None:
    page = open_context(java_script_enabled=False).new_page()
    page.goto(f"{address}api/mathematics/")
    assert page.locator(ROWS).count() > 60
    assert not page.locator(".nr-api__form").is_visible()
