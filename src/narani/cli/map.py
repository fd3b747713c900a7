"""`narani map`: prints the rows of the API map that bear a name in any framework."""

from __future__ import annotations

import argparse

from narani.catalog.correspondence import base_of, pair
from narani.catalog.operation_names import named, names_of
from narani.catalog.operations import Operations
from narani.catalog.snippets import find_root, read_snippets
from narani.errors import Problem, Problems, did_you_mean
from narani.model.operation import Category
from narani.model.text import Language
from narani.render.html import plain
from narani.render.strings import FRAMEWORKS, say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds this command's arguments."""
    parser.add_argument("names", nargs="+", metavar="NAME", help="torch.cat, tf.concat, concatenate …")
    parser.add_argument("--language", choices=("ko", "en"), default="en", help="language of the notes")


def run(args: argparse.Namespace) -> int:
    """Prints.

    Raises:
        Problems: a name is in no row.
    """
    operations = read_snippets(find_root()).operations
    unknown: list[Problem] = []
    for word in args.names:
        rows = list(named(operations, word))
        if not rows:
            known = [n for c in operations.categories.values() for o in c.operation
                     for n in names_of(operations, c, o)]
            hint = did_you_mean(word, known) or "See the API map for all of them."
            unknown.append(Problem(word, 0, "is in no row of the API map.", hint))
        for category, name in rows:
            print(row(operations, category, name, args.language))
    if unknown:
        raise Problems(unknown)
    return 0


def row(operations: Operations, category: Category, name: str, reader: Language) -> str:
    """One row for a terminal."""
    operation = category.operation[name]
    base = base_of(operations, category, name)
    lines = [f"{operation.id}  {plain(operation.title.in_(reader))}"]
    for framework, title in FRAMEWORKS.items():
        runtime = next((r for r in operations.runtimes_of(category) if r.framework == framework), None)
        if runtime is None:
            continue
        written = operations.functions(category, framework).get(name)
        kinds = () if framework == base else pair(operations, category, name, runtime).kinds
        words = ", ".join(say(reader, f"kind_{kind}") for kind in kinds)
        reason = operation.reason.get(framework)
        code = written.shown if written else plain(reason.in_(reader)) if reason else ""
        indented = code.replace("\n", "\n" + " " * 14)
        lines.append(f"  {title:<11} {indented}" + (f"   [{words}]" if words else ""))
    if note := operation.note.in_(reader):
        lines.append(f"  {plain(note)}")
    return "\n".join(lines)
