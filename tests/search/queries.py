"""The queries search is measured by, and how well an ordered list of pages answers them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
HALVES = ("tuning", "unseen")
SHOWN = 10
"""How many pages of an answer count: what a reader may scroll through. Beyond it a page is not found."""


@dataclass(frozen=True)
class Query:
    """What a reader types, and the pages that answer it; any of them counts as found."""

    text: str
    language: str
    kind: str
    want: tuple[str, ...]


@dataclass(frozen=True)
class Answer:
    """What was shown for a query, best first, and how long it took from the last key."""

    query: Query
    pages: tuple[str, ...]
    milliseconds: float = 0.0

    @property
    def rank(self) -> int | None:
        """Place of the first page that answers, from 1; nothing when no page does."""
        wanted = {address_of(page) for page in self.query.want}
        return next((at for at, page in enumerate(self.pages[:SHOWN], 1) if page in wanted), None)


@dataclass(frozen=True)
class Score:
    """Recall and mean reciprocal rank of some answers."""

    count: int
    at_1: float
    at_5: float
    mrr: float

    def row(self, name: str) -> str:
        """One line of a table."""
        return f"| {name} | {self.count} | {self.at_1:.3f} | {self.at_5:.3f} | {self.mrr:.3f} |"


def queries(half: str) -> list[Query]:
    """All queries of a half, in the order of the file."""
    data = tomllib.loads((HERE / f"{half}.toml").read_text(encoding="utf-8"))
    return [Query(one["text"], one["language"], one["kind"], tuple(one["want"])) for one in data["queries"]]


def address_of(page: str) -> str:
    """Address of a page below its language's home: `a/b.md` is at `a/b/`, `a/index.md` at `a/`."""
    path = page.removesuffix(".md")
    return "" if path == "index" else f"{path.removesuffix('/index')}/"


def score(answers: Iterable[Answer]) -> Score:
    """How well these queries were answered."""
    ranks = [answer.rank for answer in answers]
    count = len(ranks)
    found = [rank for rank in ranks if rank is not None]
    within = {most: sum(rank <= most for rank in found) / max(count, 1) for most in (1, 5)}
    return Score(count, within[1], within[5], sum(1 / rank for rank in found) / max(count, 1))


def table(answers: Sequence[Answer]) -> str:
    """Scores overall, per language and per kind; no text of any query."""
    lines = ["| queries | n | recall@1 | recall@5 | MRR |", "|---|---|---|---|---|"]
    lines.append(score(answers).row("**all**"))
    for field in ("language", "kind"):
        names = dict.fromkeys(getattr(answer.query, field) for answer in answers)
        for name in names:
            lines.append(score([one for one in answers if getattr(one.query, field) == name]).row(name))
    return "\n".join(lines)


def misses(answers: Iterable[Answer], most: int = 5) -> str:
    """Queries without a wanted page among the first `most`, with what was shown in its place."""
    lines = []
    for answer in answers:
        if answer.rank is not None and answer.rank <= most:
            continue
        at = f"at {answer.rank}" if answer.rank else "not found"
        lines.append(f"{answer.query.text}  [{answer.query.language}, {answer.query.kind}: {at}]")
        lines.append("    want  " + "  ".join(map(address_of, answer.query.want)))
        lines.append("    shown " + ("  ".join(answer.pages[:most]) or "nothing"))
    return "\n".join(lines)
