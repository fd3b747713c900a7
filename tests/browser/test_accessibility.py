"""axe-core finds nothing of any level, in both languages, light and dark, wide and narrow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from browser.pages import (
    AGREES,
    BARE,
    COMPARISON,
    DIFFERS,
    LANGUAGES,
    OPENED,
    SIZES,
    kinds,
    style,
    violations,
    visit,
)
from support.turns import todays, todays_combinations

pytestmark = pytest.mark.browser

TODAY = todays_combinations(days=8)
SHARE = 3
"""Days until every kind of page had its turn: no divisor of eight, so that each meets every combination."""
EVERY = 201
"""Days until every page that is not the example of its kind had its turn in one combination; odd, so that its
next turn is in another of the eight."""


@pytest.mark.parametrize(("language", "scheme", "size"), TODAY, ids=map("-".join, TODAY))
def test_nothing_stands_in_the_way(
    open_context: Callable[..., Any], address: str, site: Path, language: str, scheme: str, size: str
) -> None:
    page = open_context(color_scheme=scheme, **SIZES[size]).new_page()
    root = LANGUAGES[language]
    found: list[str] = []
    for path in [*todays(kinds(site), SHARE), *todays(others(site, root), EVERY)]:
        visit(page, f"{address}{root}{path}")
        style(page, BARE)
        found += violations(page)
    assert not found, "\n".join(found)


def others(site: Path, root: str) -> list[str]:
    """Every page of a language that is not the example of its kind."""
    names = (path.parent.relative_to(site / root).as_posix() for path in (site / root).rglob("index.html"))
    return sorted({f"{name}/" for name in names if name.split("/")[0] not in (".", "en")} - set(kinds(site)))


@pytest.mark.parametrize("scheme", todays(["light", "dark"], days=2))
@pytest.mark.parametrize("path", [AGREES, f"en/{DIFFERS}", COMPARISON])
def test_what_opens_is_as_readable(
    open_context: Callable[..., Any], address: str, path: str, scheme: str
) -> None:
    page = open_context(color_scheme=scheme).new_page()
    visit(page, f"{address}{path}")
    style(page, OPENED)
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
