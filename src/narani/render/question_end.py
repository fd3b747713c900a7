"""What a question's page ends with: wrong answers, the questions that follow and lead here, related pages."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from narani.catalog.questions import leading_to
from narani.model.question import Asked, Question, WrongAnswer, question_of
from narani.render.claims import verdict
from narani.render.context import Context, fact_page
from narani.render.html import Child, add, el, inline
from narani.render.question_parts import claims_of, proof, question_link, told


def question_end(context: Context) -> Element | None:
    """The end of the page at hand, if it is a question's."""
    question = context.catalog.questions.get(question_of(context.page))
    if question is None or context.language not in question.asked:
        return None
    asked, _ = told(context, question)
    block = el("div", "nr-question-end", _title(context, "wrong", "question_wrong"))
    add(block, el("ul", "nr-wrongs", *(_wrong(context, one) for one in asked.wrong)))
    return add(block, *_graph(context, question, asked), *_related(context, asked))


def _title(context: Context, id_: str, key: str, level: int = 2) -> Element:
    return el(f"h{level}", {"id": id_}, context.say(key))


def _wrong(context: Context, wrong: WrongAnswer) -> Element:
    """What is said, why it is wrong, our verdict where the statement is judged, and the evidence."""
    item = el("li", "", el("p", "nr-wrong__says", el("span", "nr-claim__name", context.say("question_says")),
                           " ", el("q", "", *inline(wrong.says))))
    why = el("span", "nr-claim__name", context.say("question_why"))
    add(item, el("p", "nr-wrong__why", why, " ", *inline(wrong.why)))
    judged: list[Child] = []
    for claim in claims_of(context, wrong.claims):
        if claim.heard is not None:
            judged += [" ", context.link(fact_page(claim), verdict(context, claim.heard), anchor=claim.id)]
    if judged:
        add(item, el("p", "nr-wrong__verdict", context.say("question_judged"), *judged))
    return add(item, *proof(context, wrong.claims, wrong.says))


def _graph(context: Context, question: Question, asked: Asked) -> Iterator[Element]:
    """Two steps onward, and one back."""
    known = context.catalog.questions
    onward = [known[id_] for id_ in asked.follow_ups if id_ in known]
    if onward:
        yield _title(context, "follow-ups", "question_follow_ups")
        yield el("p", "nr-follow__intro", context.say("question_follow_intro"))
        yield el("ul", "nr-follow", *(_step(context, one, question.id) for one in onward))
    if back := leading_to(known, question.id):
        yield _title(context, "leading-here", "question_leading", level=3 if onward else 2)
        yield el("ul", "nr-follow", *(el("li", "", *question_link(context, one)) for one in back))


def _step(context: Context, question: Question, start: str) -> Element:
    """A question and those that follow it, except where they lead back to the start."""
    known = context.catalog.questions
    below = [known[id_] for id_ in question.any.follow_ups if id_ in known and id_ != start]
    item = el("li", "", *question_link(context, question))
    inner = el("ul", "", *(el("li", "", *question_link(context, one)) for one in below))
    return add(item, inner if below else None)


def _related(context: Context, asked: Asked) -> Iterator[Element]:
    links = [el("li", "", context.page_link(name)) for name in asked.related]
    if links:
        yield _title(context, "related", "question_related")
        yield el("ul", "nr-related", *links)
