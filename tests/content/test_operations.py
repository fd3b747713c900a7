"""Runs the API map again: every operation of a category in one process, some in interpreters of their own."""

from __future__ import annotations

import datetime as dt
import os

import pytest
from support.changed import under_work
from support.here import catalog
from support.missing import missing_here

from narani.catalog.correspondence import base_of, pair
from narani.runner.categories import verify_category
from narani.runner.jobs import rotating
from narani.runner.servers import Servers

SNIPPETS = catalog().snippets
OPERATIONS = SNIPPETS.operations
TODAY = dt.date.today()
SOME = {} if os.environ.get("NARANI_ALL") else {"jax": 5, "keras_jax": 5}
"""Of these runtimes, which compile every operation, so many categories run, others on the next day, and
those that somebody is working on; all of them when NARANI_ALL is set."""
EVERY_JOB = [(category.id, runtime.id) for category in OPERATIONS.categories.values()
             for runtime in OPERATIONS.runtimes_of(category)]
TURN = {job for runtime, count in SOME.items()
        for job in rotating([job for job in EVERY_JOB if job[1] == runtime], count, TODAY)}
UNDER_WORK = under_work()
JOBS = [job for job in EVERY_JOB if job[1] not in SOME or job in TURN or f"api/{job[0]}" in UNDER_WORK]
ALONE = 2
"""How many operations also run in a fresh interpreter under PyTorch; others each day."""
EVERY = sorted((category.id, name) for category in OPERATIONS.categories.values()
               for name in OPERATIONS.functions(category, "pytorch"))


@pytest.mark.parametrize(("category", "runtime"), JOBS)
def test_category(warm: Servers, device: str, category: str, runtime: str) -> None:
    known, under = OPERATIONS.categories[category], SNIPPETS.runtimes.runtime[runtime]
    if (category, runtime, device) not in OPERATIONS.results:
        pytest.skip(f"{category} was not recorded under {runtime} on {device}")
    if why := warm.unavailable(under):
        missing_here({runtime: why}, device)
    problems = verify_category(warm, known, under)
    assert not problems, "\n".join(map(str, problems))


@pytest.mark.parametrize(("category", "name"), rotating(EVERY, ALONE, TODAY))
def test_alone_it_gives_the_same(warm: Servers, device: str, category: str, name: str) -> None:
    under = SNIPPETS.runtimes.runtime["pytorch"]
    if (category, "pytorch", device) not in OPERATIONS.results or warm.unavailable(under):
        pytest.skip(f"nothing to compare with on {device}")
    problems = verify_category(warm, OPERATIONS.categories[category], under, {name}, alone=True)
    assert not problems, "\n".join(map(str, problems))


def test_every_pair_of_a_row_has_a_kind() -> None:
    lacking = [f"{category.id}/{name} {runtime.id}" for category in OPERATIONS.categories.values()
               for name in category.operation for runtime in OPERATIONS.runtimes_of(category)
               if runtime.framework != base_of(OPERATIONS, category, name)
               and pair(OPERATIONS, category, name, runtime).kind is None]
    assert lacking == []
