"""Downloads of torch divided by those of tensorflow, from what choosing/download-ratio recorded."""

from __future__ import annotations

import datetime as dt

from matplotlib import pyplot as plt
from matplotlib.figure import Figure

CONCEPT = "choosing/download-ratio"
TICKS = (0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10)
METHODS = {"2024-11-10": {"ko": "모든 설치 도구를 셈", "en": "all installers counted"},
           "2025-07-01": {"ko": "ClickHouse, 달 단위", "en": "ClickHouse, whole months"}}
WORDS = {"ko": ("torch ÷ tensorflow 다운로드 횟수", "같음", "집계 방법이 바뀜."),
         "en": ("downloads: torch ÷ tensorflow", "equal", "Counting changed.")}


def draw(catalog, language: str) -> dict[str, Figure]:
    """The ratio over time, with the days on which the way of counting changed."""
    result = catalog.snippets.results.get((CONCEPT, "numpy", "cpu"))
    if result is None:
        return {}
    title, same, changed = WORDS[language]
    dates = [dt.date.fromisoformat(date) for date in result.values["dates"]]
    ratio = result.values["ratio"]["data"]
    figure = plt.figure(figsize=(4.6, 3.2))
    axes = figure.add_axes((0.1, 0.2, 0.87, 0.66))
    axes.plot(dates, ratio, color="#0f6f68", linewidth=1.6)
    axes.axhline(1, color="#55606b", linewidth=0.8)
    axes.text(dates[0], 1.03, same, fontsize=8, va="bottom", color="#55606b")
    axes.set_yscale("log")
    ticks = [tick for tick in TICKS if min(ratio) * 0.9 <= tick <= max(ratio) * 1.2]
    axes.set_yticks(ticks, [f"{tick:g}" for tick in ticks])
    axes.minorticks_off()
    notes = []
    for number, (day, name) in enumerate(METHODS.items(), 1):
        when = dt.date.fromisoformat(day)
        axes.axvline(when, color="#a8451c", linewidth=1, linestyle=(0, (3, 2)))
        axes.text(when, max(ratio) * 1.25, str(number), fontsize=8, ha="center", color="#a8451c")
        notes.append(f"{number}: {name[language]} ({day[:7]})")
    figure.text(0.1, 0.93, title, fontsize=9.5, fontweight="bold")
    for line, note in enumerate([f"{changed} {notes[0]}", *notes[1:]]):
        figure.text(0.1, 0.06 - 0.045 * line, note, fontsize=7.5, color="#a8451c")
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    return {"download-ratio": figure}
