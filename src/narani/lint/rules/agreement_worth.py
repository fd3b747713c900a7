"""An agreement is worth something: it compares a number or array that the frameworks computed.

Equal strings, literals and shapes are equal by writing them down twice.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_concept
from narani.lint.recorded import values_by_device
from narani.lint.variables import uncomputed
from narani.model.concept import Concept
from narani.model.values import Value, flatten, is_none

_HINT = "Name an array or number that the framework computed."


def check(catalog: Catalog) -> Iterator[Problem]:
    """Agreements about strings, literals or shapes alone."""
    for concept in catalog.snippets.concepts.values():
        if concept.agreement and concept.agreement.names and (why := _worthless(catalog, concept)):
            yield at_concept(catalog, concept, ("agreement", "names"), why, _HINT)


def _worthless(catalog: Catalog, concept: Concept) -> str:
    names = concept.agreement.names if concept.agreement else ()
    for runtime in catalog.snippets.runtimes_of(concept):
        script = catalog.scripts.named(concept.id, runtime.snippet)
        if script and all(uncomputed(script, name) for name in names):
            return f"in {runtime.snippet} these are only literals or shapes, so nothing computed is compared."
    for _, values in values_by_device(catalog, concept):
        found = [of_runtime[name] for of_runtime in values.values() for name in names if name in of_runtime]
        if found and not any(_is_numeric(value) for value in found):
            return "no number or array is compared."
    return ""


def _is_numeric(value: Value) -> bool:
    leaves = [] if is_none(value) else flatten(value)
    return any(isinstance(leaf, int | float) and not isinstance(leaf, bool) for leaf in leaves)
