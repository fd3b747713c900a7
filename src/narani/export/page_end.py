"""The end of a built page's text, where exports put what they have to say."""

from __future__ import annotations

import re

_END = re.compile(r'<div[^>]*class="nr-page[^>]*>')
"""Where what the engine writes at a page's end begins."""


def before_end(html: str, addition: str) -> str:
    """`html` with `addition` before what the engine writes at a page's end; unchanged where there is none."""
    end = _END.search(html)
    return html[: end.start()] + addition + html[end.start() :] if end else html
