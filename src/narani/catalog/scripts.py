"""The snippets as text and syntax, read once, for rules that look into them without running them."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from narani.errors import Problem, relative
from narani.model.concept import Concept

_HIDDEN = ("exec", "globals", "locals", "vars", "setattr")


@dataclass(frozen=True)
class Script:
    """One file that a snippet consists of."""

    path: Path
    text: str
    tree: ast.Module | None = None
    """Its syntax, for Python."""

    @cached_property
    def lines(self) -> list[str]:
        """Its lines, without their ends."""
        return self.text.splitlines()

    @cached_property
    def bound(self) -> frozenset[str]:
        """Names that running the script can leave set at its top level."""
        return frozenset(bound_by(self.tree.body)) if self.tree else frozenset()

    @cached_property
    def dynamic(self) -> bool:
        """Whether names may be set in ways that syntax does not show."""
        nodes = list(ast.walk(self.tree)) if self.tree else []
        starred = any(isinstance(n, ast.ImportFrom) and n.names[0].name == "*" for n in nodes)
        return starred or any(isinstance(n, ast.Name) and n.id in _HIDDEN for n in nodes)


@dataclass
class Scripts:
    """All scripts by the folder of their concept, and the problems of those that cannot be read."""

    of: dict[str, list[Script]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def named(self, concept: str, name: str) -> Script | None:
        """The script `name` (such as `in_pytorch.py`) of a concept."""
        return next((script for script in self.of.get(concept, ()) if script.path.name == name), None)


def read_scripts(concepts: Iterable[Concept], root: Path) -> Scripts:
    """Reads every script of the concepts, helper files in `parts/` included."""
    scripts = Scripts()
    for concept in concepts:
        for path in script_paths(concept.folder):
            try:
                script = _read(path)
            except UnicodeDecodeError as error:
                line = error.object[: error.start].count(b"\n") + 1
                scripts.problems.append(Problem(
                    relative(path, root), line, f"byte {error.object[error.start]:#04x} is not UTF-8.",
                    "Save the file as UTF-8."))
            except SyntaxError as error:
                scripts.problems.append(Problem(
                    relative(path, root), error.lineno or 0, f"not valid Python: {error.msg}.",
                    "A snippet runs alone with `python`: run it and mend what it says."))
            else:
                scripts.of.setdefault(concept.id, []).append(script)
    return scripts


def script_paths(folder: Path) -> list[Path]:
    """The snippets of a concept's folder and the Python files in its `parts/`."""
    return [*sorted(folder.glob("in_*.*")), *sorted((folder / "parts").rglob("*.py"))]


def _read(path: Path) -> Script:
    text = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    if path.suffix != ".py":
        return Script(path, text)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return Script(path, text, ast.parse(text, filename=str(path)))


def bound_by(body: Iterable[ast.AST]) -> Iterator[str]:
    """Names bound by statements, without looking into functions and classes except for `global`."""
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name
            for inner in ast.walk(node):
                if isinstance(inner, ast.Global):
                    yield from inner.names
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield from (alias.asname or alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.Name):
            if isinstance(node.ctx, ast.Store):
                yield node.id
        elif isinstance(node, ast.Lambda | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
            yield from (i.target.id for i in ast.walk(node) if isinstance(i, ast.NamedExpr))
        else:
            if isinstance(node, ast.MatchAs | ast.MatchStar) and node.name:
                yield node.name
            yield from bound_by(ast.iter_child_nodes(node))
