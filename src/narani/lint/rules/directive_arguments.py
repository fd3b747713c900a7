"""A directive names what exists: a concept or topic, one comparison, claims, systems, questions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import get_args

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.directives import OPTIONS
from narani.lint.places import at_page
from narani.lint.uses import directives, listed
from narani.model.page import JUDGED, QUESTION_SHOWS, Directive
from narani.model.question import Topic

Fault = tuple[str, str]
WHOLE = {"glossary": "lists every term", "flashcards": "asks every question"}
"""Directives about everything of a kind, and what each does with it."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Arguments that name nothing."""
    ids = {
        "concept": known.concepts(catalog),
        "topic": known.topics(catalog),
        "comparison": known.comparisons(catalog),
        "claim": known.claims(catalog),
        "system": known.systems(catalog),
        "category": known.categories(catalog),
        "question": known.questions(catalog),
        "learning path": known.study(catalog),
        "claim_topic": {claim.topic for claim in catalog.knowledge.claims.values()},
    }
    for page, directive in directives(catalog, *OPTIONS):
        for message, hint in _faults(directive, ids):
            yield at_page(catalog, page, directive.line, f"/// {directive.name}: {message}", hint)


def _faults(directive: Directive, ids: dict[str, set[str]]) -> Iterator[Fault]:
    argument = directive.argument
    if directive.name == "compare" and argument:
        kind = "concept" if "/" in argument else "topic"
        if argument not in ids[kind]:
            yield (
                f'there is no {kind} "{argument}".',
                did_you_mean(argument, ids[kind] if kind == "concept" else ids["topic"] | ids["concept"]),
            )
    elif directive.name == "comparison" and argument not in ids["comparison"]:
        what = f'there is no comparison "{argument}".' if argument else "names no comparison."
        yield what, did_you_mean(argument, ids["comparison"])
    elif directive.name == "operations" and argument and argument not in ids["category"]:
        yield f'there is no category "{argument}".', did_you_mean(argument, ids["category"])
    elif directive.name in WHOLE and argument:
        yield "takes no argument.", f"Write /// {directive.name}: it {WHOLE[directive.name]}."
    elif directive.name == "claims":
        if listed(argument.removeprefix(JUDGED)) not in ([topic] for topic in ids["claim_topic"]):
            yield from _each("claim", listed(argument), ids["claim"])
    elif directive.name == "systems":
        yield from _each("system", listed(argument), ids["system"])
    elif directive.name == "questions" and directive.options.get("show") in QUESTION_SHOWS:
        yield from _each("learning path", listed(argument), ids["learning path"])
    elif directive.name == "questions" and argument not in get_args(Topic):
        yield from _each("question", listed(argument), ids["question"], get_args(Topic))


def _each(kind: str, names: list[str], there: set[str], topics: Iterable[str] = ()) -> Iterator[Fault]:
    for index, name in enumerate(names):
        if name not in there:
            yield f'there is no {kind} "{name}".', did_you_mean(name, {*there, *topics})
        elif name in names[:index]:
            yield f'"{name}" is named twice.', "Take one out."
