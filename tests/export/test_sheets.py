"""A page asks for one sheet of rooms: the same rules in the same order, under a name that follows them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from narani.export.sheets import digest, join_sheets

LINK = '<link rel="stylesheet" href="{}assets/{}">'
ROOMS = {"compare": ".a{top:0}", "evidence": ".a{top:1px}", "red-pen": ".b{top:0}"}
JOINED = "\n".join([ROOMS["compare"], ROOMS["evidence"]])


def head(up: str, *rooms: str) -> str:
    """The head of a page, as the theme writes it: the site's sheet, its rooms, paper."""
    links = [LINK.format(up, "narani.css"), *(LINK.format(up, f"rooms/{room}.css") for room in rooms)]
    print_ = LINK.format(up, "print.css").replace(">", ' media="print">')
    return "\n  ".join([*links, print_])


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Three pages in Korean and one in English."""
    for root in (tmp_path, tmp_path / "en"):
        folder = root / "assets" / "rooms"
        folder.mkdir(parents=True)
        for room, css in ROOMS.items():
            (folder / f"{room}.css").write_text(css, encoding="utf-8")
    (tmp_path / "deep" / "er").mkdir(parents=True)
    for folder, text in {
        "": head("", "compare", "evidence"), "deep/er": head("../../", "compare", "evidence"),
        "deep": head("../", "red-pen"), "en": head("", "evidence", "compare", "red-pen"),
    }.items():
        (tmp_path / folder / "index.html").write_text(text, encoding="utf-8")
    return tmp_path


def links(page: Path) -> list[str]:
    """Every sheet a page asks for, and nothing of those it named before."""
    return re.findall(r'href="([^"]*)"', page.read_text(encoding="utf-8"))


def test_several_rooms_become_one_sheet_where_they_stood(site: Path) -> None:
    join_sheets(site)
    name = f"assets/rooms/compare.evidence.{digest(JOINED)}.min.css"
    assert links(site / "index.html") == ["assets/narani.css", name, "assets/print.css"]
    assert links(site / "deep" / "er" / "index.html")[1] == f"../../{name}", "pages share it"
    assert (site / name).read_text(encoding="utf-8") == JOINED, "in the order of the links"
    [english] = [link for link in links(site / "en" / "index.html") if "rooms" in link]
    assert english.startswith("assets/rooms/evidence.compare.red-pen.")
    assert (site / "en" / english).read_text(encoding="utf-8").index("1px") == len(".a{top:")


def test_one_room_stays_as_it_is(site: Path) -> None:
    before = (site / "deep" / "index.html").read_text(encoding="utf-8")
    assert len(join_sheets(site)) == 2
    assert (site / "deep" / "index.html").read_text(encoding="utf-8") == before


def test_another_rule_another_name(site: Path) -> None:
    page = (site / "index.html").read_text(encoding="utf-8")
    join_sheets(site)
    before = links(site / "index.html")
    (site / "assets" / "rooms" / "compare.css").write_text(".a{top:2px}", encoding="utf-8")
    (site / "index.html").write_text(page, encoding="utf-8")
    join_sheets(site)
    assert links(site / "index.html") != before
