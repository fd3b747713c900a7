"""What lint says of a category with one thing broken in it."""

from __future__ import annotations

import pytest
from support.house import House

TOML = """\
title = {ko = "합", en = "Sums"}
about = {ko = "더합니다.", en = "Adding."}

[operation.add]
title = {ko = "덧셈", en = "Addition"}
"""
REASON = 'reason.numpy = {ko = "없습니다.", en = "None."}\n'
PYTORCH = "import torch\n\n\ndef add(x, y):\n    return torch.add(x, y)\n"
NUMPY = "import numpy as np\n\n\ndef add(x, y):\n    return np.add(x, y)\n"
PAGE = "---\ntitle: {title}\ndescription: {title}\n---\n# {title} {{#sums}}\n\n/// operations | sums\n///\n"


@pytest.fixture
def house(tmp_path: object, house: House) -> House:
    """A repository with one small category, not recorded yet."""
    house.write("snippets/api/sums/operations.toml", TOML)
    house.write("snippets/api/sums/inputs.py", "CASES = {}\n")
    house.write("snippets/api/sums/in_numpy.py", NUMPY)
    house.write("snippets/api/sums/in_pytorch.py", PYTORCH)
    for language, title in (("ko", "합"), ("en", "Sums")):
        house.write(f"docs/{language}/api/sums.md", PAGE.format(title=title))
    return house


def found(house: House, rule: str) -> list[str]:
    """What one rule finds."""
    return [str(problem) for problem in house.problems() if problem.rule == rule]


def test_a_good_category_has_nothing_but_results_to_wait_for(house: House) -> None:
    assert {problem.rule for problem in house.problems()} == {"operation-recorded"}


def test_a_missing_function_needs_a_reason(house: House) -> None:
    house.write("snippets/api/sums/in_numpy.py", "import numpy as np\n")
    [said] = found(house, "operation-functions")
    assert said.startswith("snippets/api/sums/operations.toml:4: operation.add: in_numpy.py has no such")
    house.write("snippets/api/sums/operations.toml", TOML + REASON)
    assert found(house, "operation-functions") == []


def test_a_reason_for_what_is_there_is_wrong(house: House) -> None:
    house.write("snippets/api/sums/operations.toml", TOML + REASON)
    assert "has the function after all" in found(house, "operation-functions")[0]


def test_parameters_are_the_same_everywhere(house: House) -> None:
    house.edit("snippets/api/sums/in_pytorch.py", "add(x, y):\n", "add(x, z):\n")
    [said] = found(house, "operation-functions")
    assert 'in_pytorch.py:4: "add" takes (x, z), in_numpy.py (x, y)' in said


def test_several_calls_say_that_they_are_composed(house: House) -> None:
    house.edit("snippets/api/sums/in_pytorch.py", "torch.add(x, y)", "torch.add(torch.neg(x), y)")
    assert "needs more than one call" in found(house, "operation-functions")[0]


def test_a_function_without_a_table_is_named_with_its_line(house: House) -> None:
    house.edit("snippets/api/sums/in_pytorch.py", "def add(", "def ad(")
    said = found(house, "operation-functions")
    assert any('py:4: "ad" is in no table. Did you mean "add"?' in text for text in said)


def test_a_wide_tolerance_needs_a_reason(house: House) -> None:
    house.write("snippets/api/sums/operations.toml", TOML + "tolerance = 0.01\n")
    [said] = found(house, "operation-functions")
    assert "operations.toml:6: operation.add.tolerance: 0.01 is above" in said


def test_an_unknown_key_is_named(house: House) -> None:
    house.write("snippets/api/sums/operations.toml", TOML + "tolerence = 0.1\n")
    assert any('unknown key. Did you mean "tolerance"?' in str(problem) for problem in house.problems())


def test_a_category_has_a_page(house: House) -> None:
    for language in ("ko", "en"):
        house.edit(f"docs/{language}/api/sums.md", "/// operations | sums\n///\n", "")
    assert "no page shows this category" in found(house, "operation-texts")[0]


def test_a_page_names_a_category_that_exists(house: House) -> None:
    house.edit("docs/ko/api/sums.md", "operations | sums", "operations | sum")
    [said] = found(house, "directive-arguments")
    assert 'no category "sum". Did you mean "sums"?' in said
