"""Type on a card: which letters there are, and lines that break where words do."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PIL import ImageFont

FONTS = Path(__file__).parent / "fonts"
BOLD, MEDIUM = "Bold", "Medium"
ELLIPSIS = "…"


@cache
def face(weight: str, size: int) -> ImageFont.FreeTypeFont:
    """One weight at one size."""
    return ImageFont.truetype(FONTS / f"NaraniCard-{weight}.otf", size)


@cache
def _letters() -> frozenset[str]:
    return frozenset((FONTS / "letters.txt").read_text(encoding="utf-8").rstrip("\n"))


def missing(text: str) -> list[str]:
    """Letters that the type lacks: they would be drawn as empty boxes."""
    return sorted(set(text) - _letters())


def fit(text: str, weight: str, size: int, width: int, lines: int) -> list[str] | None:
    """The lines of `text`; nothing where it takes more than `lines` of them, or a word is too wide."""
    made = _wrapped(text, weight, size, width)
    return _balanced(text, weight, size, width, made) if made and len(made) <= lines else None


def shortened(text: str, weight: str, size: int, width: int, lines: int) -> list[str]:
    """As many lines as there may be; what does not fit is left out by whole words, and said so."""
    words = text.split()
    for count in range(len(words), 0, -1):
        shown = " ".join(words[:count])
        if count < len(words):
            shown = shown.rstrip(",.;:·") + ELLIPSIS
        made = _wrapped(shown, weight, size, width)
        if made is not None and len(made) <= lines:
            return made
    return []


def _wrapped(text: str, weight: str, size: int, width: float) -> list[str] | None:
    """Lines filled one after another; nothing where a word alone is too wide.

    Korean breaks between words too: a line that ends amid a word is hard to read in large type.
    """
    made: list[str] = []
    for word in text.split():
        longer = f"{made[-1]} {word}" if made else word
        if made and _wide(longer, weight, size) <= width:
            made[-1] = longer
        elif _wide(word, weight, size) <= width:
            made.append(word)
        else:
            return None
    return made


def _balanced(text: str, weight: str, size: int, width: int, made: list[str]) -> list[str]:
    """The same number of lines, as equal as they get, so that no word is left alone."""
    for narrower in _steps(width):
        tried = _wrapped(text, weight, size, narrower)
        if tried is None or len(tried) > len(made):
            break
        made = tried
    return made


def _steps(width: int) -> Iterator[float]:
    yield from (width * share / 20 for share in range(19, 9, -1))


@cache
def _wide(text: str, weight: str, size: int) -> float:
    return face(weight, size).getlength(text)
