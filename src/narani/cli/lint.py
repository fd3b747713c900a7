"""`narani lint`: everything that can be checked without running a snippet."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from narani.catalog.catalog import Catalog, read_catalog
from narani.catalog.seeds import unread
from narani.catalog.snippets import find_root
from narani.errors import Problem, Problems
from narani.lint import built, check, check_built, modules, rules

EXAMPLES = """\
examples:
  narani lint                 every rule over snippets, data and pages
  narani lint --built site    the rules over built HTML: leftovers, dead links, third parties
  narani lint --rules         what each rule asks
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds this command's arguments."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EXAMPLES
    parser.add_argument("--built", metavar="SITE", help="check a built site instead of its sources")
    parser.add_argument("--rules", action="store_true", help="list the rules and what they ask")


def run(args: argparse.Namespace) -> int:
    """Lints.

    Raises:
        Problems: there is no site to check, or `snippets/runtimes.toml` cannot be read.
    """
    if args.rules:
        return list_rules()
    began = time.monotonic()
    if args.built:
        site = Path(args.built)
        if not (site / "index.html").is_file():
            raise Problems([Problem(site.as_posix(), 0, "no site is here.", "Run: narani build")])
        problems = check_built(site)
        what = counted(sum(1 for _ in site.rglob("*.html")), "built page")
    else:
        catalog = read_catalog(find_root())
        problems, what = check(catalog), size_of(catalog)
        say_unread(catalog)
    return report(problems, what, time.monotonic() - began)


def say_unread(catalog: Catalog) -> None:
    """Says which texts of the seeds' ledger were not here to be compared; that is no problem."""
    if numbers := unread(catalog.root, catalog.knowledge.ledger):
        which = ", ".join(numbers)
        print(f"Seeds {which}: the texts are not here; only numbering and hashes were checked.")


def report(problems: list[Problem], what: str, seconds: float) -> int:
    """Prints the problems, each with its rule, and a summary; the exit status."""
    for problem in sorted(problems):
        print(with_rule(problem), file=sys.stderr)
    if not problems:
        print(f"No problems in {what} ({seconds:.1f} s).")
        return 0
    files = len({problem.path for problem in problems})
    print(f"{counted(len(problems), 'problem')} in {counted(files, 'file')} of {what}.", file=sys.stderr)
    return 1


def with_rule(problem: Problem) -> str:
    """A problem with the name of the rule that found it."""
    return f"{problem} [{problem.rule}]" if problem.rule else str(problem)


def size_of(catalog: Catalog) -> str:
    """How much there is, in words."""
    knowledge = catalog.knowledge
    return ", ".join((
        counted(len(catalog.snippets.concepts), "concept"), counted(len(knowledge.claims), "claim"),
        counted(len(knowledge.sources), "source"), counted(len(knowledge.comparisons), "comparison"),
    )) + f" and {counted(len(catalog.pages), 'page')}"


def counted(count: int, noun: str) -> str:
    """`1 page`, `2 pages`"""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def list_rules() -> int:
    """Prints every rule with the first paragraph of what it asks."""
    for title, package in (("Over snippets, data and pages:", rules), ("Over built HTML:", built)):
        print(title)
        for name, module in modules(package):
            first = " ".join((module.__doc__ or "").split("\n\n")[0].split())
            print(f"  {name:20} {first}")
    return 0
