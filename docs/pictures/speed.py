"""Ratios of the measurement `speed` with their quartiles, one panel for each workload."""

from __future__ import annotations

from matplotlib import pyplot as plt
from matplotlib.figure import Figure

COLOURS = {"pytorch": "#0f6f68", "torch": "#0f6f68", "tensorflow": "#a8451c", "tf": "#a8451c",
           "jax": "#4b3f8f"}
WORDS = {"ko": "PyTorch 즉시 실행의 시간을 1로 놓은 비율, 가로축은 로그. 짧을수록 빠름",
         "en": "Time as a ratio to eager PyTorch, logarithmic; shorter is faster"}


def draw(catalog, language: str) -> dict[str, Figure]:
    """Dots with their interquartile range, for the rows that are ratios; nothing before it was measured."""
    found = catalog.snippets.measurements
    known, measured = found.known.get("speed"), found.measured.get(("speed", "cpu"))
    if known is None or measured is None:
        return {}
    ratios = [line for line in known.rows if not line.id.startswith("first-call")]
    rows = [line for line in ratios if measured.rows.get(line.id)]
    heights = [len(measured.rows[line.id]) * 0.2 + 0.42 for line in rows]
    total = sum(heights) + 0.55
    figure = plt.figure(figsize=(4.6, total))
    top = 0.0
    values = [r for line in rows for r in measured.rows[line.id].values()]
    span = (min(r.low for r in values) * 0.8, max(r.high for r in values) * 1.6)
    for line, height in zip(rows, heights, strict=True):
        axes = figure.add_axes((0.41, 1 - (top + height - 0.08) / total, 0.56, (height - 0.42) / total))
        _panel(axes, known, measured.rows[line.id], language, span)
        axes.set_title(line.label.in_(language).replace("`", ""), fontsize=8.5, loc="right", pad=4)
        axes.tick_params(labelbottom=line is rows[-1])
        top += height
    figure.text(0.02, 0.18 / total, WORDS[language], fontsize=7.5, color="#55606b")
    return {"speed": figure}


def _panel(axes, known, readings, language: str, span: tuple[float, float]) -> None:
    names = [name for name in known.columns if name in readings]
    axes.set_xscale("log")
    axes.set_xlim(span)
    axes.set_ylim(len(names) - 0.5, -0.5)
    axes.axvline(1, color="#dfe2e0", linewidth=1, zorder=0)
    for y, name in enumerate(names):
        reading = readings[name]
        colour = COLOURS.get(name.split("_")[0], "#1b242e")
        axes.plot([reading.low, reading.high], [y, y], color=colour, linewidth=3, alpha=0.35)
        axes.plot([reading.value], [y], "o", color=colour, markersize=4.5)
        axes.text(reading.high * 1.08, y, f"{reading.value:.3g}", va="center", fontsize=7.5)
    titles = [known.columns[name].in_(language).replace("`", "") for name in names]
    axes.set_yticks(range(len(names)), titles, fontsize=8)
    axes.minorticks_off()
    ticks = [tick for tick in (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50) if span[0] <= tick <= span[1]]
    axes.set_xticks(ticks, [f"{tick:g}" for tick in ticks], fontsize=7.5)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
