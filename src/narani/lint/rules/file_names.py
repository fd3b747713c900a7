"""No file beside a snippet bears the name of a library: a script's own folder leads `sys.path`.

With a `numpy.py` beside it, `import numpy` in a reader's run would find that file.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_file


def check(catalog: Catalog) -> Iterator[Problem]:
    """Python files named like modules of the standard library or of a framework."""
    frameworks = _framework_modules(catalog)
    for path in sorted((catalog.root / "snippets").rglob("*.py")):
        name = path.parent.name if path.stem == "__init__" else path.stem
        if name in sys.stdlib_module_names:
            whose = "the standard library"
        elif name in frameworks:
            whose = "a framework"
        else:
            continue
        yield at_file(
            catalog,
            path,
            0,
            f'"{name}" is the name of a module of {whose}, which it would hide.',
            f"Rename it, for instance to {name}_parts.py.",
        )


def _framework_modules(catalog: Catalog) -> set[str]:
    runtimes = catalog.snippets.runtimes.runtime.values()
    modules = {module.partition(".")[0] for runtime in runtimes for module in runtime.preload}
    packages = {package.replace("-", "_").lower() for runtime in runtimes for package in runtime.packages}
    return modules | packages | {runtime.framework for runtime in runtimes}
