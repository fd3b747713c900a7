"""Breaks a concept on purpose: an edit that verification does not notice shows that it proves nothing."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Collection
from pathlib import Path

from narani.catalog.agreement import agreement_breaks, difference_breaks
from narani.catalog.places import locate
from narani.errors import Problem, did_you_mean, relative
from narani.model.concept import Concept
from narani.runner.compare import changes, tolerance_of
from narani.runner.jobs import runtimes_on
from narani.runner.outcome import Outcome
from narani.runner.servers import Servers


def mutant_problems(servers: Servers, concept: Concept, only: Collection[str] | None = None) -> list[Problem]:
    """Why the mutant of `concept` proves nothing; empty when verification notices it.

    It must run to its end under every runtime that can run here and is in `only`, if given, and change a
    value, an agreement or a difference; another printed text proves nothing. Without such a runtime
    nothing is found.
    """
    edited, why = mutated(concept)
    if why:
        return [_problem(servers, concept, "replace" if "occurs" in why else "snippet", why)]
    runtimes = [runtime for runtime in runtimes_on(servers.snippets, concept, servers.device)
                if runtime.snippet == concept.mutant.snippet
                and (only is None or runtime.id in only) and not servers.unavailable(runtime)]
    problems = []
    for runtime in runtimes:
        original = servers.run(concept, runtime)
        with tempfile.TemporaryDirectory(prefix="narani-mutant-") as folder:
            copy = Path(folder) / concept.name
            _copy(concept.folder, copy)
            for neighbour in _neighbours(concept, edited):
                _copy(neighbour, copy.parent / neighbour.name)
            (copy / concept.mutant.snippet).write_text(edited, encoding="utf-8", newline="\n")
            outcome = servers.run(concept, runtime, copy)
        if why := _survives(servers, concept, runtime.id, original, outcome):
            problems.append(_problem(servers, concept, "by", why))
    return problems


def _copy(folder: Path, copy: Path) -> None:
    shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("results", "__pycache__"))


def _neighbours(concept: Concept, script: str) -> list[Path]:
    """Concepts of the same topic whose scripts `script` reads, as one that counts code does."""
    return [folder for folder in sorted(concept.folder.parent.iterdir())
            if folder != concept.folder and f'"{folder.name}"' in script]


def mutated(concept: Concept) -> tuple[str, str]:
    """The snippet with the edit made, or why it cannot be made."""
    mutant = concept.mutant
    path = concept.folder / mutant.snippet
    if not path.is_file():
        near = did_you_mean(mutant.snippet, [p.name for p in concept.folder.glob("in_*")])
        return "", f'there is no "{mutant.snippet}". {near}'
    text = path.read_text(encoding="utf-8")
    count = text.count(mutant.replace)
    if count != 1:
        return "", f'"{mutant.replace}" occurs {count} times in {mutant.snippet}; it must occur exactly once.'
    return text.replace(mutant.replace, mutant.by), ""


def _survives(servers: Servers, concept: Concept, runtime: str, original: Outcome, outcome: Outcome) -> str:
    if original.failed:
        return f"{runtime}: the snippet itself fails: {original.failures[0].text}"
    if outcome.failed:
        why = outcome.failures[0].text.rstrip(".")
        return (f"{runtime}: the mutant {why}. That shows nothing about the values: "
                "choose an edit that runs to its end.")
    if changes(outcome.stdout, original.values, outcome, tolerance_of(concept)):
        return ""
    values = {id_: result.values for (owner, id_, device), result in servers.snippets.results.items()
              if owner == concept.id and device == servers.device and id_ != runtime}
    values[runtime] = outcome.values
    if agreement_breaks(concept, values) or difference_breaks(concept, values):
        return ""
    printed = " It only changes what is printed." if original.stdout != outcome.stdout else ""
    return (f"{runtime}: verification does not notice it.{printed} "
            "Choose an edit that changes a recorded value.")


def _problem(servers: Servers, concept: Concept, key: str, why: str) -> Problem:
    path = concept.folder / "concept.toml"
    line = locate(path.read_text(encoding="utf-8"), ("mutant", key))
    return Problem(relative(path, servers.snippets.root), line, f"mutant.{key}: {why}", "", "mutant")
