"""What a question's page and the lists of questions share: badges, links, evidence, warnings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from narani.catalog.questions import Ground, worst
from narani.model.knowledge import Claim
from narani.model.question import Asked, Question
from narani.model.text import Language
from narani.render.context import Context
from narani.render.evidence import claim_evidence
from narani.render.footnotes import footnotes
from narani.render.html import Child, el, plain
from narani.render.panel import MARKS, summary
from narani.render.strings import topic_title

INDEX = "interview/index.md"
"""The page that lists every question, each under its id."""
_WORDS = {"stale": "stale", "broken": "broken"}


def told(context: Context, question: Question) -> tuple[Asked, Language]:
    """What a question says in the reader's language, or in the other one while it waits."""
    language = context.language if context.language in question.asked else context.other
    return question.asked[language], language


def level_badge(context: Context, asked: Asked) -> Element:
    """The level as a word."""
    return el("span", f"nr-level nr-level--{asked.level}", context.say(f"level_{asked.level}"))


def topic_badge(context: Context, asked: Asked) -> Element:
    """The topic, leading to its questions."""
    return context.link(INDEX, topic_title(context.language, asked.topic), anchor=f"topic-{asked.topic}",
                        class_="nr-topic")


def question_link(context: Context, question: Question) -> list[Child]:
    """A link to a question's page, its level, and what is wrong with its evidence."""
    asked, _ = told(context, question)
    link = context.link(question.page, *context.text(question.title))
    return [link, " ", level_badge(context, asked), *troubled(context, ground(context, asked))]


def claims_of(context: Context, ids: Sequence[str]) -> list[Claim]:
    """The claims with these ids, each once."""
    known = context.catalog.knowledge.claims
    return [known[id_] for id_ in dict.fromkeys(ids) if id_ in known]


def ground(context: Context, asked: Asked) -> Ground:
    """The worst ground of the key points' claims: what the answer rests on."""
    claims = claims_of(context, [id_ for point in asked.points for id_ in point.claims])
    return worst(context.findings.ground(claim) for claim in claims)


def troubled(context: Context, found: Ground) -> list[Child]:
    """What is wrong with evidence, as a word nobody overlooks."""
    return [] if found == "holds" else [" ", el("strong", "nr-loud-word", context.say(_WORDS[found]))]


def warning(context: Context, asked: Asked) -> Element | None:
    """How many of the claims an answer rests on do not stand; nothing where all do."""
    claims = claims_of(context, [id_ for point in asked.points for id_ in point.claims])
    grounds = [context.findings.ground(claim) for claim in claims]
    bad = worst(grounds)
    if bad == "holds":
        return None
    said = context.say(f"question_{bad}", count=grounds.count(bad))
    return el("p", "nr-loud", el("strong", "", said))


def proof(context: Context, ids: Sequence[str], about: str) -> Iterator[Element]:
    """The evidence of `about`, folded, with what is wrong with it in sight; and in short, for paper."""
    claims = claims_of(context, ids)
    if not claims:
        return
    found = worst(context.findings.ground(claim) for claim in claims)
    mark = MARKS[{"holds": "verified"}.get(found, found)]
    tick = el("span", {"aria-hidden": "true"}, mark)
    opened = summary(context.say("evidence"), plain(about), " ", tick, *troubled(context, found))
    given = {"class": "nr-proof", "data-search-exclude": "data-search-exclude"}
    yield el("details", given, opened, *(claim_evidence(context, claim) for claim in claims))
    if (short := footnotes(context, claims)) is not None:
        yield short
