"""No slashes of a directive reach the reader: what a block extension rejects, it leaves on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.errors import Problem
from narani.lint.html import BuiltPage

_LEFT = re.compile(r"^[ \t]*(/{3,}(?:[ \t]*[\w-]+[^\n]*)?)[ \t]*$", re.MULTILINE)


def check(pages: dict[str, BuiltPage]) -> Iterator[Problem]:
    """Directives that stand on the page as they were written."""
    for page in pages.values():
        if "///" in page.text:
            for found in _LEFT.finditer(page.prose):
                yield Problem(
                    page.name,
                    0,
                    f'"{found[1].strip()}" stands on the page as it was written.',
                    "Look for this directive in the page's Markdown: name, options, closing ///.",
                )
