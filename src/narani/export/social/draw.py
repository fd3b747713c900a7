"""Draws a card. Few colours in steps between paper and ink, so that a card takes about 17 KB.

The picture is drawn in places of its palette, so that nothing has to be reduced afterwards; inks never
overlap.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import cache

from PIL import Image, ImageChops, ImageDraw

from narani.export.social.card import Card
from narani.export.social.type import BOLD, MEDIUM, face, fit, shortened
from narani.render.strings import FRAMEWORKS

WIDTH, HEIGHT = 1200, 630
LEFT, RIGHT = 80, 968
"""Where text begins and ends; right of it stand the two strokes of the mark."""
NAMES = {"ko": "나란히 Narani", "en": "Narani 나란히"}
TITLE_SIZES = (92, 84, 76, 68, 62, 56, 50, 44)
LARGE = 5
"""As many sizes are large enough to leave room for a lead."""
TITLE_LINES, LEAD_LINES = 4, 2
LEAD, SMALL = 31, 27
LABEL, GAP, LEAD_STEP = 52, 24, 46
TOP, BOTTOM = 152, 500
"""Between them stand label, title and lead."""
INKS = {
    "ink": "#1b242e", "quiet": "#55606b", "left": "#14908a", "right": "#df7444", "pytorch": "#0f6f68",
    "tensorflow": "#a8451c", "numpy": "#2a5db0", "keras": "#8a5a00", "jax": "#6d3fa3", "line": "#c9cdcb",
}
"""As `docs/theme/assets/narani.css` has them."""
PAPER = "#fffefb"
STEPS = 5
SMOOTH = 4
LEVEL = 6
_OF_VERDICT = {"differs": "tensorflow", "agrees": "pytorch"}


class TooLong(ValueError):
    """A title for which no size is small enough."""


def paint(card: Card) -> bytes:
    """The card as a PNG file.

    Raises:
        TooLong: the title does not fit, however small.
    """
    sheet = _Sheet()
    sheet.write(LEFT + 62, 92, NAMES[card.language], BOLD, 32, "ink")
    _verdicts(sheet, card)
    _frameworks(sheet, card)
    _texts(sheet, card)
    return sheet.png()


def _texts(sheet: _Sheet, card: Card) -> None:
    """Label, title and lead, in the middle of the room they have."""
    size, title, lead = _fitted(card)
    y = TOP + (BOTTOM - TOP - _tall(size, title, lead, card.label)) // 2
    if card.label:
        sheet.write(LEFT, y + 24, card.label, BOLD, SMALL, "pytorch")
        y += LABEL
    for line in title:
        y += _step(size)
        sheet.write(LEFT - size // 24, y - round(size * 0.26), line, BOLD, size, "ink")
    y += GAP
    for line in lead:
        y += LEAD_STEP
        sheet.write(LEFT, y - 14, line, MEDIUM, LEAD, "quiet")


def _fitted(card: Card) -> tuple[int, list[str], list[str]]:
    """Size and lines of the title, and the lead: it gives way before the title becomes small."""
    lead = shortened(card.lead, MEDIUM, LEAD, RIGHT - LEFT, LEAD_LINES) if card.lead != card.title else []
    for sizes, below in ((TITLE_SIZES[:LARGE], lead), (TITLE_SIZES, [])):
        for size in sizes:
            title = fit(card.title, BOLD, size, RIGHT - LEFT, TITLE_LINES)
            if title and _tall(size, title, below, card.label) <= BOTTOM - TOP:
                return size, title, below
    raise TooLong(card.title)


def _tall(size: int, title: list[str], lead: list[str], label: str) -> int:
    below = GAP + LEAD_STEP * len(lead) if lead else 0
    return (LABEL if label else 0) + _step(size) * len(title) + below


def _step(size: int) -> int:
    """From a line of the title to the next."""
    return round(size * 1.22)


def _verdicts(sheet: _Sheet, card: Card) -> None:
    """What was proved, sign and word in a frame, at the right of the first line."""
    right = RIGHT
    for sign, kind, word in reversed(card.proved):
        ink = _OF_VERDICT[kind]
        text = f"{sign} {word}"
        wide = round(face(BOLD, SMALL).getlength(text)) + 44
        sheet.stamp(right - wide, 54, _frame(wide, 54), ink)
        sheet.write(right - wide + 22, 90, text, BOLD, SMALL, ink)
        right -= wide + 14


def _frameworks(sheet: _Sheet, card: Card) -> None:
    """A stroke in each framework's colour beside its name."""
    x = LEFT
    for name in card.frameworks:
        sheet.stamp(x, 540, _stroke(15, 28), name)
        title = FRAMEWORKS[name]
        sheet.write(x + 25, 563, title, BOLD, SMALL, "ink")
        x += 25 + round(face(BOLD, SMALL).getlength(title)) + 34


class _Sheet:
    """A picture being made."""

    def __init__(self) -> None:
        self._picture = _ground().copy()

    def write(self, x: int, y: int, text: str, weight: str, size: int, ink: str) -> None:
        """Writes a line whose baseline begins at a point."""
        wide, tall = round(face(weight, size).getlength(text)) + size, size * 2
        line = Image.new("L", (wide, tall))
        ImageDraw.Draw(line).text((size // 2, round(size * 1.4)), text, 255, face(weight, size), anchor="ls")
        self.stamp(x - size // 2, y - round(size * 1.4), line, ink)

    def stamp(self, x: int, y: int, shape: Image.Image, ink: str) -> None:
        """Puts a shape with its top left corner at a point; what is there already stays."""
        box = (x, y, x + shape.width, y + shape.height)
        under = self._picture.crop(box)
        self._picture.paste(ImageChops.lighter(under, shape.point(_steps_of(ink))), box)

    def png(self) -> bytes:
        """The finished picture."""
        self._picture.putpalette(_palette())
        held = io.BytesIO()
        self._picture.save(held, "PNG", compress_level=LEVEL)
        return held.getvalue()


@cache
def _steps_of(ink: str) -> list[int]:
    """From coverage to a place in the palette."""
    first = 1 + list(INKS).index(ink) * STEPS
    covered = [round(value * STEPS / 255) for value in range(256)]
    return [first + step - 1 if step else 0 for step in covered]


@cache
def _palette() -> bytes:
    paper = _rgb(PAPER)
    colours = [paper]
    for ink in INKS.values():
        for step in range(1, STEPS + 1):
            mixed = (round(p + (i - p) * step / STEPS) for p, i in zip(paper, _rgb(ink), strict=True))
            colours.append(tuple(mixed))
    return bytes(value for colour in colours for value in colour)


def _rgb(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour.removeprefix("#")))


@cache
def _ground() -> Image.Image:
    """What every card has: the two strokes, large at its right and small beside the name."""
    picture = Image.new("L", (WIDTH, HEIGHT))
    for x, ink in ((1012, "left"), (1120, "right")):
        large = Image.new("L", (WIDTH, HEIGHT))
        large.paste(_stroke(172, HEIGHT), (x, 0))
        small = Image.new("L", (WIDTH, HEIGHT))
        small.paste(_stroke(22, 44), (LEFT if ink == "left" else LEFT + 24, 60))
        both = ImageChops.lighter(large, small)
        picture = ImageChops.lighter(picture, both.point(_steps_of(ink)))
    return picture


@cache
def _stroke(wide: int, tall: int) -> Image.Image:
    """One stroke of the mark, slanted as in `docs/theme/assets/narani.svg`."""
    slant = min(tall * 3.2 / 19, wide * 0.6) * SMOOTH
    return _smooth(wide, tall, lambda pen, w, h: pen.polygon(
        ((slant, 0), (w, 0), (w - slant, h), (0, h)), fill=255))


@cache
def _frame(wide: int, tall: int) -> Image.Image:
    return _smooth(wide, tall, lambda pen, w, h: pen.rounded_rectangle(
        (0, 0, w - 1, h - 1), radius=h // 2, outline=255, width=3 * SMOOTH))


def _smooth(wide: int, tall: int, draw: Callable[[ImageDraw.ImageDraw, int, int], None]) -> Image.Image:
    """A shape with soft edges: drawn larger, then reduced."""
    large = Image.new("L", (wide * SMOOTH, tall * SMOOTH))
    draw(ImageDraw.Draw(large), *large.size)
    return large.reduce(SMOOTH)
