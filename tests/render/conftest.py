"""A repository and a way to render a page of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from support.house import DAY, House

from narani.catalog.catalog import read_catalog
from narani.model.text import Language
from narani.render.context import Context
from narani.render.findings import Findings
from narani.render.html import el

Render = Callable[..., Context]


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A repository in which everything is verified."""
    return House(tmp_path)


@pytest.fixture
def render(house: House) -> Render:
    """Makes the context of a page of `house` as it now is."""

    def make(language: Language = "ko", page: str = "index.md", today: dt.date = DAY) -> Context:
        def code(source: str, language: str, title: str) -> object:
            return el("pre", {"title": title}, el("code", language, source))

        return Context(Findings(read_catalog(house.root), today), language, code, page)  # type: ignore[arg-type]

    return make
