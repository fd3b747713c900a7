"""Which record a term speaks for and how much: BM25 over weighted fields, worked out when the site is built.

A browser only adds the numbers up. Each term keeps its best records only, so that what a query transfers
does not grow with the site.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from narani.export.search.analyse import Analyser
from narani.export.search.records import WEIGHTS, Record

FIELDS = {"title": (4.0, 0.6, 0.5), "also": (1.2, 0.6, 0.8), "heads": (0.7, 0.6, 1.0),
          "names": (3.0, 0.0, 0.3), "lead": (1.2, 0.5, 1.0), "body": (1.5, 0.6, 1.5), "code": (0.2, 0.7, 1.5)}
"""Of each field what it is worth at most, how much its length counts, how late more of a word adds little.

Each field has its limit, so that a word said often is never worth as much as one that stands in the title.
"""
WHOLE = ("names",)
"""Fields whose words count whole only: a call is not about each of its parts."""
BEST = 160
"""So many records a term keeps."""
SCALE = 20.0
"""Numbers are kept as whole numbers."""

Postings = dict[str, list[tuple[int, int]]]


def postings(records: Sequence[Record], analyser: Analyser) -> Postings:
    """Every term with its records, by number, and what it is worth to each, the most first."""
    fields = [{name: Counter(analyser.words(text)) if name in WHOLE else analyser.terms(text)
               for name, text in record.said.fields().items()} for record in records]
    mean = {name: _mean([one[name] for one in fields]) for name in FIELDS}
    weighted = [_weighted(one, mean) for one in fields]
    count = Counter(term for one in weighted for term in one)
    found: dict[str, list[tuple[float, int]]] = {}
    for number, (record, one) in enumerate(zip(records, weighted, strict=True)):
        prior = WEIGHTS[record.kind]
        for term, weight in one.items():
            found.setdefault(term, []).append((prior * rare(count[term], len(records)) * weight, number))
    return {term: [(number, max(1, round(worth * SCALE))) for worth, number in
                   sorted(one, key=lambda pair: (-pair[0], pair[1]))[:BEST]]
            for term, one in sorted(found.items())}


def rare(records: int, of: int) -> float:
    """What a term is worth that so many records have, of so many; a little flatter than BM25 has it."""
    return math.pow(math.log(1 + (of - records + 0.5) / (records + 0.5)), 0.85)


def _mean(texts: Sequence[Counter[str]]) -> float:
    """How many terms a text has, of those that have any."""
    lengths = [length for text in texts if (length := sum(text.values()))]
    return sum(lengths) / max(1, len(lengths))


def _weighted(fields: dict[str, Counter[str]], mean: dict[str, float]) -> dict[str, float]:
    """What each term is to a record, before it is known how rare the term is."""
    found: dict[str, float] = {}
    for name, (worth, length, soon) in FIELDS.items():
        here = fields[name]
        norm = soon * (1 - length + length * sum(here.values()) / (mean[name] or 1))
        for term, times in here.items():
            found[term] = found.get(term, 0.0) + worth * times / (times + norm)
    return found
