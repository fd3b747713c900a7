"""Pages without the indentation that templates leave around the article: most of a kilobyte, compressed.

In the same pass, since it reads and writes every page: the lines of Korean articles (`particles`).
"""

from __future__ import annotations

import re
from pathlib import Path

from narani.export.particles import hold_particles

_INDENT = re.compile(r"\n\s+")
START, END = "<article", "</article>"


def squeeze(site: Path) -> None:
    """Rewrites every page; in the article itself, where space may be code, none goes."""
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        before, start, rest = text.partition(START)
        article, end, after = rest.rpartition(END)
        if start and end:
            if not page.is_relative_to(site / "en"):
                article = hold_particles(article)
            squeezed = _INDENT.sub("\n", before) + start + article + end + _INDENT.sub("\n", after)
            page.write_text(squeezed, encoding="utf-8", newline="\n")
