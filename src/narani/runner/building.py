"""Builds environments of their own below `.cache/environments`, and writes the locks they lack."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from narani.catalog.locks import PIN, canonical, lock_path, pins_outside
from narani.errors import Problem, Problems
from narani.model.runtime import OwnEnvironment
from narani.runner.environment import BIN, COMPLETE, FOREIGN, Built, folders, freeze, shelf
from narani.runner.write import write_file

Say = Callable[[str], None]
TAIL = 25
"""How many lines of a failed command's output are shown."""
LOCKED = "# Everything environment.{id} holds. Written by `narani record`; delete it to resolve anew.\n"


def build(root: Path, environment: OwnEnvironment, say: Say, relock: bool = False) -> Built:
    """Builds an environment unless it is there; two that ask at a time build it once.

    Without a lock (or with `relock`) what the pins ask for is resolved first and locked.

    Raises:
        Problems: it cannot be built. Then nothing of it is left.
    """
    shelf(root).mkdir(parents=True, exist_ok=True)
    with _alone(shelf(root) / f"{environment.id}.lock"):
        lock = lock_path(root, environment)
        if environment.pins and (relock or not lock.is_file()):
            _lock(root, environment, say)
        if outside := pins_outside(root, environment):
            raise _trouble(environment, f"its lock does not hold {', '.join(outside)}.",
                           f"Delete snippets/environments/{environment.id}.txt or run with --relock.")
        here = Built(root, environment)
        if not here.there:
            _build(root, here, say)
        for old in folders(root, environment):
            if old != here.folder:
                shutil.rmtree(old, ignore_errors=True)
    return here


def find_python(version: str) -> Path | None:
    """An interpreter of a minor release: this one, one on PATH, one of pyenv's or one of uv's."""
    for python in _candidates(version):
        code = "import sys; print('%d.%d' % sys.version_info[:2])"
        try:
            asked = subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=False,
                                   env=_environ(), timeout=60)
        except (OSError, subprocess.TimeoutExpired):
            continue
        if asked.stdout.strip() == version:  # pyenv puts commands on PATH that only say that they cannot run
            return python
    return None


def _candidates(version: str) -> Iterator[Path]:
    yield Path(sys.executable)
    if found := shutil.which(f"python{version}"):
        yield Path(found)
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from sorted(pyenv.glob(f"versions/{version}.*/bin/python"), reverse=True)
    if uv := shutil.which("uv"):
        asked = subprocess.run([uv, "python", "find", version], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            yield Path(asked.stdout.strip())


def _build(root: Path, here: Built, say: Say) -> None:
    environment, began = here.environment, time.monotonic()
    say(f"Building environment {environment.id} …")
    shutil.rmtree(here.folder, ignore_errors=True)
    try:
        here.folder.mkdir()
        if environment.python:
            lock = str(lock_path(root, environment))
            _venv(environment, here.folder)
            _pip(environment, here.python, "install", "--no-deps", "-r", lock)
            if _check(here.python):  # a build of PyTorch for CUDA needs more than the one that was locked
                _pip(environment, here.python, "install", "-r", lock)
            if wrong := _check(here.python):
                raise _trouble(environment, "its packages do not fit together.",
                               f"Change its pins, or run with --relock.\n{_tail(wrong)}")
        if environment.npm:
            _npm(environment, here.folder)
        (here.folder / COMPLETE).write_text("", encoding="utf-8")
    except BaseException:
        shutil.rmtree(here.folder, ignore_errors=True)
        raise
    say(f"Built environment {environment.id} in {time.monotonic() - began:.0f} s.")


def _lock(root: Path, environment: OwnEnvironment, say: Say) -> None:
    """Resolves the pins in an environment that is thrown away, and writes down what that gave."""
    say(f"Resolving what environment.{environment.id} pins …")
    trial = shelf(root) / f".{environment.id}-trial"
    shutil.rmtree(trial, ignore_errors=True)
    try:
        _venv(environment, trial)
        python = trial / BIN / "python"
        bare = freeze(python)
        _pip(environment, python, "install", *environment.pins)
        if wrong := _check(python):
            raise _trouble(environment, "what its pins ask for does not fit together.", f"\n{_tail(wrong)}")
        found = freeze(python)
    finally:
        shutil.rmtree(trial, ignore_errors=True)
    pinned = {canonical(match["name"]) for pin in environment.pins if (match := PIN.fullmatch(pin))}
    lines = [f"{name}=={version}\n" for name, version in sorted(found.items())
             if name in pinned or bare.get(name) != version]
    write_file(lock_path(root, environment), LOCKED.format(id=environment.id) + "".join(lines))


def _venv(environment: OwnEnvironment, folder: Path) -> None:
    python = find_python(environment.python)
    if python is None:
        raise _trouble(environment, f"there is no Python {environment.python} here.",
                       f"Looked on PATH, in pyenv and in uv. Run: pyenv install {environment.python} "
                       f"(or: uv python install {environment.python})")
    _run(environment, [str(python), "-m", "venv", str(folder)])


def _pip(environment: OwnEnvironment, python: Path, *words: str) -> None:
    _run(environment, [str(python), "-m", "pip", *words, "--disable-pip-version-check", "--no-input"])


def _check(python: Path) -> str:
    """What pip finds wrong with what is installed; empty when all fits together."""
    asked = subprocess.run([str(python), "-m", "pip", "check", "--disable-pip-version-check"],
                           capture_output=True, text=True, check=False, env=_environ())
    return asked.stdout + asked.stderr if asked.returncode else ""


def _npm(environment: OwnEnvironment, folder: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise _trouble(environment, "npm is not installed.", "Install Node.js.")
    _run(environment, [npm, "install", "--prefix", str(folder), "--no-save", "--no-package-lock",
                       "--no-audit", "--no-fund", "--ignore-scripts", *environment.npm])


def _run(environment: OwnEnvironment, command: Sequence[str]) -> None:
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                           stderr=subprocess.STDOUT, text=True, errors="replace", check=False, env=_environ())
    if ended.returncode:
        words = " ".join([Path(command[0]).name, *command[1:]])
        raise _trouble(environment, f"it cannot be built: {words[:160]}", f"\n{_tail(ended.stdout)}")


def _environ() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in FOREIGN}


def _tail(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.strip().splitlines()[-TAIL:])


def _trouble(environment: OwnEnvironment, what: str, mend: str) -> Problems:
    return Problems([Problem("snippets/runtimes.toml", 0, f"environment.{environment.id}: {what}", mend,
                             "environment")])


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Waits until no other process builds this environment."""
    with path.open("w") as file:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield
