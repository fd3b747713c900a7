"""What we put on a page has no script, style, event handler or `javascript:` address written into it.

The policy of the built pages (`narani.export.policy`) names the theme's own scripts, which stand outside the
article, and allows no other. A script in an article would be named with them, so it is refused here; what a
notebook's output brings along is, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.errors import Problem
from narani.lint.html import BuiltPage, Tag, inline_code, tags_of

_ADDRESSES = frozenset({"href", "src", "action", "formaction", "data", "xlink:href"})
# Browsers drop spaces and control characters in front of a scheme, and line ends and tabs within it.
_RUNS = re.compile(r"(?:javascript|vbscript):|data:text/html", re.IGNORECASE)
_DROPPED = re.compile(r"^[\x00-\x20]+|[\t\n\r]")


def check(pages: dict[str, BuiltPage]) -> Iterator[Problem]:
    """Scripts, styles, handlers and addresses that run, within an article."""
    for page in pages.values():
        article = page.article
        for name, text in inline_code(article):
            begins = text.strip()[:40]
            yield Problem(page.name, 0, f"<{name}> is written into the page: {begins}",
                          "Put it in a file under docs/theme.")
        for tag in tags_of(article):
            yield from _attributes(page.name, tag)


def _attributes(page: str, tag: Tag) -> Iterator[Problem]:
    handlers = [key for key in tag.attributes if key == "style" or key.startswith("on")]
    if handlers:
        yield Problem(page, 0, f'<{tag.name} {handlers[0]}="…"> is written into the page.', "Use a class.")
    for key, value in tag.attributes.items():
        if key in _ADDRESSES and ":" in value and _RUNS.match(address := _DROPPED.sub("", value)):
            yield Problem(page, 0, f'<{tag.name} {key}="{address[:40]}"> runs what is written into it.',
                          "Link to a page.")
