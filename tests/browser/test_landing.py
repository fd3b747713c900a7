"""What is below the screen is not laid out, and whoever is led there still arrives at the very line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from browser.pages import COMPARISON, OPERATIONS, SIZES, SYSTEMS, style, visit

pytestmark = pytest.mark.browser

LAID_OUT = """selector => [...document.querySelectorAll(selector)]
    .map(one => one.firstElementChild.checkVisibility({ contentVisibilityAuto: true }))"""
ROWS = ".nr-table tbody tr"
HIGHER = """() => [...document.querySelectorAll(".nr-table tbody tr")].filter(row =>
    row.offsetHeight - 5 > parseFloat(getComputedStyle(row).containIntrinsicHeight.replace("auto", ""))
).map(row => `${row.textContent.slice(0, 60)}: ${row.offsetHeight}`)"""
LANDED = """() => {
    const { top } = document.getElementById(location.hash.slice(1)).getBoundingClientRect()
    return top >= 0 && top < 150  // below the header, with a little room
}"""
READ = "document.elementFromPoint(innerWidth / 2, innerHeight / 2).closest('tr')?.id"


@pytest.mark.parametrize("path", [OPERATIONS, COMPARISON, SYSTEMS])
def test_a_phone_lays_out_the_beginning_of_a_long_table(
    open_context: Callable[..., Any], address: str, path: str,
) -> None:
    phone = open_context(**SIZES["phone"]).new_page()
    visit(phone, f"{address}{path}")
    rows = phone.evaluate(LAID_OUT, ROWS)
    assert sum(rows) < len(rows) / 2
    phone.wait_for_function(f"""() => {{
        [...document.querySelectorAll("{ROWS}")].at(-1).scrollIntoView()
        return ({LAID_OUT})("{ROWS}").at(-1)
    }}""")
    style(phone, f"{ROWS} {{ content-visibility: visible !important }}")
    assert not phone.evaluate(HIGHER), "raise contain-intrinsic-size in narani.css"


@pytest.mark.parametrize("size", SIZES)
def test_an_address_leads_to_its_line(open_context: Callable[..., Any], address: str, size: str) -> None:
    """From outside, and from the table of contents of a page that is open."""
    page = open_context(**SIZES[size]).new_page()
    visit(page, f"{address}{OPERATIONS}#conv2d_transpose_same")
    page.wait_for_function(LANDED)
    for heading in ("mistakes-tools", "export", "further-reading"):
        visit(page, f"{address}{COMPARISON}")
        page.locator(f"article .headerlink[href='#{heading}']").evaluate("link => link.click()")
        page.wait_for_url(f"**/#{heading}")
        page.wait_for_function(LANDED)


def test_whoever_comes_back_is_where_they_were(open_context: Callable[..., Any], address: str) -> None:
    page = open_context(**SIZES["phone"]).new_page()
    visit(page, f"{address}{OPERATIONS}")
    for _ in range(20):
        page.evaluate("scrollBy(0, innerHeight)")
        page.evaluate("() => new Promise(next => requestAnimationFrame(() => setTimeout(next, 50)))")
    there = page.evaluate(READ)
    assert there
    page.reload()
    page.wait_for_function("scrollY > 0")
    assert page.evaluate(READ) == there
    visit(page, f"{address}{COMPARISON}")
    page.go_back()
    page.wait_for_function("scrollY > 0")
    assert page.evaluate(READ) == there
