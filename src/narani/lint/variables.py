"""What snippets set, as their syntax tells: before anything was run."""

from __future__ import annotations

import ast

from narani.catalog.catalog import Catalog
from narani.catalog.scripts import Script
from narani.model.concept import Concept

Sets = dict[str, frozenset[str]]
"""File name of a snippet to the names it sets."""

_ABOUT = ("shape", "ndim", "size", "dtype", "device")
_WRAPPERS = ("tuple", "list", "int", "float", "bool", "str", "len")


def sets_of(catalog: Catalog, concept: Concept) -> Sets:
    """For every snippet whose syntax tells, the names it sets or that `read` gives it.

    A snippet that prints what is recorded does not tell.
    """
    sets: Sets = {}
    for runtime in catalog.snippets.runtimes_of(concept):
        script = catalog.scripts.named(concept.id, runtime.snippet)
        if script and script.tree and not script.dynamic and not runtime.foreign:
            given = concept.read.get(runtime.framework, {})
            sets[runtime.snippet] = script.bound | frozenset(given)
    return sets


def setting(catalog: Catalog, concept: Concept, sets: Sets, name: str) -> int:
    """How many runtimes set `name`, counting those whose script does not tell."""
    scripts = (runtime.snippet for runtime in catalog.snippets.runtimes_of(concept))
    return sum(script not in sets or name in sets[script] for script in scripts)


def uncomputed(script: Script, name: str) -> bool:
    """Whether a snippet gives `name` only literals, or facts about an array such as its shape."""
    if not script.tree or script.dynamic or name not in script.bound:
        return False
    values = [
        node.value
        for node in script.tree.body
        if isinstance(node, ast.Assign)
        and any(isinstance(t, ast.Name) and t.id == name for t in node.targets)
    ]
    stores = sum(
        isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Store)
        for node in ast.walk(script.tree)
    )
    return len(values) == stores > 0 and all(_is_literal(value) or _is_about(value) for value in values)


def _is_literal(value: ast.expr) -> bool:
    try:
        ast.literal_eval(value)
    except (ValueError, TypeError):
        return False
    return True


def _is_about(value: ast.expr) -> bool:
    """`x.shape`, `tuple(x.shape)`, `x.shape[0]`, `len(x)`"""
    if isinstance(value, ast.Subscript):
        return _is_about(value.value)
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and len(value.args) == 1:
        name = value.func.id
        return name == "len" or (name in _WRAPPERS and _is_about(value.args[0]))
    return isinstance(value, ast.Attribute) and value.attr in _ABOUT
