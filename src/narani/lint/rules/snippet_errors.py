"""A snippet that catches an exception sets `error` and `message`, and its concept records both.

That is how readers find the example by the message they paste. Errors caught one after another, in a
loop or by a function, are kept as the snippet likes.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.scripts import Script
from narani.errors import Problem
from narani.lint.places import at_concept, at_file
from narani.model.concept import Concept
from narani.model.runtime import Runtime

LINES = {
    "error": "error = type({}).__name__",
    "message": 'message = " ".join(str({}).split()[:6])',
}
"""The variables and the lines that set them."""
PRINTED = {
    "error": 'print("error =", json.dumps(type({}).__name__))',
    "message": 'print("message =", json.dumps(" ".join(str({}).split()[:6])))',
}
"""The same where what is printed is recorded."""
_SEVERAL = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda | ast.For | ast.While


def check(catalog: Catalog) -> Iterator[Problem]:
    """Exceptions that nobody can find by their message."""
    for concept in catalog.snippets.concepts.values():
        caught = False
        for runtime in catalog.snippets.runtimes_of(concept):
            script = catalog.scripts.named(concept.id, runtime.snippet)
            if script and (handler := _first(script)):
                caught = True
                yield from _unset(catalog, concept, runtime, script, handler)
        lacking = [name for name in LINES if name not in concept.names] if caught else []
        if lacking:
            names = ", ".join(f'"{name}"' for name in (*concept.record, *lacking))
            yield at_concept(catalog, concept, ("record",), "what is caught is not recorded.",
                             f"Write record = [{names}].")


def _unset(catalog: Catalog, concept: Concept, runtime: Runtime, script: Script,
           handler: ast.ExceptHandler) -> Iterator[Problem]:
    given = concept.read.get(runtime.framework, {})
    for name, line in (PRINTED if runtime.foreign else LINES).items():
        printed = runtime.foreign and f'"{name} =' in script.text
        bound = not runtime.foreign and (name in script.bound or name in given)
        if not (printed or bound):
            yield at_file(catalog, script.path, handler.lineno, f'catches an exception and sets no "{name}".',
                          f"Add the line {line.format(handler.name)}")


def _first(script: Script) -> ast.ExceptHandler | None:
    """The first clause that keeps what it catches and runs once."""
    return next(_clauses(script.tree.body), None) if script.tree and not script.dynamic else None


def _clauses(nodes: Iterable[ast.AST]) -> Iterator[ast.ExceptHandler]:
    for node in nodes:
        if isinstance(node, ast.ExceptHandler) and node.name:
            yield node
        if not isinstance(node, _SEVERAL):
            yield from _clauses(ast.iter_child_nodes(node))
