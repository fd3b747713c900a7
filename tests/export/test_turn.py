"""One recorded value changes: the claim, cell, pages and data all turn, and lint names each page."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from support.house import House, array
from support.schemas import lend_schemas

from narani.export.build import build_site

ROOT = Path(__file__).resolve().parents[2]
PAGE = """\
---
title: {title}
description: {title}
---
# {title} {{#page}}

/// {directive}
///
"""
BROKEN = {"": "더 이상 성립하지 않음", "en/": "no longer holds"}
PAGES = ("index.html", "facts/claims/index.html")


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A repository that can be built as this one is."""
    house = House(tmp_path)
    for name in ("mkdocs.yml", "mkdocs.en.yml"):
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "docs" / "theme", tmp_path / "docs" / "theme")
    (tmp_path / "src").mkdir()  # the configuration watches it
    lend_schemas(tmp_path)
    for language, title in (("ko", "사실"), ("en", "Facts")):
        for page, directive in (("facts/claims", "claims"), ("facts/tensors", "claims | tensors"),
                                ("examples/index", "compare")):
            house.write(f"docs/{language}/{page}.md", PAGE.format(title=title, directive=directive))
    assert house.lint() == []
    return house


def build(house: House) -> Path:
    """The site of what lint has seen, problems and all."""
    site = house.root / "site"
    build_site(house.root, site, lambda text: None, house.catalog())
    return site


def broken_words(site: Path) -> dict[str, int]:
    """How often each page says that something no longer holds."""
    return {f"{below}{page}": (site / below / page).read_text("utf-8").count(word)
            for below, word in BROKEN.items() for page in PAGES}


def test_everything_turns_with_one_recorded_value(house: House) -> None:
    before = build(house)
    assert set(broken_words(before).values()) == {0}

    house.record("tensors/sum", "pytorch", {"out": array(3.0, "float32"), "kind": "float"})

    [problem] = house.lint()
    for named in ("docs/data/claims/tensors/pytorch-sum.toml:4", "cell kind/pytorch of sums",
                  "docs/ko/index.md:7", "docs/ko/index.md:10", "docs/en/index.md:7", "docs/en/index.md:10",
                  "docs/ko/facts/claims.md:7", "docs/en/facts/claims.md:7"):
        assert named in problem
    site = build(house)
    assert all(broken_words(site).values())
    for below, word in BROKEN.items():
        home = BeautifulSoup((site / below / "index.html").read_text("utf-8"), "html.parser")
        [cell] = home.select(".nr-cell--broken")
        assert word in cell.get_text()
        assert cell["data-label"] == "PyTorch"
        facts = BeautifulSoup((site / below / "facts/claims/index.html").read_text("utf-8"), "html.parser")
        for page in (home, facts):
            [claim] = page.select(".nr-claim--broken")
            assert claim["id"] == "pytorch-sum"
            assert word in claim.get_text()
    [claim] = [one for one in json.loads((site / "data" / "claims.json").read_text("utf-8"))["claims"]
               if one["id"] == "pytorch-sum"]
    assert (claim["holds"], claim["evidence"][0]["recorded"]) == (False, "float")
