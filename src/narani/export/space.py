"""Pages without the indentation that templates leave around the article: most of a kilobyte, compressed."""

from __future__ import annotations

import re
from pathlib import Path

_INDENT = re.compile(r"\n\s+")
START, END = "<article", "</article>"


def squeeze(site: Path) -> None:
    """Rewrites every page; the article itself, where space may be code, stays as it is."""
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        before, start, rest = text.partition(START)
        article, end, after = rest.rpartition(END)
        if start and end:
            squeezed = _INDENT.sub("\n", before) + start + article + end + _INDENT.sub("\n", after)
            page.write_text(squeezed, encoding="utf-8", newline="\n")
