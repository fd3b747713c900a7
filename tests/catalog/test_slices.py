"""Slices: what a variable depends on, found without running anything."""

from __future__ import annotations

import ast
from pathlib import Path
from textwrap import dedent

import pytest

from narani.catalog.scripts import Script
from narani.catalog.slices import program_slice, raising_slice


def script(text: str) -> Script:
    text = dedent(text).strip() + "\n"
    return Script(Path("in_pytorch.py"), text, ast.parse(text))


def lines(text: str, name: str) -> list[str]:
    """The slice of a script by `name`, without its imports and without the line that prints."""
    *found, last = program_slice(script(text), name).split("\n")
    assert last == f"print({name})"
    return [line for line in found if not line.startswith(("import", "from"))]


def test_only_what_the_variable_needs() -> None:
    text = """
    import numpy as np
    import torch

    x = torch.ones(3)
    y = x * 2
    print(y)
    out = x + 1  # adds one
    z = out + y
    """
    assert program_slice(script(text), "out").split("\n") == [
        "import torch", "x = torch.ones(3)", "out = x + 1", "print(out)"]


def test_a_name_bound_anew_forgets_what_it_was() -> None:
    assert lines("x = 1\nx = 2\nout = x", "out") == ["x = 2", "out = x"]
    assert lines("x = 1\nx += 2\nout = x", "out") == ["x = 1", "x += 2", "out = x"]


@pytest.mark.parametrize("change", [
    "x[0] = 9.0", "x.data = z", "x.add_(1)", "x[0].assign(9.0)", "loss.backward()", "other[0] = 1",
    "change(x)"])
def test_what_changes_a_value_where_it_is(change: str) -> None:
    text = f"""
    import torch
    from elsewhere import change
    x = torch.ones(3, requires_grad=True)
    z = torch.zeros(3)
    other = x.view(3)
    loss = (x * 2).sum()
    {change}
    out = x
    """
    assert change in lines(text, "out")


def test_a_write_reaches_what_shares_memory() -> None:
    text = "import torch\nx = torch.ones(2)\nflat = x.flatten()\nx[0] = 9.0\nout = flat[0]"
    assert lines(text, "out") == ["x = torch.ones(2)", "flat = x.flatten()", "x[0] = 9.0", "out = flat[0]"]


def test_a_seed_and_each_use_of_a_generator() -> None:
    text = """
    import numpy as np
    import torch
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    first = rng.normal()
    second = rng.normal()
    noise = torch.randn(3)
    """
    assert "first = rng.normal()" in lines(text, "second")
    assert lines(text, "noise") == ["torch.manual_seed(0)", "noise = torch.randn(3)"]


def test_functions_bring_what_they_read_and_change() -> None:
    text = """
    import torch
    scale = 2.0
    x = 1.0
    calls = 0
    def f(x):
        global calls
        calls += 1
        return x * scale
    y = f(3.0)
    out = torch.compile(f)(4.0)
    """
    assert "scale = 2.0" in lines(text, "y")
    assert "x = 1.0" not in lines(text, "y"), "its own parameter"
    assert lines(text, "calls")[-2:] == ["y = f(3.0)", "out = torch.compile(f)(4.0)"]
    assert "y = f(3.0)" not in lines(text.replace("global calls", "calls = 0"), "out")


def test_a_function_meets_what_stands_when_it_is_called() -> None:
    text = "import torch\ndef f(x):\n    return g(x)\ndef g(x):\n    return torch.ones(x) * k\nk = 1\n"
    later = "torch.set_default_dtype(torch.float64)\nk = 2\nout = f(3)"
    assert lines(text + later, "out")[-3:] == later.split("\n")
    assert "k = 1" not in lines(text + later, "out")


def test_a_loop_over_other_names_is_left_out() -> None:
    text = "xs = [1, 2]\nout = sum(v for v in xs)\nprint([v for v in xs])\nfor v in xs:\n    print(v)\n"
    assert lines(text, "out") == ["xs = [1, 2]", "out = sum(v for v in xs)"]


def test_a_value_behind_a_caught_error_has_no_slice() -> None:
    text = "import torch\ntry:\n    out = torch.ones(2) @ 3\nexcept TypeError as e:\n    out = 0\n"
    assert program_slice(script(text), "out") == ""
    assert program_slice(script(text), "nothing") == ""


def test_what_is_tried_raises_again() -> None:
    text = """
    import torch
    x = torch.ones(2)
    y = x * 2
    error = None
    try:
        naive = x @ "3"  # refused
        print("never", naive)
        works = True
    except TypeError as e:
        error = type(e).__name__
    """
    assert raising_slice(script(text)) == (
        'import torch\nx = torch.ones(2)\nnaive = x @ "3"\nprint(naive)', "naive")


def test_an_expression_that_is_tried_is_printed() -> None:
    text = "import torch\ntry:\n    torch.ones(2).foo()  # no\nexcept AttributeError as e:\n    error = ''\n"
    assert raising_slice(script(text)) == ("import torch\nprint(torch.ones(2).foo())", "")


def test_two_tries_say_nothing_certain() -> None:
    tried = "try:\n    x = 1 / 0\nexcept ZeroDivisionError as e:\n    error = 'x'\n"
    assert raising_slice(script(tried + tried)) == ("", "")
