"""What each directive does with its argument and options, once they are found to be right."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, get_args
from xml.etree.ElementTree import Element

from narani.errors import Problem, did_you_mean
from narani.lint.uses import listed
from narani.model.page import CARD_SHOWS, JUDGED, QUESTION_SHOWS, SHOWS, SYSTEM_SHOWS
from narani.model.question import Topic
from narani.render.all_claims import judged_claims, judged_of_topic, topic_facts
from narani.render.claims import claims_list
from narani.render.compare import compare
from narani.render.comparison import comparison
from narani.render.context import Context
from narani.render.glossary import glossary
from narani.render.guess import guess
from narani.render.lists import by_topic, concept_list, topics
from narani.render.measurement import measurement
from narani.render.operations import category_table, overview
from narani.render.paths import deployment_map
from narani.render.porting import differences_list
from narani.render.practice import practice
from narani.render.question import question_head
from narani.render.questions import questions_list, some_questions, topic_questions
from narani.render.study import study_paths
from narani.render.symptoms import symptoms
from narani.render.systems import some_systems, systems_table
from narani.render.totals import totals


@dataclass(frozen=True)
class Place:
    """A directive as written."""

    name: str
    argument: str
    options: dict[str, Any]


class Wrong(Exception):
    """A directive that cannot mean anything; says what is wrong and how to mend it."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


def fill(context: Context, element: Element, place: Place) -> list[Problem]:
    """Puts what `place` asks for into `element`; gives back the problems that kept it from doing so."""
    try:
        if len(element) or (element.text or "").strip():
            raise Wrong("takes no content.", "Close it with /// on the line after its options.")
        made = FILLERS[place.name](context, place)
    except Wrong as wrong:
        return [problem_at(context, place, wrong)]
    element.attrib.update(made.attrib)
    element.tag, element.text = made.tag, made.text
    element.extend(made)
    return []


def problem_at(context: Context, place: Place, wrong: Wrong) -> Problem:
    """The problem with file and line, as far as the builder says which page this is."""
    page = context.catalog.page(context.language, context.page)
    directives = page.directives if page else ()
    written = [d.line for d in directives if (d.name, d.argument) == (place.name, place.argument)]
    path = f"docs/{context.language}/{context.page}" if context.page else f"docs/{context.language}"
    argument = f" | {place.argument}" if place.argument else ""
    line = written[0] if written else 0
    return Problem(path, line, f"/// {place.name}{argument}: {wrong.message}", wrong.hint)


def _options(place: Place, *known: str) -> None:
    for name in place.options:
        if name not in known:
            hint = did_you_mean(name, known) or "It takes none."
            raise Wrong(f'has no option "{name}".', hint)


def _compare(context: Context, place: Place) -> Element:
    concepts = context.catalog.snippets.concepts
    if not place.argument:
        _options(place, "show")
        show = place.options.get("show", "")
        if show and show not in SHOWS:
            raise Wrong(f'show: "{show}" is not allowed here.', did_you_mean(str(show), SHOWS))
        return LISTS[show](context) if show else by_topic(context)
    if "/" not in place.argument:
        _options(place)
        known = topics(context)
        if place.argument not in known:
            raise Wrong(f'no topic or concept "{place.argument}".',
                        did_you_mean(place.argument, [*known, *concepts]))
        return concept_list(context, known[place.argument])
    _options(place, "runtimes", "code")
    concept = concepts.get(place.argument)
    if concept is None:
        raise Wrong(f'no concept "{place.argument}".', did_you_mean(place.argument, concepts))
    wanted = place.options.get("runtimes") or []
    wanted = wanted if isinstance(wanted, list) else [wanted]
    runtimes = context.findings.runtimes(concept)
    names = {r.id for r in runtimes} | {r.framework for r in runtimes}
    for name in wanted:
        if name not in names:
            raise Wrong(f'runtimes: it does not run under "{name}".', did_you_mean(str(name), names))
    code = place.options.get("code", "")
    if code not in ("", "brief"):
        raise Wrong(f'code: "{code}" is not allowed here.', did_you_mean(str(code), ["brief"]))
    return compare(context, concept, wanted, brief=code == "brief")


def _comparison(context: Context, place: Place) -> Element:
    _options(place, "guide")
    guide = place.options.get("guide", False)
    if not isinstance(guide, bool):
        raise Wrong(f"guide: must be true or false, not {guide!r}.", "Write guide: true, or take it out.")
    known = context.catalog.knowledge.comparisons
    measured = context.catalog.snippets.measurements.known
    if place.argument in measured:
        return measurement(context, measured[place.argument])
    if place.argument not in known:
        raise Wrong(f'no comparison "{place.argument}".', did_you_mean(place.argument, [*known, *measured]))
    table = known[place.argument]
    for row in table.rows:
        for column, cell in row.cells.items():
            _claims_known(context, cell.claims, f" in {row.id}.{column}")
    return comparison(context, table, guide)


def _claims(context: Context, place: Place) -> Element:
    _options(place)
    names = listed(place.argument)
    if not names:
        return judged_claims(context)
    topic = names[0].removeprefix(JUDGED)
    if topic in {claim.topic for claim in context.catalog.knowledge.claims.values()}:
        return topic_facts(context, topic) if topic == names[0] else judged_of_topic(context, topic)
    _claims_known(context, names)
    return claims_list(context, [context.catalog.knowledge.claims[name] for name in names])


def _glossary(context: Context, place: Place) -> Element:
    _options(place)
    if place.argument:
        raise Wrong("takes no argument.", "It lists every term.")
    return glossary(context)


def _operations(context: Context, place: Place) -> Element:
    _options(place)
    known = context.catalog.snippets.operations.categories
    if not place.argument:
        return overview(context)
    if place.argument not in known:
        raise Wrong(f'no category "{place.argument}".', did_you_mean(place.argument, known))
    return category_table(context, known[place.argument])


def _systems(context: Context, place: Place) -> Element:
    known = context.catalog.knowledge.systems
    names = listed(place.argument)
    if names:
        _options(place)
        _each_known("system", names, known)
        return some_systems(context, names)
    _options(place, "show")
    show = place.options.get("show", "")
    if show and show not in SYSTEM_SHOWS:
        raise Wrong(f'show: "{show}" is not allowed here.', did_you_mean(str(show), SYSTEM_SHOWS))
    return deployment_map(context) if show else systems_table(context)


def _questions(context: Context, place: Place) -> Element:
    _options(place, "show")
    names, show = listed(place.argument), place.options.get("show", "")
    if show and show not in QUESTION_SHOWS:
        raise Wrong(f'show: "{show}" is not allowed here.', did_you_mean(str(show), QUESTION_SHOWS))
    if show:
        _each_known("learning path", names, context.catalog.knowledge.study)
        return study_paths(context, names)
    if not names:
        return questions_list(context)
    if place.argument in get_args(Topic):
        return topic_questions(context, place.argument)
    known = context.catalog.questions
    _each_known("question", names, known)
    own = known[names[0]].page == context.page
    return question_head(context, known[names[0]]) if own else some_questions(context, names)


def _flashcards(context: Context, place: Place) -> Element:
    _options(place, "show")
    show = place.options.get("show", "")
    if place.argument:
        raise Wrong("takes no argument.", "It asks every question.")
    if show and show not in CARD_SHOWS:
        raise Wrong(f'show: "{show}" is not allowed here.', did_you_mean(str(show), CARD_SHOWS))
    return practice(context, show or "cards")


def _each_known(kind: str, names: list[str], known: Iterable[str]) -> None:
    there = set(known)
    for name in names:
        if name not in there:
            raise Wrong(f'no {kind} "{name}".', did_you_mean(name, there))


def _claims_known(context: Context, names: list[str] | tuple[str, ...], where: str = "") -> None:
    known = context.catalog.knowledge.claims
    for name in names:
        if name not in known:
            raise Wrong(f'no claim "{name}"{where}.', did_you_mean(name, known))


LISTS: dict[str, Callable[[Context], Element]] = {
    "differences": differences_list,
    "symptoms": symptoms,
    "guess": guess,
    "totals": totals,
}
FILLERS: dict[str, Callable[[Context, Place], Element]] = {
    "compare": _compare,
    "comparison": _comparison,
    "claims": _claims,
    "flashcards": _flashcards,
    "glossary": _glossary,
    "operations": _operations,
    "questions": _questions,
    "systems": _systems,
}
