"""The head of a built page, where exports say what else there is of it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path

_END = "</head>"


def into_head(page: Path, lines: Iterable[str]) -> None:
    """Adds lines at the end of a page's head."""
    html = page.read_text(encoding="utf-8")
    before, end, after = html.partition(_END)
    added = "".join(f"{line}\n" for line in lines)
    page.write_text(f"{before}{added}{end}{after}", encoding="utf-8", newline="\n")


def meta(key: str, name: str, content: object) -> str:
    """A `meta` element; `key` is the attribute that `name` stands in."""
    return f'<meta {key}="{escape(name)}" content="{escape(str(content))}">'
