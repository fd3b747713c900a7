"""A phrase carries a statement: the red pen underlines every sentence that has all its words.

One word, or nothing but names of frameworks, would underline half of a correct text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_key

_CODE = re.compile(r"[.()_`]")
_WORD = re.compile(r"[A-Za-z][\w.+#-]*|\d[\w.]*|[가-힣]+")
_NAME = re.compile(
    r"(?:pytorch|tensorflow|torch|tf|keras|numpy|jax|파이토치|텐서플로우?|케라스|넘파이)[가-힣]{0,2}",
    re.IGNORECASE,
)


def check(catalog: Catalog) -> Iterator[Problem]:
    """Phrases and `unless` that match too much."""
    for claim in catalog.knowledge.claims.values():
        if (heard := claim.heard) is None:
            continue
        for index, phrase in enumerate(heard.phrases):
            if fault := _fault(phrase):
                yield at_key(catalog, claim.path, ("heard", "phrases", index), *fault)
        for index, words in enumerate(heard.unless):
            if not _WORD.search(words):
                message = f'"{words}" has no word, so it silences nothing.'
                hint = 'Write words that make the sentence right, such as "1.x".'
                yield at_key(catalog, claim.path, ("heard", "unless", index), message, hint)


def _fault(phrase: str) -> tuple[str, str] | None:
    words = [word.rstrip(".-") for word in _WORD.findall(phrase)]
    if not phrase.strip() or (_CODE.search(phrase) and words):
        return None
    if len(words) < 2:
        return (
            f'"{phrase}" is one word: every sentence that has it would be underlined.',
            "Add the words that make it a statement, the framework's name included.",
        )
    if all(_NAME.fullmatch(word) for word in words):
        return f'"{phrase}" only names frameworks.', "Add the words that say something of them."
    return None
