"""A wrong answer is not a right one, nor said twice: in a quiz both would stand among the options."""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.questions import KEY
from narani.errors import Problem
from narani.lint.asked import asked_pages
from narani.lint.places import at_meta


def check(catalog: Catalog) -> Iterator[Problem]:
    """Wrong answers with the words of a key point or of another wrong answer; key points said twice."""
    for page, _, asked in asked_pages(catalog):
        said: dict[str, str] = {}
        parts = [(("points", n, "point"), point.point) for n, point in enumerate(asked.points)]
        parts += [(("wrong", n, "says"), wrong.says) for n, wrong in enumerate(asked.wrong)]
        for keys, text in parts:
            first = said.setdefault(_plain(text), f"{keys[0]}[{keys[1]}]")
            if text.strip() and first != f"{keys[0]}[{keys[1]}]":
                yield at_meta(catalog, page, (KEY, *keys), f"says the same as {first}.",
                              "Say what is true in points, and what people say instead in wrong.")


def _plain(text: str) -> str:
    return re.sub(r"[^\w가-힣]+", "", text).lower()
