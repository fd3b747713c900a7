"""What a reviewer gets: the patch, the pages, the values."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from support.house import House

from narani.catalog.catalog import read_catalog
from narani.errors import Problem, Problems
from narani.export.review import Review, changed_files, pages_touched, results_patch, summary


def git(root: Path, *words: str) -> str:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
    command = ["git", "-C", str(root), *identity, *words]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A repository in order, committed on main."""
    house = House(tmp_path)
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "start")
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


def test_the_summary_puts_problems_first_then_the_command_and_the_values(house: House) -> None:
    catalog = read_catalog(house.root)
    concept = catalog.snippets.concepts["tensors/sum"]
    review = Review([concept], "diff", ["docs/ko/index.md"], [Problem("a.toml", 3, "wrong.", "Mend it.")])
    text = summary(catalog.snippets, review, "123")
    assert text.index("a.toml:3: wrong. Mend it.") < text.index("gh run download 123 --name review")
    assert "- `docs/ko/index.md`" in text
    assert "| tensors/sum | numpy | `" in text
