"""A question has one name: its file's, which is its page's heading and what follow-ups and cards call it.

Its page stands in `interview/questions/`, and no other page carries a `question` in its front matter.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from narani.catalog.catalog import Catalog
from narani.catalog.questions import KEY
from narani.errors import Problem
from narani.lint.places import at_meta, at_page
from narani.lint.rules.id_form import KEBAB
from narani.model.page import Page
from narani.model.question import QUESTIONS, Topic, question_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Questions under two names, under a topic's name, or elsewhere."""
    for page in catalog.pages:
        id_ = question_of(page.name)
        if id_:
            yield from _named(catalog, page, id_)
        elif KEY in page.meta:
            hint = f"Move it to docs/{page.language}/{QUESTIONS}/<id>.md."
            yield at_meta(catalog, page, (KEY,), f"a question stands in {QUESTIONS}/.", hint)


def _named(catalog: Catalog, page: Page, id_: str) -> Iterator[Problem]:
    if not KEBAB.fullmatch(id_):
        hint = "Use lower-case letters, digits and single hyphens, such as broadcasting-rules."
        yield at_page(catalog, page, 0, f'"{id_}" is not an id.', hint)
    if id_ in get_args(Topic):
        hint = "Say what it asks: /// questions would list the topic."
        yield at_page(catalog, page, 0, f'"{id_}" is the name of a topic.', hint)
    heading = next((heading for heading in page.headings if heading.level == 1), None)
    if heading is None:
        yield at_page(catalog, page, 1, "the page has no heading.",
                      f"Write the question: # {page.meta.get('title', '…')} {{#{id_}}}")
    elif heading.id and heading.id != id_:
        yield at_page(catalog, page, heading.line, f'the heading\'s id is "{heading.id}".',
                      f"It is the file's name: {{#{id_}}}")
