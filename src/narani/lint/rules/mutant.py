"""The mutant can be made: its snippet is there, and its text occurs exactly once in it."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint.places import at_concept


def check(catalog: Catalog) -> Iterator[Problem]:
    """Mutants nobody can make."""
    for concept in catalog.snippets.concepts.values():
        mutant = concept.mutant
        scripts = {
            script.path.relative_to(concept.folder).as_posix(): script
            for script in catalog.scripts.of.get(concept.id, ())
        }
        script = scripts.get(mutant.snippet)
        if script is None:
            if not (concept.folder / mutant.snippet).is_file():
                yield at_concept(
                    catalog,
                    concept,
                    ("mutant", "snippet"),
                    f'there is no "{mutant.snippet}" here.',
                    did_you_mean(mutant.snippet, scripts),
                )
            continue
        count = script.text.count(mutant.replace) if mutant.replace else 0
        if count != 1:
            times = "does not occur" if not count else f"occurs {count} times"
            yield at_concept(
                catalog,
                concept,
                ("mutant", "replace"),
                f"{mutant.replace!r} {times} in {mutant.snippet}.",
                "Quote text that occurs exactly once.",
            )
        elif mutant.replace == mutant.by:
            yield at_concept(
                catalog,
                concept,
                ("mutant", "by"),
                "replaces the text by itself.",
                "Write an edit that breaks what the concept proves.",
            )
