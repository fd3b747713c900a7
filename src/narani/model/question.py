"""Interview questions: one page a question and language, told by its front matter."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from narani.model.text import LANGUAGES, Language, Text

Topic = Literal[
    "comparison", "history", "tensors", "dtypes", "autograd", "graphs", "layers", "losses", "training",
    "data", "numerics", "porting", "deployment", "distributed", "performance", "choosing", "live-coding",
    "project",
]
"""In the order readers meet them."""
Level = Literal["basic", "intermediate", "advanced"]
QUESTIONS = "interview/questions"
"""Folder of the questions' pages, below a language's."""

HEADINGS = ("short", "points", "wrong", "follow-ups", "leading-here", "related")
"""Ids of the sections that the engine writes on a question's page."""


@dataclass(frozen=True)
class Point:
    """What must be in an answer; a sentence that could be false."""

    point: str
    claims: tuple[str, ...] = ()


@dataclass(frozen=True)
class WrongAnswer:
    """What people really answer, and what shows that it is wrong."""

    says: str
    why: str
    claims: tuple[str, ...] = ()


@dataclass(frozen=True)
class Asked:
    """What the front matter of one page says under `question:`, in that page's language."""

    topic: Topic
    level: Level
    intent: str
    """What an interviewer finds out by it."""
    short: str
    """The answer as one says it aloud in 30 seconds."""
    points: tuple[Point, ...]
    wrong: tuple[WrongAnswer, ...]
    follow_ups: tuple[str, ...]
    """Ids of questions that an interviewer asks next."""
    related: tuple[str, ...]
    """Pages below a language's folder."""
    title: str = ""
    """The question itself: the page's title."""

    @property
    def claims(self) -> Iterator[str]:
        """Every claim it rests on, as often as it does."""
        parts: tuple[Point | WrongAnswer, ...] = (*self.points, *self.wrong)
        for part in parts:
            yield from part.claims


@dataclass
class Question:
    """One question in the languages it is there in."""

    id: str
    asked: dict[Language, Asked] = field(default_factory=dict)

    @property
    def page(self) -> str:
        """Path of its page below a language's folder."""
        return f"{QUESTIONS}/{self.id}.md"

    @property
    def any(self) -> Asked:
        """What it says in the first language it is there in; what needs no language is alike in both."""
        return next(self.asked[language] for language in LANGUAGES if language in self.asked)

    @property
    def title(self) -> Text:
        """The question itself."""
        return Text(**{language: asked.title for language, asked in self.asked.items()})

    @property
    def short(self) -> Text:
        """The 30-second answer."""
        return Text(**{language: asked.short for language, asked in self.asked.items()})


def question_of(page: str) -> str:
    """The id of the question whose page this is; empty for every other page."""
    folder, name = posixpath.split(page)
    return name.removesuffix(".md") if folder == QUESTIONS and name != "index.md" else ""
