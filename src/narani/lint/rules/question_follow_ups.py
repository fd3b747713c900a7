"""What an interviewer asks next is another question that is there: the graph has no loose end."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.questions import KEY
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.asked import asked_pages
from narani.lint.places import at_meta


def check(catalog: Catalog) -> Iterator[Problem]:
    """Follow-ups that are not there, are the question itself, or are named twice."""
    there = known.questions(catalog)
    for page, own, asked in asked_pages(catalog):
        for index, id_ in enumerate(asked.follow_ups):
            if fault := _fault(there, own, id_, id_ in asked.follow_ups[:index]):
                yield at_meta(catalog, page, (KEY, "follow_ups", index), *fault)


def _fault(there: set[str], own: str, id_: str, twice: bool) -> tuple[str, str] | None:
    if id_ == own:
        return "is this very question.", "Name one that is asked after this answer."
    if id_ not in there:
        near = did_you_mean(id_, there - {own})
        write = f"Write it: narani new question {id_}"
        return f'there is no question "{id_}".', near if near.startswith("Did") else write
    return (f'"{id_}" is named twice.', "Take one out.") if twice else None
