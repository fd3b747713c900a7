"""Signatures of the frameworks' functions, and what calling shows of them.

Where Python cannot tell a signature, the first line of the documentation does, as PyTorch's does;
where neither is right, the author declares one. Nothing counts before a call has shown it.
"""

from __future__ import annotations

import ast
import copy
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from narani.catalog.same import why_not_same
from narani.model.values import Value

POSITIONAL = ("positional", "either")
AGAIN = 1e-6
"""Relative: the same call on equal arguments elsewhere in memory may round its last digit differently."""
Evaluate = Callable[..., Any]


@dataclass(frozen=True)
class Parameter:
    """One parameter: how it may be passed, and the source of its default."""

    name: str
    kind: str
    """positional, either, keyword or many (`*args`)."""
    default: str = ""
    value: Any = None
    """The default itself, where `default` is not Python source."""


@dataclass(frozen=True)
class Signature:
    """The parameters of a function, in order."""

    parameters: tuple[Parameter, ...]

    @staticmethod
    def of(function: Any, declared: str) -> Signature | None:
        """As declared, else as Python tells, else as the documentation begins; None when nobody knows."""
        if declared:
            return parse(declared)
        try:
            return _of_ufunc(inspected(inspect.signature(function)), function)
        except (TypeError, ValueError):
            pass
        doc = (getattr(function, "__doc__", "") or "").strip().partition("\n")[0]
        inside, found, _ = doc.partition("(")[2].rpartition(")")
        return parse(inside) if found else None

    @property
    def text(self) -> str:
        """The parameters as in a `def`."""
        words: list[str] = []
        before = ""
        for parameter in self.parameters:
            if before == "positional" and parameter.kind != "positional":
                words.append("/")
            if parameter.kind == "keyword" and before not in ("keyword", "many"):
                words.append("*")
            star = "*" if parameter.kind == "many" else ""
            words.append(f"{star}{parameter.name}" + (f"={parameter.default}" if parameter.default else ""))
            before = parameter.kind
        return ", ".join([*words, "/"] if before == "positional" else words)

    def named(self, call: ast.Call) -> dict[str, ast.expr] | None:
        """The call's arguments by parameter; None where they cannot be told apart."""
        slots = [p.name for p in self.parameters if p.kind in POSITIONAL]
        starred = any(isinstance(a, ast.Starred) for a in call.args) or any(not k.arg for k in call.keywords)
        if starred or len(call.args) > len(slots):
            return None
        return {**dict(zip(slots, call.args, strict=False)),
                **{k.arg: k.value for k in call.keywords if k.arg}}

    def bare(self, call: ast.Call) -> ast.Call | None:
        """The same call with every optional argument left out; None where it gives none."""
        named = self.named(call)
        optional = {p.name for p in self.parameters if p.default}
        if named is None or not optional & named.keys():
            return None
        slots = [p.name for p in self.parameters if p.kind in POSITIONAL]
        args = [value for name, value in zip(slots, call.args, strict=False) if name not in optional]
        kept = [k for k in call.keywords if k.arg not in optional]
        return ast.Call(call.func, args, kept)


def parse(text: str) -> Signature | None:
    """A signature from what stands between the brackets of a `def`; None when that is no Python."""
    try:
        node = ast.parse(f"def f({text}): pass").body[0]
    except SyntaxError:
        return None
    assert isinstance(node, ast.FunctionDef)
    found: list[Parameter] = []
    plain = [*((a.arg, "positional") for a in node.args.posonlyargs),
             *((a.arg, "either") for a in node.args.args)]
    defaults = ["", ] * (len(plain) - len(node.args.defaults)) + [ast.unparse(d) for d in node.args.defaults]
    found += [Parameter(name, kind, default) for (name, kind), default in zip(plain, defaults, strict=True)]
    if node.args.vararg:
        found.append(Parameter(node.args.vararg.arg, "many"))
    for argument, value in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True):
        found.append(Parameter(argument.arg, "keyword", ast.unparse(value) if value else ""))
    return Signature(tuple(found))


def inspected(signature: inspect.Signature) -> Signature:
    """A signature that Python knows."""
    of_kind = inspect.Parameter
    kinds = {of_kind.POSITIONAL_ONLY: "positional", of_kind.POSITIONAL_OR_KEYWORD: "either",
             of_kind.KEYWORD_ONLY: "keyword", of_kind.VAR_POSITIONAL: "many"}
    return Signature(tuple(
        Parameter(p.name, kinds[p.kind], "" if p.default is p.empty else _source(p.default), p.default)
        for p in signature.parameters.values() if p.kind in kinds))


def _of_ufunc(signature: Signature, function: Any) -> Signature:
    """JAX's universal functions hide their inputs behind `*args`, but say how many there are."""
    count = getattr(function, "nin", 0)
    if not count or not signature.parameters or signature.parameters[0].kind != "many":
        return signature
    names = ["x"] if count == 1 else [f"x{number}" for number in range(1, count + 1)]
    return Signature((*(Parameter(name, "positional") for name in names), *signature.parameters[1:]))


def _source(default: Any) -> str:
    """A default as readers write it: types by their name, objects without their address."""
    if isinstance(default, type):
        return default.__name__
    text = repr(default)
    return "…" if " at 0x" in text or text.startswith("<") else text


def proof(evaluate: Evaluate, call: ast.Call, signature: Signature, arguments: dict[str, Any],
          describe: Callable[[Any], Value]) -> tuple[list[str], list[str]]:
    """What calls by position, by keyword and with defaults written out show; and what they contradict."""
    named = signature.named(call)
    if named is None:
        return [], []
    try:
        wanted = describe(evaluate(call, arguments))
    except Exception:
        return [], []  # code that is no file, which AutoGraph for one does not read: nothing can be shown
    kinds = {p.name: p.kind for p in signature.parameters}
    if unknown := [name for name in named if name not in kinds]:
        return [], [f'takes no argument "{unknown[0]}" by its signature ({signature.text}). Declare args.']
    proved: list[str] = []
    problems: list[str] = []
    ways = {"position": _by_position(call, signature, named), "keyword": _by_keyword(call, kinds, named)}
    for way, other in ways.items():
        if other is None:
            continue
        why = _unlike(evaluate, other, arguments, describe, wanted)
        if why:
            problems.append(f"by {way} as its signature ({signature.text}) says it {why}. Declare args.")
        else:
            proved.append(way)
    bare = signature.bare(call) or call
    if any(_default_shown(evaluate, bare, p, arguments, describe) for p in signature.parameters):
        proved.append("default")
    return proved, problems


def _by_position(call: ast.Call, signature: Signature, named: dict[str, ast.expr]) -> ast.Call | None:
    slots = [p.name for p in signature.parameters if p.kind in POSITIONAL]
    first = [name for name in slots if name in named]
    if not first or first != slots[: len(first)]:
        return None
    rest = [ast.keyword(name, value) for name, value in named.items() if name not in first]
    return ast.Call(call.func, [named[name] for name in first], rest)


def _by_keyword(call: ast.Call, kinds: dict[str, str], named: dict[str, ast.expr]) -> ast.Call | None:
    args = [value for name, value in named.items() if kinds[name] == "positional"]
    rest = [ast.keyword(name, value) for name, value in named.items() if kinds[name] != "positional"]
    return ast.Call(call.func, args, rest) if rest else None


def _unlike(evaluate: Evaluate, call: ast.Call, arguments: dict[str, Any],
            describe: Callable[[Any], Value], wanted: Value) -> str:
    try:
        given = describe(evaluate(copy.deepcopy(call), arguments))
    except Exception as error:
        return f"raises {type(error).__name__}: {' '.join(str(error).split()[:12])}"
    return "gives something else" if why_not_same(given, wanted, AGAIN) else ""


def _default_shown(evaluate: Evaluate, bare: ast.Call, parameter: Parameter, arguments: dict[str, Any],
                   describe: Callable[[Any], Value]) -> bool:
    """Whether writing this default out gives what leaving it out gives."""
    if not parameter.default or parameter.kind == "positional":
        return False
    value: ast.expr = ast.Name("_default_", ast.Load())
    extra = {"_default_": parameter.value}
    if parameter.value is None and parameter.default != "None":
        try:
            value, extra = ast.parse(parameter.default, mode="eval").body, {}
        except SyntaxError:
            return False
    written = ast.Call(bare.func, bare.args, [*bare.keywords, ast.keyword(parameter.name, value)])
    try:
        left_out = describe(evaluate(copy.deepcopy(bare), arguments))
        written_out = describe(evaluate(copy.deepcopy(written), arguments, extra))
        return not why_not_same(written_out, left_out, AGAIN)
    except Exception:
        return False
