"""What was recorded is what is pinned: a page says "PyTorch 2.13.0" and means it.

`constraints.txt` pins, and for environments of their own their tables and locks.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.freshness import constraint_pins, own_drift
from narani.errors import Problem
from narani.lint.places import at_file, at_key


def check(catalog: Catalog) -> Iterator[Problem]:
    """Environments that are missing, and versions other than the pinned ones."""
    snippets, pins = catalog.snippets, constraint_pins(catalog.snippets)
    for name in sorted({runtime for _, runtime, device in snippets.results if device == "cpu"}):
        runtime = snippets.runtimes.runtime.get(name)
        path = snippets.root / "snippets" / "environments" / f"{name}.cpu.toml"
        if runtime is None:
            continue
        mend = f"Run: narani record --runtime {name}" if runtime.environment else "Run: narani record"
        own = snippets.own(runtime)
        if not path.is_file():
            yield at_file(
                catalog,
                path,
                0,
                f"results under {name} exist, but not the versions they rest on.",
                mend,
            )
        elif drift := own_drift(snippets, runtime):
            yield at_key(catalog, path, ("own",), f"{drift}.", mend)
        elif own and own.python:
            continue
        elif environment := snippets.environments.get((name, "cpu")):
            for package in runtime.packages:
                recorded, pinned = environment.versions.get(package), pins.get(package.lower())
                if recorded and pinned and recorded != pinned:
                    yield at_key(
                        catalog,
                        path,
                        ("versions", package),
                        f"{recorded} was recorded, constraints.txt pins {pinned}.",
                        "Install the pinned version and run: narani record",
                    )
