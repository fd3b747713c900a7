"""Reads `snippets/`: runtimes, concepts, results and environments. Standard library only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from narani.catalog.locks import check_environments
from narani.catalog.measurements import FOLDER, Measurements, read_measurements
from narani.catalog.operations import FOLDER as API
from narani.catalog.operations import Operations, read_operations
from narani.catalog.toml import Reader
from narani.errors import Problem, Problems, did_you_mean, relative
from narani.model.concept import Concept
from narani.model.result import Environment, Result
from narani.model.runtime import OwnEnvironment, Runtime, Runtimes

NOT_TOPICS = (API, "environments", FOLDER)


@dataclass
class Snippets:
    """Everything below `snippets/` that could be read, and the problems of what could not."""

    root: Path
    runtimes: Runtimes
    concepts: dict[str, Concept] = field(default_factory=dict)
    results: dict[tuple[str, str, str], Result] = field(default_factory=dict)
    """Keyed by concept id, runtime id and device."""
    environments: dict[tuple[str, str], Environment] = field(default_factory=dict)
    """Keyed by runtime id and device."""
    measurements: Measurements = field(default_factory=Measurements)
    operations: Operations = field(default_factory=lambda: Operations(Runtimes({})))
    problems: list[Problem] = field(default_factory=list)
    _runtimes: dict[Path, list[Runtime]] = field(default_factory=dict)

    def runtimes_of(self, concept: Concept) -> list[Runtime]:
        """The runtimes a concept runs under: those it names, or the default ones it has a script for."""
        if concept.folder not in self._runtimes:
            self._runtimes[concept.folder] = self._runtimes_of(concept)
        return self._runtimes[concept.folder]

    def _runtimes_of(self, concept: Concept) -> list[Runtime]:
        known = self.runtimes.runtime
        if concept.runtimes:
            return [known[name] for name in concept.runtimes if name in known]
        return [r for r in known.values() if r.default and (concept.folder / r.snippet).is_file()]

    def own(self, runtime: Runtime) -> OwnEnvironment | None:
        """The environment of its own that `runtime` runs in, if it has one."""
        return self.runtimes.environment.get(runtime.environment)

    def script(self, concept: Concept, runtime: Runtime) -> Path:
        """Path of the script that `runtime` runs for `concept`."""
        return concept.folder / runtime.snippet

    def concept(self, id_: str) -> Concept:
        """The concept `id_`.

        Raises:
            KeyError: with a near miss, when there is none.
        """
        if id_ not in self.concepts:
            raise KeyError(f'no concept "{id_}". {did_you_mean(id_, self.concepts)}')
        return self.concepts[id_]


def find_root(start: Path | None = None) -> Path:
    """The repository root: the nearest folder at or above `start` with `snippets/runtimes.toml`.

    Raises:
        Problems: none was found.
    """
    here = (start or Path.cwd()).resolve()
    installed = Path(__file__).resolve().parents[3]
    for folder in (here, *here.parents, installed):
        if (folder / "snippets" / "runtimes.toml").is_file():
            return folder
    raise Problems([Problem(str(here), 0, "no snippets/runtimes.toml here or above.",
                            "Run this inside a checkout of Narani.")])


def read_snippets(root: Path) -> Snippets:
    """Reads everything below `root/snippets`; unreadable files become `problems`.

    Raises:
        Problems: `runtimes.toml` itself cannot be read, so that nothing else makes sense.
    """
    snippets = Snippets(root, read_runtimes(root))
    for folder in concept_folders(root):
        try:
            concept = read_concept(folder, root)
        except Problems as found:
            snippets.problems += found.problems
            continue
        snippets.concepts[concept.id] = concept
        _read_results(snippets, concept)
    snippets.measurements = read_measurements(root)
    snippets.operations = read_operations(root, snippets.runtimes)
    snippets.problems += snippets.measurements.problems + snippets.operations.problems
    for path in sorted((root / "snippets" / "environments").glob("*.toml")):
        try:
            reader = Reader(path, root)
            environment = reader.build(Environment, reader.data, path=path)
        except Problems as found:
            snippets.problems += found.problems
            continue
        runtime, _, device = path.stem.partition(".")
        snippets.environments[runtime, device] = environment
    return snippets


def read_runtimes(root: Path) -> Runtimes:
    """Reads `snippets/runtimes.toml`.

    Raises:
        Problems: everything in it that does not fit.
    """
    reader = Reader(root / "snippets" / "runtimes.toml", root)
    found = reader.build(Runtimes, reader.data)
    check_environments(reader, found)
    if reader.problems:
        raise Problems(reader.problems)
    named = {id_: replace(runtime, id=id_) for id_, runtime in found.runtime.items()}
    own = {id_: replace(environment, id=id_) for id_, environment in found.environment.items()}
    return replace(found, runtime=named, environment=own)


def concept_folders(root: Path) -> Iterator[Path]:
    """Every folder that is meant to be a concept: `snippets/<topic>/<concept>/`."""
    for topic in sorted((root / "snippets").iterdir()):
        if topic.is_dir() and topic.name not in NOT_TOPICS and not topic.name.startswith((".", "_")):
            for folder in sorted(topic.iterdir()):
                if folder.is_dir() and not folder.name.startswith((".", "_")):
                    yield folder


def read_concept(folder: Path, root: Path) -> Concept:
    """Reads one concept's folder.

    Raises:
        Problems: `concept.toml` is missing or does not fit.
    """
    path = folder / "concept.toml"
    if not path.is_file():
        raise Problems([Problem(relative(path, root), 0, "there is no concept.toml in this folder.",
                                "Write one (see CONTRIBUTING.md) or remove the folder.")])
    reader = Reader(path, root)
    id_ = f"{folder.parent.name}/{folder.name}"
    return reader.build(Concept, reader.data, id=id_, folder=folder)


def _read_results(snippets: Snippets, concept: Concept) -> None:
    for path in sorted((concept.folder / "results").glob("*.toml")):
        runtime, _, device = path.stem.partition(".")
        try:
            reader = Reader(path, snippets.root)
            result = reader.build(Result, reader.data, path=path)
        except Problems as found:
            snippets.problems += found.problems
            continue
        snippets.results[concept.id, runtime, device] = result
