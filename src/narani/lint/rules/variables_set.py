"""The variables a concept names are set by its snippets.

An agreement's by every snippet, a difference's by two or more, a recorded one's by at least one.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint.places import at_concept
from narani.lint.variables import Sets, sets_of, setting
from narani.model.concept import Concept


def check(catalog: Catalog) -> Iterator[Problem]:
    """Names that no snippet, or not every snippet, sets."""
    for concept in catalog.snippets.concepts.values():
        sets = sets_of(catalog, concept)
        if sets:
            yield from _agreed(catalog, concept, sets)
            yield from _differing(catalog, concept, sets)
            yield from _recorded(catalog, concept, sets)
            yield from _read(catalog, concept)


def _agreed(catalog: Catalog, concept: Concept, sets: Sets) -> Iterator[Problem]:
    for index, name in enumerate(concept.agreement.names if concept.agreement else ()):
        for script, names in sets.items():
            if name not in names:
                yield at_concept(
                    catalog,
                    concept,
                    ("agreement", "names", index),
                    f'"{name}" is not set by {script}.',
                    _hint(name, names),
                )


def _differing(catalog: Catalog, concept: Concept, sets: Sets) -> Iterator[Problem]:
    for index, name in enumerate(concept.difference.names if concept.difference else ()):
        if setting(catalog, concept, sets, name) < 2:
            yield at_concept(
                catalog,
                concept,
                ("difference", "names", index),
                f'"{name}" is not set under two runtimes.',
                _hint(name, *sets.values()),
            )


def _recorded(catalog: Catalog, concept: Concept, sets: Sets) -> Iterator[Problem]:
    for index, name in enumerate(concept.record):
        if not setting(catalog, concept, sets, name):
            yield at_concept(
                catalog,
                concept,
                ("record", index),
                f'"{name}" is not set by any snippet.',
                _hint(name, *sets.values()),
            )


def _read(catalog: Catalog, concept: Concept) -> Iterator[Problem]:
    for framework, paths in concept.read.items():
        script = catalog.scripts.named(concept.id, f"in_{framework}.py")
        for name, path in paths.items():
            first = path.partition(".")[0].partition("[")[0]
            if script and not script.dynamic and first not in script.bound:
                yield at_concept(
                    catalog,
                    concept,
                    ("read", framework, name),
                    f'"{first}" is not set by in_{framework}.py.',
                    _hint(first, script.bound),
                )


def _hint(name: str, *known: frozenset[str]) -> str:
    near = did_you_mean(name, frozenset[str]().union(*known) - {name})
    return near if near.startswith("Did") else "Set it in the snippet, or take the name out."
