"""A directive has a name we know, is closed, and holds nothing but its options.

Otherwise readers see its slashes, or the page from there on is swallowed, and no builder says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint.directives import OPTIONS, foreign_blocks
from narani.lint.places import at_page
from narani.model.page import Directive, Page

_CLOSE = re.compile(r" {0,3}/{3,}\s*$")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Directives that would not become what their author meant."""
    names = {*OPTIONS, *foreign_blocks(catalog)}
    for page in catalog.pages:
        for directive in page.directives:
            if directive.name not in names:
                hint = did_you_mean(directive.name, OPTIONS)
                yield at_page(
                    catalog, page, directive.line, f'there is no directive "{directive.name}".', hint
                )
            elif not directive.closed:
                yield at_page(
                    catalog,
                    page,
                    directive.line,
                    f"/// {directive.name} is not closed.",
                    "Close it with a line /// of its own.",
                )
            elif directive.name in OPTIONS and (line := _content(page, directive)):
                yield at_page(
                    catalog,
                    page,
                    line,
                    f"/// {directive.name} holds no text.",
                    "Indent options by four spaces; close it with /// before the text.",
                )
        for stray in page.strays:
            yield at_page(
                catalog,
                page,
                stray.line,
                f'"{stray.text}" neither opens nor closes a directive.',
                "Write /// name | argument from the line's beginning on; show examples in fenced code.",
            )


def _content(page: Page, directive: Directive) -> int:
    """The first line between opening and closing that is no option; 0 if there is none."""
    in_options = True
    for number, line in enumerate(page.text.split("\n")[directive.line :], directive.line + 1):
        if _CLOSE.match(line):
            return 0
        in_options = in_options and line.startswith("    ") and bool(line.strip())
        if line.strip() and not in_options:
            return number
    return 0
