"""An edit that verification does not notice shows that a concept proves nothing."""

from __future__ import annotations

import pytest
from support.repository import AGREE, GOOD, Repository

from narani.runner.mutants import mutant_problems
from narani.runner.servers import Servers


def problems(repository: Repository, replace: str, by: str, snippet: str = "in_plain.py") -> list[str]:
    mutant = f'[mutant]\nsnippet = "{snippet}"\nreplace = "{replace}"\nby = "{by}"\n'
    repository.concept(toml=AGREE + mutant, plain=GOOD + "# a note\n", other=GOOD)
    snippets = repository.read()
    with Servers(snippets) as servers:
        return [str(problem) for problem in mutant_problems(servers, snippets.concepts["topic/thing"])]


def test_a_mutant_that_is_noticed(repository: Repository) -> None:
    assert problems(repository, "3", "4") == []


@pytest.mark.parametrize(("replace", "by", "message"), [
    ("a note", "another", "mutant.by: plain: verification does not notice it. Choose an edit"),
    ("out is", "it is", "does not notice it. It only changes what is printed. Choose an edit that changes"),
    ("3", "nothing", "mutant.by: plain: the mutant crashes: NameError: name 'nothing' is not defined"),
    ("out", "in", 'mutant.replace: "out" occurs 3 times in in_plain.py; it must occur exactly once.'),
    ("four", "in", 'mutant.replace: "four" occurs 0 times in in_plain.py; it must occur exactly once.'),
])
def test_a_mutant_that_proves_nothing(repository: Repository, replace: str, by: str, message: str) -> None:
    (problem,) = problems(repository, replace, by)
    assert problem.startswith("snippets/topic/thing/concept.toml:")
    assert message in problem


def test_a_snippet_that_is_not_there(repository: Repository) -> None:
    (problem,) = problems(repository, "3", "4", "in_plan.py")
    assert 'mutant.snippet: there is no "in_plan.py". Did you mean "in_plain.py"?' in problem


def test_a_mutant_finds_the_neighbour_its_script_reads(repository: Repository) -> None:
    repository.concept("topic/near", plain=GOOD, other=GOOD)
    near = 'from pathlib import Path\nnear = Path(__file__).resolve().parent.parent / "near"\n'
    reads = near + "out = len((near / 'in_plain.py').read_text().splitlines()) + 1\n"
    mutant = '[mutant]\nsnippet = "in_plain.py"\nreplace = "+ 1"\nby = "+ 2"\n'
    repository.concept(toml=AGREE + mutant, plain=reads, other=GOOD)
    snippets = repository.read()
    with Servers(snippets) as servers:
        assert mutant_problems(servers, snippets.concepts["topic/thing"]) == []
