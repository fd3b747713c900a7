"""A concept with one framework says why: side by side is what this house is for.

`alone.ko` and `alone.en` carry the reason, and only there is a reason needed.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_concept


def check(catalog: Catalog) -> Iterator[Problem]:
    """Concepts with one snippet and no reason, or several and one."""
    for concept in catalog.snippets.concepts.values():
        names = sorted(path.name for path in concept.folder.glob("in_*.*"))
        if len(names) == 1 and concept.alone is None:
            yield at_concept(
                catalog,
                concept,
                (),
                f"{names[0]} is the only snippet, and no reason is given.",
                "Add a snippet for another framework, or say why in alone.ko and alone.en.",
            )
        elif len(names) > 1 and concept.alone is not None:
            yield at_concept(
                catalog,
                concept,
                ("alone",),
                f"there are {len(names)} snippets: {', '.join(names)}.",
                'Remove "alone".',
            )
        elif not names:
            yield at_concept(
                catalog,
                concept,
                (),
                "this concept has no snippet.",
                "Add in_pytorch.py and in_tensorflow.py beside it.",
            )
