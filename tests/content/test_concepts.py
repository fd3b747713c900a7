"""Runs every snippet again: results, agreements, differences and mutants of the real repository.

What needs an environment of its own is neither built nor run here: its results have to be fresh, and
`narani verify --runtime NAME` runs it, with the mutants that stand in its snippets.
"""

from __future__ import annotations

import datetime as dt
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.missing import missing_here

from narani.catalog.freshness import record_command, state
from narani.catalog.locks import pins_outside
from narani.catalog.snippets import read_snippets
from narani.errors import Problem
from narani.model.concept import Concept
from narani.runner.jobs import rotating, runtimes_on
from narani.runner.mutants import mutant_problems
from narani.runner.servers import Servers
from narani.runner.verify import environment_problems, verify_concept

ROOT = Path(__file__).resolve().parents[2]
MUTANTS = 6
"""How many mutants run without `-m slow`: others each day, and those of concepts just changed."""
SLOW_MUTANTS = 60
"""How many run with it, others each day; all of them when NARANI_ALL is set."""
SCRIPTS = 3
"""How many concepts also run as real scripts, `python in_x.py`; others each day."""

SNIPPETS = read_snippets(ROOT)
CONCEPTS = sorted(SNIPPETS.concepts)
MAIN = sorted(SNIPPETS.runtimes.main)
OWN = [(concept.id, runtime.id) for concept in SNIPPETS.concepts.values()
       for runtime in SNIPPETS.runtimes_of(concept) if runtime.id not in MAIN]
TODAY = dt.date.today()


def git(*words: str) -> list[str]:
    """The lines git says; none where there is no git."""
    command = ["git", "-C", str(ROOT), *words]
    try:
        said = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False).stdout
    except OSError:
        return []
    return said.splitlines()


def concepts_of(paths: list[str]) -> set[str]:
    """Ids of the concepts these files belong to."""
    parts = [path.split("/") for path in paths]
    return {f"{part[1]}/{part[2]}" for part in parts if len(part) > 3}


def touched() -> set[str]:
    """Ids of concepts with changes that are not committed yet."""
    said = git("status", "--porcelain", "--untracked-files=all", "--", "snippets")
    return concepts_of([line[3:].split(" -> ")[-1].strip('"') for line in said])


def changed_since(base: str) -> set[str]:
    """Ids of concepts changed since this branch left `base`; none without a base."""
    fork = git("merge-base", base, "HEAD") if base else []
    return concepts_of(git("diff", "--name-only", fork[0], "--", "snippets")) if fork else set()


SAMPLE = set(rotating(CONCEPTS, MUTANTS, TODAY))
AS_SCRIPT = set(rotating(CONCEPTS, SCRIPTS, TODAY))
TOUCHED = touched()
if len(TOUCHED) <= 2 * MUTANTS:  # a new branch, not a whole new repository
    SAMPLE |= TOUCHED
SAMPLE |= changed_since(os.environ.get("NARANI_BASE", ""))
MUTATED = sorted(SAMPLE | set(
    CONCEPTS if os.environ.get("NARANI_ALL") else rotating(CONCEPTS, SLOW_MUTANTS, TODAY)))


@pytest.fixture(scope="session")
def servers(device: str) -> Iterator[Servers]:
    """Warm servers of all runtimes, started side by side."""
    with Servers(SNIPPETS, device, print) as started:
        concepts = SNIPPETS.concepts.values()
        used = {r.id: r for concept in concepts for r in runtimes_on(SNIPPETS, concept, device)}
        started.start(runtime for id_, runtime in used.items() if id_ in MAIN)
        yield started


def concept_on(device: str, id_: str) -> Concept:
    """The concept, if it is meant for `device`."""
    concept = SNIPPETS.concepts[id_]
    if device not in concept.devices:
        pytest.skip(f"{id_} does not concern {device}")
    return concept


def none(problems: list[Problem]) -> None:
    """Fails with every problem, each with its file and line."""
    if problems:
        pytest.fail("\n".join(map(str, sorted(problems))), pytrace=False)


def test_snippets_are_readable() -> None:
    none(SNIPPETS.problems)


@pytest.mark.parametrize("runtime", MAIN)
def test_installed_versions_are_the_recorded_ones(servers: Servers, runtime: str) -> None:
    found = SNIPPETS.runtimes.runtime[runtime]
    if (runtime, servers.device) not in SNIPPETS.environments:
        pytest.skip(f"nothing was recorded under {runtime} on {servers.device}")
    if why := servers.unavailable(found):
        missing_here({runtime: why}, servers.device)
    none(environment_problems(SNIPPETS, found, servers.device))


@pytest.mark.parametrize("id_", CONCEPTS)
def test_concept(servers: Servers, device: str, id_: str) -> None:
    concept = concept_on(device, id_)
    as_script = [runtime.id for runtime in SNIPPETS.runtimes_of(concept)] if id_ in AS_SCRIPT else []
    found = verify_concept(servers, concept, as_script, MAIN)
    none(found.problems)
    missing_here(found.skipped, device)


@pytest.mark.parametrize(
    "id_", [pytest.param(id_, marks=() if id_ in SAMPLE else pytest.mark.slow) for id_ in MUTATED])
def test_mutant_is_noticed(servers: Servers, device: str, id_: str) -> None:
    none(mutant_problems(servers, concept_on(device, id_), MAIN))


@pytest.mark.parametrize(("id_", "runtime"), OWN)
def test_what_runs_elsewhere_is_fresh(id_: str, runtime: str) -> None:
    concept, under = SNIPPETS.concepts[id_], SNIPPETS.runtimes.runtime[runtime]
    found, why = state(SNIPPETS, concept, under, "cpu")
    mend = f"Run: {record_command(concept, under)}"
    assert found == "verified", f"{id_}: {why}. {mend}"
    result = SNIPPETS.results[id_, runtime, "cpu"]
    assert result.values.keys() & set(concept.names), f"{id_}: nothing was recorded under {runtime}. {mend}"
    outside = pins_outside(ROOT, SNIPPETS.runtimes.environment[under.environment])
    assert not outside, f"snippets/environments/{under.environment}.txt does not hold {', '.join(outside)}."
