"""`narani record`: runs snippets twice and writes down what they gave, unless anything is wrong.

Nothing is written before everything has run, so that an interrupt changes nothing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from narani.catalog.locks import environment_digest
from narani.catalog.snippets import Snippets
from narani.errors import Problem, relative
from narani.model.concept import Concept
from narani.model.result import Environment, Result, content_digest, script_digest
from narani.model.runtime import Runtime
from narani.runner.compare import changes, tolerance_of
from narani.runner.environment import versions
from narani.runner.jobs import changed, runtimes_on, split
from narani.runner.outcome import Outcome
from narani.runner.servers import Job, Say, Servers
from narani.runner.steady import Steady
from narani.runner.verify import judge, own_problem, run_jobs
from narani.runner.write import environment_text, result_text, write_file


@dataclass
class Recording:
    """What a record run found and, after `write`, wrote."""

    files: dict[Path, str] = field(default_factory=dict)
    """Files to write, and their text."""
    obsolete: list[Path] = field(default_factory=list)
    """Results of runtimes that a concept no longer uses."""
    unchanged: int = 0
    skipped: dict[str, str] = field(default_factory=dict)
    """Runtimes that cannot run here, and why."""
    problems: list[Problem] = field(default_factory=list)
    machines: dict[str, str] = field(default_factory=dict)


def record(snippets: Snippets, concepts: Sequence[Concept], device: str = "cpu", full: bool = False,
           say: Say = lambda text: None, today: dt.date | None = None,
           only: Collection[str] | None = None) -> Recording:
    """Runs `concepts` on `device` and writes what changed. `full` says that they are all there are.

    With `only`, nothing but these runtimes is run and recorded.

    A concept with any problem keeps its results. What still verifies within tolerance keeps its file.
    """
    day = today or dt.date.today()
    found = Recording()
    with Servers(snippets, device, say) as servers:
        jobs, found.skipped = split(servers, concepts, only)
        for id_, reason in sorted(found.skipped.items()):
            say(f"{id_}: skipped, its results stay as they are: {reason}")
        runtimes = {runtime.id: runtime for _, runtime in jobs}
        if not full:
            found.problems += [p for r in runtimes.values() if (p := _other_versions(snippets, r, device))]
            if found.problems:
                return found
        found.machines = {id_: servers.machine(runtime) for id_, runtime in runtimes.items()}
        new = changed(snippets, jobs, device)
        outcomes = run_jobs(servers, jobs, new, say, Steady(servers, new, rest=True).run)
    troubled: set[str] = set()
    for concept in concepts:
        mine = {id_: outcome for (owner, id_), outcome in outcomes.items() if owner == concept.id}
        problems = judge(snippets, concept, mine, device, recorded=False).problems
        found.problems += problems
        if problems:
            troubled |= mine.keys()
            continue
        _plan_results(found, snippets, concept, mine, device, day)
        if full and only is None:
            found.obsolete += obsolete_results(snippets, concept)
    for runtime in runtimes.values():
        _plan_environment(found, snippets, runtime, device, day, full, runtime.id in troubled)
    write(found, snippets.root, say)
    return found


def write(found: Recording, root: Path, say: Say) -> None:
    """Writes and removes the planned files, each as a whole."""
    for path, text in found.files.items():
        write_file(path, text)
    for path in found.obsolete:
        path.unlink()
        say(f"Removed {relative(path, root)}: its concept no longer runs under that runtime.")


def obsolete_results(snippets: Snippets, concept: Concept) -> list[Path]:
    """Result files of runtimes or devices that `concept` no longer uses."""
    used = {f"{runtime.id}.{device}" for device in concept.devices
            for runtime in runtimes_on(snippets, concept, device)}
    return [p for p in sorted((concept.folder / "results").glob("*.toml")) if p.stem not in used]


def _plan_results(found: Recording, snippets: Snippets, concept: Concept, outcomes: dict[str, Outcome],
                  device: str, day: dt.date) -> None:
    for id_, outcome in outcomes.items():
        runtime = snippets.runtimes.runtime[id_]
        path = concept.folder / "results" / f"{id_}.{device}.toml"
        digest = script_digest(snippets.script(concept, runtime))
        old = snippets.results.get((concept.id, id_, device))
        if old and _still_holds(old, outcome, tolerance_of(concept)):
            if old.script == digest:
                found.unchanged += 1
                continue
            new = replace(old, script=digest)
        else:
            new = Result(digest, content_digest(outcome.stdout, outcome.values), day, found.machines[id_],
                         outcome.stdout, outcome.values, outcome.backend)
        found.files[path] = result_text(new)


def _still_holds(old: Result, outcome: Outcome, tolerance: float) -> bool:
    untouched = old.content == content_digest(old.stdout, old.values)
    same = not changes(old.stdout, old.values, outcome, tolerance)
    return untouched and same and old.backend == outcome.backend


def _other_versions(snippets: Snippets, runtime: Runtime, device: str) -> Problem | None:
    """What keeps a partial record from being made here: it must have the versions of the rest."""
    environment = snippets.environments.get((runtime.id, device))
    if environment is None:
        return None
    if drift := own_problem(snippets, runtime):
        return drift
    here = versions(snippets, runtime)
    differing = [f"{name} {here.get(name, 'none')} is installed, {version} is recorded"
                 for name, version in environment.versions.items()
                 if _release(name, here.get(name, "")) != _release(name, version)]
    if not differing:
        return None
    return Problem(relative(environment.path, snippets.root), 0, f"{runtime.id}: {'; '.join(differing)}.",
                   "Install the recorded versions, or run a full narani record to move all results to these.",
                   "environment")


def _release(name: str, version: str) -> str:
    """A version as far as it has to match: of Python, the minor release."""
    return ".".join(version.split(".")[:2]) if name == "python" else version


def _plan_environment(found: Recording, snippets: Snippets, runtime: Runtime, device: str, day: dt.date,
                      full: bool, troubled: bool) -> None:
    old = snippets.environments.get((runtime.id, device))
    if old and not full:
        return
    path = snippets.root / "snippets" / "environments" / f"{runtime.id}.{device}.toml"
    own = snippets.own(runtime)
    digest = environment_digest(snippets.root, own) if own else ""
    new = Environment(day, found.machines[runtime.id], versions(snippets, runtime), digest, path)
    if old and troubled:
        if (new.versions, new.own) != (old.versions, old.own):
            _hold_back(found, snippets, runtime, device, path)
        return
    found.files[path] = environment_text(new)


def _hold_back(found: Recording, snippets: Snippets, runtime: Runtime, device: str, path: Path) -> None:
    """Results of two versions must not mix: a runtime moves as a whole or not at all."""
    name = f"{runtime.id}.{device}.toml"
    for result in [p for p in found.files if p.name == name]:
        del found.files[result]
    found.problems.append(Problem(
        relative(path, snippets.root), 0, f"{runtime.id} cannot move to the installed versions yet.",
        "Mend its concepts above first; until then all its results stay as they were.", "environment"))


def changed_concepts(snippets: Snippets, concepts: Sequence[Concept], device: str) -> list[Concept]:
    """Those of `concepts` with a snippet that is new or differs from its result."""
    jobs: list[Job] = [(c, r) for c in concepts for r in runtimes_on(snippets, c, device)]
    ids = {concept.id for concept, _ in changed(snippets, jobs, device)}
    return [concept for concept in concepts if concept.id in ids]
