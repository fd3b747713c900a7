"""The deployment paths of docs/data/paths: from a framework, in a format, to what runs it."""

from __future__ import annotations

from matplotlib import pyplot as plt
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch

from narani.render.strings import FRAMEWORKS, say
from narani.render.system_parts import SIGNS

COLOURS = {"pytorch": "#0f6f68", "tensorflow": "#a8451c", "keras": "#8a1c3c", "jax": "#4b3f8f",
           "numpy": "#1f5a96"}
STATES = {"works": ("-", "#0f6f68"), "caveat": ("--", "#a8451c"), "cannot": (":", "#a11d2e")}
"""How the line of a state is drawn; its sign says it, too."""
INK, LINE = "#1b242e", "#55606b"
COLUMNS = ((0.06, 0.92), (1.5, 1.3), (3.35, 2.09))
"""Left edge and width of the boxes for framework, format and runner, in inches."""
WIDTH, HEIGHT, GAP, TOP = 5.5, 0.44, 0.14, 0.1


def draw(catalog, language: str) -> dict[str, Figure]:
    """One figure for each framework that a path starts from."""
    found: dict[str, list] = {}
    for path in catalog.knowledge.paths.values():
        found.setdefault(path.from_, []).append(path)
    order = list(STATES)
    return {
        f"deployment-paths-{framework}": _figure(
            framework,
            sorted(paths, key=lambda path: (path.format.lower(), order.index(path.state), path.to.lower())),
            language,
        )
        for framework, paths in found.items()
    }


def _figure(framework: str, paths: list, language: str) -> Figure:
    height = TOP * 2 + len(paths) * (HEIGHT + GAP) - GAP + 0.34
    figure = plt.figure(figsize=(WIDTH, height))
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(height, 0))
    axes.axis("off")
    rows = {path.id: TOP + number * (HEIGHT + GAP) + HEIGHT / 2 for number, path in enumerate(paths)}
    middle = (min(rows.values()) + max(rows.values())) / 2
    colour = COLOURS[framework]
    _box(axes, 0, middle, colour)
    _text(axes, 0, middle, FRAMEWORKS[framework], weight="bold")
    for format_ in dict.fromkeys(path.format for path in paths):
        its = [path for path in paths if path.format == format_]
        y = sum(rows[path.id] for path in its) / len(its)
        _arrow(axes, 0, middle, y, "-", LINE)
        _box(axes, 1, y, colour)
        _text(axes, 1, y, format_)
        for path in its:
            style, tint = STATES[path.state]
            _arrow(axes, 1, y, rows[path.id], style, tint)
            _box(axes, 2, rows[path.id], tint, style)
            where = say(language, f"where_{path.where}")
            _text(axes, 2, rows[path.id], f"{SIGNS[path.state]} {path.to}", where)
    _legend(axes, height - 0.2, [state for state in STATES if any(p.state == state for p in paths)], language)
    return figure


def _box(axes, column: int, y: float, colour: str, style: str = "-") -> None:
    left, width = COLUMNS[column]
    axes.add_patch(FancyBboxPatch((left, y - HEIGHT / 2), width, HEIGHT, linewidth=1.2, linestyle=style,
                                  boxstyle="round,pad=0,rounding_size=0.06", facecolor="#ffffff",
                                  edgecolor=colour))


def _text(axes, column: int, y: float, text: str, below: str = "", weight: str = "normal") -> None:
    left, width = COLUMNS[column]
    size = 9.0 if len(text) * 0.082 < width else max(6.0, 9.0 * width / (len(text) * 0.082))
    centre = left + width / 2
    axes.text(centre, y - (0.07 if below else 0), text, ha="center", va="center", fontsize=size,
              fontweight=weight)
    if below:
        axes.text(centre, y + 0.12, below, ha="center", va="center", fontsize=7.2, color=LINE)


def _arrow(axes, column: int, start: float, end: float, style: str, colour: str) -> None:
    left, width = COLUMNS[column]
    axes.add_patch(FancyArrowPatch((left + width, start), (COLUMNS[column + 1][0], end), arrowstyle="-|>",
                                   mutation_scale=9, color=colour, linewidth=1.1, linestyle=style,
                                   shrinkA=0, shrinkB=0))


def _legend(axes, y: float, states: list[str], language: str) -> None:
    words = (f"{SIGNS[state]} {say(language, f'state_{state}')}" for state in states)
    axes.text(WIDTH - 0.1, y, "   ".join(words), ha="right", va="center", fontsize=7.6, color=INK)
