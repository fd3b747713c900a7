"""Ids are kebab-case ASCII: they become addresses, anchors and words in errors.

Claims stand in a topic's folder, so that a list of them has an order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_file, at_key, concept_file
from narani.lint.texts import knowledge_records

KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HINT = "Use lower-case letters, digits and single hyphens, such as default-dtypes."


def check(catalog: Catalog) -> Iterator[Problem]:
    """Ids that would make bad addresses."""
    for path, id_ in _named_by_file(catalog):
        if not KEBAB.fullmatch(id_):
            yield at_file(catalog, path, 0, f'"{id_}" is not an id.', _HINT)
    for comparison in catalog.knowledge.comparisons.values():
        for index, row in enumerate(comparison.rows):
            if not KEBAB.fullmatch(row.id):
                yield at_key(
                    catalog, comparison.path, ("rows", index, "id"), f'"{row.id}" is not an id.', _HINT
                )
    for claim in catalog.knowledge.claims.values():
        if claim.path.parent.parent.name != "claims":
            yield at_file(
                catalog,
                claim.path,
                0,
                "a claim stands in a topic's folder.",
                f"Move it to docs/data/claims/<topic>/{claim.id}.toml.",
            )


def _named_by_file(catalog: Catalog) -> Iterator[tuple[Path, str]]:
    for concept in catalog.snippets.concepts.values():
        yield concept_file(concept), concept.topic
        yield concept_file(concept), concept.name
    for record in knowledge_records(catalog):
        yield record.path, record.id
