"""A concept proves something: its snippets agree, or they provably differ.

Without an agreement or a difference, snippets stand side by side and nobody would notice when one changes.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_concept


def check(catalog: Catalog) -> Iterator[Problem]:
    """Concepts that compare nothing, and empty or repeated names."""
    for concept in catalog.snippets.concepts.values():
        agreed = concept.agreement.names if concept.agreement else None
        differing = concept.difference.names if concept.difference else None
        if agreed is None and differing is None:
            if concept.alone is None:
                yield at_concept(
                    catalog,
                    concept,
                    (),
                    "there is neither [agreement] nor [difference].",
                    "Name variables that every snippet ends with equal, or provably different.",
                )
            elif not concept.record:
                yield at_concept(
                    catalog,
                    concept,
                    (),
                    "nothing is recorded.",
                    'Name the variables to record: record = ["out"].',
                )
        for table, names in (("agreement", agreed), ("difference", differing)):
            if names == ():
                yield at_concept(
                    catalog,
                    concept,
                    (table, "names"),
                    "names no variable.",
                    f"Name one, or remove [{table}].",
                )
        for index, name in enumerate(differing or ()):
            if name in (agreed or ()):
                yield at_concept(
                    catalog,
                    concept,
                    ("difference", "names", index),
                    f'"{name}" is in agreement.names too.',
                    "It cannot agree and differ.",
                )
