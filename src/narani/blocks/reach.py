"""Last touches on a page's HTML: code that scrolls is reached by keyboard, addresses outside MkDocs stand.

Works on text, after Python-Markdown has put highlighted code back: so it sees every block of code on
the page alike, an author's fence as well as what a directive shows.
"""

from __future__ import annotations

import re

from markdown.postprocessors import Postprocessor

from narani.render.context import ADDRESS
from narani.render.html import WRAPPED

_CODE = re.compile(rf"(<pre\b(?! class=\"{WRAPPED}\b)[^>]*>(?:<span></span>)?<code\b)(?![^>]*\btabindex=)")


class Reach(Postprocessor):
    """Makes code that may scroll a stop of the Tab key, and takes the mark off finished addresses."""

    def run(self, text: str) -> str:
        """The same page; Material scrolls the `code` inside a `pre`, so that is the stop."""
        text = text.replace(f'href="{ADDRESS}', 'href="')
        return _CODE.sub(r'\1 tabindex="0"', text)
