"""A snippet imports nothing of ours: a reader copies it and runs it."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_file

OURS = ("narani", "tests", "conftest")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Imports of Narani's own modules."""
    for scripts in catalog.scripts.of.values():
        for script in scripts:
            for node in ast.walk(script.tree) if script.tree else ():
                for name in _modules(node):
                    if name.partition(".")[0] in OURS:
                        yield at_file(
                            catalog,
                            script.path,
                            getattr(node, "lineno", 0),
                            f'imports "{name}".',
                            "A snippet runs alone: use the framework only.",
                        )


def _modules(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
