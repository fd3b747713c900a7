"""Walks through what the pages of interview questions say."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.places import Keys
from narani.catalog.questions import KEY
from narani.model.page import Page
from narani.model.question import Asked


def asked_pages(catalog: Catalog) -> Iterator[tuple[Page, str, Asked]]:
    """Every page of a question that could be read, with the question's id and what it says."""
    for id_, question in catalog.questions.items():
        for language, asked in question.asked.items():
            if page := catalog.page(language, question.page):
                yield page, id_, asked


def claims_named(asked: Asked) -> Iterator[tuple[Keys, tuple[str, ...]]]:
    """The claims of each key point and wrong answer."""
    for index, point in enumerate(asked.points):
        yield (KEY, "points", index), point.claims
    for index, wrong in enumerate(asked.wrong):
        yield (KEY, "wrong", index), wrong.claims


def texts_of(asked: Asked) -> Iterator[tuple[Keys, str]]:
    """Every text of a question."""
    yield (KEY, "intent"), asked.intent
    yield (KEY, "short"), asked.short
    for index, point in enumerate(asked.points):
        yield (KEY, "points", index, "point"), point.point
    for index, wrong in enumerate(asked.wrong):
        yield (KEY, "wrong", index, "says"), wrong.says
        yield (KEY, "wrong", index, "why"), wrong.why
