"""Every result, environment and lock belongs to something: a runtime, a device, a snippet of its concept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.places import at_file


def check(catalog: Catalog) -> Iterator[Problem]:
    """Results and environments of nothing."""
    snippets = catalog.snippets
    for (id_, runtime, device), result in snippets.results.items():
        if problem := _names(catalog, result.path, runtime, device):
            yield problem
            continue
        concept = snippets.concepts[id_]
        if runtime not in {found.id for found in snippets.runtimes_of(concept)}:
            yield at_file(
                catalog, result.path, 0, f"{id_} does not run under {runtime}.", "Remove this file."
            )
        elif device not in concept.devices:
            yield at_file(
                catalog,
                result.path,
                0,
                f"{id_} does not name the device {device}.",
                f'Remove this file, or add "{device}" to devices in concept.toml.',
            )
    for (runtime, device), environment in snippets.environments.items():
        if problem := _names(catalog, environment.path, runtime, device):
            yield problem
    own = snippets.runtimes.environment
    for path in sorted((catalog.root / "snippets" / "environments").glob("*.txt")):
        if path.stem not in own or not own[path.stem].pins:
            hint = did_you_mean(path.stem, own) or "Remove this file."
            yield at_file(catalog, path, 0, f'there is no environment "{path.stem}" with pins.', hint)


def _names(catalog: Catalog, path: Path, runtime: str, device: str) -> Problem | None:
    runtimes, devices = catalog.snippets.runtimes.runtime, known.devices(catalog)
    if runtime not in runtimes:
        return at_file(
            catalog,
            path,
            0,
            f'there is no runtime "{runtime}".',
            did_you_mean(runtime, runtimes) or "Remove this file.",
        )
    if device not in devices:
        return at_file(catalog, path, 0, f'there is no device "{device}".', did_you_mean(device, devices))
    return None
