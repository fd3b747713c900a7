"""`narani review`: record what changed, build the site, and write what a reviewer needs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from narani.catalog.catalog import read_catalog
from narani.catalog.snippets import Snippets, find_root, read_snippets
from narani.errors import Problem, Problems
from narani.export.build import build_site
from narani.export.review import (
    Review,
    changed_files,
    concepts_touched,
    pages_touched,
    results_patch,
    summary,
    worth_saying,
)
from narani.lint import check
from narani.model.concept import Concept
from narani.runner.mutants import mutant_problems
from narani.runner.record import changed_concepts, record
from narani.runner.servers import Servers

EPILOG = """example:
  narani review --base origin/main --into review
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds this command's arguments."""
    parser.epilog, parser.formatter_class = EPILOG, argparse.RawDescriptionHelpFormatter
    parser.add_argument("--base", default="origin/main", help="what to compare with (default: origin/main)")
    parser.add_argument("--into", default="review", metavar="FOLDER",
                        help="where results.patch and the site go (default: review)")
    parser.add_argument("--run", dest="run_id", default="", metavar="ID",
                        help="id of the CI run, for the command that applies the patch")
    parser.add_argument("--pull", default="", metavar="N",
                        help="number of the pull request, for the same command")
    parser.add_argument("--summary", metavar="FILE", help="file to append the summary to (default: printed)")


def run(args: argparse.Namespace) -> int:
    """Reviews; the summary is written also when something is wrong.

    Raises:
        Problems: everything that keeps the change from being merged.
    """
    root = find_root()
    into = root / args.into
    into.mkdir(parents=True, exist_ok=True)
    files = changed_files(root, args.base)
    snippets, review = read_snippets(root), Review()
    review.recorded = changed_concepts(snippets, list(snippets.concepts.values()), "cpu")
    review.before = dict(snippets.results)
    review.problems += record(snippets, review.recorded, say=_say).problems
    review.patch = results_patch(root)
    (into / "results.patch").write_text(review.patch, encoding="utf-8", newline="\n")
    catalog = read_catalog(root)
    review.pages = pages_touched(catalog, files, review.recorded)
    touched = concepts_touched(catalog.snippets, files)
    mutants = _mutants(catalog.snippets, touched, review.problems)
    review.problems += worth_saying(check(catalog), review.problems, review.recorded)
    review.problems += mutants
    if not review.problems:
        try:
            build_site(root, into / "site", _say, catalog)
        except Problems as found:
            review.problems += found.problems
    text = summary(catalog.snippets, review, args.run_id, args.pull)
    if args.summary:
        with Path(args.summary).open("a", encoding="utf-8") as file:
            file.write(text)
    else:
        print(text)
    if review.problems:
        raise Problems(review.problems)
    return 0


def _mutants(snippets: Snippets, touched: list[Concept], failed: list[Problem]) -> list[Problem]:
    """What the mutants of touched concepts show, unless the concept itself is broken."""
    folders = {concept.id: f"snippets/{concept.id}/" for concept in touched}
    sound = [c for c in touched if not any(p.path.startswith(folders[c.id]) for p in failed)]
    if not sound:
        return []
    with Servers(snippets, "cpu", _say) as servers:
        _say(f"Breaking {len(sound)} concepts on purpose …")
        return [problem for concept in sound for problem in mutant_problems(servers, concept)]


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
