"""The comparison as a Markdown table."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from served.lighthouse import SCORES, TIMES, Judged
from served.weight import Weight

KINDS = {"document": "HTML", "stylesheet": "CSS", "script": "JS", "image": "images", "font": "fonts"}
REST = "rest"


@dataclass
class Row:
    """One page and everything found out about it."""

    page: str
    weight: Weight
    judged: Judged


def table(rows: list[Row], against: str | None) -> str:
    """Head and a line for each page."""
    head = ["page", *SCORES.values(), *TIMES.values(), "KiB", *KINDS.values(), REST, "requests", "elements",
            "axe", *(["weight"] if against else [])]
    base = next((row.weight.total for row in rows if row.page == against), 0)
    lines = [_line(head), "|" + "---|" * len(head)]
    return "\n".join([*lines, *(_line(_cells(row, base)) for row in rows)])


def failures(rows: list[Row]) -> str:
    """What kept pages from a full score, by page."""
    lines = []
    for row in rows:
        audits = [f"{name} ({runs}×)" for name, runs in row.judged.failed.items()]
        axe = [f"axe {name}: {count}" for name, count in Counter(row.weight.violations).items()]
        if audits or axe:
            lines.append(f"- {row.page}: {', '.join([*audits, *axe])}")
    return "\n".join(["", *lines, ""]) if lines else ""


def _cells(row: Row, base: int) -> list[str]:
    weight, judged = row.weight, row.judged
    ran = bool(judged.version)
    scores = [judged.score(name) if ran else "–" for name in SCORES]
    lcp, tbt = (judged.time(name) if ran else 0 for name in TIMES)
    times = [f"{lcp / 1000:.2f}", f"{tbt:.0f}"] if ran else ["–", "–"]
    kinds = [_kib(weight.kinds[kind]) for kind in KINDS]
    rest = _kib(sum(size for kind, size in weight.kinds.items() if kind not in KINDS))
    requests = str(weight.requests) + (f" ({weight.elsewhere} elsewhere)" if weight.elsewhere else "")
    ratio = [f"{weight.total / base:.2f}"] if base else []
    return [row.page, *scores, *times, _kib(weight.total), *kinds, rest, requests, f"{weight.elements:,}",
            str(len(weight.violations)), *ratio]


def _kib(size: int) -> str:
    return f"{size / 1024:.0f}" if size else "–"


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
