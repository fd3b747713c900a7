"""A key point could be false, so it rests on claims; a wrong answer is shown to be wrong by one.

A claim that no longer holds names the questions built on it (see `pin-holds`).
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.asked import asked_pages, claims_named
from narani.lint.places import at_meta


def check(catalog: Catalog) -> Iterator[Problem]:
    """Points and wrong answers without claims, and claims that are not there."""
    there = known.claims(catalog)
    for page, _, asked in asked_pages(catalog):
        for keys, claims in claims_named(asked):
            if not claims:
                what = "key point" if "points" in keys else "wrong answer"
                yield at_meta(catalog, page, keys, f"this {what} rests on no claim.",
                              "Add claims: […], the ids of the claims that prove it.")
            for index, id_ in enumerate(claims):
                place = (*keys, "claims", index)
                if id_ not in there:
                    hint = did_you_mean(id_, there) or f"Write one: narani new claim <topic>/{id_}"
                    yield at_meta(catalog, page, place, f'there is no claim "{id_}".', hint)
                elif id_ in claims[:index]:
                    yield at_meta(catalog, page, place, f'"{id_}" is named twice.', "Take one out.")
