"""The option `--runtime`: names runtimes, and builds the environments of their own that they need."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from narani.catalog.snippets import Snippets
from narani.errors import Problem, Problems, did_you_mean
from narani.model.concept import Concept
from narani.model.runtime import Runtime
from narani.runner.building import Say, build
from narani.runner.jobs import concepts_at, runtimes_on


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the option."""
    parser.add_argument("--runtime", action="append", default=[], metavar="NAME[,NAME]",
                        help="only these runtimes (or all of these environments), building what they need")


def named(snippets: Snippets, words: Sequence[str]) -> list[Runtime]:
    """The runtimes that `words` name, by themselves or by their environment.

    Raises:
        Problems: every word that names none.
    """
    runtimes = snippets.runtimes
    found: dict[str, Runtime] = {}
    unknown: list[Problem] = []
    for word in [word for group in words for word in group.split(",") if word]:
        chosen = {id_: r for id_, r in runtimes.runtime.items() if r.environment == word}
        if not chosen and word in runtimes.runtime:
            chosen = {word: runtimes.runtime[word]}
        if not chosen:
            hint = did_you_mean(word, {*runtimes.runtime, *runtimes.environment})
            unknown.append(Problem("snippets/runtimes.toml", 0, f'no runtime "{word}".', hint))
        found |= chosen
    if unknown:
        raise Problems(unknown)
    return list(found.values())


def built(snippets: Snippets, words: Sequence[str], say: Say, relock: bool = False) -> list[str]:
    """Ids of the runtimes that `words` name, their environments built.

    Raises:
        Problems: everything that kept an environment from being built.
    """
    runtimes = named(snippets, words)
    problems: list[Problem] = []
    for environment in {r.environment: own for r in runtimes if (own := snippets.own(r))}.values():
        try:
            build(snippets.root, environment, say, relock)
        except Problems as found:
            problems += found.problems
    if problems:
        raise Problems(problems)
    return [runtime.id for runtime in runtimes]


def concepts_of(snippets: Snippets, paths: Sequence[str], only: Sequence[str], device: str) -> list[Concept]:
    """The concepts at `paths` (all without any) that run under a runtime in `only`."""
    return [concept for concept in concepts_at(snippets, paths)
            if any(runtime.id in only for runtime in runtimes_on(snippets, concept, device))]


def skipped(reasons: dict[str, str]) -> list[Problem]:
    """What was asked for by name and cannot run is wrong, not left out."""
    return [Problem("snippets/runtimes.toml", 0, f"runtime.{id_}: {why}")
            for id_, why in sorted(reasons.items())]
