"""`narani record`: runs snippets and writes results and environments."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from narani.catalog.snippets import Snippets, find_root, read_snippets
from narani.cli import own
from narani.errors import Problem, Problems, did_you_mean
from narani.runner.categories import categories_at, is_api, record_categories
from narani.runner.jobs import concepts_at
from narani.runner.record import Recording, changed_concepts, record


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds this command's arguments."""
    parser.add_argument("paths", nargs="*", metavar="PATH",
                        help="concepts, topics, categories (api/mathematics) or folders "
                             "(default: all, which also renews environments)")
    parser.add_argument("--device", default="cpu", help="device to run on (default: cpu)")
    parser.add_argument("--changed", action="store_true",
                        help="only concepts with a snippet that is new or differs from its result")
    own.add_arguments(parser)
    parser.add_argument("--relock", action="store_true",
                        help="with --runtime: resolve what its environment pins anew")


def run(args: argparse.Namespace) -> int:
    """Records.

    Raises:
        Problems: everything that kept a concept from being recorded.
    """
    snippets = read_snippets(find_root())
    devices = sorted({"cpu", *snippets.runtimes.device})
    if args.device not in devices:
        raise Problems([Problem("snippets/runtimes.toml", 0, f'no device "{args.device}".',
                                f"Known: {', '.join(devices)}.")])
    if args.runtime:
        return _chosen(snippets, args)
    problems = unreadable(snippets, args.paths)
    api = [path for path in args.paths if is_api(path, snippets.root)]
    rest = [path for path in args.paths if path not in api]
    concepts = [] if (problems and args.paths) or (api and not rest) else concepts_at(snippets, rest)
    if args.changed:
        concepts = changed_concepts(snippets, concepts, args.device)
    full = not (args.paths or args.changed)
    found = record(snippets, concepts, args.device, full, _say)
    if concepts or not api:
        _summary(found, len(concepts), snippets.root)
    problems = [*problems, *found.problems]
    if (api or full) and not problems:
        problems += _categories(snippets, api, args.device)
    if problems:
        raise Problems(problems)
    return 0


def _chosen(snippets: Snippets, args: argparse.Namespace) -> int:
    """Builds what the runtimes in `--runtime` need and records nothing but them."""
    problems = unreadable(snippets, args.paths)
    if problems and args.paths:
        raise Problems(problems)
    only = own.built(snippets, args.runtime, _say, args.relock)
    concepts = own.concepts_of(snippets, args.paths, only, args.device)
    if args.changed:
        concepts = changed_concepts(snippets, concepts, args.device)
    found = record(snippets, concepts, args.device, not (args.paths or args.changed), _say, only=only)
    _summary(found, len(concepts), snippets.root)
    if problems := [*problems, *found.problems, *own.skipped(found.skipped)]:
        raise Problems(problems)
    return 0


def _categories(snippets: Snippets, paths: list[str], device: str) -> list[Problem]:
    """Records the API map, or the categories that `paths` name; what was wrong."""
    if unknown := [path for path in paths if not categories_at(snippets.operations, [path], snippets.root)]:
        known = snippets.operations.categories
        return [Problem(path, 0, "no category is here.", did_you_mean(Path(path).name, known))
                for path in unknown]
    categories = categories_at(snippets.operations, paths, snippets.root)
    if not categories:
        return []
    found = record_categories(snippets, categories, device, _say)
    for path in sorted(found.files):
        _say(f"Wrote {path.relative_to(snippets.root).as_posix()}")
    _say(f"{len(categories)} categories: {len(found.files)} files written, "
         f"{found.unchanged} results unchanged.")
    return found.problems


def unreadable(snippets: Snippets, paths: list[str]) -> list[Problem]:
    """Problems of what should be recorded but cannot be read; unreadable results are written anew."""
    found = [problem for problem in snippets.problems if "/results/" not in problem.path]
    if not paths:
        return found
    wanted = [(Path.cwd() / path).resolve() for path in paths]
    wanted += [(snippets.root / "snippets" / path).resolve() for path in paths]
    here = [(problem, (snippets.root / problem.path).resolve().parent) for problem in found]
    return [problem for problem, folder in here if any(w == folder or w in folder.parents for w in wanted)]


def _summary(found: Recording, concepts: int, root: Path) -> None:
    for path in sorted(found.files):
        _say(f"Wrote {path.relative_to(root).as_posix()}")
    _say(f"{concepts} concepts: {len(found.files)} files written, {found.unchanged} results unchanged.")


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
