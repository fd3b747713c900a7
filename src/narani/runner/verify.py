"""Runs concepts and says whether what is recorded and claimed of them still holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field

from narani.catalog.agreement import agreement_breaks, difference_breaks
from narani.catalog.freshness import own_drift, record_command
from narani.catalog.places import locate
from narani.catalog.snippets import Snippets
from narani.errors import Problem, relative
from narani.model.concept import Concept
from narani.model.result import content_digest, script_digest
from narani.model.runtime import Runtime
from narani.model.values import Value
from narani.runner.compare import changes, tolerance_of
from narani.runner.environment import versions
from narani.runner.jobs import changed, rotating, split
from narani.runner.outcome import Outcome
from narani.runner.servers import Job, Say, Servers
from narani.runner.steady import Steady, same_as_script

SCRIPT_SAMPLE = 4
"""How many unchanged snippets also run as real scripts in a full verification."""


@dataclass
class Verification:
    """What running one concept gave."""

    concept: Concept
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    """By runtime id."""
    problems: list[Problem] = field(default_factory=list)
    """`rule` says of what kind: run, agreement, difference, recorded or environment."""
    skipped: dict[str, str] = field(default_factory=dict)
    """Runtimes that cannot run here, and why."""


def verify(snippets: Snippets, concepts: Iterable[Concept], device: str = "cpu",
           say: Say = lambda text: None, only: Collection[str] | None = None) -> list[Verification]:
    """Runs `concepts` on `device`, under the runtimes in `only` if given, and compares with what is recorded.

    Changed snippets and a few others also run as real scripts. Environment problems are in the
    first verification that uses the runtime.
    """
    chosen = list(concepts)
    with Servers(snippets, device, say) as servers:
        jobs, missing = split(servers, chosen, only)
        new = changed(snippets, jobs, device)
        rest = [job for job in jobs if job not in new]
        as_script = [*new, *rotating(rest, SCRIPT_SAMPLE)]
        outcomes = run_jobs(servers, jobs, as_script, say, Steady(servers, new).run)
    drift = {runtime.id: runtime for _, runtime in jobs}
    found = []
    for concept in chosen:
        mine = {runtime: outcomes[id_, runtime] for id_, runtime in outcomes if id_ == concept.id}
        verification = judge(snippets, concept, mine, device)
        verification.skipped = _skipped(snippets, concept, missing)
        for id_ in mine.keys() & drift.keys():
            verification.problems += environment_problems(snippets, drift.pop(id_), device)
        found.append(verification)
    return found


def verify_concept(servers: Servers, concept: Concept, as_script: Sequence[str] = (),
                   only: Collection[str] | None = None) -> Verification:
    """Runs and judges one concept on servers that stay; `as_script` names runtimes to run twice.

    Snippets that are new or changed also run in an interpreter of their own and must give the same.
    """
    jobs, missing = split(servers, [concept], only)
    steady = Steady(servers, changed(servers.snippets, jobs, servers.device))
    outcomes = run_jobs(servers, jobs, [job for job in jobs if job[1].id in as_script], run=steady.run)
    mine = {runtime: outcome for (_, runtime), outcome in outcomes.items()}
    verification = judge(servers.snippets, concept, mine, servers.device)
    verification.skipped = missing
    return verification


def run_jobs(servers: Servers, jobs: Sequence[Job], as_script: Sequence[Job] = (),
             say: Say = lambda text: None, run: Callable[[Concept, Runtime], Outcome] | None = None,
             ) -> dict[tuple[str, str], Outcome]:
    """Runs jobs, those in `as_script` also as real scripts; says when a concept is through.

    What runs by a command is a script of its own already.
    """
    scripts = {(concept.id, runtime.id) for concept, runtime in as_script if not runtime.foreign}
    left: dict[str, int] = {}
    for concept, _ in jobs:
        left[concept.id] = left.get(concept.id, 0) + 1
    total, through = len(left), 0

    def both(concept: Concept, runtime: Runtime) -> Outcome:
        outcome = (run or servers.run)(concept, runtime)
        if (concept.id, runtime.id) in scripts and not outcome.failed:
            return same_as_script(outcome, servers.run_as_script(concept, runtime))
        return outcome

    def done(job: Job, outcome: Outcome) -> None:
        nonlocal through
        left[job[0].id] -= 1
        if not left[job[0].id]:
            through += 1
            say(f"[{through}/{total}] {job[0].id}")

    return servers.run_all(jobs, both, done)


def judge(snippets: Snippets, concept: Concept, outcomes: dict[str, Outcome], device: str,
          recorded: bool = True) -> Verification:
    """Everything that is wrong with `outcomes`, compared with what was recorded unless told not to."""
    found = Verification(concept, dict(outcomes))
    for id_, outcome in outcomes.items():
        found.problems += run_problems(snippets, concept, snippets.runtimes.runtime[id_], device, outcome)
    if not found.problems:
        found.problems += claim_problems(snippets, concept, outcomes, device)
    if recorded:
        for id_, outcome in outcomes.items():
            if not outcome.failed:
                runtime = snippets.runtimes.runtime[id_]
                found.problems += recorded_problems(snippets, concept, runtime, device, outcome)
    return found


def run_problems(snippets: Snippets, concept: Concept, runtime: Runtime, device: str,
                 outcome: Outcome) -> list[Problem]:
    """Why a run gave no result, with the snippet's file and line."""
    path = relative(snippets.script(concept, runtime), snippets.root)
    return [Problem(path, failure.line, f"{runtime.id} on {device}: {failure.text}",
                    failure.detail and "\n    " + failure.detail.replace("\n", "\n    "), "run")
            for failure in outcome.failures]


def claim_problems(snippets: Snippets, concept: Concept, outcomes: dict[str, Outcome],
                   device: str) -> list[Problem]:
    """Where agreement and difference do not hold; runtimes missing here count with what they recorded."""
    values: dict[str, dict[str, Value]] = {}
    complete = True
    for runtime in snippets.runtimes_of(concept):
        if runtime.id in outcomes:
            values[runtime.id] = outcomes[runtime.id].values
        elif result := snippets.results.get((concept.id, runtime.id, device)):
            values[runtime.id] = result.values
        elif device in runtime.devices:
            complete = False
    known = {id_: outcome.names for id_, outcome in outcomes.items()}
    breaks = [("agreement", text) for text in agreement_breaks(concept, values, known)]
    if complete:
        breaks += [("difference", text) for text in difference_breaks(concept, values)]
    path = concept.folder / "concept.toml"
    text = path.read_text(encoding="utf-8")
    return [Problem(relative(path, snippets.root), _line(text, why), why, "", rule) for rule, why in breaks]


def _line(text: str, why: str) -> int:
    found = re.match(r"(\w+)\.names\[(\d+)\]", why)
    return locate(text, (found[1], "names", int(found[2]))) if found else 0


def recorded_problems(snippets: Snippets, concept: Concept, runtime: Runtime, device: str,
                      outcome: Outcome) -> list[Problem]:
    """Where a fresh outcome is not what was recorded."""
    path = relative(concept.folder / "results" / f"{runtime.id}.{device}.toml", snippets.root)
    mend = f"Run: {record_command(concept, runtime, device)}"
    result = snippets.results.get((concept.id, runtime.id, device))
    if result is None:
        return [Problem(path, 0, f"{runtime.snippet} was never recorded.", mend, "recorded")]
    if result.content != content_digest(result.stdout, result.values):
        return [Problem(path, 0, "its content digest does not fit its content: it was edited by hand.",
                        f"Results are only ever written by narani record. {mend}", "recorded")]
    different = changes(result.stdout, result.values, outcome, tolerance_of(concept))
    if not different and result.script != script_digest(snippets.script(concept, runtime)):
        different = [f"{runtime.snippet} changed since it was recorded; it still gives the same."]
    hint = f"If that is meant, {mend[0].lower()}{mend[1:]}"
    return [Problem(path, 0, why, hint, "recorded") for why in different]


def environment_problems(snippets: Snippets, runtime: Runtime, device: str) -> list[Problem]:
    """One problem when the installed versions are not the recorded ones; Python itself may differ."""
    environment = snippets.environments.get((runtime.id, device))
    if environment is None:
        return []
    if drift := own_problem(snippets, runtime):
        return [drift]
    here = versions(snippets, runtime)
    differing = [f"{name} {here.get(name, 'none')} is installed, {version} is recorded"
                 for name, version in environment.versions.items()
                 if name != "python" and here.get(name) != version]
    if not differing:
        return []
    hint = "Install the recorded versions, or run a full narani record to move all results to these."
    path = relative(environment.path, snippets.root)
    return [Problem(path, 0, f"{runtime.id}: {'; '.join(differing)}.", hint, "environment")]


def own_problem(snippets: Snippets, runtime: Runtime) -> Problem | None:
    """Says that results rest on another environment of its own than the one that is asked for now."""
    if not (drift := own_drift(snippets, runtime)):
        return None
    path = relative(snippets.environments[runtime.id, "cpu"].path, snippets.root)
    return Problem(path, 0, f"{drift}.", f"Move all its results: narani record --runtime {runtime.id}",
                   "environment")


def _skipped(snippets: Snippets, concept: Concept, missing: dict[str, str]) -> dict[str, str]:
    return {r.id: missing[r.id] for r in snippets.runtimes_of(concept) if r.id in missing}
