"""Sheets that stand together become one: the same rules in the same order, under a name that follows them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from narani.errors import Problems
from narani.export.sheets import digest, join_sheets

SHEETS = {
    "stylesheets/main.0123abcd.min": '@charset "UTF-8";.m{background:url(\'data:image/png;base64,AA\')}',
    "stylesheets/palette.0123abcd.min": ".p{top:0}", "narani": ".n{top:0}", "rooms/compare": ".a{top:0}",
    "rooms/red-pen": ".a{top:1px}", "print": "@page{margin:0}",
}
ROOMS = """@charset "UTF-8";
.a{top:0}
.a{top:1px}
@media print{
@page{margin:0}
}"""
PLACES = {"index.html": "", "deep/er/index.html": "../../", "404.html": "/narani/", "en/index.html": "",
          "en/404.html": "/narani/en/"}


def head(up: str, *sheets: str) -> str:
    """The head of a page, as the theme writes it."""
    media = {"print": ' media="print"'}
    links = [f'<link rel="stylesheet" href="{up}assets/{one}.css"{media.get(one, "")}>' for one in sheets]
    return "\n  ".join([*links[:3], "<script></script>", *links[3:]])


def links(page: Path) -> list[str]:
    """Every sheet a page asks for, and nothing of those it named before."""
    return re.findall(r'href="([^"]*)"', page.read_text(encoding="utf-8"))


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Pages of both languages with all the sheets, and one with a single room."""
    for root in (tmp_path, tmp_path / "en"):
        for name, css in SHEETS.items():
            (root / "assets" / f"{name}.css").parent.mkdir(parents=True, exist_ok=True)
            (root / "assets" / f"{name}.css").write_text(css, encoding="utf-8")
    (tmp_path / "deep" / "er").mkdir(parents=True)
    for place, up in PLACES.items():
        (tmp_path / place).write_text(head(up, *SHEETS), encoding="utf-8")
    (tmp_path / "deep" / "index.html").write_text(head("../", "narani", "rooms/red-pen"), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("place", PLACES)
def test_sheets_that_stand_together_become_one_where_they_stood(site: Path, place: str) -> None:
    written = join_sheets(site)
    theme, own, rooms = (link.removeprefix(PLACES[place]) for link in links(site / place))
    assert own == "assets/narani.css", "it stays under its name"
    assert rooms == f"assets/sheets/compare.red-pen.print.{digest(ROOMS)}.min.css"
    home = "en/" if place.startswith("en/") else ""
    assert (site / home / rooms).read_text(encoding="utf-8") == ROOMS, "in the order of the links"
    assert (site / home / theme).read_text(encoding="utf-8").endswith("AA')}\n.p{top:0}")
    assert {home + theme, home + rooms} < set(written)
    assert len(written) == 4, "all pages of a language share them"


def test_one_room_stays_as_it_is(site: Path) -> None:
    before = (site / "deep" / "index.html").read_text(encoding="utf-8")
    join_sheets(site)
    assert (site / "deep" / "index.html").read_text(encoding="utf-8") == before


def test_another_rule_another_name(site: Path) -> None:
    before = join_sheets(site)
    (site / "assets" / "rooms" / "compare.css").write_text(".a{top:2px}", encoding="utf-8")
    (site / "index.html").write_text(head("", *SHEETS), encoding="utf-8")
    assert len(set(join_sheets(site)) - set(before)) == 1


def test_an_address_in_a_joined_sheet_is_refused(site: Path) -> None:
    for name in ("assets/print.css", "en/assets/rooms/compare.css"):
        (site / name).write_text(".b{background:url('../a.png')}", encoding="utf-8")
    with pytest.raises(Problems) as raised:
        join_sheets(site)
    told, also = raised.value.problems
    assert str(told).startswith("assets/print.css: url('../a.png') in a style sheet that is joined")
    assert also.path == "en/assets/rooms/compare.css", "all of them at once"
