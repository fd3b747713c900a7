"""Where a tool to practise with stands: flashcards, a quiz, a mock interview.

`docs/theme/assets/practice/` fills the place. Without JavaScript it says so and leads to the questions.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

from narani.render.context import Context
from narani.render.html import el
from narani.render.question_parts import INDEX


def practice(context: Context, tool: str) -> Element:
    """The place of a tool, with what its script says before it has fetched anything."""
    given = {"class": f"nr-practice nr-{tool}", "data-loading": context.say("practice_loading"),
             "data-missing": context.say("practice_missing"), "data-search-exclude": "data-search-exclude"}
    return el("div", given, el("p", "", context.say("practice_plain"), " ", context.page_link(INDEX)))
