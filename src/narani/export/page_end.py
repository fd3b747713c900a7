"""The end of a built page's text, where exports put what they have to say."""

from __future__ import annotations

import re

_TAKE = re.compile(r'(<p class="nr-take"[^>]*>.*?)(</p>)')
_END = re.compile(r'<div[^>]*class="nr-page[^>]*>')
"""Where what the engine writes at a page's end begins."""


def before_end(html: str, addition: str) -> str:
    """`html` with `addition` before what the engine writes at a page's end; unchanged where there is none."""
    end = _END.search(html)
    return html[: end.start()] + addition + html[end.start() :] if end else html


def to_take(html: str, links: str) -> str:
    """`html` with links among what a reader can take along: quiet words that a search does not find."""
    if _TAKE.search(html):
        return _TAKE.sub(lambda found: f"{found[1]} · {links}{found[2]}", html, count=1)
    paragraph = f'<p class="nr-take" data-search-exclude="data-search-exclude">{links}</p>\n'
    return before_end(html, paragraph)
