"""A Korean sentence is written in Hangul, and an English one is not.

Names and values are alike in both languages, so only texts that are sentences count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_key
from narani.lint.texts import records, texts

_HANGUL = re.compile(r"[가-힣]")
_CODE = re.compile(r"`[^`]*`")
WORDS = 5
"""From how many words on a text counts as a sentence."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Sentences in the wrong language."""
    for path, record in records(catalog):
        for keys, text in texts(record):
            korean, english = _CODE.sub("", text.ko), _CODE.sub("", text.en)
            if len(korean.split()) >= WORDS and not _HANGUL.search(korean):
                yield at_key(catalog, path, (*keys, "ko"), "is not Korean.", "Write it in Korean.")
            if len(_HANGUL.findall(english)) > len(english) / 3:
                yield at_key(catalog, path, (*keys, "en"), "is not English.", "Write it in English.")
