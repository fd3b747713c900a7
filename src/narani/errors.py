"""The voice of an error: place, what is wrong, what was probably meant, how to mend it.

Everything that can go wrong in content is a `Problem`. Problems are collected and raised
together as `Problems`, so that a contributor sees all of them in one run.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong, and how to mend it."""

    path: str
    """File, relative to the repository root, with forward slashes."""
    line: int
    """Line number counted from 1; 0 when the file as a whole is meant."""
    message: str
    """What is wrong, with the key or id it concerns."""
    hint: str = ""
    """What was probably meant, or how to mend it."""
    rule: str = ""
    """Name of the lint rule that found it, if one did."""

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        text = f"{place}: {self.message}"
        return f"{text} {self.hint}" if self.hint else text


class Problems(Exception):
    """All problems of a run, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__(str(self))

    def __str__(self) -> str:
        count = len(self.problems)
        lines = [str(problem) for problem in self.problems]
        lines.append(f"{count} problem{'s' if count != 1 else ''} found.")
        return "\n".join(lines)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known word, or lists what is known when few are.

    Returns an empty string when nothing is near and the list is long.
    """
    options: Sequence[str] = sorted(set(known))
    near = difflib.get_close_matches(word, options, n=1, cutoff=0.6)
    if near:
        return f'Did you mean "{near[0]}"?'
    if options and len(options) <= 12:
        return f"Known: {', '.join(options)}."
    return ""


def relative(path: Path, root: Path) -> str:
    """`path` as errors name it: relative to the repository root, with forward slashes."""
    try:
        return path.relative_to(root).as_posix()
    except ValueError:
        pass
    try:
        return path.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        return path.as_posix()
