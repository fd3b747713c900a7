"""Program slices: the statements of a script that one of its variables depends on, found by syntax alone.

When in doubt a statement is taken in: what is called may change whatever its arguments were computed
from (`loss.backward()` changes the weights), and a seed changes all that follows. Printing changes nothing.
"""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterable, Iterator
from functools import lru_cache
from textwrap import dedent

from narani.catalog.scripts import Script, bound_by

_QUIET = ("print", "len", "range", "zip", "enumerate", "list", "tuple", "float", "int", "str", "type")
"""Functions that change nothing they are given."""
_STATEFUL = ("default_rng", "Generator", "RandomState", "iter")
"""What these give changes with every use."""
_DEFINITIONS = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
_IMPORTS = ast.Import | ast.ImportFrom
_COMPREHENSIONS = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


@lru_cache(maxsize=256)
def program_slice(script: Script, name: str) -> str:
    """The program that prints the variable `name`; empty where its value depends on catching an error."""
    if script.tree is None or script.dynamic or name not in script.bound:
        return ""
    statements = _looked_at(script)
    return _program(script, statements.needed_by({name}), f"print({name})")


def raising_slice(script: Script) -> tuple[str, str]:
    """What a script tries and records as `error`, with all it needs; and the variable it would set.

    Both are empty where a script does not try exactly one thing so.
    """
    body = script.tree.body if script.tree and not script.dynamic else []
    tries = [(at, node) for at, node in enumerate(body)
             if isinstance(node, ast.Try) and "error" in bound_by(node.handlers)]
    if len(tries) != 1:
        return "", ""
    at, tried = tries[0]
    attempt = [node for node in tried.body if not _is_note(node)]
    if not attempt:
        return "", ""
    needed = _looked_at(script).needed_by(set[str]().union(*map(_free, attempt)), at)
    if isinstance(last := attempt[-1], ast.Expr):
        shown = ast.get_source_segment(script.text, last)
        return _program(script, [*needed, *attempt[:-1]], f"print({shown})"), ""
    about = next(iter(bound_by([last])), "") or next(_stored(last), "")
    return _program(script, [*needed, *attempt], f"print({about})" if about else ""), about


class _Statements:
    """Top-level statements with what each needs, binds and may change."""

    def __init__(self, body: list[ast.stmt]) -> None:
        self.body = body
        self.imported = set(bound_by(node for node in body if isinstance(node, _IMPORTS)))
        self.defined = {node.name for node in body if isinstance(node, _DEFINITIONS)}
        self.stateful: set[str] = set()
        self.origins: dict[str, set[str]] = {}
        """Names to all that changes with them: what they were computed from, what a function changes."""
        self.bound = [_names_of(node) for node in body]
        self.free = [_free(node) for node in body]
        self.inside = {node.name: free for node, free in zip(body, self.free, strict=True)
                       if isinstance(node, _DEFINITIONS)}
        """What a function needs when it is called."""
        self.changes = [self._look(*about) for about in zip(body, self.bound, self.free, strict=True)]
        self.writes = [self._with_origins(set(_stored(node))) for node in body]

    def needed_by(self, names: set[str], before: int | None = None) -> list[ast.stmt]:
        """Statements above `before` that bind or may change `names`, or what those need in turn."""
        needed, kept = self._with_inside(names), list[ast.stmt]()
        for at in reversed(range(len(self.body) if before is None else before)):
            views = self._with_origins(needed)
            if needed & (self.bound[at] | self.changes[at]) or views & self.writes[at]:
                kept.append(self.body[at])
                if isinstance(self.body[at], ast.Assign | _DEFINITIONS | _IMPORTS):
                    needed -= self.bound[at]
                needed |= self._with_inside(self.free[at])
        return kept[::-1]

    def _look(self, node: ast.stmt, bound: set[str], free: set[str]) -> set[str]:
        """What a statement may change besides the names it binds; notes what changes with those."""
        touched = self._with_origins(self._touched(node) - bound) - self.defined
        own = touched if isinstance(node, _DEFINITIONS) else self._with_origins(free - self.imported)
        for name in bound - self.imported:
            self.origins[name] = self.origins.get(name, set()) | own | {name}
        if any(_called(call) in _STATEFUL for call in ast.walk(node) if isinstance(call, ast.Call)):
            self.stateful |= bound
        return set() if isinstance(node, _DEFINITIONS) else touched

    def _with_inside(self, names: set[str]) -> set[str]:
        found, new = set(names), set(names)
        while new := set[str]().union(*(self.inside.get(name, ()) for name in new)) - found:
            found |= new
        return found

    def _with_origins(self, names: set[str]) -> set[str]:
        return names.union(*(self.origins.get(name, ()) for name in names))

    def _touched(self, node: ast.stmt) -> set[str]:
        """Names whose values a statement (or a function, when it is called) may change where they are."""
        if isinstance(node, _IMPORTS):
            return set()
        found = set(_stored(ast.Module(node.body, []) if isinstance(node, _DEFINITIONS) else node))
        for inner in ast.walk(node):
            if isinstance(inner, ast.Expr) and isinstance(inner.value, ast.Call):
                if _called(inner.value) != "print":
                    found |= {_base(inner.value.func)} | (_free(inner.value) - self.imported)
            elif isinstance(inner, ast.Call):
                name = _base(inner.func)
                if isinstance(inner.func, ast.Name) and name not in (*self.imported, *_QUIET):
                    found |= _free(inner) - self.imported if name == "next" else {name}
            elif isinstance(inner, ast.Name) and inner.id in self.stateful | self.defined:
                found.add(inner.id)
        local = set[str]()
        if isinstance(node, _DEFINITIONS):
            local = {n.arg for n in ast.walk(node) if isinstance(n, ast.arg)} | set(bound_by(node.body))
        return (found - local) | _globals(node) - {""}


@lru_cache(maxsize=32)
def _looked_at(script: Script) -> _Statements:
    return _Statements(script.tree.body if script.tree else [])


def _free(node: ast.AST) -> set[str]:
    """Names a statement needs from outside, those inside its functions included."""
    if isinstance(node, ast.Name):
        return set() if isinstance(node.ctx, ast.Store) else {node.id}
    found = set[str]().union(*map(_free, ast.iter_child_nodes(node)))
    if isinstance(node, ast.AugAssign):
        return found | set(bound_by([node.target]))
    if isinstance(node, _COMPREHENSIONS):
        return found - set(bound_by(generator.target for generator in node.generators))
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        local = {n.arg for n in ast.walk(node.args) if isinstance(n, ast.arg)}
        if not isinstance(node, ast.Lambda):
            local |= set(bound_by(node.body))
        return found - local | _globals(node)
    return found


def _globals(node: ast.AST) -> set[str]:
    """Names that functions declare to be those of the module."""
    return {name for n in ast.walk(node) if isinstance(n, ast.Global) for name in n.names}


def _called(call: ast.Call) -> str:
    """Last part of the name that is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _names_of(node: ast.stmt) -> set[str]:
    """Names a statement binds itself; what a function declares global it binds when it is called."""
    return {node.name} if isinstance(node, _DEFINITIONS) else set(bound_by([node]))


def _is_note(node: ast.stmt) -> bool:
    """Whether a statement only says what came of others: a print, or `works = True`."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        return _called(node.value) == "print"
    if not isinstance(node, ast.Assign):
        return False
    values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
    return all(isinstance(value, ast.Constant) for value in values)


def _stored(node: ast.AST) -> Iterator[str]:
    """`x` of `x[0] = …`, `x += …`, `x.add_(…)` and `x.assign(…)`: what shares memory with it changes too."""
    if isinstance(node, _DEFINITIONS):
        return
    for inner in ast.walk(node):
        if isinstance(inner, ast.Call) and _called(inner).endswith("_") | _called(inner).startswith("assign"):
            yield _base(inner.func)
        if isinstance(inner, ast.Attribute | ast.Subscript) and not isinstance(inner.ctx, ast.Load):
            yield _base(inner)
        elif isinstance(inner, ast.AugAssign):
            yield _base(inner.target)


def _base(node: ast.AST) -> str:
    """`x` of `x.grad`, `x[0]` and `x`; of anything else nothing."""
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _program(script: Script, kept: Iterable[ast.stmt], last: str) -> str:
    """Statements as their author wrote them and a last line; without comments, which may tell the outcome."""
    nodes = list(kept)
    if any(isinstance(node, ast.Try) for node in nodes):
        return ""
    text = "\n".join([*(_source(script, node) for node in nodes), last])
    lines = text.split("\n")
    if "#" not in text:
        return "\n".join(line for line in lines if line.strip())
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column].rstrip()
    return "\n".join(line for line in lines if line.strip())


def _source(script: Script, node: ast.stmt) -> str:
    """The lines of a statement."""
    first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
    return dedent("\n".join(script.lines[first - 1 : node.end_lineno]))
