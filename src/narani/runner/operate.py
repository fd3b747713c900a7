"""Calls every operation of a category on every case, in the process that has run its file."""

from __future__ import annotations

import ast
import copy
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from narani.catalog.calls import modules_of, subject_of
from narani.catalog.same import why_not_same
from narani.model.values import NONE, Value
from narani.runner.convert import NotRecordable, convert
from narani.runner.signature import AGAIN, Signature, proof
from narani.runner.tensors import Framework, Values, parts_of

LARGE = 64
"""Results with more elements are recorded by a summary."""
GIVEN = 60
"""How many characters of one argument readers are shown."""
WORDS = 6
"""How many words of an exception's message are recorded."""


def operate(namespace: dict[str, Any], order: dict[str, Any]) -> dict[str, Any]:
    """What each operation of `order` gave, and what kept one from being called at all."""
    framework = Framework(order["framework"], order["cache"])
    cases: dict[str, dict[str, Values]] = importlib.import_module("inputs").CASES
    text = Path(order["file"]).read_text(encoding="utf-8")
    tree = ast.parse(text)
    modules = modules_of(tree)
    nodes = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    values: dict[str, Any] = {}
    failures: list[dict[str, Any]] = []
    for asked in order["operations"]:
        name = asked["name"]
        if name not in cases:
            failures.append({"text": f'"{name}" has no inputs. Add it to CASES in inputs.py.',
                             "line": nodes[name].lineno})
            continue
        subject = subject_of(text, nodes[name], modules, asked["declared"]) if asked["single"] else None
        found = _Operation(namespace, nodes[name], framework, asked, subject)
        values[name] = found.run(cases[name])
        failures += [{"text": why, "line": nodes[name].lineno} for why in found.problems]
    return {"values": values, "failures": failures}


class _Operation:
    """One function, called on its cases."""

    def __init__(self, namespace: dict[str, Any], node: ast.FunctionDef, framework: Framework,
                 asked: dict[str, Any], subject: ast.Call | None) -> None:
        self.function: Callable[..., Any] = namespace[node.name]
        self.namespace = namespace
        self.node = node
        self.framework = framework
        self.asked = asked
        self.subject = subject
        """The call whose arguments are varied; None where nothing is one call."""
        self.problems: list[str] = []

    def run(self, cases: dict[str, Values]) -> dict[str, Any]:
        """The record of this operation."""
        found: dict[str, Any] = {"call": self.asked["call"]}
        callee = self._callee()
        signature = Signature.of(callee, self.asked["args"]) if self.subject else None
        if signature:
            found["signature"] = signature.text
        recorded: dict[str, Any] = {
            case: {"given": given(arguments), **self._case(arguments, signature)}
            for case, arguments in cases.items()}
        good = [case for case, value in recorded.items() if "error" not in value]
        if signature and good and self.subject:
            proved, why = proof(self._evaluate, self.subject, signature, cases[good[0]], self._describe)
            found["proved"] = proved
            self.problems += [f"{self.node.name}: {text}" for text in why]
        found["cases"] = recorded
        return found

    def _callee(self) -> Any:
        """The function of the framework that is documented; notes when its name does not exist."""
        dotted: str = self.asked["call"]
        if not dotted:
            return None
        parts = dotted.split(".")
        for cut in range(len(parts), 0, -1):
            try:
                found: Any = importlib.import_module(".".join(parts[:cut]))
            except ImportError:
                continue
            try:
                for part in parts[cut:]:
                    found = getattr(found, part)
            except AttributeError:
                break
            return found
        self.problems.append(f"{self.node.name}: {dotted} does not exist in the installed framework.")
        return None

    def _case(self, arguments: Values, signature: Signature | None) -> dict[str, Value]:
        values = self.framework.values(arguments)
        self.framework.seed()
        try:
            result = self.function(**values)
        except Exception as error:
            return {"error": type(error).__name__, "message": " ".join(str(error).split()[:WORDS])}
        found = self._describe(result)
        found = found if isinstance(found, dict) else {"value": found}
        if signature and self.subject and (bare := signature.bare(self.subject)) is not None:
            without = self._try(bare, arguments)
            if why_not_same(without, self._describe(result), AGAIN):
                found["bare"] = without
        if self.asked["differentiable"] and (grad := self._gradient(arguments)):
            found["grad"] = grad
        return found

    def _try(self, call: ast.Call, arguments: Values) -> Value:
        try:
            return self._describe(self._evaluate(call, arguments))
        except Exception as error:
            return {"error": type(error).__name__, "message": " ".join(str(error).split()[:WORDS])}

    def _gradient(self, arguments: Values) -> Value:
        self.framework.seed()
        try:
            found = self.framework.gradient(lambda values: self.function(**values), arguments)
        except Exception as error:
            return {"error": type(error).__name__}
        return {name: dict(NONE) if grad is None else describe(grad, False) for name, grad in found.items()}

    def _evaluate(self, call: ast.Call, arguments: Values, extra: Values | None = None) -> Any:
        """What the function gives on fresh arguments with `call` in the place of its subject."""
        self.framework.seed()
        edited = copy.deepcopy(self.node, {id(self.subject): call})
        scope = {**self.namespace, **(extra or {})}
        exec(compile(ast.fix_missing_locations(ast.Module([edited], [])), "<call>", "exec"), scope)
        return scope[self.node.name](**self.framework.values(arguments))

    def _describe(self, result: Any) -> Value:
        return describe(result, self.asked["random"])


def given(arguments: Values) -> str:
    """The arguments of a case in a line, as readers are told them."""
    said = []
    for name, value in arguments.items():
        text = repr(_rounded(value.tolist()) if hasattr(value, "tolist") else value)
        text = text if len(text) <= GIVEN else text[:GIVEN] + "…"
        said.append(f"{name} = {text}" + (f" {value.dtype}" if hasattr(value, "dtype") else ""))
    return ", ".join(said)


def _rounded(value: Any) -> Any:
    if isinstance(value, list):
        return [_rounded(item) for item in value]
    return float(f"{value:.6g}") if isinstance(value, float) else value


def describe(result: Any, random: bool) -> Value:
    """A result as it is recorded: in full, or by a summary when it is large or random."""
    if isinstance(result, tuple | list | dict) and any(hasattr(p, "dtype") for p in parts_of(result)):
        return {"parts": [describe(part, random) for part in parts_of(result)]}
    try:
        if not random and _size(result) <= LARGE:
            return convert(result)
        return _summary(result, random)
    except (NotRecordable, TypeError, ValueError):
        return str(result)


def _size(result: Any) -> int:
    size = 1
    for length in getattr(result, "shape", ()):
        size *= int(length)
    return size


def _summary(result: Any, random: bool) -> Value:
    """Mean, standard deviation, smallest and largest; without chance, some elements as well."""
    numpy = importlib.import_module("numpy")
    array = numpy.asarray(result.detach().cpu() if hasattr(result, "detach") else result)
    flat = array.astype("float64").reshape(-1)
    dtype = str(getattr(result, "dtype", array.dtype)).removeprefix("torch.")
    dtype = dtype.removeprefix("<dtype: '").removesuffix("'>")
    spread = [float(f"{number:.6g}") for number in (flat.mean(), flat.std(), flat.min(), flat.max())]
    found: dict[str, Any] = {"dtype": dtype, "shape": [int(n) for n in array.shape], "spread": spread}
    if not random:
        picked = flat[:: max(1, flat.size // 8)]
        found["some"] = [float(f"{number:.7g}") for number in picked]
    return found
