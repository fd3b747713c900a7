"""No two questions ask the same thing: nearly the same evidence or nearly the same words are one question."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from itertools import combinations

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_page, meta_line
from narani.model.question import Question
from narani.model.text import LANGUAGES

CLAIMS = 0.6
"""Share of the key points' claims from which on two questions rest on the same evidence."""
WORDS, LETTERS = 0.8, 0.9
"""Share of the titles' words, or likeness of their letters, from which on they ask the same."""
_WORD = re.compile(r"[A-Za-z0-9_.]+|[가-힣]+")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Pairs, each told once, at the page whose name comes later."""
    for first, second in combinations(catalog.questions.values(), 2):
        if why := _alike(first, second):
            language = next(iter(second.asked))
            page = catalog.page(language, second.page)
            if page:
                other = f"docs/{next(iter(first.asked))}/{first.page}"
                yield at_page(catalog, page, meta_line(page, "title"), f"asks the same as {other}: {why}.",
                              "Join them, or make one ask what the other does not.")


def _alike(first: Question, second: Question) -> str:
    """Why two questions are one; empty when they are not."""
    ours, theirs = _claims(first), _claims(second)
    if shared := ours & theirs:
        share = len(shared) / len(ours | theirs)
        if share >= CLAIMS:
            return f"{share:.0%} of their key points' claims are the same"
    for language in LANGUAGES:
        if language in first.asked and language in second.asked:
            one, two = first.asked[language].title, second.asked[language].title
            if _same_words(one, two):
                return f'"{two}" says nearly what "{one}" says'
    return ""


def _claims(question: Question) -> set[str]:
    return {claim for point in question.any.points for claim in point.claims}


def _same_words(one: str, two: str) -> bool:
    ours, theirs = set(_WORD.findall(one.lower())), set(_WORD.findall(two.lower()))
    shared = len(ours & theirs)
    if not shared or shared * 2 < len(ours | theirs):
        return False
    if shared / len(ours | theirs) >= WORDS:
        return True
    return difflib.SequenceMatcher(None, one.lower(), two.lower()).ratio() >= LETTERS
