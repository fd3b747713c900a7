"""What git knows of changes: which files came or were changed, when, and what they held before and after."""

from __future__ import annotations

import datetime as dt
import subprocess
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

MOST = 500
"""Commits that are looked at, the newest first."""


@dataclass(frozen=True)
class Change:
    """One file in one commit."""

    path: str
    at: dt.datetime
    before: str
    """Git's name of what the file held; empty where it is new."""
    after: str

    @property
    def new(self) -> bool:
        """Whether the file came with this commit."""
        return not self.before


@dataclass
class History:
    """The changes of a checkout, the newest first."""

    root: Path
    changes: list[Change] = field(default_factory=list)
    _tables: dict[str, dict[str, Any]] = field(default_factory=dict)

    def table(self, blob: str) -> dict[str, Any]:
        """What a TOML file held; nothing where it cannot be read."""
        if blob not in self._tables:
            try:
                self._tables[blob] = tomllib.loads(self._texts.get(blob, ""))
            except tomllib.TOMLDecodeError:
                self._tables[blob] = {}
        return self._tables[blob]

    @cached_property
    def _texts(self) -> dict[str, str]:
        """Every TOML file before and after it was changed; asked for at once, or git would start for each."""
        changed = (change for change in self.changes if not change.new and change.path.endswith(".toml"))
        blobs = dict.fromkeys(blob for change in changed for blob in (change.before, change.after))
        return dict(_contents(_git(self.root, "cat-file", "--batch", given="\n".join((*blobs, "")))))


class NoHistory(Exception):
    """Git cannot say what changed, and why."""


def read_history(root: Path, *folders: str) -> History:
    """The changes below `folders`.

    Raises:
        NoHistory: there is no git, or no change; or a shallow clone, whose oldest commit seems to bring all.
    """
    if _git(root, "rev-parse", "--is-shallow-repository").strip() == b"true":
        raise NoHistory("this clone is shallow; fetch the whole history (fetch-depth: 0)")
    log = _git(root, "log", "--no-merges", f"--max-count={MOST}", "--raw", "--no-abbrev", "-M", "-z",
               "--relative", "--format=%x01%cI", "--", *folders)
    if not (changes := list(_changes(log.decode("utf-8", errors="replace")))):
        raise NoHistory("git knows of no change here; is this an archive within another checkout?")
    return History(root, changes)


def _changes(log: str) -> Iterator[Change]:
    for commit in log.split("\x01")[1:]:
        at, _, rest = commit.partition("\0")
        when = dt.datetime.fromisoformat(at.strip()).astimezone(dt.UTC)
        words = iter(rest.lstrip("\n").split("\0"))
        for word in words:
            if not word.lstrip("\n").startswith(":"):
                continue
            _, _, before, after, status = word.lstrip("\n").split(" ")
            path = next(words)
            if status[0] in "RC":
                path = next(words)  # where it was moved to
            if status[0] in "AMR":
                yield Change(path, when, "" if status == "A" else before, after)


def _contents(answer: bytes) -> Iterator[tuple[str, str]]:
    """Names of blobs and what they hold, as `git cat-file --batch` answers."""
    at = 0
    while at < len(answer):
        end = answer.index(b"\n", at)
        blob, *about = answer[at:end].decode().split(" ")
        at = end + 1
        if len(about) == 2:  # kind and size; else it is missing
            size = int(about[1])
            yield blob, answer[at : at + size].decode("utf-8", errors="replace")
            at += size + 1


def _git(root: Path, *words: str, given: str = "") -> bytes:
    try:
        done = subprocess.run(["git", "-C", str(root), *words], input=given.encode(), capture_output=True,
                              timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoHistory(f"git cannot be asked: {error}") from error
    if done.returncode:
        raise NoHistory("this is no git checkout")
    return done.stdout
