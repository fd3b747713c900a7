"""Lists of facts: what is said, our verdict, the fact itself, and its evidence one press away."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from narani.model.knowledge import Claim, Heard
from narani.render.context import Context
from narani.render.evidence import claim_evidence
from narani.render.html import add, el, joined, plain
from narani.render.panel import mark_button, panels, popover
from narani.render.strings import TOPICS, topic_title


def claims_by_topic(context: Context) -> Element:
    """Every claim, a heading for each topic."""
    found: dict[str, list[Claim]] = {}
    for claim in context.catalog.knowledge.claims.values():
        found.setdefault(claim.topic, []).append(claim)
    order = [*(topic for topic in TOPICS if topic in found), *sorted(set(found) - set(TOPICS))]
    block = el("div", "nr-topics")
    number = 0
    for topic in order:
        add(block, el("h2", {"id": context.unique(topic)}, topic_title(context.language, topic)))
        add(block, claims_list(context, found[topic], number))
        number += len(found[topic])
    return block


def claims_list(context: Context, claims: Sequence[Claim], before: int = 0) -> Element:
    """`claims` in the order given, then the evidence they open."""
    block = el("div", "nr-claims")
    opened = panels()
    for number, claim in enumerate(claims, before + 1):
        id_ = context.unique(claim.id)
        add(block, _claim(context, claim, id_, number))
        title = context.say("evidence")
        add(opened, popover(context, f"{id_}--evidence", title, [claim_evidence(context, claim)], number))
    return add(block, opened)


def _claim(context: Context, claim: Claim, id_: str, number: int) -> Element:
    holds = context.findings.holds(claim)
    block = el("div", {"class": "nr-claim" if holds else "nr-claim nr-claim--broken", "id": id_})
    if claim.heard is not None:
        add(block, _heard(context, claim.heard))
    about = context.say("evidence_of", what=plain(claim.fact.in_(context.language)))
    fact = el("p", "nr-claim__fact", *context.text(claim.fact), " ",
              mark_button(f"{id_}--evidence", number, holds, about))
    if not holds:
        add(fact, " ", el("strong", "nr-broken", context.say("broken")))
    add(block, fact)
    if claim.heard is not None:
        add(block, el("p", "nr-claim__why", *context.text(claim.heard.why)))
        until = el("span", "nr-claim__name", context.say("overturned_by"))
        add(block, el("p", "nr-claim__until", until, " ", *context.text(claim.heard.overturned_by)))
    return block


def _heard(context: Context, heard: Heard) -> Element:
    phrases = joined((el("q", "", phrase) for phrase in heard.phrases), " · ")
    verdict = el("span", f"nr-verdict nr-verdict--{heard.verdict}", context.say(f"judged_{heard.verdict}"))
    name = el("span", "nr-claim__name", context.say("heard"))
    said = el("p", "nr-claim__heard", name, " ", *phrases, " ", verdict)
    if heard.since:
        add(said, " ", el("span", "nr-claim__since", context.say("since", since=heard.since)))
    return said
