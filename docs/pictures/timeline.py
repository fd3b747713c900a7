"""The history of both frameworks as a timeline, drawn from the comparison `timeline`."""

from __future__ import annotations

import re
import textwrap

from matplotlib import pyplot as plt
from matplotlib.figure import Figure

SIDES = {"PyTorch": (-1, "#0f6f68"), "TensorFlow": (1, "#a8451c")}
LINE, STEP, MARGIN = 0.165, 0.16, 0.5
"""Inches: a line of text, the space between events, and above and below."""
WIDTH = 4.3
"""Inches; not wider, so that the words stay legible on a phone."""
WRAP = {"ko": 13, "en": 23}
"""Characters on a line of an event."""


def draw(catalog, language: str) -> dict[str, Figure]:
    """Time runs down: PyTorch on the left, TensorFlow on the right, what concerns both with an open dot."""
    table = catalog.knowledge.comparisons.get("timeline")
    if table is None:
        return {}
    events = [(_plain(row.label.in_(language)), row.cells["side"].en,
               _lines(row.cells["event"].text.in_(language), language)) for row in table.rows]
    height = 2 * MARGIN + sum(max(1, len(lines)) * LINE + STEP for _, _, lines in events)
    figure = plt.figure(figsize=(WIDTH, height))
    axes = figure.add_axes((0, 0, 1, 1), xlim=(-WIDTH / 2, WIDTH / 2), ylim=(height, 0))
    axes.axis("off")
    axes.plot([0, 0], [MARGIN - 0.15, height - MARGIN], color="#dfe2e0", linewidth=2, zorder=0)
    for side, (sign, colour) in SIDES.items():
        axes.text(sign * WIDTH / 4, MARGIN / 2, side, ha="center", va="center", color=colour, fontsize=11,
                  fontweight="bold")
    y = MARGIN
    for date, side, lines in events:
        sign, colour = SIDES.get(side, (0, "#1b242e"))
        deep = len(lines) * LINE
        _event(axes, date, lines, y, sign, colour)
        y += deep + STEP
    return {"timeline": figure}


def _event(axes, date: str, lines: list[str], y: float, sign: int, colour: str) -> None:
    """One event: its date beside the line, its text on its side (both sides' events on the right)."""
    side = sign or 1
    filled = colour if sign else "white"
    axes.plot([0], [y + LINE / 2], "o", color=colour, markersize=6, markerfacecolor=filled)
    axes.text(-side * 0.16, y + LINE / 2, date, ha="right" if side > 0 else "left", va="center", fontsize=8,
              color="#55606b")
    for number, line in enumerate(lines):
        axes.text(side * 0.16, y + LINE / 2 + number * LINE, line, ha="left" if side > 0 else "right",
                  va="center", fontsize=8.5)


def _lines(text: str, language: str) -> list[str]:
    return textwrap.wrap(_plain(text), WRAP[language], break_long_words=False) or [""]


def _plain(text: str) -> str:
    return re.sub(r"[`*]", "", text)
