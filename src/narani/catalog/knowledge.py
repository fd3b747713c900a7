"""Reads `docs/data/`: claims, sources, comparisons, systems, learning paths, glossary, the seeds' ledger."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from narani.catalog.seeds import ledger_file, read_ledger, said_in
from narani.catalog.toml import Reader
from narani.errors import Problem, Problems, relative
from narani.model.glossary import Term
from narani.model.knowledge import Claim, Comparison, Source
from narani.model.seeds import Ledger
from narani.model.study import StudyPath
from narani.model.system import DeploymentPath, System

T = TypeVar("T")


@dataclass
class Knowledge:
    """Everything below `docs/data` that could be read, and the problems of what could not."""

    claims: dict[str, Claim] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    comparisons: dict[str, Comparison] = field(default_factory=dict)
    ledger: Ledger = field(default_factory=Ledger)
    terms: dict[str, Term] = field(default_factory=dict)
    systems: dict[str, System] = field(default_factory=dict)
    paths: dict[str, DeploymentPath] = field(default_factory=dict)
    """Deployment paths."""
    study: dict[str, StudyPath] = field(default_factory=dict)
    """Learning paths."""
    problems: list[Problem] = field(default_factory=list)

    @cached_property
    def said_in(self) -> dict[str, list[tuple[str, int]]]:
        """Where the founding documents state each claim: number of the document and line."""
        return said_in(self.ledger.seed)


def read_knowledge(root: Path) -> Knowledge:
    """Reads all knowledge below `root/docs/data`; the file's name is the id."""
    found = Knowledge()
    for claim in _read(root, "claims", Claim, found):
        found.claims[claim.id] = claim
    for source in _read(root, "sources", Source, found):
        found.sources[source.id] = source
    for comparison in _read(root, "comparisons", Comparison, found):
        found.comparisons[comparison.id] = comparison
    try:
        found.ledger = read_ledger(ledger_file(root), root)
    except Problems as problems:
        found.problems += problems.problems
    for term in _read(root, "glossary", Term, found):
        found.terms[term.id] = term
    for system in _read(root, "systems", System, found):
        found.systems[system.id] = system
    for way in _read(root, "paths", DeploymentPath, found):
        found.paths[way.id] = way
    for plan in _read(root, "study", StudyPath, found):
        found.study[plan.id] = plan
    return found


def _read(root: Path, kind: str, cls: type[T], into: Knowledge) -> Iterator[T]:
    folder = root / "docs" / "data" / kind
    seen: dict[str, Path] = {}
    for path in sorted(folder.rglob("*.toml")):
        if path.stem in seen:
            other = relative(seen[path.stem], root)
            message = f'the id "{path.stem}" is taken by {other}.'
            hint = "An id is the file's name and names one thing: rename one file."
            into.problems.append(Problem(relative(path, root), 0, message, hint))
            continue
        seen[path.stem] = path
        given: dict[str, Any] = {"id": path.stem, "path": path}
        if cls is Claim:
            given["topic"] = path.parent.name
        try:
            reader = Reader(path, root)
            yield reader.build(cls, reader.data, **given)
        except Problems as problems:
            into.problems += problems.problems
