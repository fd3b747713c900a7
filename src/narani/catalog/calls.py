"""Reads the functions of `in_<framework>.py`: what is shown of each, and the call it makes."""

from __future__ import annotations

import ast
import textwrap
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

SHOWN = "# shown"
"""A line that ends so is what readers see of a function with several statements."""

_SIGNS = (ast.BinOp, ast.UnaryOp, ast.Compare, ast.Subscript)


@dataclass(frozen=True)
class Written:
    """One function, as written."""

    name: str
    line: int
    parameters: str
    shown: str
    """Code for readers: the returned expression, the marked lines, or the whole body."""
    call: str
    """Dotted name of the outermost call, with the module's real name; empty for operators and methods."""
    single: bool
    """Whether it is one call (or operator) and nothing around it."""
    order: tuple[str, ...]
    """Parameters in the order in which the call takes them by position; empty where it is no parameter."""
    keywords: dict[str, str]
    """Argument names written out, each with the parameter it takes; empty where it is none."""


@lru_cache(maxsize=512)
def _read(path: Path, modified: int) -> dict[str, Written]:
    del modified
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text, filename=str(path))
    modules = _modules(tree)
    return {node.name: _written(text, node, modules) for node in tree.body
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")}


def functions_of(path: Path) -> dict[str, Written]:
    """Every function of a file that is an operation, by name.

    Raises:
        SyntaxError: the file is no Python.
    """
    return _read(path, path.stat().st_mtime_ns)


def returned(node: ast.FunctionDef) -> ast.expr | None:
    """The expression a function returns, if that is all it does."""
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    last = body[0] if len(body) == 1 else None
    return last.value if isinstance(last, ast.Return) else None


def _written(text: str, node: ast.FunctionDef, modules: dict[str, str]) -> Written:
    value = returned(node)
    calls = [found for found in ast.walk(value) if isinstance(found, ast.Call)] if value else []
    outer = value if isinstance(value, ast.Call) else None
    marked = _marked(text, node)
    single = (value is not None and (not calls or (outer is not None and len(calls) == 1))) or bool(marked)
    names = {argument.arg for argument in ast.walk(node.args) if isinstance(argument, ast.arg)}
    shown = marked or _source(text, value) if value is not None or marked else _body(text, node)
    return Written(
        node.name, node.lineno, ast.unparse(node.args), shown,
        dotted_name(outer.func, modules) if outer else "", single or bool(marked),
        tuple(_parameter(argument, names) for argument in outer.args) if outer else (),
        {k.arg: _parameter(k.value, names) for k in outer.keywords if k.arg} if outer else {})


def _parameter(node: ast.expr, names: set[str]) -> str:
    """The one parameter an argument is made of; empty when there is none or several."""
    used = {found.id for found in ast.walk(node) if isinstance(found, ast.Name) and found.id in names}
    return "+".join(sorted(used))


def _modules(tree: ast.Module) -> dict[str, str]:
    """Names that imports bind, and what they stand for."""
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                found[alias.asname or alias.name.partition(".")[0]] = (
                    alias.name if alias.asname else alias.name.partition(".")[0])
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                found[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return found


def dotted_name(node: ast.expr, modules: dict[str, str]) -> str:
    """`torch.cat` for that attribute of an imported module; empty for anything else."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name) or node.id not in modules:
        return ""
    return ".".join([modules[node.id], *reversed(parts)])


def _source(text: str, value: ast.expr | None) -> str:
    first, _, rest = (ast.get_source_segment(text, value) or "" if value else "").partition("\n")
    return f"{first}\n{textwrap.dedent(rest)}" if rest else first


def _marked(text: str, node: ast.FunctionDef) -> str:
    lines = text.split("\n")[node.lineno : node.end_lineno]
    kept = [line.strip().removesuffix(SHOWN).rstrip() for line in lines if line.rstrip().endswith(SHOWN)]
    return "\n".join(line.removeprefix("return ") for line in kept)


def _body(text: str, node: ast.FunctionDef) -> str:
    lines = text.split("\n")[node.body[0].lineno - 1 : node.end_lineno]
    return textwrap.dedent("\n".join(lines))
