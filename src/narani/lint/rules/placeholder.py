"""What `narani new` wrote to be replaced is replaced: "(여기에 … 쓰세요)" and "(write … here)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_file, at_key, at_page
from narani.lint.texts import records, strings

MARKER = re.compile(r"\((?:여기에 [^()\n]{1,80} 쓰세요|write [^()\n]{1,80} here)\)")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Places a scaffold left to fill in."""
    for path, record in records(catalog):
        for keys, value in strings(record):
            if found := MARKER.search(value):
                yield at_key(catalog, path, keys, f"{found[0]} still stands here.", "Write it.")
    for page in catalog.pages:
        for number, line in enumerate(page.text.split("\n"), 1):
            if found := MARKER.search(line):
                yield at_page(catalog, page, number, f"{found[0]} still stands here.", "Write it.")
    for scripts in catalog.scripts.of.values():
        for script in scripts:
            for number, line in enumerate(script.lines, 1):
                if found := MARKER.search(line):
                    yield at_file(catalog, script.path, number, f"{found[0]} still stands here.", "Write it.")
