"""The 30-second answer can be said aloud in 30 seconds: its length is counted, and it sounds spoken.

A Hangul syllable counts 1, a Latin word or a number 3; English counts words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.questions import KEY
from narani.catalog.spoken import CODE, LIMITS, UNITS, length
from narani.errors import Problem
from narani.lint.asked import asked_pages
from narani.lint.places import at_meta
from narani.model.text import Language

_NAME = re.compile(r"[@.]?[A-Za-z_][\w.]*(?:\(\))?")
_SIGNS = {
    "a link": r"\[[^\]]*\]\(|https?:", "parentheses": r"[()（）]", "a slash": r"/", "a colon": r"[:：]",
    "brackets": r"[\[\]]", "a list": r"(?:^|\s)(?:[-*•]|\d+[.)])\s", "a table": r"\|",
}
_END = re.compile(r"(?<=[.?!])[\"”’']?\s+")
_POLITE = re.compile(r"(?:니다|니까|시오|세요|요|^네|^예)[.?!]*[\"”’']?$")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Short answers that are too long, or that nobody would say."""
    for page, _, asked in asked_pages(catalog):
        for message, hint in _faults(asked.short.strip(), page.language):
            yield at_meta(catalog, page, (KEY, "short"), message, hint)


def _faults(text: str, language: Language) -> Iterator[tuple[str, str]]:
    if (count := length(text, language)) > LIMITS[language]:
        message = f"takes {count} {UNITS[language]} to say, at most {LIMITS[language]}."
        yield message, "Answer first, then the reason, then the one caveat; the rest belongs in the answer."
    for code in CODE.findall(text):
        if not _NAME.fullmatch(code):
            hint = "Say it in words; names such as `model.eval()` may stand."
            yield f"nobody can say `{code}` aloud.", hint
    words = CODE.sub("x", text)
    for name, sign in _SIGNS.items():
        if re.search(sign, words):
            yield f"holds {name}, which nobody says aloud.", "Write full sentences as one says them."
            break
    if text and not re.search(r"[.?!][\"”’']?$", text):
        yield "does not end with a sentence.", "End it with a full stop."
    if language == "ko":
        for sentence in _END.split(words):
            if sentence and not _POLITE.search(sentence.strip()):
                yield f'"…{sentence.strip()[-12:]}" is not how one answers.', "End the sentence in 합니다체."
