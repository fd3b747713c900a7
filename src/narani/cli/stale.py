"""`narani stale`: what is stale, unverified, old or awaits translation, and what to do about it."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterator

from narani.catalog.age import DAYS, newest_evidence, to_recheck
from narani.catalog.catalog import Catalog, read_catalog
from narani.catalog.freshness import record_command, state
from narani.catalog.snippets import find_root
from narani.errors import relative
from narani.lint.texts import records
from narani.lint.uses import unused_concepts

EXAMPLES = """\
examples:
  narani stale              everything, oldest evidence after 180 days
  narani stale --days 90    the same, with evidence older than 90 days
"""
Found = Iterator[tuple[str, str]]
"""What is the matter, and what to do."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds this command's arguments."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EXAMPLES
    parser.add_argument("--days", type=int, default=DAYS, metavar="N",
                        help=f"age in days at which evidence is old (default: {DAYS})")


def run(args: argparse.Namespace) -> int:
    """Lists. Nothing it lists is an error: lint and the tests say what is."""
    catalog = read_catalog(find_root())
    sections = (
        ("Translation wanted", wanted(catalog)),
        ("Results that do not stand for their script", unverified(catalog)),
        ("Concepts that nothing builds on", alone(catalog)),
        (f"Claims whose newest evidence is older than {args.days} days", old(catalog, args.days)),
    )
    nothing = True
    for title, found in sections:
        lines = [f"  {what}\n    {todo}" for what, todo in found]
        if lines:
            nothing = False
            print(f"{title} ({len(lines)}):", *lines, "", sep="\n")
    if nothing:
        print("Nothing is stale, and no translation is wanted.")
    return 0


def wanted(catalog: Catalog) -> Found:
    """Pages and records that say a language is missing."""
    for page in catalog.pages:
        if page.translation_wanted:
            other = "en" if page.language == "ko" else "ko"
            todo = f'Write docs/{other}/{page.name} and remove the line "translation: wanted".'
            yield relative(page.path, catalog.root), todo
    for path, record in records(catalog):
        if getattr(record, "translation", "") == "wanted":
            yield (relative(path, catalog.root),
                   'Write the missing texts and remove the line translation = "wanted".')


def unverified(catalog: Catalog) -> Found:
    """Results that are missing, stale or edited, on every device a concept names."""
    snippets = catalog.snippets
    for concept in snippets.concepts.values():
        for device in concept.devices:
            troubled: dict[tuple[str, str], list[str]] = {}
            for runtime in snippets.runtimes_of(concept):
                if device in runtime.devices:
                    found, why = state(snippets, concept, runtime, device)
                    if found == "missing":
                        why = f"never recorded on {device}"
                    if found != "verified":
                        todo = f"Run: {record_command(concept, runtime, device)}"
                        troubled.setdefault((why, todo), []).append(runtime.id)
            for (why, todo), names in troubled.items():
                yield f"{concept.id}: {', '.join(names)}: {why}", todo


def alone(catalog: Catalog) -> Found:
    """Concepts that are fine by themselves, but that no article and no claim has taken up."""
    for id_ in unused_concepts(catalog):
        yield id_, f"Pin one of its values in a claim, or show it on an article: /// compare | {id_}"


def old(catalog: Catalog, days: int, today: dt.date | None = None) -> Found:
    """Claims nothing has confirmed for a while."""
    for claim in catalog.knowledge.claims.values():
        newest, evidence = newest_evidence(catalog, claim)
        if evidence is not None and to_recheck(catalog, claim, today or dt.date.today(), days):
            where = relative(claim.path, catalog.root)
            if evidence.source:
                todo = f"Read {evidence.source} again; if its passage still stands, set the day in read = …"
            elif evidence.measurement:
                todo = f"Run: narani measure {evidence.measurement}"
            else:
                todo = "Run: narani record (without a path it also renews the day of verification)"
            yield f"{where}: {newest}", todo
