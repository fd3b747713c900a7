"""`narani verify`: runs snippets again, in environments of their own too, and compares."""

from __future__ import annotations

import argparse
import shutil
import sys

from narani.catalog.snippets import Snippets, find_root, read_snippets
from narani.cli import own
from narani.cli.lint import counted
from narani.cli.record import unreadable
from narani.errors import Problem, Problems
from narani.model.concept import Concept
from narani.runner.environment import Built, folders, size
from narani.runner.mutants import mutant_problems
from narani.runner.servers import Servers
from narani.runner.verify import verify

EPILOG = """\
examples:
  narani verify --runtime tensorflow1      build its environment, run its snippets, compare
  narani verify tensors                    what can run here; builds nothing
  narani verify --list                     environments of their own: built or not, how large
  narani verify --remove                   delete those that are built
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds this command's arguments."""
    parser.epilog, parser.formatter_class = EPILOG, argparse.RawDescriptionHelpFormatter
    parser.add_argument("paths", nargs="*", metavar="PATH", help="concepts, topics or folders (default: all)")
    own.add_arguments(parser)
    parser.add_argument("--list", action="store_true", help="only list environments of their own")
    parser.add_argument("--remove", action="store_true",
                        help="only delete environments that are built (with --runtime: those)")


def run(args: argparse.Namespace) -> int:
    """Verifies.

    Raises:
        Problems: everything that does not hold.
    """
    snippets = read_snippets(find_root())
    if args.list or args.remove:
        return _remove(snippets, args.runtime) if args.remove else _list(snippets)
    problems = unreadable(snippets, args.paths)
    if problems and args.paths:
        raise Problems(problems)
    only = own.built(snippets, args.runtime, _say) if args.runtime else None
    concepts = own.concepts_of(snippets, args.paths, only or list(snippets.runtimes.runtime), "cpu")
    found = verify(snippets, concepts, "cpu", _say, only)
    problems += [problem for verification in found for problem in verification.problems]
    skipped = {id_: why for verification in found for id_, why in verification.skipped.items()}
    if only is None:
        for id_, why in sorted(skipped.items()):
            _say(f"{id_} was not run: {why}")
    else:
        problems += own.skipped(skipped)
        broken = {verification.concept.id for verification in found if verification.problems}
        problems += _mutants(snippets, [c for c in concepts if c.id not in broken], only)
    if problems:
        raise Problems(problems)
    runs = sum(len(verification.outcomes) for verification in found)
    _say(f"{counted(runs, 'run')} of {counted(len(concepts), 'concept')} gave what is recorded.")
    if only and (others := sorted({*snippets.runtimes.runtime} - {*snippets.runtimes.main, *only})):
        _say(f"Not verified here: {', '.join(others)}. To do so: narani verify --runtime {','.join(others)}")
    return 0


def _mutants(snippets: Snippets, concepts: list[Concept], only: list[str]) -> list[Problem]:
    """What the mutants show that no test breaks, because their snippet runs in an environment of its own."""
    snippet_of = {snippets.runtimes.runtime[id_].snippet for id_ in only if id_ not in snippets.runtimes.main}
    broken = [concept for concept in concepts if concept.mutant.snippet in snippet_of]
    if not broken:
        return []
    _say(f"Breaking {counted(len(broken), 'concept')} on purpose …")
    with Servers(snippets, "cpu", _say) as servers:
        return [problem for concept in broken for problem in mutant_problems(servers, concept, only)]


def _list(snippets: Snippets) -> int:
    for id_, environment in snippets.runtimes.environment.items():
        here, runtimes = Built(snippets.root, environment), snippets.runtimes.runtime.values()
        users = [runtime.id for runtime in runtimes if runtime.environment == id_]
        bytes_ = sum(size(folder) for folder in folders(snippets.root, environment))
        state = f"built, {bytes_ / 1e6:,.0f} MB" if here.there and bytes_ else "not built"
        if here.there and not bytes_:
            state = "needs no building"
        elif bytes_ and not here.there:
            state = f"out of date, {bytes_ / 1e6:,.0f} MB"
        count = sum(any(r.id in users for r in snippets.runtimes_of(c)) for c in snippets.concepts.values())
        print(f"{id_}: {state}; {', '.join(users) or 'no runtime'}; {counted(count, 'concept')}")
    return 0


def _remove(snippets: Snippets, words: list[str]) -> int:
    chosen = {runtime.environment for runtime in own.named(snippets, words)} if words else None
    for id_, environment in snippets.runtimes.environment.items():
        if chosen is None or id_ in chosen:
            for folder in folders(snippets.root, environment):
                shutil.rmtree(folder)
                _say(f"Removed {folder.relative_to(snippets.root).as_posix()}")
    return 0


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
