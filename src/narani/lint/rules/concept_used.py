"""A concept counts when a page other than its own shows it, or a claim rests on it."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog, example_page
from narani.errors import Problem
from narani.lint import known
from narani.lint.places import at_concept
from narani.lint.uses import directives


def check(catalog: Catalog) -> Iterator[Problem]:
    """Concepts nothing builds on."""
    if known.any_page_broken(catalog) or known.any_knowledge_broken(catalog):
        return
    used = {pin.concept for claim in catalog.knowledge.claims.values() for pin in claim.evidence}
    for page, directive in directives(catalog, "compare"):
        if page.name != example_page(directive.argument):
            used.add(directive.argument)
    for concept in catalog.snippets.concepts.values():
        if concept.id not in used:
            yield at_concept(
                catalog,
                concept,
                (),
                "no claim rests on it and no page but its own shows it.",
                f"Pin one of its values in a claim, or show it: /// compare | {concept.id}",
            )
