"""What a reviewer gets: the patch, the pages, the values."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.git import commit_all, git
from support.house import House

from narani.catalog.catalog import read_catalog
from narani.errors import Problem, Problems
from narani.export.review import (
    Review,
    changed_files,
    pages_touched,
    results_patch,
    summary,
    worth_saying,
)


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A repository in order, committed on main."""
    house = House(tmp_path)
    commit_all(tmp_path)
    return house


def test_the_patch_holds_new_and_changed_results_only(house: House) -> None:
    result = "snippets/tensors/sum/results/numpy.cpu.toml"
    house.write(result, house.read(result).replace("changed = ", "# again\nchanged = "))
    house.write("snippets/tensors/sum/results/jax.cpu.toml", "new = 1\n")
    house.write("snippets/tensors/sum/in_numpy.py", "print('not a result')\n")
    house.write("docs/ko/index.md", "not a result\n")
    patch = results_patch(house.root)
    touched = [line for line in patch.splitlines() if line.startswith("+++ ")]
    assert touched == [f"+++ b/snippets/tensors/sum/results/{name}.cpu.toml" for name in ("jax", "numpy")]
    assert "jax.cpu.toml" not in git(house.root, "ls-files"), "the checkout's own index is left alone"
    git(house.root, "stash", "-q", "--include-untracked")
    (house.root / "results.patch").write_text(patch, encoding="utf-8")
    git(house.root, "apply", "--index", "results.patch")
    assert "jax.cpu.toml" in git(house.root, "diff", "--cached", "--name-only")


def test_pages_that_show_a_changed_concept_are_named(house: House) -> None:
    house.write("snippets/tensors/sum/in_numpy.py", house.read("snippets/tensors/sum/in_numpy.py") + "\n")
    files = changed_files(house.root, "main")
    assert files == {"snippets/tensors/sum/in_numpy.py"}
    pages = pages_touched(read_catalog(house.root), files, [])
    assert {f"docs/{language}/tensors/examples/sum.md" for language in ("ko", "en")} <= set(pages)


def test_an_unknown_base_is_an_error_with_a_hint(house: House) -> None:
    with pytest.raises(Problems) as raised:
        changed_files(house.root, "no-such-branch")
    assert "Is this a git checkout, and was the base commit fetched?" in str(raised.value)


def test_the_summary_puts_problems_first_then_the_commands_and_the_values(house: House) -> None:
    snippets = read_catalog(house.root).snippets
    concept = snippets.concepts["tensors/sum"]
    review = Review([concept], {}, "diff", ["docs/ko/index.md"], [Problem("a.toml", 3, "wrong.", "Mend it.")])
    text = summary(snippets, review, "123", "45")
    commands = text.index("gh pr checkout 45\ngh run download 123 --name review")
    assert text.index("a.toml:3: wrong. Mend it.") < commands
    assert 'git commit -m "Record results"\ngit push\n```' in text
    assert "- `docs/ko/index.md`" in text
    assert "| tensors/sum | numpy | `out` | `3.0` |  |" in text
    assert "gh pr checkout" not in summary(snippets, review, "123")


def test_the_summary_shows_what_a_value_was(house: House) -> None:
    before = dict(read_catalog(house.root).snippets.results)
    house.record("tensors/sum", "numpy", {"out": [-2.0, -0.0, 0.0, 1e-5, 7], "kind": "a|b", "new": True})
    snippets = read_catalog(house.root).snippets
    text = summary(snippets, Review([snippets.concepts["tensors/sum"]], before, "diff"), "")
    assert "| tensors/sum | numpy | `out` | `[-2.0, -0.0, 0.0, 1e-05, 7]` | `3.0` |" in text
    assert "| `kind` | `'a\\|b'` | `'float64'` |" in text
    assert "| `new` | `True` |  |" in text
    assert "| pytorch |" not in text, "what stayed as it was is not recorded"


def test_the_summary_says_why_there_is_nothing_to_apply(house: House) -> None:
    snippets = read_catalog(house.root).snippets
    failed = summary(snippets, Review(problems=[Problem("a.py", 1, "crashes.")]), "1")
    assert "Nothing was recorded: mend what is listed; CI then records." in failed
    assert "already recorded" not in failed
    assert "Every result is already recorded; there is nothing to apply." in summary(snippets, Review(), "1")


def test_a_result_that_a_crash_kept_from_being_recorded_is_not_missing(house: House) -> None:
    concept = read_catalog(house.root).snippets.concepts["tensors/sum"]
    missing = Problem("snippets/tensors/sum/concept.toml", 1, "not recorded.", "", "result-missing")
    other = Problem("snippets/tensors/other/concept.toml", 1, "not recorded.", "", "result-missing")
    wrong = Problem("snippets/tensors/sum/concept.toml", 1, "wrong.", "", "agreement-worth")
    crash = Problem("snippets/tensors/sum/in_numpy.py", 1, "crashes.", "", "run")
    assert worth_saying([missing, other, wrong], [crash], [concept]) == [other, wrong]
    assert worth_saying([missing, other, wrong], [], [concept]) == [missing, other, wrong]
