"""Porting differences: how one hurts and is mended, in its concept's block and in the list of them all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import get_args
from xml.etree.ElementTree import Element

from narani.model.concept import Concept, Difference, Hurt
from narani.render.context import Context
from narani.render.filter import filter_form, kind_boxes, topic_choice
from narani.render.html import add, el
from narani.render.lists import concept_item, standing_word, topics
from narani.render.strings import topic_title

Porting = list[tuple[Concept, Difference]]


def porting_differences(context: Context) -> dict[str, Porting]:
    """Topics in reading order, each with its porting differences."""
    found = {topic: [(c, c.difference) for c in concepts if c.difference and c.difference.hurts]
             for topic, concepts in topics(context).items()}
    return {topic: differences for topic, differences in found.items() if differences}


def hurt(context: Context, difference: Difference) -> Element:
    """How a difference hurts, as one small word."""
    return el("span", f"nr-hurt nr-hurt--{difference.hurts}", context.say(f"hurts_{difference.hurts}"))


def told(context: Context, difference: Difference) -> Element:
    """Below a difference's values: how it hurts and whom, and how to make the frameworks equal."""
    block = el("div", "nr-told", el("p", "", hurt(context, difference), " ", *who(context, difference)))
    return add(block, mend(context, difference))


def who(context: Context, difference: Difference) -> list[Element | str | None]:
    """Who meets a difference."""
    return context.text(difference.who) if difference.who else []


def mend(context: Context, difference: Difference) -> Element | None:
    """How to make the frameworks equal."""
    if difference.mend is None:
        return None
    return el("p", "", el("span", "nr-told__name", context.say("mend")), " ", *context.text(difference.mend))


def differences_list(context: Context) -> Element:
    """Every porting difference under its topic, with the form that filters them."""
    found = porting_differences(context)
    count = Counter(difference.hurts for differences in found.values() for _, difference in differences)
    kinds = ((kind, context.say(f"hurts_{kind}"), count[kind]) for kind in get_args(Hurt))
    boxes = kind_boxes("hurts", context.say("filter_hurts"), kinds)
    form = filter_form(context, context.say("filter_differences"), "[data-hurts]", "p",
                       [topic_choice(context, found)], boxes)
    said = el("p", "", context.say("differences_count", count=count.total()))
    return el("div", "nr-topics", said, form, *_parts(context, found))


def _parts(context: Context, found: dict[str, Porting]) -> Iterator[Element]:
    for topic, differences in found.items():
        title = el("h2", {"id": context.unique(topic)}, topic_title(context.language, topic))
        items = (_item(context, concept, difference) for concept, difference in differences)
        yield el("section", "nr-part__topic", title, el("ul", "nr-list", *items))


def _item(context: Context, concept: Concept, difference: Difference) -> Element:
    about = el("p", "nr-list__about", hurt(context, difference), el("span", "", *who(context, difference)),
               standing_word(context, concept))
    item = concept_item(context, concept, about)
    item.attrib.update({"data-topic": concept.topic, "data-hurts": difference.hurts})
    return item
