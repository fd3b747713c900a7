"""Lists of questions: all of them with a filter, one topic's, or some that a page names.

Without JavaScript it is a list by topic, each short answer folded; `docs/theme/assets/filter.js` shows
the filter.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import get_args
from xml.etree.ElementTree import Element

from narani.model.question import Level, Question, Topic
from narani.render.context import Context
from narani.render.filter import filter_form, kind_boxes, topic_choice
from narani.render.html import add, el, inline, plain
from narani.render.panel import summary
from narani.render.question_parts import ground, level_badge, told, troubled, warning
from narani.render.strings import topic_title
from narani.render.system_parts import permalink


def questions_list(context: Context) -> Element:
    """Every question under its topic, how many there are, and the form that filters them."""
    found = {topic: _of(context, topic) for topic in get_args(Topic)}
    topics = {topic: questions for topic, questions in found.items() if questions}
    block = el("div", "nr-topics nr-questions", *_answer(context))
    if topics:
        add(block, _filter(context, topics))
    for topic, questions in topics.items():
        title = el("h2", {"id": context.unique(f"topic-{topic}")}, topic_title(context.language, topic))
        add(block, el("section", "nr-part__topic", title, _list(context, questions)))
    return block


def topic_questions(context: Context, topic: str) -> Element:
    """The questions of one topic."""
    return el("div", "nr-questions", _list(context, _of(context, topic)))


def some_questions(context: Context, ids: Sequence[str]) -> Element:
    """Questions that a page names, in its order."""
    return el("div", "nr-questions", _list(context, [context.catalog.questions[id_] for id_ in ids]))


def _of(context: Context, topic: str) -> list[Question]:
    """The questions of a topic, easy ones first."""
    levels = get_args(Level)
    found = [question for question in context.catalog.questions.values() if question.any.topic == topic]
    return sorted(found, key=lambda one: (levels.index(one.any.level), one.id))


def _answer(context: Context) -> Iterator[Element]:
    questions = context.catalog.questions.values()
    if not questions:
        yield el("p", "", context.say("questions_none"))
        return
    count = Counter(question.any.level for question in questions)
    levels = ", ".join(f"{context.say(f'level_{level}')} {count[level]}" for level in get_args(Level)
                       if count[level])
    said = context.say("questions_count", total=len(questions), levels=levels)
    yield el("p", "nr-questions__answer", el("strong", "", said))
    if bad := sum(ground(context, question.any) != "holds" for question in questions):
        yield el("p", "nr-loud", context.say("questions_troubled", count=bad))


def _filter(context: Context, topics: Iterable[str]) -> Element:
    count = Counter(question.any.level for question in context.catalog.questions.values())
    kinds = ((level, context.say(f"level_{level}"), count[level]) for level in get_args(Level))
    return filter_form(context, context.say("questions_filter"), ".nr-asked[data-topic]",
                       ".nr-asked__title, .nr-asked__short", [topic_choice(context, topics)],
                       kind_boxes("level", context.say("filter_level"), kinds))


def _list(context: Context, questions: Iterable[Question]) -> Element:
    return el("ul", "nr-list nr-asks", *(_item(context, question) for question in questions))


def _item(context: Context, question: Question) -> Element:
    """One question: its title as link, its level, and the short answer, folded."""
    asked, language = told(context, question)
    id_ = context.unique(question.id)
    link = context.link(question.page, *context.text(question.title))
    title = el("p", "nr-list__question nr-asked__title", link, " ",
               permalink(context, id_, plain(asked.title)))
    about = el("p", "nr-list__about", level_badge(context, asked),
               *troubled(context, ground(context, asked)))
    short = el("p", {"class": "nr-asked__short", "lang": language if language != context.language else ""},
               *inline(asked.short.strip()))
    folded = el("details", "nr-proof", summary(context.say("questions_open"), plain(asked.title)),
                warning(context, asked), short)
    given = {"class": "nr-asked", "id": id_, "data-topic": asked.topic, "data-level": asked.level}
    return el("li", given, title, about, folded)
