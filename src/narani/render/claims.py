"""Lists of facts: what is said, our verdict, the fact itself, and its evidence one press away."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from narani.model.knowledge import Claim, Heard
from narani.render.context import Context
from narani.render.evidence import remarks
from narani.render.html import add, el, plain
from narani.render.marks import claim_mark
from narani.render.panel import panels


def claims_list(context: Context, claims: Sequence[Claim]) -> Element:
    """`claims` in the order given, then the evidence they open."""
    block = el("div", "nr-claims")
    opened = panels()
    for claim in claims:
        mark = claim_mark(context, claim, plain(claim.fact.in_(context.language)), opened)
        add(block, claim_block(context, claim, context.unique(claim.id), mark))
    return add(block, opened if len(opened) else None)


def claim_block(context: Context, claim: Claim, id_: str, mark: Element) -> Element:
    """What is heard and its verdict, the fact with `mark` behind it, and why."""
    holds = context.findings.holds(claim)
    block = el("div", {"class": "nr-claim" if holds else "nr-claim nr-claim--broken", "id": id_})
    if claim.heard is not None:
        add(block, _heard(context, claim, claim.heard))
    add(block, el("p", "nr-claim__fact", *context.text(claim.fact), " ", mark, *remarks(context, claim)))
    if claim.heard is not None:
        add(block, el("p", "nr-claim__why", *context.text(claim.heard.why)))
        until = el("span", "nr-claim__name", context.say("overturned_by"))
        add(block, el("p", "nr-claim__until", until, " ", *context.text(claim.heard.overturned_by)))
    return block


def quoted(context: Context, heard: Heard) -> Element:
    """What people say, in the reader's language where it was heard in it."""
    phrase, language = heard.said(context.language)
    return el("q", {"lang": language if language != context.language else ""}, phrase)


def verdict(context: Context, heard: Heard) -> Element:
    """The verdict as one small word."""
    return el("span", f"nr-verdict nr-verdict--{heard.verdict}", context.say(f"judged_{heard.verdict}"))


def said_in(context: Context, claim: Claim) -> Element | None:
    """In how many founding texts, and how often, a statement stands; nothing where it stands in none."""
    places = context.catalog.knowledge.said_in.get(claim.id)
    if not places:
        return None
    texts = len({number for number, _ in places})
    return el("span", "nr-claim__said", context.say("said_in", texts=texts, times=len(places)))


def _heard(context: Context, claim: Claim, heard: Heard) -> Element:
    name = el("span", "nr-claim__name", context.say("heard"))
    said = el("p", "nr-claim__heard", name, " ", quoted(context, heard), " ", verdict(context, heard))
    if heard.since:
        add(said, " ", el("span", "nr-claim__since", context.say("since", since=heard.since)))
    if (places := said_in(context, claim)) is not None:
        add(said, " ", places)
    return said
