"""Recorded texts name no place on the machine."""

from __future__ import annotations

import pytest
from support.house import House, array


@pytest.mark.parametrize("text", [
    'in user code: File "/srv/checkout/snippets/tensors/sum/in_pytorch.py", line 3',
    "C:\\checkout\\snippets\\tensors\\sum", "wrote /tmp/model.pt", "read /home/reader/data",
])
def test_a_path_of_the_machine(house: House, text: str) -> None:
    house.record("tensors/sum", "pytorch", {"out": array(3.0, "float32"), "kind": text})
    [problem] = house.lint("result-places")
    assert problem.startswith("snippets/tensors/sum/results/pytorch.cpu.toml:")
    assert "values.kind: holds a path of the machine" in problem
    house.record("tensors/sum", "pytorch", {"out": array(3.0, "float32"), "kind": "Tensor"}, stdout=text)
    assert "stdout: holds a path" in house.lint("result-places")[0]


@pytest.mark.parametrize("text", ["model/kernel", "a / b", "snippets/tensors/sum", "https://numpy.org/doc/"])
def test_what_is_no_path_of_a_machine(house: House, text: str) -> None:
    house.record("tensors/sum", "pytorch", {"out": array(3.0, "float32"), "kind": text})
    assert house.lint("result-places") == []
