"""Snippets are short and narrow: 60 lines of 76 columns, so that two stand side by side.

Up to 120 lines with `long = "reason"`. Code shown as published keeps its width.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_concept, at_file

LINES, LONG, COLUMNS = 60, 120, 76


def check(catalog: Catalog) -> Iterator[Problem]:
    """Too many lines, too wide lines, and reasons no longer needed."""
    for concept in catalog.snippets.concepts.values():
        scripts = catalog.scripts.of.get(concept.id, ())
        most = LONG if concept.long else LINES
        for script in scripts:
            if len(script.lines) > most:
                yield at_file(
                    catalog,
                    script.path,
                    most + 1,
                    f"{len(script.lines)} lines, at most {most} fit.",
                    "Shorten it." if concept.long else 'Shorten it, or add long = "reason" to concept.toml.',
                )
            if concept.name.endswith("-as-published"):
                continue
            for number, line in enumerate(script.lines, 1):
                if (width := _width(line)) > COLUMNS:
                    yield at_file(
                        catalog,
                        script.path,
                        number,
                        f"{width} columns, at most {COLUMNS} fit.",
                        "Break the line.",
                    )
        if concept.long and scripts and all(len(script.lines) <= LINES for script in scripts):
            yield at_concept(
                catalog, concept, ("long",), f"no snippet has more than {LINES} lines.", 'Remove "long".'
            )


def _width(line: str) -> int:
    if line.isascii():
        return len(line)
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line)
