"""Environments of their own as `runtimes.toml` asks for them, and the locks that say all they hold."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from narani.catalog.toml import Reader
from narani.errors import did_you_mean
from narani.model.runtime import OwnEnvironment, Runtimes

PIN = re.compile(r"(?P<name>[A-Za-z0-9][\w.-]*)(\[[\w,.-]+\])?==(?P<version>[\w.!-]+)")
NPM = re.compile(r"(?P<name>(@[\w.-]+/)?[\w.-]+)@(?P<version>\d[\w.-]*)")
ID = re.compile(r"[a-z][a-z0-9_]*")


def check_environments(reader: Reader, runtimes: Runtimes) -> None:
    """Notes what cannot be meant in tables `environment.*`, and where a runtime names another one."""
    for id_, environment in runtimes.environment.items():
        keys = ("environment", id_)
        if not ID.fullmatch(id_):
            reader.problem(keys, "is no name for a folder.", "Use small letters, digits and _.")
        if environment.python and not re.fullmatch(r"\d\.\d+", environment.python):
            reader.problem((*keys, "python"), f'"{environment.python}" is no minor release of Python.',
                           'Write it as in python = "3.10".')
        if environment.python and not environment.pins:
            reader.problem((*keys, "python"), "its pins are empty, so nothing would be installed.",
                           'Add pins = ["name==version"], or leave python out to use the main packages.')
        if environment.pins and not environment.python:
            reader.problem((*keys, "pins"), "a lock holds for one release of Python.",
                           'Add python = "3.11".')
        for key, packages, form, example in (("pins", environment.pins, PIN, "tensorflow==1.15.5"),
                                             ("npm", environment.npm, NPM, "@tensorflow/tfjs@4.22.0")):
            for index, package in enumerate(packages):
                if not form.fullmatch(package):
                    reader.problem((*keys, key, index), f'"{package}" is no exact version.',
                                   f'Write it as in "{example}".')
    for id_, runtime in runtimes.runtime.items():
        if runtime.environment and runtime.environment not in runtimes.environment:
            named = runtime.environment
            reader.problem(("runtime", id_, "environment"), f'there is no environment "{named}".',
                           did_you_mean(named, runtimes.environment) or f"Add a table [environment.{named}].")


def lock_path(root: Path, environment: OwnEnvironment) -> Path:
    """Where the complete list of an environment's packages lies."""
    return root / "snippets" / "environments" / f"{environment.id}.txt"


def read_lock(path: Path) -> dict[str, str]:
    """Canonical name to version, as `name==version` lines say; empty when there is no lock."""
    if not path.is_file():
        return {}
    found = (PIN.fullmatch(line.split("#")[0].strip()) for line in path.read_text("utf-8").splitlines())
    return {canonical(match["name"]): match["version"] for match in found if match}


def pins_outside(root: Path, environment: OwnEnvironment) -> list[str]:
    """Pins that the lock, where there is one, does not hold in this version."""
    path = lock_path(root, environment)
    if not path.is_file():
        return []
    lock, found = read_lock(path), [PIN.fullmatch(pin) for pin in environment.pins]
    return [match[0] for match in found if match and lock.get(canonical(match["name"])) != match["version"]]


def environment_digest(root: Path, environment: OwnEnvironment) -> str:
    """Digest of everything that decides what an environment holds: another one makes its results stale."""
    lock = [f"{name}=={version}" for name, version in sorted(read_lock(lock_path(root, environment)).items())]
    parts = [environment.python, *sorted(environment.pins), "", *sorted(environment.npm), "", *lock]
    return "sha256:" + hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]


def canonical(name: str) -> str:
    """A distribution's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()
