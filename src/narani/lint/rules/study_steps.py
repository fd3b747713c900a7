"""A step of a learning path names one thing that is there, takes some time, and is taken once."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.places import at_key
from narani.model.study import Step
from narani.model.text import LANGUAGES

LONGEST = 120
"""Minutes of one step; what takes longer is several steps."""
Fault = tuple[str, str, str]
"""Key, what is wrong, how to mend it."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Steps that name nothing, too much, or what is not there; no time; the same thing twice."""
    there = {
        "page": {name for language in LANGUAGES for name in known.pages(catalog, language)},
        "concept": known.concepts(catalog),
        "question": known.questions(catalog),
    }
    for path in catalog.knowledge.study.values():
        seen: dict[tuple[str, str], str] = {}
        for n, part in enumerate(path.parts):
            for m, step in enumerate(part.steps):
                place = f"parts[{n}].steps[{m}]"
                for key, message, hint in _faults(step, there):
                    yield at_key(catalog, path.path, ("parts", n, "steps", m, key), message, hint)
                for named in step.names:
                    if (first := seen.setdefault(named, place)) != place:
                        yield at_key(catalog, path.path, ("parts", n, "steps", m, named[0]),
                                     f'"{named[1]}" is {first} already.', "Take one out.")


def _faults(step: Step, there: dict[str, set[str]]) -> Iterator[Fault]:
    if len(step.names) != 1:
        named = " and ".join(key for key, _ in step.names) or "nothing"
        yield "minutes", f"this step names {named}.", "A step names one page, one concept or one question."
    for key, id_ in step.names:
        if id_ not in there[key]:
            yield key, f'there is no {key} "{id_}".', did_you_mean(id_, there[key])
    if not 0 < step.minutes <= LONGEST:
        yield "minutes", f"{step.minutes} minutes is no time for a step.", f"Write 1 to {LONGEST}."
