"""Learning paths: what to read, run and answer, in which order, and how long it takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from xml.etree.ElementTree import Element

from narani.catalog.catalog import example_page
from narani.model.study import Part, Step, StudyPath
from narani.render.context import Context
from narani.render.html import Child, add, el
from narani.render.question_parts import question_link


def study_paths(context: Context, ids: Sequence[str] = ()) -> Element:
    """The paths with these ids, or all of them with a list of what they are."""
    known = context.catalog.knowledge.study
    paths = [known[id_] for id_ in ids] or sorted(known.values(), key=lambda one: (one.order, one.id))
    block = el("div", "nr-study")
    if not ids and paths:
        add(block, el("ul", "nr-study__all", *(_overview(context, path) for path in paths)))
    return add(block, *(_path(context, path) for path in paths))


def time_of(context: Context, minutes: int) -> str:
    """Minutes as people say them."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return context.say("study_minutes", minutes=rest)
    key = "study_hours_minutes" if rest else "study_hours"
    return context.say(key, hours=hours, minutes=rest)


def _total(context: Context, path: StudyPath) -> str:
    steps = sum(len(part.steps) for part in path.parts)
    key = "study_days" if path.days else "study_total"
    return context.say(key, days=path.days, time=time_of(context, path.minutes), steps=steps)


def _overview(context: Context, path: StudyPath) -> Element:
    link = el("a", {"href": f"#{path.id}"}, *context.text(path.title))
    return el("li", "", link, " ", el("span", "nr-study__time", _total(context, path)))


def _path(context: Context, path: StudyPath) -> Element:
    title = el("h2", {"id": context.unique(path.id)}, *context.text(path.title))
    block = el("section", "nr-study__path", title, el("p", "", *context.text(path.what)),
               el("p", "nr-study__total", el("strong", "", _total(context, path))))
    return add(block, *_parts(context, path))


def _parts(context: Context, path: StudyPath) -> Iterator[Element]:
    for number, part in enumerate(path.parts, 1):
        title = el("h3", {"id": context.unique(f"{path.id}-{number}")}, *context.text(part.title), " ",
                   el("span", "nr-study__time", time_of(context, part.minutes)))
        yield title
        yield el("ol", "nr-steps", *_steps(context, part))


def _steps(context: Context, part: Part) -> Iterator[Element]:
    for step in part.steps:
        kind, named = step.names[0]
        about = el("span", "nr-study__kind", context.say(f"study_{kind}"))
        time = el("span", "nr-study__time", time_of(context, step.minutes))
        what = el("p", "nr-steps__what", about, " ", *_named(context, step, named), " ", time)
        yield el("li", "", what, el("p", "nr-steps__why", *context.text(step.why)))


def _named(context: Context, step: Step, id_: str) -> Iterable[Child]:
    """The link to what a step names; its id where it cannot be found, which lint reports."""
    if step.question:
        question = context.catalog.questions.get(id_)
        return question_link(context, question) if question else [id_]
    if step.concept:
        concept = context.catalog.snippets.concepts.get(id_)
        return [context.link(example_page(id_), *context.text(concept.question))] if concept else [id_]
    return [context.page_link(id_)]
