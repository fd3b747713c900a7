"""An environment of its own, once it is built: where it lies, what it gives its runtimes, what it holds."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from narani.catalog.locks import canonical, environment_digest, pins_outside
from narani.catalog.snippets import Snippets
from narani.model.runtime import OwnEnvironment, Runtime
from narani.runner import machine

COMPLETE = "narani-complete"
"""The file that is written last: a folder without it is what an interrupted build left."""
BIN = "Scripts" if sys.platform == "win32" else "bin"
FOREIGN = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")
"""Variables that would lead another interpreter to the packages of this one."""


class Built:
    """Where one environment lies when it is built, whether it is or not."""

    def __init__(self, root: Path, environment: OwnEnvironment) -> None:
        self.environment = environment
        digest = environment_digest(root, environment).partition(":")[2]
        self.folder = shelf(root) / f"{environment.id}-{digest[:12]}"

    @property
    def there(self) -> bool:
        """Whether it can be used: built to the end, or with nothing to build."""
        nothing = not (self.environment.pins or self.environment.npm)
        return nothing or (self.folder / COMPLETE).is_file()

    @property
    def python(self) -> Path:
        """Its interpreter; the one that runs Narani where it has none of its own."""
        return self.folder / BIN / "python" if self.environment.python else Path(sys.executable)

    def variables(self, environ: dict[str, str]) -> dict[str, str]:
        """`environ` as a process in this environment starts with it."""
        kept = dict(environ)
        if self.environment.python:
            kept = {name: value for name, value in environ.items() if name not in FOREIGN}
            kept["VIRTUAL_ENV"] = str(self.folder)
        first = [str(self.python.parent)]
        if self.environment.npm:
            modules = self.folder / "node_modules"
            kept["NODE_PATH"] = str(modules)
            first.append(str(modules / ".bin"))
        kept["PATH"] = os.pathsep.join((*first, environ.get("PATH", os.defpath)))
        return kept

    def versions(self, packages: Sequence[str]) -> dict[str, str]:
        """Versions of its Python and of `packages`, from Python or npm, local tags left out."""
        python, installed = _listed(self.python) if self.environment.python else ("", {})
        found = {"python": python} if python else machine.versions(())
        for package in packages:
            described = self.folder / "node_modules" / package / "package.json"
            if self.environment.npm and described.is_file():
                found[package] = str(json.loads(described.read_text(encoding="utf-8"))["version"])
            elif python:
                found[package] = installed.get(canonical(package), "not installed")
            else:
                found |= machine.versions((package,))
        return found


def built(snippets: Snippets, runtime: Runtime) -> Built | None:
    """The environment of its own that `runtime` runs in, if it has one."""
    own = snippets.own(runtime)
    return Built(snippets.root, own) if own else None


def shelf(root: Path) -> Path:
    """The folder of all built environments."""
    return root / ".cache" / "environments"


def why_not_built(snippets: Snippets, runtime: Runtime) -> str:
    """Why `runtime` cannot run in its own environment; empty when it can."""
    here = built(snippets, runtime)
    if here is None:
        return ""
    command = f"narani record --runtime {runtime.id}"
    if outside := pins_outside(snippets.root, here.environment):
        return f"its lock does not hold {', '.join(outside)}; run: {command} --relock"
    return "" if here.there else f"its environment is not built; run: {command}"


def command_of(snippets: Snippets, runtime: Runtime, script: str) -> list[str]:
    """The command that runs `script` under a runtime that has a command or an environment of its own."""
    here = built(snippets, runtime)
    python = str(here.python if here else sys.executable)
    return [part.replace("{script}", script).replace("{python}", python)
            for part in runtime.command or ("{python}", "{script}")]


def program_missing(snippets: Snippets, runtime: Runtime, environ: dict[str, str]) -> str:
    """Says that the program which runs a runtime's snippets is not here; empty when it is."""
    program = command_of(snippets, runtime, "")[0]
    return "" if shutil.which(program, path=environ.get("PATH")) else f"{program} is not installed."


def versions(snippets: Snippets, runtime: Runtime) -> dict[str, str]:
    """Versions that results of `runtime` rest on here: Python's, and of each of its packages."""
    if here := built(snippets, runtime):
        return here.versions(runtime.packages)
    found = machine.versions(runtime.packages)
    if runtime.command:
        del found["python"]
    return found


def folders(root: Path, environment: OwnEnvironment) -> Iterator[Path]:
    """All that was ever built of an environment and is still there."""
    name = f"{environment.id}-"
    for folder in sorted(shelf(root).glob(f"{name}*")):
        if folder.is_dir():
            yield folder


def size(folder: Path) -> int:
    """Bytes that a folder takes on disk, files linked twice counted once."""
    seen: dict[tuple[int, int], int] = {}
    for path in folder.rglob("*"):
        if not path.is_symlink() and path.is_file():
            found = path.stat()
            seen[found.st_dev, found.st_ino] = found.st_size
    return sum(seen.values())


@lru_cache(maxsize=32)
def _listed(python: Path) -> tuple[str, dict[str, str]]:
    """An interpreter's release and canonical name to version of all its distributions."""
    environ = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    asked = subprocess.run(
        [str(python), "-c", "import platform; print(platform.python_version())"],
        capture_output=True, text=True, check=True, env=environ)
    return asked.stdout.strip(), freeze(python)


def freeze(python: Path) -> dict[str, str]:
    """Canonical name to version of every distribution an interpreter finds, local tags left out."""
    environ = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    command = [str(python), "-m", "pip", "list", "--format=freeze", "--disable-pip-version-check"]
    listed = subprocess.run(command, capture_output=True, text=True, check=True, env=environ).stdout
    pairs = (line.strip().partition("==") for line in listed.splitlines())
    return {canonical(name): version.split("+")[0] for name, equals, version in pairs if equals}
