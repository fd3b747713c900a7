"""A source supports a claim; one that supports none is not kept."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint import known
from narani.lint.places import at_key


def check(catalog: Catalog) -> Iterator[Problem]:
    """Sources no claim cites."""
    if known.any_knowledge_broken(catalog):
        return
    used = {evidence.source for claim in catalog.knowledge.claims.values() for evidence in claim.evidence}
    for source in catalog.knowledge.sources.values():
        if source.id not in used:
            yield at_key(
                catalog,
                source.path,
                (),
                "no claim cites this source.",
                f'Cite it: {{source = "{source.id}"}}, or remove the file.',
            )
