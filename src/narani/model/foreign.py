"""Where a text changes its language: English sentences within Korean, Korean words within English.

A screen reader reads with the voice of the language it is told. Names and code are said in any voice, so a
Korean page's "PyTorch, TensorFlow, JAX" is no English; "Distributed training with TensorFlow" is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.model.text import Language

_LATIN = re.compile(
    r"(?<![A-Za-z0-9_\x02])[A-Za-z][A-Za-z0-9 ,.;:'’“”\"()/&!?%+#–—-]*[A-Za-z0-9.!?](?![A-Za-z0-9_\x03])")
"""Latin text; a Korean particle may follow at once. Python-Markdown writes its placeholders \\x02…\\x03."""
_HANGUL = re.compile(r"[가-힣ㄱ-ㅎㅏ-ㅣ]+(?:[ ,.·~!?'’“”-]+[가-힣ㄱ-ㅎㅏ-ㅣ]+)*")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*(?![A-Za-z0-9_(])")
_PARTS = re.compile(r"[,;:()/–—]")
WORDS = 4
"""Fewer words than this are a name or a term."""
TOGETHER = 3
"""Words of a phrase that no comma parts: a list of names has none."""


def foreign(text: str, language: Language) -> Iterator[tuple[int, int]]:
    """Where `text`, on a page in `language`, is in the other one."""
    for found in (_LATIN if language == "ko" else _HANGUL).finditer(text):
        if language == "en" or _is_english(found[0]):
            yield found.span()


def _is_english(run: str) -> bool:
    """Whether Latin letters are a sentence or a title, not names: words stand together, some small."""
    if len(_WORD.findall(run)) < WORDS:
        return False
    phrases = (_WORD.findall(part) for part in _PARTS.split(run))
    return any(len(words) >= TOGETHER and any(word[0].islower() for word in words) for words in phrases)
