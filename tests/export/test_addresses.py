"""The list of addresses that the 404 page looks in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support.house import House

from narani.export.addresses import addresses, write_addresses


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A repository in which lint finds nothing."""
    return House(tmp_path / "house")


def test_every_page_of_a_language_is_listed_with_its_title(house: House) -> None:
    catalog = house.catalog()
    for language in ("ko", "en"):
        pages = [page for page in catalog.pages if page.language == language]
        found = {address: title for address, title, *_ in addresses(catalog, language)}
        assert len(found) == len(pages) > 1
        sum_ = catalog.page(language, "tensors/examples/sum.md")
        assert sum_ and found["tensors/examples/sum/"] == sum_.meta["title"]
        assert "" in found, "the home page's address is that of its language"


def test_former_addresses_follow_the_title(house: House) -> None:
    path = house.root / "docs" / "ko" / "tensors" / "examples" / "sum.md"
    text = path.read_text(encoding="utf-8")
    moved = text.replace("---\n", "---\nformerly: [/tensors/sums, old/total/]\n", 1)
    path.write_text(moved, encoding="utf-8")
    lists = {one[0]: one[2:] for one in addresses(house.catalog(), "ko")}
    assert lists["tensors/examples/sum/"] == ["tensors/sums/", "old/total/"]


def test_each_language_has_a_list_of_its_own(house: House, tmp_path: Path) -> None:
    site = tmp_path / "site"
    write_addresses(site, house.catalog())
    korean = json.loads((site / "assets" / "addresses.json").read_text(encoding="utf-8"))
    english = json.loads((site / "en" / "assets" / "addresses.json").read_text(encoding="utf-8"))
    assert [one[0] for one in korean] == [one[0] for one in english]
    assert korean != english
