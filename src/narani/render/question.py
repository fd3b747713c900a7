"""A question on its own page: what it is about, the 30-second answer, the key points with their evidence."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from narani.catalog.spoken import seconds
from narani.model.question import Asked, Question
from narani.render.context import Context
from narani.render.html import add, el, inline
from narani.render.question_parts import INDEX, level_badge, proof, told, topic_badge, warning


def question_head(context: Context, question: Question) -> Element:
    """What stands above the full answer; no menu has the page, so it leads back to the list of all."""
    asked, language = told(context, question)
    given = {"class": "nr-question-page", "lang": language if language != context.language else ""}
    badges = el("p", {"class": "nr-badges", "aria-label": context.say("question_about"), "role": "group"},
                context.link(INDEX, context.say("question_all")), " › ", topic_badge(context, asked), " ",
                level_badge(context, asked))
    intent = el("p", "nr-intent", el("strong", "", context.say("question_intent")), " ",
                *inline(asked.intent))
    block = add(el("div", given), badges, intent, _short(context, asked))
    title = el("h2", {"id": "points"}, context.say("question_points"))
    return add(block, title, el("ol", "nr-points", *_points(context, asked)))


def _short(context: Context, asked: Asked) -> Element:
    title = el("h2", {"id": "short"}, context.say("question_short"))
    time = context.say("question_seconds", seconds=seconds(asked.short, context.language))
    said = el("p", "nr-short__said", *inline(asked.short.strip()))
    return el("section", "nr-short", title, warning(context, asked), said, el("p", "nr-short__time", time))


def _points(context: Context, asked: Asked) -> Iterator[Element]:
    for point in asked.points:
        text = el("p", "nr-points__text", *inline(point.point))
        yield el("li", "", text, *proof(context, point.claims, point.point))
