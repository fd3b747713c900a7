"""What a recorded signature says: names and defaults of parameters, and their order in a call."""

from __future__ import annotations

import ast
from functools import lru_cache

from narani.catalog.calls import Written


@lru_cache(maxsize=4096)
def _parsed(signature: str) -> ast.arguments | None:
    try:
        node = ast.parse(f"def f({signature.replace('…', '...')}): pass").body[0]
    except SyntaxError:
        return None
    assert isinstance(node, ast.FunctionDef)
    return node.args


def names_of(signature: str) -> list[str]:
    """Parameters that can be passed by position, in order."""
    found = _parsed(signature)
    return [argument.arg for argument in (*found.posonlyargs, *found.args)] if found else []


def defaults_of(signature: str) -> dict[str, str]:
    """Defaults by parameter."""
    found = _parsed(signature)
    if found is None:
        return {}
    plain = [*found.posonlyargs, *found.args]
    pairs = [*zip(plain[len(plain) - len(found.defaults):], found.defaults, strict=True),
             *zip(found.kwonlyargs, found.kw_defaults, strict=True)]
    return {argument.arg: ast.unparse(value) for argument, value in pairs if value is not None}


def positions_of(signature: str, written: Written) -> list[str]:
    """Our parameters in the order in which the framework's function takes them by position."""
    names = names_of(signature)
    at = {parameter: index for index, parameter in enumerate(written.order) if parameter}
    at |= {parameter: names.index(name) for name, parameter in written.keywords.items()
           if parameter and name in names}
    return sorted(at, key=lambda parameter: at[parameter])
