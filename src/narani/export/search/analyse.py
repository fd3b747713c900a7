"""Text as a list of terms: names whole and in parts, English stems, Korean stems, and what they mean.

A term that begins with `~` is a meaning: every way to write one thing ("파이토치", "PyTorch") gives the same.
`docs/theme/assets/search/rewrite.js` does the same to what a reader types; a test holds the two together.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from narani.export.search.endings import PARTICLES
from narani.export.search.korean import Korean

# In ASCII, or letters and digits would be others than in the browser.
WORD = re.compile(
    r"c\+\+|[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*|\d+(?:\.\d+)*(?:\.?[a-z][a-z0-9]*)?|[가-힣]+",
    re.IGNORECASE | re.ASCII)
_SHORTENED = re.compile(r"['’](?:s|t|re|ll|m|d|ve)\b", re.IGNORECASE | re.ASCII)
_HUMP = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", re.ASCII)
_LONGEST = 5
"""So many words at most write one thing."""


def folded(text: str) -> str:
    """Text in one form of each letter."""
    return unicodedata.normalize("NFC", text)


def hangul(text: str) -> Iterator[str]:
    """The Korean words of a text that stand by themselves."""
    for found in WORD.finditer(folded(text)):
        if found[0][0] >= "가":
            yield found[0]


@cache
def english(word: str) -> str:
    """A word in small letters without the endings that English changes."""
    if len(word) < 4 or not word.isascii() or not word.isalpha():
        return word
    word = word.replace("isation", "ization")
    for ending, then in (("sses", "ss"), ("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("xes", "x")):
        if word.endswith(ending):
            return word.removesuffix(ending) + then
    if word.endswith("s") and word[-2] not in "sui":
        word = word[:-1]
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word.removesuffix(ending)
            if word[-1] == word[-2] and word[-1] not in "lsz":
                word = word[:-1]
            break
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


class Analyser:
    """Makes terms of text, given the known nouns and the meanings by their spellings."""

    def __init__(self, korean: Korean, spellings: Mapping[str, Iterable[str]]) -> None:
        self.korean = korean
        self.meanings: dict[str, str] = {}
        self.named = frozenset(
            one.lower() for given in spellings.values() for one in given if one.isalnum())
        self._word = self._word_terms
        for meaning, given in sorted(spellings.items()):
            for spelling in given:
                for written in (spelling, spelling.replace(" ", "")):
                    self.meanings.setdefault("".join(self.words(written)), meaning)
        self._word = cache(self._word_terms)

    def words(self, text: str) -> list[str]:
        """The words of a text in order, each as one term."""
        return [word for word, _ in self.pairs(text)]

    def terms(self, text: str) -> Counter[str]:
        """Every term of a text, with how often."""
        found: Counter[str] = Counter()
        words: list[str] = []
        for word, parts in self.pairs(text):
            words.append(word)
            found[word] += 1
            found.update(parts)
            if parts and word not in self.meanings:
                found.update(f"~{meaning}" for meaning in self._meant(list(parts)))
        found.update(f"~{meaning}" for meaning in self._meant(words))
        return found

    def pairs(self, text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The words of a text in order, each as a term and with the terms of its parts."""
        before = -1
        for found in WORD.finditer(_SHORTENED.sub("", folded(text))):
            word = found[0]
            if word[0] >= "가" and found.start() == before and word in PARTICLES:
                continue
            before = found.end()
            yield self._word(word)

    def _word_terms(self, word: str) -> tuple[str, tuple[str, ...]]:
        """A word as a term, and the terms of its parts."""
        if word[0] >= "가":
            stem = self.korean.stem(word)
            return stem, () if stem in self.meanings else self.korean.parts(stem)
        small = word.lower().strip("_") or "_"
        if small in self.named or (word.isalpha() and not _inside(word)):
            return english(small), ()
        parts: dict[str, None] = {}
        for piece in word.split("."):
            if piece != word:
                parts[piece.lower().strip("_")] = None
            for hump in _HUMP.findall(piece):
                parts[english(hump.lower())] = None
        return small, tuple(part for part in parts if len(part) > 1 and part != small)

    def _meant(self, words: list[str]) -> Iterator[str]:
        """What is written, the longest spelling first, each word once."""
        at = 0
        while at < len(words):
            for end in range(min(len(words), at + _LONGEST), at, -1):
                meaning = self.meanings.get("".join(words[at:end]))
                if meaning:
                    yield meaning
                    at = end
                    break
            else:
                at += 1


def _inside(word: str) -> bool:
    """Whether a name has humps that are words: GradientTape, not PyTorch or ONNX."""
    humps = _HUMP.findall(word)
    return len(humps) > 1 and all(len(hump) > 2 for hump in humps)
