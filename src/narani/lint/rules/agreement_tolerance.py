"""A tolerance above 1e-3 hides mistakes, so it needs a reason."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_concept

LARGEST = 1e-3


def check(catalog: Catalog) -> Iterator[Problem]:
    """Wide tolerances without a reason, and tolerances below zero."""
    for concept in catalog.snippets.concepts.values():
        agreement = concept.agreement
        if agreement and agreement.tolerance > LARGEST and not agreement.reason:
            yield at_concept(
                catalog,
                concept,
                ("agreement", "tolerance"),
                f"{agreement.tolerance:g} is above {LARGEST:g} and no reason is given.",
                'Tighten it, or add reason = "…".',
            )
        elif agreement and not agreement.tolerance >= 0:
            yield at_concept(
                catalog,
                concept,
                ("agreement", "tolerance"),
                f"{agreement.tolerance:g} is not a tolerance.",
                "Write a number such as 1e-6.",
            )
