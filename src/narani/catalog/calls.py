"""Reads the functions of `in_<framework>.py`: what is shown of each, and the call it is about."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

SHOWN = "# shown"
"""A line that ends so is what readers see of a function with several statements."""


@dataclass(frozen=True)
class Written:
    """One function, as written."""

    name: str
    line: int
    parameters: str
    shown: str
    """Code for readers: the returned expression, the marked lines, or the whole body."""
    call: str
    """Dotted name of the call it is about, with the module's real name; empty for operators and methods."""
    single: bool
    """Whether it is one call (or operator) and nothing around it, as far as code can tell."""
    marked: bool
    """Whether only some of its lines are shown; then its author says when these are several calls."""
    order: tuple[str, ...]
    """Parameters in the order in which the call takes them by position; empty where it is no parameter."""
    keywords: dict[str, str]
    """Argument names written out, each with the parameter it takes; empty where it is none."""


@lru_cache(maxsize=512)
def _read(path: Path, modified: int, declared: tuple[tuple[str, str], ...]) -> dict[str, Written]:
    del modified
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text, filename=str(path))
    modules, names = modules_of(tree), dict(declared)
    return {node.name: _written(text, node, modules, names.get(node.name, "")) for node in tree.body
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")}


@lru_cache(maxsize=8)
def _lines(text: str) -> list[str]:
    """The lines of a file; asked for once per function, split once per file."""
    return text.split("\n")


@lru_cache(maxsize=8)
def _shown_lines(text: str) -> frozenset[int]:
    """Numbers of the marked lines of a file."""
    return frozenset(n for n, line in enumerate(_lines(text), 1) if line.rstrip().endswith(SHOWN))


def functions_of(path: Path, declared: Mapping[str, str] | None = None) -> dict[str, Written]:
    """Every function of a file that is an operation, by name; `declared` names the calls of some.

    Raises:
        SyntaxError: the file is no Python.
    """
    return _read(path, path.stat().st_mtime_ns, tuple(sorted((declared or {}).items())))


def subject_of(text: str, node: ast.FunctionDef, modules: dict[str, str],
               declared: str = "") -> ast.Call | None:
    """The call a function is about: the one declared, else the outermost of what readers are shown.

    Of a constructor applied at once, `nn.ReLU()(x)`, it is the constructor. None for operators.
    """
    calls = _shown_calls(text, node)
    last = declared.rpartition(".")[2]
    fitting = [call for call in calls if dotted_name(call.func, modules) == declared] or [
        call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == last]
    if declared and fitting:
        return fitting[0]
    value = _returned(node)
    if value is not None and not _marked(text, node):
        return calls[0] if calls and _is_call_of(value, calls[0]) else None
    return next((call for call in calls if dotted_name(call.func, modules)), calls[0] if calls else None)


def _returned(node: ast.FunctionDef) -> ast.expr | None:
    """The expression a function returns, if that is all it does."""
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    last = body[0] if len(body) == 1 else None
    return last.value if isinstance(last, ast.Return) else None


def _is_call_of(value: ast.expr, call: ast.Call) -> bool:
    """Whether a returned value is a call, or applies one, perhaps through a helper of ours."""
    if value is call:
        return True
    helped = value.func if isinstance(value, ast.Call) else None
    return isinstance(helped, ast.Call) and call in (helped, *helped.args)


def _shown_calls(text: str, node: ast.FunctionDef) -> list[ast.Call]:
    """Calls of what readers are shown, outer ones first; no helper of ours, no call of a call's result."""
    lines = _shown_lines(text)
    shown = [statement for statement in ast.walk(node)
             if isinstance(statement, ast.stmt) and statement is not node and statement.lineno in lines]
    found = {id(call): call for statement in shown or node.body for call in ast.walk(statement)
             if isinstance(call, ast.Call) and (not shown or call.lineno in lines)}
    return [call for call in found.values() if not isinstance(call.func, ast.Call)
            and not (isinstance(call.func, ast.Name) and call.func.id.startswith("_"))]


def _written(text: str, node: ast.FunctionDef, modules: dict[str, str], declared: str) -> Written:
    value = _returned(node)
    subject = subject_of(text, node, modules, declared)
    marked = _marked(text, node)
    one = value is not None and (subject is not None or not any(
        isinstance(found, ast.Call) for found in ast.walk(value))) and len(_shown_calls(text, node)) <= 1
    names = {argument.arg for argument in ast.walk(node.args) if isinstance(argument, ast.arg)}
    shown = marked or _source(text, value) if value is not None or marked else _body(text, node)
    return Written(
        node.name, node.lineno, ast.unparse(node.args), shown,
        dotted_name(subject.func, modules) if subject else "", one or bool(marked), bool(marked),
        _order(value, subject, names) if subject else (),
        {k.arg: _parameter(k.value, names) for k in subject.keywords if k.arg} if subject else {})


def _order(value: ast.expr | None, subject: ast.Call, names: set[str]) -> tuple[str, ...]:
    """Parameters by position: of the call itself, or of what it constructs and applies at once."""
    applied = value.args if isinstance(value, ast.Call) and value.func is subject else []
    return tuple(_parameter(argument, names) for argument in subject.args or applied)


def _parameter(node: ast.expr, names: set[str]) -> str:
    """The one parameter an argument is made of; empty when there is none or several."""
    used = {found.id for found in ast.walk(node) if isinstance(found, ast.Name) and found.id in names}
    return "+".join(sorted(used))


def modules_of(tree: ast.Module) -> dict[str, str]:
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
    first, _, rest = (_segment(text, value) if value else "").partition("\n")
    return f"{first}\n{textwrap.dedent(rest)}" if rest else first


def _segment(text: str, node: ast.expr) -> str:
    """`ast.get_source_segment`, which walks through the whole file, character by character, every time."""
    if node.end_lineno is None or node.end_col_offset is None:
        return ""
    lines = [line.encode() for line in _lines(text)[node.lineno - 1 : node.end_lineno]]
    lines[-1] = lines[-1][: node.end_col_offset]
    lines[0] = lines[0][node.col_offset :]
    return b"\n".join(lines).decode()


def _marked(text: str, node: ast.FunctionDef) -> str:
    lines = _lines(text)[node.lineno : node.end_lineno]
    kept = [line.rstrip().removesuffix(SHOWN).rstrip() for line in lines if line.rstrip().endswith(SHOWN)]
    dedented = textwrap.dedent("\n".join(kept)).split("\n")
    return "\n".join(line.removeprefix("return ") for line in dedented)


def _body(text: str, node: ast.FunctionDef) -> str:
    lines = _lines(text)[node.body[0].lineno - 1 : node.end_lineno]
    return textwrap.dedent("\n".join(lines))
