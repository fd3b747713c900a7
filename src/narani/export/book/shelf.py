"""Puts a book into the site it was made from, and a link to it on the page that lists the questions."""

from __future__ import annotations

import re
from pathlib import Path

from narani.export.book.contents import INDEX
from narani.export.page_end import before_end
from narani.model.text import Language, below
from narani.render.strings import say

_LINK = re.compile(r'<p class="nr-book">.*?</p>\n')


def shelve(site: Path, language: Language, content: bytes) -> Path:
    """Writes the book below `site`; only then is there a link to it, so that none leads nowhere."""
    folder = site / below(language) / INDEX
    name = f"narani-{language}.pdf"
    (folder / name).write_bytes(content)
    page = folder / "index.html"
    size = f"{len(content) / 1e6:.0f} MB"
    link = f'<p class="nr-book"><a href="{name}">{say(language, "book_here")}</a> (PDF, {size})</p>\n'
    text = _LINK.sub("", page.read_text(encoding="utf-8"))
    page.write_text(before_end(text, link), encoding="utf-8", newline="\n")
    return folder / name
