"""Signatures are read from Python, from documentation or from a declaration, and then shown by calls."""

from __future__ import annotations

import ast
from typing import Any

from narani.runner.signature import Signature, proof


def plain(a: int, b: int = 2, *, c: int = 3) -> int:
    return 100 * a + 10 * b + c


def documented(*given: int, **named: int) -> int:
    return plain(*given, **named)


def shown(code: str, signature: Signature) -> tuple[list[str], list[str]]:
    """What proving a call shows."""
    call = ast.parse(code, mode="eval").body
    assert isinstance(call, ast.Call)

    def evaluate(node: ast.expr, arguments: dict[str, Any], extra: dict[str, Any] | None = None) -> Any:
        compiled = compile(ast.fix_missing_locations(ast.Expression(node)), "<call>", "eval")
        return eval(compiled, {"plain": plain, **arguments, **(extra or {})})

    return proof(evaluate, call, signature, {"x": 1}, lambda value: value)


def test_python_knows_the_signature() -> None:
    signature = Signature.of(plain, "")
    assert signature is not None
    assert signature.text == "a, b=2, *, c=3"


def test_a_declaration_comes_first() -> None:
    signature = Signature.of(plain, "a, /, b=2")
    assert signature is not None
    assert signature.text == "a, /, b=2"


def test_position_keyword_and_default_are_proved() -> None:
    signature = Signature.of(plain, "")
    assert signature is not None
    assert shown("plain(x, b=5)", signature) == (["position", "keyword", "default"], [])


def test_a_wrong_order_is_found() -> None:
    signature = Signature.of(plain, "b, a")
    assert signature is not None
    proved, problems = shown("plain(a=x, b=7)", signature)
    assert "position" not in proved
    assert "by position" in problems[0]


def test_a_wrong_name_is_found() -> None:
    signature = Signature.of(plain, "first, b=2")
    assert signature is not None
    assert "raises TypeError" in shown("plain(x)", signature)[1][0]


def test_optional_arguments_are_left_out() -> None:
    signature = Signature.of(plain, "")
    assert signature is not None
    call = ast.parse("plain(x, 5, c=1)", mode="eval").body
    assert isinstance(call, ast.Call)
    bare = signature.bare(call)
    assert bare is not None
    assert ast.unparse(bare) == "plain(x)"
