"""What is written is TOML that reads back as the same."""

from __future__ import annotations

import datetime as dt
import math
import tomllib
from typing import Any

import pytest

from narani.model.result import Result
from narani.runner.write import literal, multiline, result_text, string


@pytest.mark.parametrize("text", [
    "", "one", "a\nb\n", "no newline at the end\nb", 'quotes "\n""\n"""\n""""\n"""""',
    "back\\slash\n\\n", "\ttab\n",
    "\r\n\r", "\x00\x1b[31m\x7f\n", "가나다\n", "\n\nleading\n", '"', "end\n\"", "'''\n",
])
def test_strings_read_back(text: str) -> None:
    assert tomllib.loads(f"a = {multiline(text)}\nb = {string(text)}") == {"a": text, "b": text}


@pytest.mark.parametrize("value", [
    True, 0, -3, 2**70, 1.0, 1e-5, 1e300, -0.1, math.inf, -math.inf, "x", [], [1, [2.5, "a"], []],
    list(range(1000)), {"none": True}, [0.1] * 1000, {"dtype": "str", "shape": [1], "data": ["a b"]},
])
def test_values_read_back(value: Any) -> None:
    assert tomllib.loads(f"a = {literal(value)}") == {"a": value}


def test_a_result_is_laid_out_to_be_read() -> None:
    values = {
        "grad": {"dtype": "float32", "shape": [2, 3], "data": [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]},
        "nothing": {"none": True},
        "out": {"dtype": "int64", "shape": [], "data": [25]},
        "z": {"dtype": "complex64", "shape": [1], "data": [[1.0, -2.0]]},
    }
    result = Result("sha256:a", "sha256:b", dt.date(2026, 11, 21), "CPU, Linux", "x\n", values, "jax")
    text = result_text(result)
    assert text == '''# Recorded by `narani record`. Do not edit.
script = "sha256:a"
content = "sha256:b"
changed = 2026-11-21
machine = "CPU, Linux"
stdout = """
x
"""
backend = "jax"

[values]
nothing = {none = true}
out = {dtype = "int64", shape = [], data = [25]}
z = {dtype = "complex64", shape = [1], data = [[1.0, -2.0]]}

[values.grad]
dtype = "float32"
shape = [2, 3]
data = [
  1.0, 2.0, 3.0,
  4.0, 5.0, 6.0,
]
'''
    assert tomllib.loads(text)["values"] == values
    assert max(map(len, result_text(Result("a", "b", result.changed, "c", "", {
        "long": [0.123456789] * 1000})).splitlines())) <= 104
