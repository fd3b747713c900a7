"""A concept names runtimes, devices and frameworks that exist and that it has a snippet for."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.places import at_concept
from narani.model.concept import Concept


def check(catalog: Catalog) -> Iterator[Problem]:
    """Unknown ids in `runtimes`, `devices` and `read`."""
    for concept in catalog.snippets.concepts.values():
        yield from _runtimes(catalog, concept)
        devices = known.devices(catalog)
        for index, device in enumerate(concept.devices):
            if device not in devices:
                yield at_concept(
                    catalog,
                    concept,
                    ("devices", index),
                    f'there is no device "{device}".',
                    did_you_mean(device, devices),
                )
        if not concept.devices:
            yield at_concept(catalog, concept, ("devices",), "names no device.", 'Write devices = ["cpu"].')
        here = {path.stem.removeprefix("in_") for path in concept.folder.glob("in_*.*")}
        for framework in concept.read:
            if framework not in here:
                yield at_concept(
                    catalog,
                    concept,
                    ("read", framework),
                    f"there is no in_{framework}.py here.",
                    did_you_mean(framework, here),
                )


def _runtimes(catalog: Catalog, concept: Concept) -> Iterator[Problem]:
    runtimes = catalog.snippets.runtimes.runtime
    for index, name in enumerate(concept.runtimes):
        keys = ("runtimes", index)
        if name not in runtimes:
            yield at_concept(
                catalog, concept, keys, f'there is no runtime "{name}".', did_you_mean(name, runtimes)
            )
        elif not (concept.folder / runtimes[name].snippet).is_file():
            yield at_concept(
                catalog,
                concept,
                keys,
                f'"{name}" runs {runtimes[name].snippet}, which is not here.',
                f"Write {runtimes[name].snippet} or take the runtime out.",
            )
        elif name in concept.runtimes[:index]:
            yield at_concept(catalog, concept, keys, f'"{name}" is named twice.', "Take one out.")
