"""What the tools to practise with fetch: the questions in one language, and the words of the tools.

One file per language beside their scripts (`docs/theme/assets/practice/`), so that after one fetch
everything works without a network.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

from narani.catalog.catalog import Catalog
from narani.export.assets import inline_html, write_json
from narani.export.questions import question
from narani.model.question import Level, Question, Topic
from narani.model.text import Language, Text
from narani.render.practice_strings import PRACTICE_STRINGS
from narani.render.strings import say, topic_title

QUESTIONS = "assets/practice/questions.json"
"""Where the questions lie below a language's site."""
SHARED = ("question_short", "question_points", "question_wrong", "stale", "broken", "copied", "evidence",
          "guess_right", "guess_wrong", "guess_score")
"""Strings of other pages that the tools say, too."""


def write_practice(site: Path, catalog: Catalog) -> None:
    """Writes the questions of both languages into a built site."""
    write_json(site, QUESTIONS, lambda language: practice(catalog, language))


def practice(catalog: Catalog, language: Language) -> dict[str, Any]:
    """Words, titles of levels and topics, and every question."""
    told = [_question(catalog, one, language) for _, one in sorted(catalog.questions.items())]
    there = {one["topic"] for one in told}
    return {
        "say": {key: say(language, key) for key in (*PRACTICE_STRINGS, *SHARED)},
        "levels": {level: say(language, f"level_{level}") for level in get_args(Level)},
        "topics": {topic: topic_title(language, topic) for topic in get_args(Topic) if topic in there},
        "questions": told,
    }


def _question(catalog: Catalog, one: Question, language: Language) -> dict[str, Any]:
    """A question as published, in one language, its texts as HTML."""
    whole = question(catalog, one)

    def told(texts: dict[str, str]) -> str:
        return inline_html(Text(**texts), language)

    return {
        **{key: whole[key] for key in ("id", "topic", "level", "follow_ups")},
        "url": whole["address"], "title": told(whole["title"]), "short": told(whole["short"]),
        "points": [{"text": told(point["text"]), "state": point["state"]} for point in whole["points"]],
        "wrong": [{"says": told(wrong["says"]), "why": told(wrong["why"]), "state": wrong["state"]}
                  for wrong in whole["wrong"]],
    }
