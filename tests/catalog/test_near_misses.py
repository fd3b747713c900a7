"""What was probably meant."""

from __future__ import annotations

from narani.errors import Problem, Problems, did_you_mean


def test_the_nearest_known_word() -> None:
    assert did_you_mean("pytorhc", ["numpy", "pytorch", "tensorflow"]) == 'Did you mean "pytorch"?'


def test_everything_known_when_nothing_is_near_and_little_is_known() -> None:
    assert did_you_mean("zzz", ["b", "a"]) == "Known: a, b."


def test_nothing_when_much_is_known() -> None:
    assert did_you_mean("zzz", [f"name{n}" for n in range(13)]) == ""
    assert did_you_mean("zzz", []) == ""


def test_problems_are_sorted_once_each_and_counted() -> None:
    late, early = Problem("b.toml", 2, "x."), Problem("a.toml", 0, "y.", "Mend it.")
    assert str(Problems([late, early, late])) == "a.toml: y. Mend it.\nb.toml:2: x.\n2 problems found."
    assert str(Problems([late])).endswith("1 problem found.")
