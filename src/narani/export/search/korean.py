"""Korean words as a search compares them: without particles and endings, compounds also in their parts.

`docs/theme/assets/search/korean.js` does the same to what a reader types; a test holds the two together.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from narani.export.search.endings import CASES, ENDINGS, FINALS, IRREGULAR, PARTICLES, VERBS

_CONTRACTED = str.maketrans({"\u1167": "\u1175", "\u116f": "\u116e", "\u116a": "\u1169", "\u116b": "\u116c"})
"""A stem's vowel as it is before it melts into an ending: 나눠 is 나누 and 어."""
_FORMS = 3
"""So many different particles after a word show that it is a noun, one more after a single syllable."""
_OBJECTS = frozenset(range(4))
"""Of `CASES` those that seldom stand after anything but a noun."""
_MORE = 2
"""So many times as often stands a noun alone as with a particle that is not taken for part of it."""


def nouns(words: Mapping[str, int]) -> dict[str, int]:
    """Words that stand before particles as nouns do, with how often; `words` are all, with how often."""
    found: Counter[str] = Counter()
    forms: dict[str, set[int]] = {}
    for word, count in words.items():
        for number, case in enumerate(CASES):
            for particle in case:
                stem = word.removesuffix(particle)
                if stem and stem != word:
                    forms.setdefault(stem, set()).add(number)
                    found[stem] += count
    kept = {}
    for stem, kinds in forms.items():
        alone = words.get(stem, 0)
        enough = len(kinds) >= _FORMS or (len(kinds) == _FORMS - 1 and alone > 0 and bool(kinds & _OBJECTS))
        if enough and (len(stem) > 1 or len(kinds) > _FORMS) and stem not in PARTICLES:
            kept[stem] = found[stem] + alone
    return {stem: count for stem, count in kept.items() if not _is_marked(stem, kept)}


def _is_marked(stem: str, kept: Mapping[str, int]) -> bool:
    """Whether this is a better known noun with a particle of its own: 모델에서 in 모델에서는."""
    return any(kept.get(stem.removesuffix(particle), 0) > _MORE * kept[stem]
               for particle in PARTICLES if stem.endswith(particle) and stem != particle)


class Korean:
    """Takes words apart, given the nouns that are known."""

    def __init__(self, known: Iterable[str]) -> None:
        self.known = frozenset(known)
        endings = {unicodedata.normalize("NFD", one) for one in (*PARTICLES, *ENDINGS)}
        self._endings = sorted(endings, key=lambda one: (-len(one), one))
        self.stem = cache(self._stem)
        self.compound = cache(self._compound)
        self.parts = cache(self._parts)

    def _stem(self, word: str) -> str:
        whole = word
        while word not in self.known and not self.compound(word):
            shorter = self._shorter(word, word is whole)
            if not shorter:
                break
            word = shorter
        return word

    def _shorter(self, word: str, whole: bool) -> str:
        """The word without its longest ending that leaves a word; empty where there is none."""
        if word in IRREGULAR:
            return IRREGULAR[word]
        letters, second = unicodedata.normalize("NFD", word), ""
        for ending in self._endings:
            if not letters.endswith(ending):
                continue
            rest = unicodedata.normalize("NFC", letters[: -len(ending)])
            if rest in self.known:
                return rest
            bare = ending in FINALS and self.head(word) and not rest.endswith(VERBS)
            if not second and not bare and len(rest) > 1 and "가" <= rest[-1] <= "힣":
                second = rest
        if second:
            return second
        melted = word if whole else self._melted(letters)
        return melted if melted != word and len(word) > 1 else ""

    @staticmethod
    def _melted(letters: str) -> str:
        whole = unicodedata.normalize("NFC", letters)
        if whole.endswith("해"):
            return whole[:-1] + "하"
        return unicodedata.normalize("NFC", letters[:-1] + letters[-1].translate(_CONTRACTED))

    def head(self, word: str) -> str:
        """The longest known noun of two syllables or more that begins a longer word, if any."""
        return next((word[:end] for end in range(len(word) - 1, 1, -1) if word[:end] in self.known), "")

    def _parts(self, stem: str) -> tuple[str, ...]:
        """What a word is put together from; an unknown rest of two syllables counts as a part."""
        head = self.head(stem)
        rest = (head, stem[len(head):]) if head and len(stem) - len(head) > 1 else ()
        return self.compound(stem) or (() if stem in self.known else rest)

    def _compound(self, stem: str) -> tuple[str, ...]:
        """Known nouns that make up a compound, as few as possible; empty where there are none."""
        best: dict[int, tuple[str, ...]] = {0: ()}
        for end in range(1, len(stem) + 1):
            for start in range(end):
                part = stem[start:end]
                if start not in best or part == stem or part not in self.known:
                    continue
                if len(part) == 1 and end != len(stem):
                    continue
                found = (*best[start], part)
                if end not in best or len(found) < len(best[end]):
                    best[end] = found
        found = best.get(len(stem), ())
        return found if len(found) > 1 else ()
