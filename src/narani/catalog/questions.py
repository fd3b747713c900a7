"""Reads interview questions from the front matter of their pages; says whether their evidence stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal

from narani.catalog.evidence import Finding, check_claim
from narani.catalog.front_matter import meta_line_of
from narani.catalog.snippets import Snippets
from narani.catalog.toml import Builder
from narani.errors import Problem, Problems, did_you_mean, relative
from narani.model.knowledge import Claim
from narani.model.page import Page
from narani.model.question import Asked, Question, question_of

KEY = "question"
Ground = Literal["holds", "stale", "broken"]
"""Every pin of its claims holds on fresh results; a result is not fresh; a pin no longer holds."""
GROUNDS: tuple[Ground, ...] = ("holds", "stale", "broken")


def read_questions(pages: Iterable[Page], root: Path) -> tuple[dict[str, Question], list[Problem]]:
    """Every question by id, and the problems of the pages that do not tell theirs."""
    questions: dict[str, Question] = {}
    problems: list[Problem] = []
    for page in pages:
        if id_ := question_of(page.name):
            try:
                questions.setdefault(id_, Question(id_)).asked[page.language] = _asked(page, root)
            except Problems as found:
                problems += found.problems
    return {id_: found for id_, found in sorted(questions.items()) if found.asked}, problems


def _asked(page: Page, root: Path) -> Asked:
    """What one page says of its question.

    Raises:
        Problems: the front matter has no question, or one with unknown, missing or wrong keys.
    """
    name, told = relative(page.path, root), page.meta.get(KEY)
    if not isinstance(told, dict):
        near = did_you_mean(KEY, [key for key in page.meta if isinstance(key, str)])
        hint = near if near.startswith("Did") else "Its keys stand indented below it, as in other questions."
        raise Problems([Problem(name, meta_line_of(page.text, (KEY,)),
                                f'the front matter has no "{KEY}".', hint)])
    builder = Builder(name, lambda keys: meta_line_of(page.text, keys), "{key}: …")
    title = page.meta.get("title")
    return builder.build(Asked, told, (KEY,), title=title.strip() if isinstance(title, str) else "")


def ground_of(findings: Iterable[Finding]) -> Ground:
    """What looking at the pins of a claim says of it."""
    found = list(findings)
    if not all(finding.holds for finding in found):
        return "broken"
    return "holds" if all(finding.state == "verified" for finding in found) else "stale"


def worst(grounds: Iterable[Ground]) -> Ground:
    """The worst of several; what rests on nothing known holds."""
    return max(grounds, key=GROUNDS.index, default="holds")


def ground_of_all(snippets: Snippets, claims: Mapping[str, Claim], ids: Iterable[str]) -> Ground:
    """The worst ground of the claims with these ids."""
    return worst(ground_of(check_claim(snippets, claims[id_])) for id_ in ids if id_ in claims)


def leading_to(questions: Mapping[str, Question], id_: str) -> list[Question]:
    """The questions that one follows up."""
    return [question for question in questions.values() if id_ in question.any.follow_ups]
