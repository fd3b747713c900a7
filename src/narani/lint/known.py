"""Ids that exist, including those whose file could not be read.

A file with a mistake in it is reported once; what refers to it is not reported as well.
"""

from __future__ import annotations

from pathlib import PurePosixPath

from narani.catalog.catalog import Catalog
from narani.model.question import question_of
from narani.model.text import LANGUAGES, Language


def concepts(catalog: Catalog) -> set[str]:
    """Ids of all concepts."""
    broken = {
        f"{path.parent.parent.name}/{path.parent.name}"
        for path in _unreadable(catalog)
        if path.name == "concept.toml"
    }
    return broken | set(catalog.snippets.concepts)


def topics(catalog: Catalog) -> set[str]:
    """Names of all topics that have a concept."""
    return {id_.partition("/")[0] for id_ in concepts(catalog)}


def categories(catalog: Catalog) -> set[str]:
    """Ids of all categories of the API map."""
    broken = {path.parent.name for path in _unreadable(catalog) if path.name == "operations.toml"}
    return broken | set(catalog.snippets.operations.categories)


def claims(catalog: Catalog) -> set[str]:
    """Ids of all claims."""
    return _below(catalog, "claims") | set(catalog.knowledge.claims)


def sources(catalog: Catalog) -> set[str]:
    """Ids of all sources."""
    return _below(catalog, "sources") | set(catalog.knowledge.sources)


def comparisons(catalog: Catalog) -> set[str]:
    """Ids of all tables a page can show: comparisons, and measurements."""
    measured = {path.parent.name for path in _unreadable(catalog) if path.name == "measurement.toml"}
    kept = _below(catalog, "comparisons") | set(catalog.knowledge.comparisons)
    return kept | measured | set(catalog.snippets.measurements.known)


def systems(catalog: Catalog) -> set[str]:
    """Ids of all systems."""
    return _below(catalog, "systems") | set(catalog.knowledge.systems)


def questions(catalog: Catalog) -> set[str]:
    """Ids of all interview questions."""
    there = {page for language in LANGUAGES for page in pages(catalog, language)}
    return {id_ for page in there if (id_ := question_of(page))}


def study(catalog: Catalog) -> set[str]:
    """Ids of all learning paths."""
    return _below(catalog, "study") | set(catalog.knowledge.study)


def pages(catalog: Catalog, language: Language) -> set[str]:
    """Names of all pages in a language."""
    folder = f"docs/{language}/"
    broken = {
        path.as_posix().removeprefix(folder)
        for path in _unreadable(catalog)
        if path.as_posix().startswith(folder)
    }
    return broken | {page.name for page in catalog.pages if page.language == language}


def devices(catalog: Catalog) -> set[str]:
    """Devices that a runtime can use."""
    return {device for runtime in catalog.snippets.runtimes.runtime.values() for device in runtime.devices}


def any_page_broken(catalog: Catalog) -> bool:
    """Whether a page could not be read, so that nobody can say what nothing refers to."""
    return any(path.suffix == ".md" for path in _unreadable(catalog))


def any_knowledge_broken(catalog: Catalog) -> bool:
    """Whether a file of `docs/data` could not be read."""
    return any(path.as_posix().startswith("docs/data/") for path in _unreadable(catalog))


def _below(catalog: Catalog, kind: str) -> set[str]:
    folder = f"docs/data/{kind}/"
    return {path.stem for path in _unreadable(catalog) if path.as_posix().startswith(folder)}


def _unreadable(catalog: Catalog) -> list[PurePosixPath]:
    return [PurePosixPath(problem.path) for problem in catalog.unreadable]
