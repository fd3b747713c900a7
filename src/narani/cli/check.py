"""`narani check`: lints, runs and renders only what was touched and what is built on it.

What was just run counts as if it were recorded, so that a new concept and a claim that pins it can
be checked before anybody recorded them. Nothing is written.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from dataclasses import dataclass, field
from pathlib import Path

from narani.catalog.catalog import Catalog, read_catalog
from narani.catalog.snippets import find_root
from narani.cli.lint import counted, with_rule
from narani.cli.touched import Touched, touched_by
from narani.errors import Problem
from narani.lint import AWAIT_RECORDING, check
from narani.model.result import Result, content_digest, script_digest
from narani.runner.categories import run_all, run_problems
from narani.runner.jobs import changed, runtimes_on
from narani.runner.mutants import mutant_problems
from narani.runner.servers import Servers
from narani.runner.verify import Verification, environment_problems, verify_concept

EXAMPLES = """\
examples:
  narani check snippets/tensors/default-dtypes     a concept, and the claims and pages built on it
  narani check docs/ko/tensors/products.md         a page, in both languages
  narani check docs/data/claims/tensors/a.toml     a claim, running the snippets it pins
  narani check --no-run snippets/tensors           lint and render only

Frameworks that are not installed are named and skipped. Nothing is recorded: on a pull request
CI does that for you.
"""


@dataclass
class Findings:
    """What a check found so far."""

    problems: list[Problem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """What is no mistake, but worth knowing."""
    runs: int = 0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds this command's arguments."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EXAMPLES
    parser.add_argument("paths", nargs="+", metavar="PATH",
                        help="concepts, pages, claims, sources, comparisons, or folders of them")
    parser.add_argument("--no-run", action="store_true", help="do not run snippets")


def run(args: argparse.Namespace) -> int:
    """Checks.

    Raises:
        Problems: a path is nothing that can be checked.
    """
    root = find_root()
    catalog = read_catalog(root)
    touched, found = touched_by(catalog, args.paths, Path.cwd()), Findings()
    if not args.no_run:
        run_snippets(catalog, touched, found)
        run_operations(catalog, touched, found)
    for problem in check(catalog):
        if touched.covers(problem):
            if problem.rule in AWAIT_RECORDING:
                found.notes.append(str(problem))
            else:
                found.problems.append(problem)
    render(catalog, touched, found)
    return report(touched, found)


def run_snippets(catalog: Catalog, touched: Touched, found: Findings) -> None:
    """Runs what is touched, compares with what was recorded, and lets the catalog go on with the outcomes."""
    concepts = [concept for id_, concept in catalog.snippets.concepts.items() if id_ in touched.run]
    if not concepts:
        return
    skipped: dict[str, str] = {}
    with Servers(catalog.snippets, "cpu", _say) as servers:
        for concept in concepts:
            if "cpu" not in concept.devices:
                found.notes.append(f"{concept.id} runs on {', '.join(concept.devices)} only: not run here.")
                continue
            _say(f"Running {concept.id} …")
            verification = verify_concept(servers, concept)
            skipped |= verification.skipped
            found.runs += len(verification.outcomes)
            _judge(catalog, verification, found)
            if concept.id in touched.concepts and not any(o.failed for o in verification.outcomes.values()):
                found.problems += mutant_problems(servers, concept)
            _take_over(catalog, verification)
    found.notes += [f"{runtime} was not run: {reason}" for runtime, reason in sorted(skipped.items())]


def run_operations(catalog: Catalog, touched: Touched, found: Findings) -> None:
    """Calls every operation of the categories that are touched."""
    operations = catalog.snippets.operations
    jobs = [(operations.categories[id_], runtime) for id_ in sorted(touched.categories)
            for runtime in operations.runtimes_of(operations.categories[id_])]
    if not jobs:
        return
    with Servers(catalog.snippets, "cpu", _say) as servers:
        found.notes += [f"{runtime.id} was not run: {reason}" for _, runtime in jobs
                        if (reason := servers.unavailable(runtime))]
        for category, runtime, outcome in run_all(servers, jobs, _say):
            found.runs += 1
            found.problems += run_problems(catalog.snippets, category, runtime, outcome)


def _judge(catalog: Catalog, verification: Verification, found: Findings) -> None:
    """Failed runs are problems; another result than the recorded one is, unless it is expected here."""
    snippets, concept = catalog.snippets, verification.concept
    jobs = [(concept, runtime) for runtime in runtimes_on(snippets, concept, "cpu")]
    expected = {runtime.id for _, runtime in changed(snippets, jobs, "cpu")}
    for _, runtime in jobs:
        if runtime.id in verification.outcomes and (other := environment_problems(snippets, runtime, "cpu")):
            expected.add(runtime.id)
            found.notes += [str(problem) for problem in other]
    for problem in verification.problems:
        if problem.rule == "run":
            found.problems.append(problem)
        elif problem.rule == "recorded":
            runtime_id = Path(problem.path).name.partition(".")[0]
            if runtime_id not in expected:
                found.problems.append(problem)


def _take_over(catalog: Catalog, verification: Verification) -> None:
    """Puts what was just computed in the place of what is recorded."""
    snippets, concept = catalog.snippets, verification.concept
    for id_, outcome in verification.outcomes.items():
        if not outcome.failed:
            digest = script_digest(snippets.script(concept, snippets.runtimes.runtime[id_]))
            content = content_digest(outcome.stdout, outcome.values)
            path = concept.folder / "results" / f"{id_}.cpu.toml"
            snippets.results[concept.id, id_, "cpu"] = Result(
                digest, content, dt.date.today(), "this machine", outcome.stdout, outcome.values,
                outcome.backend, path)


def render(catalog: Catalog, touched: Touched, found: Findings) -> None:
    """Renders the pages concerned, where the site's packages are installed."""
    try:
        from narani.cli.preview import page_problems
    except ModuleNotFoundError as error:
        found.notes.append(f"pages were not rendered: {error.name} is not installed. "
                           'Run: pip install -c constraints.txt -e ".[site]"')
        return
    for page in touched.pages:
        found.problems += page_problems(catalog, page)


def report(touched: Touched, found: Findings) -> int:
    """Prints notes, problems and a summary; the exit status."""
    for note in dict.fromkeys(found.notes):
        print(f"note: {note}", file=sys.stderr)
    problems = sorted(set(found.problems))
    for problem in problems:
        print(with_rule(problem), file=sys.stderr)
    what = ", ".join((
        counted(len(touched.concepts), "concept"), counted(len(touched.claims), "claim"),
        counted(len(touched.comparisons), "comparison"), counted(len(touched.pages), "page"),
        counted(found.runs, "run"),
    ))
    print(f"{counted(len(problems), 'problem') if problems else 'No problems'} in {what}.",
          file=sys.stderr if problems else sys.stdout)
    return 1 if problems else 0


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
