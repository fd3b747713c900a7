"""The folders of snippets that somebody is working on: a sample of the day must not leave them out."""

from __future__ import annotations

import os
import subprocess

from support.here import ROOT

MANY = 12
"""More uncommitted folders than this are a new repository, not a branch."""


def under_work() -> set[str]:
    """Concepts and `api/<category>` with changes not committed yet, or since this branch left NARANI_BASE."""
    found = touched()
    return (found if len(found) <= MANY else set()) | changed_since(os.environ.get("NARANI_BASE", ""))


def touched() -> set[str]:
    """Ids of folders with changes that are not committed yet."""
    said = _git("status", "--porcelain", "--untracked-files=all", "--", "snippets")
    return _folders([line[3:].split(" -> ")[-1].strip('"') for line in said])


def changed_since(base: str) -> set[str]:
    """Ids of folders changed since this branch left `base`; none without a base."""
    fork = _git("merge-base", base, "HEAD") if base else []
    return _folders(_git("diff", "--name-only", fork[0], "--", "snippets")) if fork else set()


def _git(*words: str) -> list[str]:
    """The lines git says; none where there is no git."""
    command = ["git", "-C", str(ROOT), *words]
    try:
        said = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False).stdout
    except OSError:
        return []
    return said.splitlines()


def _folders(paths: list[str]) -> set[str]:
    """Ids of the folders these files belong to."""
    parts = [path.split("/") for path in paths]
    return {f"{part[1]}/{part[2]}" for part in parts if len(part) > 3}
