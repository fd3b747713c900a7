"""A judged statement says what was heard, and an outdated one since when it is no longer true."""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_key

_SEED = re.compile(r"\d{3}:\d+")


def check(catalog: Catalog) -> Iterator[Problem]:
    """`heard` without phrases, without a date, or with places that are none."""
    for claim in catalog.knowledge.claims.values():
        if (heard := claim.heard) is None:
            continue
        if not any(phrase.strip() for phrase in heard.phrases):
            yield at_key(
                catalog,
                claim.path,
                ("heard", "phrases"),
                "nothing is quoted.",
                "Quote what people say, at most a phrase each.",
            )
        if heard.verdict == "outdated" and not heard.since:
            yield at_key(
                catalog,
                claim.path,
                ("heard", "verdict"),
                '"outdated" since when?',
                'Add since = "2019-09-30 (TensorFlow 2.0)", the date or version it stopped being true.',
            )
        for index, seed in enumerate(heard.seeds):
            if not _SEED.fullmatch(seed):
                yield at_key(
                    catalog,
                    claim.path,
                    ("heard", "seeds", index),
                    f'"{seed}" is no place in a seed.',
                    'Write number and line, such as "002:83".',
                )
