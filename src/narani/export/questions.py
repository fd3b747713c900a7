"""Interview questions as JSON: what cards, a quiz or a deck need, and whether the evidence stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from narani.catalog.catalog import Catalog
from narani.catalog.questions import ground_of_all, worst
from narani.model.page import address_of
from narani.model.question import Asked, Question
from narani.model.text import LANGUAGES

Json = dict[str, Any]


def question(catalog: Catalog, one: Question) -> Json:
    """A question; its parts are paired over the languages by their place."""
    points = [{"text": {language: part.point for language, part in parts.items()},
               **_evidence(catalog, next(iter(parts.values())).claims)}
              for parts in _paired(one, "points")]
    wrong = [{"says": {language: part.says for language, part in parts.items()},
              "why": {language: part.why for language, part in parts.items()},
              **_evidence(catalog, next(iter(parts.values())).claims)}
             for parts in _paired(one, "wrong")]
    return {
        "id": one.id, "topic": one.any.topic, "level": one.any.level, "address": address_of(one.page),
        **{key: _text(one, key) for key in ("title", "intent", "short")},
        "state": worst(point["state"] for point in points), "points": points, "wrong": wrong,
        "follow_ups": list(one.any.follow_ups), "related": list(one.any.related),
    }


def _evidence(catalog: Catalog, claims: Sequence[str]) -> Json:
    state = ground_of_all(catalog.snippets, catalog.knowledge.claims, claims)
    return {"claims": list(claims), "state": state}


def _paired(one: Question, key: str) -> Iterator[dict[str, Any]]:
    """Each part in the languages it is there in; lint makes sure that both have as many."""
    parts = {language: getattr(asked, key) for language, asked in _asked(one)}
    for index in range(max(map(len, parts.values()))):
        yield {language: found[index] for language, found in parts.items() if index < len(found)}


def _text(one: Question, key: str) -> dict[str, str]:
    return {language: getattr(asked, key).strip() for language, asked in _asked(one)}


def _asked(one: Question) -> list[tuple[str, Asked]]:
    return [(language, one.asked[language]) for language in LANGUAGES if language in one.asked]
