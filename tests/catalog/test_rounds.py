"""Rounds: pieces from the scripts, answers from the records."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.house import House, array

from narani.catalog.rounds import Round, rounds

CONCEPT = "snippets/tensors/sum/concept.toml"
TRIED = """\
import {module}

try:
    out = {module}.ones(2).nothing()
    kind = "none"
except AttributeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
"""


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A repository in which everything is verified."""
    return House(tmp_path)


def only(house: House) -> Round:
    [found] = rounds(house.catalog())
    return found


def number_kinds(house: House, pytorch: float) -> None:
    """Makes the difference one of numbers."""
    house.record("tensors/sum", "numpy", {"out": array(3.0), "kind": 1.0})
    house.record("tensors/sum", "pytorch", {"out": array(3.0, "float32"), "kind": pytorch})


def test_equal_where_the_agreement_says_so(house: House) -> None:
    found = only(house)
    assert (found.variable, found.answer) == ("out", "equal"), "types are strings, which nobody could compare"
    assert [piece.runtime.id for piece in found.pieces] == ["pytorch", "numpy"]
    assert found.left.code == "import torch\nout = torch.tensor([1.0, 2.0]).sum()\nprint(out)"


def test_different_where_the_records_differ(house: House) -> None:
    number_kinds(house, 2.0)
    found = only(house)
    assert (found.variable, found.answer) == ("kind", "different")
    assert [piece.value for piece in found.pieces] == [2.0, 1.0]


def test_the_answer_is_what_was_recorded(house: House) -> None:
    number_kinds(house, 1.0)
    assert only(house).answer == "equal", "a difference that is none any more"


def test_an_error_that_one_side_recorded(house: House) -> None:
    for runtime, module in (("pytorch", "torch"), ("numpy", "numpy")):
        house.write(f"snippets/tensors/sum/in_{runtime}.py", TRIED.format(module=module))
    raised = {"error": "AttributeError", "message": "no attribute nothing"}
    house.record("tensors/sum", "numpy", {"out": array(3.0)})
    house.record("tensors/sum", "pytorch", {"out": array(3.0), **raised})
    assert rounds(house.catalog()) == [], "the other side shows nothing that could be read without catching"
    house.record("tensors/sum", "numpy", {"out": array(3.0), **raised})
    found = only(house)
    assert (found.variable, found.answer) == ("", "error")
    assert found.left.code == "import torch\nout = torch.ones(2).nothing()\nprint(out)"
    assert found.right.error == "AttributeError"


def test_no_round_from_results_that_do_not_stand(house: House) -> None:
    house.edit("snippets/tensors/sum/in_numpy.py", "print(", "print( ")
    assert rounds(house.catalog()) == []


def test_a_concept_may_stay_out(house: House) -> None:
    house.edit(CONCEPT, "\n[agreement]", "guess = false\n\n[agreement]")
    assert rounds(house.catalog()) == []


def test_a_long_piece_is_none(house: House) -> None:
    house.edit("snippets/tensors/sum/in_numpy.py", "out = ", "x = 0\n" + "x += 1\n" * 9 + "out = x * 0 + ")
    house.rerecord()
    assert rounds(house.catalog()) == []
