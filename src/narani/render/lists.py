"""Lists of concepts: a topic's, or all of them under a heading for each topic."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from narani.model.concept import Concept
from narani.render.context import Context
from narani.render.html import add, el
from narani.render.outcome import outcomes
from narani.render.strings import FRAMEWORKS, TOPICS, topic_title
from narani.render.words import framework_title

AS_PUBLISHED = "-as-published"
"""Ending of concepts that show code as somebody published it; they come after all others."""


def topics(context: Context) -> dict[str, list[Concept]]:
    """Topics in reading order, each with its concepts."""
    kept = context.findings.lists.get(context.language)
    if kept is not None:
        return kept
    found: dict[str, list[Concept]] = {}
    for concept in context.catalog.snippets.concepts.values():
        found.setdefault(concept.topic, []).append(concept)
    order = [*(topic for topic in TOPICS if topic in found), *sorted(set(found) - set(TOPICS))]
    for concepts in found.values():
        concepts.sort(key=lambda c: (c.name.endswith(AS_PUBLISHED), c.question.in_(context.language)))
    context.findings.lists[context.language] = {topic: found[topic] for topic in order}
    return context.findings.lists[context.language]


def by_topic(context: Context) -> Element:
    """Every concept, a heading for each topic."""
    block = el("div", "nr-topics")
    for topic, concepts in topics(context).items():
        add(block, el("h2", {"id": context.unique(topic)}, topic_title(context.language, topic)))
        add(block, concept_list(context, concepts))
    return block


def concept_list(context: Context, concepts: Sequence[Concept]) -> Element:
    """Question, answer, frameworks and outcome of each concept, linking to its page."""
    return el("ul", "nr-list", *(_item(context, concept) for concept in concepts))


def concept_item(context: Context, concept: Concept, about: Element) -> Element:
    """One concept in a list: its question as link, its answer, and what is said about it."""
    question = context.concept_link(concept, *context.text(concept.question))
    return el("li", "", el("p", "nr-list__question", question),
              el("p", "nr-list__answer", *context.text(concept.answer)), about)


def standing_word(context: Context, concept: Concept) -> Element | None:
    """What is wrong with a concept's results, as one loud word; nothing where they are verified."""
    standing = context.findings.standing(concept)
    return None if standing == "verified" else el("span", "nr-loud-word", context.say(standing))


def _item(context: Context, concept: Concept) -> Element:
    titles = dict.fromkeys(framework_title(runtime) for runtime in context.findings.runtimes(concept))
    order = list(FRAMEWORKS.values())
    ordered = sorted(titles, key=lambda title: order.index(title) if title in order else len(order))
    about = el("p", "nr-list__about", el("span", "nr-list__who", " · ".join(ordered)))
    add(about, *outcomes(context, concept), standing_word(context, concept))
    return concept_item(context, concept, about)
