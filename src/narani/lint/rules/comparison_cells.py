"""A comparison is whole: every row has a cell for every column, every cell rests on claims that exist."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.places import at_key
from narani.model.knowledge import Cell, Comparison, Row


def check(catalog: Catalog) -> Iterator[Problem]:
    """Rows and cells that are missing, doubled or unfounded."""
    claims = known.claims(catalog)
    for comparison in catalog.knowledge.comparisons.values():
        if not comparison.rows or len(comparison.columns) < 2:
            yield at_key(
                catalog,
                comparison.path,
                (),
                "a comparison has at least two columns and one row.",
                "Add [columns] and [[rows]].",
            )
        seen: set[str] = set()
        for index, row in enumerate(comparison.rows):
            if row.id in seen:
                yield at_key(
                    catalog,
                    comparison.path,
                    ("rows", index, "id"),
                    f'the id "{row.id}" is taken.',
                    "Each row has its own.",
                )
            seen.add(row.id)
            yield from _columns(catalog, comparison, index, row)
            for column, cell in row.cells.items():
                yield from _claims(catalog, comparison, (index, column), cell, claims)


def _columns(catalog: Catalog, comparison: Comparison, index: int, row: Row) -> Iterator[Problem]:
    for column in comparison.columns:
        if column not in row.cells:
            yield at_key(
                catalog,
                comparison.path,
                ("rows", index),
                f'row "{row.id}" has no cell for the column "{column}".',
                f"Add cells.{column} = {{…}}.",
            )
    for column in row.cells:
        if column not in comparison.columns:
            yield at_key(
                catalog,
                comparison.path,
                ("rows", index, "cells", column),
                f'there is no column "{column}".',
                did_you_mean(column, comparison.columns),
            )


def _claims(
    catalog: Catalog, comparison: Comparison, place: tuple[int, str], cell: Cell, known_claims: set[str]
) -> Iterator[Problem]:
    keys = ("rows", place[0], "cells", place[1])
    if not cell.claims:
        yield at_key(
            catalog,
            comparison.path,
            keys,
            "this cell rests on no claim.",
            'Add claims = ["…"]: the ids of the claims that prove it.',
        )
    for number, claim in enumerate(cell.claims):
        if claim not in known_claims:
            yield at_key(
                catalog,
                comparison.path,
                (*keys, "claims", number),
                f'there is no claim "{claim}".',
                did_you_mean(claim, known_claims) or f"Write one: narani new claim <topic>/{claim}",
            )
        elif claim in cell.claims[:number]:
            yield at_key(
                catalog,
                comparison.path,
                (*keys, "claims", number),
                f'"{claim}" is named twice.',
                "Take one out.",
            )
