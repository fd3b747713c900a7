"""A page has the style sheets of what stands on it, and no other; no sheet has rules for what is nowhere."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from browser.pages import AGREES, HOME, INTERVIEW, METHOD, OPERATIONS, ROOT, kinds, titled, visit

pytestmark = pytest.mark.browser

ASSETS = ROOT / "docs" / "theme" / "assets"
LINK = re.compile(r'<link rel="stylesheet" href="[^"]*?assets/(?:rooms|sheets)/([\w.-]+)\.css"')
NAME = re.compile(r"\.(nr-[\w-]+)")


def rooms() -> dict[str, set[str]]:
    """Our classes each room's sheet speaks of, less those that every page's sheet does."""
    return {f"rooms/{path.name}": set(NAME.findall(path.read_text("utf-8"))) - everywhere()
            for path in (ASSETS / "rooms").glob("*.css")}


def everywhere() -> set[str]:
    """Classes of the sheet of every page."""
    return set(NAME.findall((ASSETS / "narani.css").read_text("utf-8")))


def classes(html: str) -> set[str]:
    """Our classes in a page as it was built."""
    found = " ".join(re.findall(r'class="([^"]*)"', html))
    return {name for name in found.split() if name.startswith("nr-")}


def sheets(html: str) -> set[str]:
    """The sheets of rooms a page asks for, alone or joined with others."""
    names = {f"rooms/{name}.css" for joined in LINK.findall(html) for name in joined.split(".")}
    return names & rooms().keys()


@pytest.fixture(scope="module")
def built(site: Path) -> dict[str, str]:
    """HTML of one page or more of every kind, by its place."""
    return {path: (site / path / "index.html").read_text("utf-8") for path in kinds(site)}


def test_no_page_lacks_a_sheet(built: dict[str, str]) -> None:
    owners = {name: sheet for sheet, names in rooms().items() for name in names}
    shared = {name for name in owners if sum(name in names for names in rooms().values()) > 1}
    for path, html in built.items():
        wanted = {owners[name] for name in classes(html) - shared if name in owners}
        assert wanted <= sheets(html), f"{titled(path)} lacks a sheet in partials/sheets.html"


def test_no_page_pays_for_another_room(built: dict[str, str]) -> None:
    assert not sheets(built[METHOD])
    assert sheets(built[AGREES]) <= {"rooms/compare.css", "rooms/evidence.css", "rooms/claims.css"}


def test_no_rule_is_for_what_is_nowhere(site: Path) -> None:
    """A class in a sheet stands in a built page, or in what may write it: a script, or the engine."""
    sheets = [sheet for sheet in ASSETS.rglob("*.css") if "vendor" not in sheet.parts]
    writers = [*(ROOT / "src" / "narani").rglob("*.py"), *(ROOT / "docs" / "theme").rglob("*.js"),
               *(ROOT / "docs" / "theme").rglob("*.html"), *(ROOT / "docs").glob("??/*.md")]
    text = "\n".join(path.read_text("utf-8") for path in writers if "vendor" not in path.parts)
    for sheet in sheets:
        for name in set(NAME.findall(sheet.read_text("utf-8"))):
            begun = re.match(r".*(?:--|__)", name)
            composed = re.escape(begun[0]) + r"\$?\{" if begun else "(?!)"
            found = re.search(rf"{re.escape(name)}(?![\w-])|{composed}", text)
            assert found, f"{sheet.name}: .{name} is nowhere"


@pytest.mark.parametrize("path", [HOME, OPERATIONS, INTERVIEW])
def test_the_first_screen_of_a_phone_is_not_wasted(page: Any, address: str, path: str) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    visit(page, f"{address}{path}")
    title = page.locator("h1").first.bounding_box()
    assert title["y"] < 100, "the title begins below the header, without a gap"
    assert title["width"] > 250, "nothing stands beside the title"
    name = page.locator(".md-header__topic").first
    assert name.evaluate("one => one.scrollWidth <= one.clientWidth"), "the site's name is whole"
