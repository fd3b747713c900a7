"""A claim is used: a cell rests on it or a page names it.

A claim with `heard` is at home on the page that lists them all, and needs no other use.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint import known
from narani.lint.places import at_key
from narani.lint.uses import all_claims_listed, claims_in_cells, claims_on_pages


def check(catalog: Catalog) -> Iterator[Problem]:
    """Claims nobody would read."""
    if known.any_page_broken(catalog) or known.any_knowledge_broken(catalog):
        return
    used = claims_in_cells(catalog) | claims_on_pages(catalog)
    listed = all_claims_listed(catalog)
    for claim in catalog.knowledge.claims.values():
        if claim.id not in used and not (claim.heard and listed):
            yield at_key(
                catalog,
                claim.path,
                (),
                "no cell rests on this claim and no page names it.",
                f"Add it to a cell's claims, or to a page: /// claims | {claim.id}",
            )
