"""A question is one in both languages: same topic and level, same evidence in the same order.

Each language words it for its own reader; cards and decks pair the parts by their place.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.places import Keys
from narani.catalog.questions import KEY
from narani.errors import Problem
from narani.lint.asked import claims_named
from narani.lint.places import at_meta
from narani.model.question import Asked

_ALIKE = ("topic", "level", "follow_ups", "related")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Differences, told at the English page."""
    for question in catalog.questions.values():
        korean, english = question.asked.get("ko"), question.asked.get("en")
        page = catalog.page("en", question.page)
        if korean and english and page:
            for keys, message in _differences(korean, english):
                hint = f"As in docs/ko/{question.page}: the languages have the same ones in the same order."
                yield at_meta(catalog, page, keys, message, hint)


def _differences(korean: Asked, english: Asked) -> Iterator[tuple[Keys, str]]:
    for key in _ALIKE:
        ours, theirs = getattr(korean, key), getattr(english, key)
        if ours != theirs:
            yield (KEY, key), f"is {_listed(theirs)}, but {_listed(ours)} in Korean."
    for key in ("points", "wrong"):
        counts = len(getattr(english, key)), len(getattr(korean, key))
        if counts[0] != counts[1]:
            yield (KEY, key), f"has {counts[0]}, but {counts[1]} in Korean."
    ours_, theirs_ = dict(claims_named(korean)), dict(claims_named(english))
    for keys in theirs_:
        if keys in ours_ and ours_[keys] != theirs_[keys]:
            yield (*keys, "claims"), f"is {_listed(theirs_[keys])}, but {_listed(ours_[keys])} in Korean."


def _listed(value: str | tuple[str, ...]) -> str:
    return f'"{value}"' if isinstance(value, str) else f"[{', '.join(value)}]"
