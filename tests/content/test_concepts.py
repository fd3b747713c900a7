"""Runs every snippet again: results, agreements, differences and mutants of the real repository.

What needs an environment of its own is neither built nor run here: its results have to be fresh, and
`narani verify --runtime NAME` runs it, with the mutants that stand in its snippets.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import os

import pytest
from support.changed import under_work
from support.here import ROOT, catalog
from support.missing import missing_here

from narani.catalog.freshness import record_command, state
from narani.catalog.locks import pins_outside
from narani.errors import Problem
from narani.model.concept import Concept
from narani.runner.jobs import rotating, runtimes_on
from narani.runner.mutants import mutant_problems
from narani.runner.servers import Servers
from narani.runner.verify import environment_problems, verify_concept

MUTANTS = 6
"""How many mutants run without `-m slow`: others each day, and those of concepts just changed."""
SLOW_MUTANTS = 40
"""How many run with it, others each day; all of them when NARANI_ALL is set."""
SCRIPTS = 3
"""How many concepts also run as real scripts, `python in_x.py`; others each day."""

SNIPPETS = catalog().snippets
CONCEPTS = sorted(SNIPPETS.concepts)
MIXED = sorted(CONCEPTS, key=lambda id_: hashlib.sha256(id_.encode()).hexdigest())
"""In no order of topics, so that no day's turn is all of what must be compiled with g++ first."""
MAIN = sorted(SNIPPETS.runtimes.main)
OWN = [(concept.id, runtime.id) for concept in SNIPPETS.concepts.values()
       for runtime in SNIPPETS.runtimes_of(concept) if runtime.id not in MAIN]
TODAY = dt.date.today()
SAMPLE = set(rotating(MIXED, MUTANTS, TODAY)) | (under_work() & set(CONCEPTS))
AS_SCRIPT = set(rotating(MIXED, SCRIPTS, TODAY))
MUTATED = sorted(SAMPLE | set(
    CONCEPTS if os.environ.get("NARANI_ALL") else rotating(MIXED, SLOW_MUTANTS, TODAY)))


@pytest.fixture(scope="session")
def servers(warm: Servers, device: str) -> Servers:
    """Warm servers of all runtimes, started side by side."""
    concepts = SNIPPETS.concepts.values()
    used = {r.id: r for concept in concepts for r in runtimes_on(SNIPPETS, concept, device)}
    warm.start(runtime for id_, runtime in used.items() if id_ in MAIN)
    return warm


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
