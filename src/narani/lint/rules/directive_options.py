"""A directive's options are ones it has, with values they can take."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint.directives import OPTIONS, option_line
from narani.lint.places import at_page
from narani.lint.uses import directives
from narani.model.page import CARD_SHOWS, QUESTION_SHOWS, SHOWS, SYSTEM_SHOWS, Directive

Fault = tuple[str, str, str]
"""Option, what is wrong, how to mend it."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Unknown options, and values that are not allowed."""
    for page, directive in directives(catalog, *OPTIONS):
        for option, message, hint in _faults(catalog, directive):
            yield at_page(
                catalog, page, option_line(page, directive, option), f"/// {directive.name}: {message}", hint
            )


def _faults(catalog: Catalog, directive: Directive) -> Iterator[Fault]:
    allowed = OPTIONS[directive.name]
    if directive.name == "compare":
        allowed = _of_compare(directive.argument)
    elif directive.name == "systems" and directive.argument:
        allowed = ()
    shows = {
        "systems": SYSTEM_SHOWS, "questions": QUESTION_SHOWS, "flashcards": CARD_SHOWS,
    }.get(directive.name, SHOWS)
    for option, value in directive.options.items():
        if option not in allowed:
            yield (
                option,
                f'has no option "{option}".',
                did_you_mean(str(option), allowed) or "It takes none here.",
            )
        elif option == "runtimes":
            yield from _runtimes(catalog, directive, value)
        elif option == "code" and value != "brief":
            yield option, f'code: "{value}" is not allowed here.', 'The only value is "brief".'
        elif option == "show" and value not in shows:
            yield option, f'show: "{value}" is not allowed here.', did_you_mean(str(value), shows)
        elif option == "guide" and not isinstance(value, bool):
            yield option, f"guide: must be true or false, not {value!r}.", "Write guide: true."


def _of_compare(argument: str) -> tuple[str, ...]:
    """The options of one concept, of a topic's list, or of a list over all concepts."""
    if "/" in argument:
        return ("runtimes", "code")
    return () if argument else ("show",)


def _runtimes(catalog: Catalog, directive: Directive, value: object) -> Iterator[Fault]:
    if not isinstance(value, list) or not value or not all(isinstance(item, str) for item in value):
        yield "runtimes", f"runtimes: must be a list, not {value!r}.", "Write runtimes: [pytorch, tensorflow]"
        return
    if concept := catalog.snippets.concepts.get(directive.argument):
        runtimes = catalog.snippets.runtimes_of(concept)
        names = {runtime.id for runtime in runtimes} | {runtime.framework for runtime in runtimes}
        for name in value:
            if name not in names:
                yield (
                    "runtimes",
                    f'runtimes: {concept.id} does not run under "{name}".',
                    did_you_mean(name, names),
                )
