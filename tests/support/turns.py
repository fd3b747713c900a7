"""What is too much for every day takes turns by the day; `NARANI_ALL=1` has everything at once."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from typing import TypeVar

One = TypeVar("One")
PAIRS = [
    (("ko", "light", "desktop"), ("en", "dark", "phone")),
    (("ko", "dark", "phone"), ("en", "light", "desktop")),
    (("ko", "dark", "desktop"), ("en", "light", "phone")),
    (("ko", "light", "phone"), ("en", "dark", "desktop")),
]
"""Language, scheme and size: every pair shows both of each, all pairs every combination."""


def todays(everything: Sequence[One], days: int) -> Sequence[One]:
    """A part of `everything`, another each day, so that all had their turn after `days`."""
    if os.environ.get("NARANI_ALL"):
        return everything
    return everything[dt.date.today().toordinal() % days :: days]


def todays_combinations(days: int) -> list[tuple[str, str, str]]:
    """The combinations whose turn it is: in pairs, or each alone where there are days enough."""
    single = [combination for pair in PAIRS for combination in pair]
    if days >= len(single):
        return list(todays(single, days))
    return [combination for pair in todays(PAIRS, days) for combination in pair]
