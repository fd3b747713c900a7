"""The inputs of a differentiable operation exercise its gradient, in every framework that takes one."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_key
from narani.model.operation import Called
from narani.model.values import flatten, is_none


def check(catalog: Catalog) -> Iterator[Problem]:
    """Gradients that are taken and are zero or none for every input."""
    operations = catalog.snippets.operations
    silent: dict[tuple[str, str], list[bool]] = {}
    for (category, _, device), result in operations.results.items():
        for name, called in result.operation.items():
            if device == "cpu" and (found := _exercised(called)) is not None:
                silent.setdefault((category, name), []).append(found)
    for (category, name), found_by in silent.items():
        known = operations.categories.get(category)
        if known and name in known.operation and not any(found_by):
            yield at_key(catalog, known.file, ("operation", name), "no input exercises its gradient.",
                         "Add an input to inputs.py where it is not zero, or say differentiable = false.")


def _exercised(called: Called) -> bool | None:
    """Whether a gradient is other than zero somewhere; None where none is taken."""
    grads = [grad for case in called.cases.values() if isinstance(case, dict) and "error" not in case
             for name, grad in case.get("grad", {}).items() if name != "error"]
    if not grads:
        return None
    numbers = [n for grad in grads if isinstance(grad, dict) and not is_none(grad)
               for n in (grad.get("some") or flatten(grad))]
    return any(n == n and n != 0 for n in numbers if isinstance(n, int | float))
