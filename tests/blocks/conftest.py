"""A repository and its pages, turned into HTML."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from markdown import Markdown
from support.house import House

from narani.blocks import NaraniExtension

Convert = Callable[..., str]


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A repository in which lint finds nothing."""
    return House(tmp_path)


@pytest.fixture
def convert(house: House) -> Convert:
    """Markdown in, HTML out."""

    def run(text: str, language: str = "ko", **options: object) -> str:
        given = {"page_evidence": False, "language": language, "root": str(house.root), **options}
        narani = NaraniExtension(**given)
        ready = ["toc", "attr_list", "md_in_html", "pymdownx.highlight", "pymdownx.superfences"]
        return Markdown(extensions=[*ready, narani]).convert(text)

    return run
