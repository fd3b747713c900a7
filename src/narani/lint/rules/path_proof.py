"""A deployment path is walked by a concept, under one runtime; one that cannot be walked says why.

What proves that a path leads nowhere is a run that fails, or a claim: its own, or one of its system.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.systems import BYTES, KIB, system_of
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.places import at_key
from narani.model.system import DeploymentPath

Fault = tuple[str, str, str]
"""Key, what is wrong, how to mend it."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Paths that nothing proves, and names of nothing."""
    for path in catalog.knowledge.paths.values():
        for key, message, hint in (*_noted(path), *_proved(catalog, path), *_variables(catalog, path)):
            yield at_key(catalog, path.path, (key,), message, hint)


def _noted(path: DeploymentPath) -> Iterator[Fault]:
    if path.state == "works" and path.note is not None:
        yield "note", "a path that works has no note.", 'Remove it, or write state = "caveat".'
    if path.state != "works" and path.note is None:
        what = "which caveat" if path.state == "caveat" else "why it cannot be walked"
        yield "state", f'"{path.state}" needs a note.', f"Say {what}: note.ko and note.en."


def _proved(catalog: Catalog, path: DeploymentPath) -> Iterator[Fault]:
    there = known.concepts(catalog)
    if not path.concept:
        system = system_of(catalog.knowledge.systems, path)
        if path.state != "cannot":
            yield "state", f'"{path.state}", and nothing walks it.', 'Add concept = "topic/concept".'
        elif not path.claims and not (system and system.claims):
            hint = "Name the concept whose run fails, or claims that say so."
            yield "state", "nothing proves that it cannot be walked.", hint
        return
    if path.concept not in there:
        yield "concept", f'there is no concept "{path.concept}".', did_you_mean(path.concept, there)
        return
    if concept := catalog.snippets.concepts.get(path.concept):
        runtimes = [runtime.id for runtime in catalog.snippets.runtimes_of(concept)]
        if not path.runtime:
            yield "concept", "under which runtime?", f'Add runtime = "…". Known: {", ".join(runtimes)}.'
        elif path.runtime not in runtimes:
            message = f'{concept.id} does not run under "{path.runtime}".'
            yield "runtime", message, did_you_mean(path.runtime, runtimes)


def _variables(catalog: Catalog, path: DeploymentPath) -> Iterator[Fault]:
    concept = catalog.snippets.concepts.get(path.concept)
    for key in ("size", "difference"):
        name = getattr(path, key)
        if not name:
            continue
        if not path.concept:
            yield key, "is a variable of a concept, and none is named.", 'Add concept = "topic/concept".'
        elif concept and name not in concept.names:
            hint = did_you_mean(name, concept.names) or f'Add record = ["{name}"] to its concept.toml.'
            yield key, f'{concept.id} does not record "{name}".', hint
    if path.size and not path.size.endswith((BYTES, KIB)):
        hint = "Record it as file_bytes, or as file_kib where the bytes are not always the same."
        yield "size", f'"{path.size}" does not say its unit.', hint
