"""Reads `snippets/api/`: categories, their functions and results. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from narani.catalog.calls import Written, functions_of
from narani.catalog.toml import Reader
from narani.errors import Problem, Problems, relative
from narani.model.operation import (
    Category,
    CategoryResult,
    Operation,
    called_digest,
    category_digest,
)
from narani.model.result import State
from narani.model.runtime import Runtime, Runtimes

FOLDER = "api"
ORDER = ("creation", "dtype_device", "indexing", "shape", "mathematics", "reductions", "linear_algebra",
         "sorting", "random", "layers", "activations", "losses", "optimizers", "schedules", "autograd",
         "data", "saving", "debugging", "compilation", "distribution", "interoperation", "signal",
         "sparse_ragged", "strings")
"""Categories in the order in which readers meet them; others follow by name."""


@dataclass
class Operations:
    """The API map as far as it could be read, and the problems of what could not."""

    runtimes: Runtimes
    categories: dict[str, Category] = field(default_factory=dict)
    results: dict[tuple[str, str, str], CategoryResult] = field(default_factory=dict)
    """Keyed by category id, runtime id and device."""
    problems: list[Problem] = field(default_factory=list)
    pairs: dict[tuple[str, str, str, str], Any] = field(default_factory=dict)
    """Correspondences that were already found; see `correspondence.pair`."""
    _there: dict[str, list[Runtime]] = field(default_factory=dict)
    _written: dict[tuple[str, str], dict[str, Written]] = field(default_factory=dict)

    def runtimes_of(self, category: Category) -> list[Runtime]:
        """The runtimes a category has functions for; looked for once, asked for at every cell of the map."""
        if category.id not in self._there:
            self._there[category.id] = [r for r in self.runtimes.runtime.values()
                                        if r.default and (category.folder / r.snippet).is_file()]
        return self._there[category.id]

    def frameworks_of(self, category: Category) -> list[str]:
        """The frameworks a category has functions for, in the order of the runtimes."""
        return list(dict.fromkeys(runtime.framework for runtime in self.runtimes_of(category)))

    def functions(self, category: Category, framework: str) -> dict[str, Written]:
        """The functions of one framework; none where the file is missing or no Python."""
        key = category.id, framework
        if key not in self._written:
            self._written[key] = self._functions(category, framework)
        return self._written[key]

    def _functions(self, category: Category, framework: str) -> dict[str, Written]:
        path = category.folder / f"in_{framework}.py"
        try:
            return functions_of(path, declared_calls(category, framework)) if path.is_file() else {}
        except SyntaxError:
            return {}  # reported where the file was read

    def state(self, category: Category, runtime: Runtime, device: str = "cpu") -> tuple[State, str]:
        """Whether what was recorded still stands, and why not."""
        result = self.results.get((category.id, runtime.id, device))
        if result is None:
            return "missing", f"{runtime.snippet} was never recorded under {runtime.id} on {device}"
        if result.content != called_digest(result.operation):
            return "edited", "its content digest does not fit its content: it was edited by hand"
        if result.script != category_digest(category, runtime.snippet, runtime.framework):
            return "stale", f"{runtime.snippet}, inputs.py or operations.toml changed since it was recorded"
        return "verified", ""


def declared_calls(category: Category, framework: str) -> dict[str, str]:
    """Dotted names of calls that the code does not show, by operation."""
    return {name: operation.call[framework] for name, operation in category.operation.items()
            if framework in operation.call}


def is_composed(operation: Operation, framework: str, written: Written) -> bool:
    """Whether a reader must write several calls: as code tells, or as the author of marked lines says."""
    return not written.single or framework in operation.composed


def read_operations(root: Path, runtimes: Runtimes) -> Operations:
    """Reads every folder below `root/snippets/api`."""
    found = Operations(runtimes)
    place = {name: index for index, name in enumerate(ORDER)}
    folders = (root / "snippets" / FOLDER).glob("*/")
    for folder in sorted(folders, key=lambda folder: (place.get(folder.name, len(ORDER)), folder.name)):
        if folder.name.startswith((".", "_")):
            continue
        try:
            category = _read_category(folder, root)
        except Problems as problems:
            found.problems += problems.problems
            continue
        found.categories[category.id] = category
        found.problems += _unreadable_code(found, category, root)
        for path in sorted((folder / "results").glob("*.toml")):
            runtime, _, device = path.stem.partition(".")
            try:
                reader = Reader(path, root)
                result = reader.build(CategoryResult, reader.data, path=path)
            except Problems as problems:
                found.problems += problems.problems
                continue
            found.results[category.id, runtime, device] = result
    return found


def _read_category(folder: Path, root: Path) -> Category:
    path = folder / "operations.toml"
    for needed, what in ((path, "what it holds"), (folder / "inputs.py", "what its operations are given")):
        if not needed.is_file():
            raise Problems([Problem(relative(needed, root), 0, f"is not there: a category says {what}.",
                                    "Write it (see CONTRIBUTING.md) or remove the folder.")])
    reader = Reader(path, root)
    category = reader.build(Category, reader.data, id=folder.name, folder=folder)
    named = {name: replace(operation, id=f"{folder.name}/{name}")
             for name, operation in category.operation.items()}
    return replace(category, operation=named)


def _unreadable_code(found: Operations, category: Category, root: Path) -> list[Problem]:
    problems: list[Problem] = []
    for runtime in {r.snippet: r for r in found.runtimes_of(category)}.values():
        path = category.folder / runtime.snippet
        try:
            functions_of(path, declared_calls(category, runtime.framework))
        except SyntaxError as error:
            problems.append(Problem(relative(path, root), error.lineno or 0, f"is no Python: {error.msg}."))
    return problems
