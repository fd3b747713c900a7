"""A claim is used: a cell, a system or an interview question rests on it, or a page names it.

A claim with `heard` is at home on the page that lists all of them, and needs no other use. The others have
a home too, once there is such a page: the list of their topic's facts.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint import known
from narani.lint.places import at_key
from narani.lint.uses import (
    claims_in_cells,
    claims_listed,
    claims_of_questions,
    claims_of_systems,
    claims_on_pages,
    directives,
)


def check(catalog: Catalog) -> Iterator[Problem]:
    """Claims nobody would read."""
    if known.any_page_broken(catalog) or known.any_knowledge_broken(catalog):
        return
    used = claims_in_cells(catalog) | claims_of_systems(catalog) | claims_on_pages(catalog)
    used |= claims_of_questions(catalog)
    listed = claims_listed(catalog)
    home = any(not directive.argument.strip() for _, directive in directives(catalog, "claims"))
    for claim in catalog.knowledge.claims.values():
        if claim.id not in used and not (claim.heard and claim.id in listed):
            yield at_key(
                catalog,
                claim.path,
                (),
                "no cell rests on this claim and no page names it.",
                f"Add it to a cell's claims, or to a page: /// claims | {claim.id}",
            )
        elif home and claim.id not in listed:
            yield at_key(
                catalog,
                claim.path,
                (),
                "no page lists this fact, so a link to it leads nowhere.",
                f"Write facts/{claim.topic}.md in both languages with: /// claims | {claim.topic}",
            )
