"""A notebook's first cells: how it runs, what to install, what is set as when its outputs were recorded."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator

from narani.catalog.freshness import constraint_pins
from narani.catalog.scripts import Script
from narani.export.notebooks.cells import Cell, code, markdown
from narani.export.notebooks.desk import Desk
from narani.export.notebooks.files import folders
from narani.model.runtime import Runtime

OTHER_NAMES = {"PIL": "pillow", "yaml": "pyyaml"}
"""Distributions that are not called as their module is."""


def first_cells(desk: Desk, runtimes: Iterable[Runtime], scripts: Iterable[Script],
                names: Iterable[str]) -> list[Cell]:
    """What stands before the scripts of `runtimes`; `names` are the files that will be written."""
    here = [runtime for runtime in runtimes if not runtime.environment]
    recorded = dict(_recorded(desk, here))
    further = dict(_further(desk, scripts, recorded)) if here else {}
    versions = "\n".join(filter(None, (_pip("# %pip install", recorded), _pip("%pip install -q", further))))
    said = (desk.say("notebook_how"), desk.say("notebook_versions") if recorded else "",
            desk.say("notebook_further") if further else "")
    return [
        markdown(*said),
        *([code(versions)] if versions else []),
        markdown(desk.say("notebook_settings")),
        code(_settings(desk, names)),
    ]


def _recorded(desk: Desk, runtimes: Iterable[Runtime]) -> Iterator[tuple[str, str]]:
    """The recorded packages of the runtimes with their versions."""
    for runtime in runtimes:
        environment = desk.findings.environment(runtime.id)
        for package in runtime.packages if environment else ():
            if environment and (version := environment.versions.get(package)):
                yield package, version


def _further(desk: Desk, scripts: Iterable[Script], recorded: Iterable[str]) -> Iterator[tuple[str, str]]:
    """What the scripts import beyond that, as it is pinned."""
    pins = constraint_pins(desk.catalog.snippets)
    modules = {name for script in scripts if script.tree for name in _imported(script.tree)}
    for module in sorted(modules - sys.stdlib_module_names):
        package = OTHER_NAMES.get(module, module.lower().replace("_", "-"))
        if package in pins and package not in recorded:
            yield package, pins[package]


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def _pip(command: str, versions: dict[str, str]) -> str:
    pins = [f"{name}=={version}" for name, version in versions.items()]
    return " ".join((command, *pins)) if pins else ""


def _settings(desk: Desk, names: Iterable[str]) -> str:
    """Folders for the files, the variables of every run, and this kernel's Python as the one that runs."""
    runtimes = desk.catalog.snippets.runtimes
    variables = {**runtimes.variables, **runtimes.device.get("cpu", {})}
    made = "".join(f'    "{folder}",\n' for folder in folders(names))
    lines = "".join(f'    "{name}": "{value}",\n' for name, value in sorted(variables.items()))
    return (f"import os\nimport sys\n\nfor folder in (\n{made}):\n    os.makedirs(folder, exist_ok=True)\n"
            f"os.environ.update({{\n{lines}}})\n"
            'os.environ["PATH"] = os.path.dirname(sys.executable) + os.pathsep + os.environ["PATH"]')
