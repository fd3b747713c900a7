"""Highlighted code with as few elements as its colours need.

Pygments wraps every token, names, spaces and brackets included, which Material colours like plain text or
nearly so; most elements of an article were such spans. What looks the same stands in one span, or in none.
"""

from __future__ import annotations

import re

from markdown.postprocessors import Postprocessor

PLAIN = ("n", "w", "o", "p", "kc", "sa", "fm", "py", "x")
"""Tokens without a colour of their own: names, space, operators, brackets."""
SAME = {"si": "s2", "s1": "s2", "sb": "s2", "mf": "mi", "mb": "mi", "mh": "mi", "mo": "mi", "il": "mi",
        "kd": "k", "kn": "k", "kr": "k", "kt": "k", "kp": "k", "cm": "c1", "ch": "c1", "cs": "c1"}
"""Tokens that are coloured like another kind."""

_BLOCK = re.compile(r'<div class="[^"]*\bhighlight\b[^"]*">.*?</code></pre>', re.S)
_TOKEN = re.compile(r'<span class="([a-z][a-z0-9]?)">([^<]*)</span>')
_TOGETHER = re.compile(r'(<span class="([a-z][a-z0-9]?)">[^<]*)</span>(\s*)<span class="\2">')


class Spans(Postprocessor):
    """Takes spans off tokens that need none and joins neighbours of one colour."""

    def run(self, text: str) -> str:
        """The same page with lighter code."""
        return _BLOCK.sub(lambda found: _lighter(found[0]), text)


def _lighter(code: str) -> str:
    code = _TOKEN.sub(lambda found: _token(found[1], found[2]), code.replace("<span></span>", "", 1))
    joined = _TOGETHER.sub(r"\1\3", code)
    while joined != code:
        code, joined = joined, _TOGETHER.sub(r"\1\3", joined)
    return joined


def _token(kind: str, text: str) -> str:
    return text if kind in PLAIN else f'<span class="{SAME.get(kind, kind)}">{text}</span>'
