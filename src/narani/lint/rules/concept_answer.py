"""One question, answered in at most two sentences: the reader has it before scrolling.

Code in backticks does not end a sentence, and neither does an abbreviation such as "e.g.".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_concept
from narani.model.text import LANGUAGES

_CODE = re.compile(r"`[^`]*`")
_ABBREVIATION = re.compile(r"\b(?:e\.g|i\.e|vs|etc|cf|approx)\.", re.IGNORECASE)
_END = re.compile(r"[.!?。]+[\"')\]]*(?=\s|$)")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Questions that ask nothing and answers that go on."""
    for concept in catalog.snippets.concepts.values():
        for language in LANGUAGES:
            question = getattr(concept.question, language).rstrip()
            if question and not question.endswith("?"):
                yield at_concept(
                    catalog,
                    concept,
                    ("question", language),
                    "does not end with a question mark.",
                    "A concept is one question.",
                )
            if (count := sentences(getattr(concept.answer, language))) > 2:
                yield at_concept(
                    catalog,
                    concept,
                    ("answer", language),
                    f"has {count} sentences, at most 2 are allowed.",
                    "Keep what answers the question; the page has room for the rest.",
                )


def sentences(text: str) -> int:
    """How many sentences a short text has."""
    plain = _ABBREVIATION.sub("", _CODE.sub("x", text)).strip()
    ends = [found.end() for found in _END.finditer(plain)]
    return len(ends) + (bool(plain) and (not ends or ends[-1] < len(plain)))
