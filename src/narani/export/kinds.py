"""What kind of page a page is, and where it stands: said beside a result of the search and on a card."""

from __future__ import annotations

from narani.catalog.catalog import Catalog
from narani.model.page import Page
from narani.model.question import question_of
from narani.render.strings import say, topic_title

_OF = {"interview/": "find_interview", "api/": "find_api", "about/": "find_about", "facts/": "find_facts",
       "systems/": "find_systems"}


def kind_of(page: Page) -> str:
    """Question, example, part of the API map, list or article."""
    if question_of(page.name):
        return "question"
    if "/examples/" in page.name:
        return "example"
    if page.name.startswith("api/"):
        return "api"
    return "list" if page.name.startswith("facts/") or page.name.endswith("index.md") else "article"


def place_of(catalog: Catalog, page: Page) -> str:
    """Where the page stands, as a reader names it."""
    language = page.language
    if question := catalog.questions.get(question_of(page.name)):
        return f"{say(language, 'find_interview')} · {topic_title(language, question.any.topic)}"
    for folder, key in _OF.items():
        if page.name.startswith(folder):
            return say(language, key)
    topic = page.name.partition("/")[0]
    if "/" not in page.name:
        return ""
    title = topic_title(language, topic)
    return f"{title} · {say(language, 'find_example')}" if "/examples/" in page.name else title
