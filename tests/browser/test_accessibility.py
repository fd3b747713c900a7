"""axe-core finds nothing serious or critical, in both languages, light and dark, wide and narrow."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from browser.pages import AGREES, COMPARISON, DIFFERS, LANGUAGES, PHONE, kinds, violations, visit

pytestmark = pytest.mark.browser

DESKTOP = {"viewport": {"width": 1280, "height": 900}}
COMBINATIONS = {
    "ko-light-desktop": ("ko", "light", DESKTOP),
    "ko-dark-phone": ("ko", "dark", PHONE),
    "en-light-phone": ("en", "light", PHONE),
    "en-dark-desktop": ("en", "dark", DESKTOP),
}
"""Every language, scheme and size twice, every pair of them once."""
TURN = slice(None) if os.environ.get("NARANI_ALL") else slice(dt.date.today().toordinal() % 2, None, 2)
"""Both languages and both sizes every day, light and dark on alternate ones; all when NARANI_ALL is set."""

OPENED = ".tabbed-block, .nr-panel { display: block !important; position: static !important; }"
"""Shows what stands in closed tabs and panels, so that its colours are measured too."""


@pytest.mark.parametrize(("language", "scheme", "size"), list(COMBINATIONS.values())[TURN],
                         ids=list(COMBINATIONS)[TURN])
def test_nothing_stands_in_the_way(
    open_context: Callable[..., Any], address: str, site: Path,
    language: str, scheme: str, size: dict[str, Any],
) -> None:
    page = open_context(color_scheme=scheme, **size).new_page()
    found: list[str] = []
    for path in kinds(site):
        visit(page, f"{address}{LANGUAGES[language]}{path}")
        found += violations(page)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", [AGREES, f"en/{DIFFERS}", COMPARISON])
def test_what_opens_is_as_readable(
    open_context: Callable[..., Any], address: str, path: str, scheme: str
) -> None:
    page = open_context(color_scheme=scheme).new_page()
    visit(page, f"{address}{path}")
    page.add_style_tag(content=OPENED)
    assert page.locator(".nr-panel").first.is_visible()
    found = violations(page)
    assert not found, "\n".join(found)


def test_an_open_panel_is_a_named_dialog(page: Any, address: str) -> None:
    visit(page, f"{address}en/{COMPARISON}")
    page.locator(".nr-table .nr-mark").first.click()
    panel = page.locator(".nr-panel:popover-open")
    assert panel.count() == 1
    assert page.get_by_role("dialog", name=panel.locator(".nr-panel__title").inner_text()).count() == 1
    found = violations(page)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("address_of", ["no/such/page/", "en/no/such/page/"])
def test_the_404_page_too(page: Any, address: str, address_of: str) -> None:
    page.goto(f"{address}{address_of}")
    found = violations(page)
    assert not found, "\n".join(found)
