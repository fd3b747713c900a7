"""Every operation has a function in each framework's file, of the same parameters, or a reason why not.

What is composed of several calls says so, and only that; no table speaks of what is not there.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.calls import Written
from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint.places import at_file, at_key
from narani.model.operation import Category, Operation

Functions = dict[str, dict[str, Written]]
LARGEST = 1e-3


def check(catalog: Catalog) -> Iterator[Problem]:
    """Functions and tables that do not fit each other."""
    operations = catalog.snippets.operations
    for category in operations.categories.values():
        functions = {f: operations.functions(category, f) for f in operations.frameworks_of(category)}
        for framework, found in functions.items():
            for name in found.keys() - category.operation.keys():
                path = category.folder / f"in_{framework}.py"
                hint = did_you_mean(name, category.operation)
                near = hint if hint.startswith("Did") else f"Add [operation.{name}] to operations.toml."
                yield at_file(catalog, path, found[name].line, f'"{name}" is in no table.', near)
        for operation in category.operation.values():
            yield from _missing(catalog, category, operation, functions)
            yield from _parameters(catalog, category, operation, functions)
            yield from _tables(catalog, category, operation, functions)
            yield from _tolerance(catalog, category, operation)


def _name(operation: Operation) -> str:
    return operation.id.partition("/")[2]


def _at(catalog: Catalog, category: Category, operation: Operation, key: tuple[str, ...], message: str,
        hint: str) -> Problem:
    return at_key(catalog, category.file, ("operation", _name(operation), *key), message, hint)


def _missing(catalog: Catalog, category: Category, operation: Operation,
             functions: Functions) -> Iterator[Problem]:
    for framework, found in functions.items():
        there, why = _name(operation) in found, operation.reason.get(framework)
        if not there and why is None:
            yield _at(catalog, category, operation, (), f"in_{framework}.py has no such function.",
                      f"Write it, or say why: reason.{framework} = {{ko = …, en = …}}")
        elif there and why is not None:
            yield _at(catalog, category, operation, ("reason", framework),
                      f"in_{framework}.py has the function after all.", "Remove the reason.")
        elif why is not None and not (why.ko and why.en):
            yield _at(catalog, category, operation, ("reason", framework), "lacks a language.",
                      "Write ko and en.")


def _parameters(catalog: Catalog, category: Category, operation: Operation,
                functions: Functions) -> Iterator[Problem]:
    having = {f: found[_name(operation)] for f, found in functions.items() if _name(operation) in found}
    first = next(iter(having.items()), None)
    for framework, written in having.items():
        if first and written.parameters != first[1].parameters:
            yield at_file(
                catalog, category.folder / f"in_{framework}.py", written.line,
                f'"{written.name}" takes ({written.parameters}), in_{first[0]}.py ({first[1].parameters}).',
                "Give the function the same parameters in every file: all are called with the same inputs.")


def _tables(catalog: Catalog, category: Category, operation: Operation,
            functions: Functions) -> Iterator[Problem]:
    for key in ("reason", "composed", "call", "args", "links"):
        for framework in getattr(operation, key):
            if framework not in functions:
                yield _at(catalog, category, operation, (key, framework), "is no framework of this category.",
                          did_you_mean(framework, functions))
    for framework, found in functions.items():
        written = found.get(_name(operation))
        if written and not written.single and framework not in operation.composed:
            yield _at(catalog, category, operation, (),
                      f"in_{framework}.py needs more than one call and does not say so.",
                      f"Add composed.{framework} = {{ko = …, en = …}}, or write the one call.")
        elif framework in operation.composed and (written is None or (written.single and not written.marked)):
            yield _at(catalog, category, operation, ("composed", framework),
                      f"in_{framework}.py is one call.", "Remove composed.")


def _tolerance(catalog: Catalog, category: Category, operation: Operation) -> Iterator[Problem]:
    if not operation.tolerance >= 0:
        yield _at(catalog, category, operation, ("tolerance",),
                  f"{operation.tolerance:g} is not a tolerance.", "Write a number such as 1e-5.")
    elif operation.tolerance > LARGEST and not operation.tolerance_reason:
        yield _at(catalog, category, operation, ("tolerance",),
                  f"{operation.tolerance:g} is above {LARGEST:g} and no reason is given.",
                  'Tighten it, or add tolerance_reason = "…".')
