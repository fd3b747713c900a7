"""What a path touches, and what is built on that: the part of the repository `narani check` looks at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from narani.catalog.catalog import Catalog
from narani.errors import Problem, Problems, did_you_mean, relative
from narani.lint.texts import Record, knowledge_records
from narani.lint.uses import directives, listed
from narani.model.knowledge import Claim, Comparison, Source
from narani.model.page import Page
from narani.model.study import StudyPath
from narani.model.system import DeploymentPath, System
from narani.model.text import LANGUAGES


@dataclass
class Touched:
    """Ids and pages, and the files that lint's problems are filtered to."""

    concepts: set[str] = field(default_factory=set)
    categories: set[str] = field(default_factory=set)
    """Categories of the API map."""
    claims: set[str] = field(default_factory=set)
    sources: set[str] = field(default_factory=set)
    comparisons: set[str] = field(default_factory=set)
    systems: set[str] = field(default_factory=set)
    paths: set[str] = field(default_factory=set)
    """Deployment paths."""
    study: set[str] = field(default_factory=set)
    """Learning paths."""
    pages: list[Page] = field(default_factory=list)
    files: set[str] = field(default_factory=set)
    """Files below the root; a folder stands for everything in it."""
    run: set[str] = field(default_factory=set)
    """Concepts whose snippets are run: those touched, and those a touched claim or system names."""

    def covers(self, problem: Problem) -> bool:
        """Whether a problem concerns what is touched or built on it."""
        return any(problem.path == file or problem.path.startswith(f"{file}/") for file in self.files)


def touched_by(catalog: Catalog, paths: Iterable[str], here: Path) -> Touched:
    """What `paths` (files, folders, concept ids, names of pages) touch, and what is built on it.

    Raises:
        Problems: a path is nothing that can be checked.
    """
    found, unknown = Touched(), []
    for text in paths:
        candidates = [here / text, catalog.root / text, catalog.root / "snippets" / text]
        candidates += [catalog.root / "docs" / language / text for language in ("ko", "en")]
        there = [path.resolve() for path in candidates if path.exists()]
        taken = [_take(catalog, found, path) for path in dict.fromkeys(there)]
        if not any(taken):
            near = did_you_mean(text.strip("/").removeprefix("snippets/"), catalog.snippets.concepts)
            hint = near if near.startswith("Did") else "Name a concept, a page, a claim, or a folder of them."
            unknown.append(Problem(text, 0, "there is nothing to check here.", hint))
    if unknown:
        raise Problems(unknown)
    found.run |= found.concepts
    for id_ in found.claims:
        found.run |= {pin.concept for pin in catalog.knowledge.claims[id_].evidence if pin.concept}
    knowledge = catalog.knowledge
    found.run |= {concept for id_ in found.systems for concept in knowledge.systems[id_].concepts}
    found.run |= {knowledge.paths[id_].concept for id_ in found.paths} - {""}
    _build_on(catalog, found)
    return found


def _take(catalog: Catalog, found: Touched, path: Path) -> bool:
    """Adds what lies at or below `path`, or the concept it lies in; whether there is anything."""
    root = catalog.root.resolve()
    if path == root or root not in path.parents:
        return False
    some = False
    for concept in catalog.snippets.concepts.values():
        folder = concept.folder.resolve()
        if path == folder or path in folder.parents or folder in path.parents:
            some = True
            found.concepts.add(concept.id)
            found.files.add(relative(concept.folder, root))
    for category in catalog.snippets.operations.categories.values():
        folder = category.folder.resolve()
        if path == folder or path in folder.parents or folder in path.parents:
            some = True
            found.categories.add(category.id)
            found.files.add(relative(category.folder, root))
    for record in knowledge_records(catalog):
        if _within(path, record.path.resolve()):
            some = True
            _ids_of(found, record).add(record.id)
            found.files.add(relative(record.path, root))
    for page in catalog.pages:
        if _within(path, page.path.resolve()):
            some = True
            _add_page(catalog, found, page)
    for problem in catalog.unreadable:
        if _within(path, root / problem.path) or (root / problem.path).parent in path.parents:
            some = True
            found.files.add(problem.path)
    return some


def _ids_of(found: Touched, record: Record) -> set[str]:
    """Where the id of a record is kept; that of a term nowhere, as nothing is built on it."""
    kept: dict[type, set[str]] = {Claim: found.claims, Source: found.sources, Comparison: found.comparisons,
                                  System: found.systems, DeploymentPath: found.paths,
                                  StudyPath: found.study}
    return kept.get(type(record), set())


def _within(path: Path, file: Path) -> bool:
    return path == file or path in file.parents


def _add_page(catalog: Catalog, found: Touched, page: Page) -> None:
    """A page is checked in both languages: they must have the same headings and directives."""
    for language in LANGUAGES:
        found.files.add(f"docs/{language}/{page.name}")
        there = catalog.page(language, page.name)
        if there and there not in found.pages:
            found.pages.append(there)


def _build_on(catalog: Catalog, found: Touched) -> None:
    """Adds claims resting on touched concepts and sources, comparisons on claims, pages on all of them."""
    knowledge = catalog.knowledge
    for claim in knowledge.claims.values():
        if any(e.concept in found.concepts or e.source in found.sources
               or e.operation.partition("/")[0] in found.categories for e in claim.evidence):
            found.claims.add(claim.id)
            found.files.add(relative(claim.path, catalog.root))
    for comparison in knowledge.comparisons.values():
        cells = [cell for row in comparison.rows for cell in row.cells.values()]
        if any(claim in found.claims for cell in cells for claim in cell.claims):
            found.comparisons.add(comparison.id)
            found.files.add(relative(comparison.path, catalog.root))
    _build_systems(catalog, found)
    for question in catalog.questions.values():
        page = catalog.page(next(iter(question.asked)), question.page)
        if page and found.claims & set(question.any.claims):
            _add_page(catalog, found, page)
    shown = {"compare": found.concepts, "comparison": found.comparisons, "claims": found.claims,
             "operations": found.categories, "systems": found.systems}
    for page, directive in directives(catalog, *shown, "questions"):
        lists_all = directive.name == "systems" and not directive.argument and found.systems | found.paths
        if directive.name == "questions":
            if found.study and directive.options:
                _add_page(catalog, found, page)
        elif lists_all or any(id_ in shown[directive.name] for id_ in listed(directive.argument)):
            _add_page(catalog, found, page)


def _build_systems(catalog: Catalog, found: Touched) -> None:
    """Adds systems and deployment paths that rest on touched concepts and claims."""
    for system in catalog.knowledge.systems.values():
        if found.concepts & set(system.concepts) or found.claims & set(system.claims):
            found.systems.add(system.id)
            found.files.add(relative(system.path, catalog.root))
    for path in catalog.knowledge.paths.values():
        if path.concept in found.concepts or found.claims & set(path.claims):
            found.paths.add(path.id)
            found.files.add(relative(path.path, catalog.root))
