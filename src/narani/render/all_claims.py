"""The page of judged statements with what contradicts what, and the lists of a topic's other facts.

The evidence of judged statements, half the weight of all they are, has a page for each topic.
Without JavaScript it is a plain list by topic; `docs/theme/assets/filter.js` shows the filter.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import get_args
from xml.etree.ElementTree import Element

from narani.model.knowledge import Claim, Heard, Verdict
from narani.render.claims import claim_block, quoted, said_in, verdict
from narani.render.context import Context, fact_page
from narani.render.evidence import proofs, remarks
from narani.render.filter import filter_form, kind_boxes, topic_choice
from narani.render.html import add, el, plain
from narani.render.panel import MARKS, summary
from narani.render.strings import TOPICS, topic_title

FACT = "fact"
"""What stands in the place of a verdict where nobody was heard to say a fact."""

JUDGED_PAGES = "facts/claims/"
"""Where the evidence of a topic's judged statements is; that of a topic without such a page is in the list.
"""

Heards = list[tuple[Claim, Heard]]


def judged_claims(context: Context) -> Element:
    """Every judged statement, the contradictions, and where the other facts are."""
    claims = list(context.catalog.knowledge.claims.values())
    heard = [claim for claim in claims if claim.heard is not None]
    block = el("div", "nr-topics", _filter(context, heard))
    add(block, _part(context, "heard", heard))
    if pairs := list(contradictions(claims)):
        add(block, _contradictions(context, pairs))
    return add(block, _elsewhere(context, [claim for claim in claims if claim.heard is None]))


def judged_of_topic(context: Context, topic: str) -> Element:
    """The judged statements of one topic with their evidence."""
    claims = [claim for claim in context.catalog.knowledge.claims.values()
              if claim.heard is not None and claim.topic == topic]
    return el("div", "nr-topics", _filter(context, claims), _part(context, "heard", claims))


def topic_facts(context: Context, topic: str) -> Element:
    """The facts of one topic that nobody was heard to say; the judged ones are on the page of claims."""
    claims = [claim for claim in context.catalog.knowledge.claims.values()
              if claim.heard is None and claim.topic == topic]
    return el("div", "nr-topics", _filter(context, claims), _part(context, "facts", claims))


def _elsewhere(context: Context, facts: Sequence[Claim]) -> Element | None:
    """Links to the topics' lists, which keep this page small."""
    if not facts:
        return None
    title = el("h2", {"id": context.unique("facts")}, context.say("facts_title"))
    links = (el("li", "", context.link(fact_page(found[0]), topic_title(context.language, topic)),
                f" ({len(found)})") for topic, found in _topics(facts).items())
    return el("section", "", title, el("p", "", context.say("facts_intro")), el("ul", "", *links))


def contradictions(claims: Iterable[Claim]) -> Iterator[tuple[tuple[Claim, Heard], Heards]]:
    """Each judged statement with those it contradicts; a pair named from both sides counts once."""
    known = {claim.id: (claim, claim.heard) for claim in claims if claim.heard is not None}
    seen: set[frozenset[str]] = set()
    for claim, heard in known.values():
        others: Heards = []
        for id_ in heard.contradicts:
            if id_ in known and frozenset((claim.id, id_)) not in seen:
                seen.add(frozenset((claim.id, id_)))
                others.append(known[id_])
        if others:
            yield (claim, heard), others


def _topics(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """Topics in reading order; what is said most often stands first in each."""
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.topic, []).append(claim)
    order = [*(topic for topic in TOPICS if topic in found), *sorted(set(found) - set(TOPICS))]
    return {topic: found[topic] for topic in order}


def _part(context: Context, name: str, claims: Sequence[Claim]) -> Element | None:
    """`heard` or `facts`: a heading, and one below it for each topic."""
    if not claims:
        return None
    places = context.catalog.knowledge.said_in
    part = el("section", "nr-part", el("h2", {"id": context.unique(name)}, context.say(f"{name}_title")))
    by_topic = _topics(claims)
    for topic, found in by_topic.items():
        found.sort(key=lambda claim: (-len(places.get(claim.id, ())), claim.id))
        title = el("h3", {"id": context.unique(f"{name}-{topic}")}, topic_title(context.language, topic))
        add(part, el("section", "nr-part__topic", title, *(_claim(context, claim) for claim in found)))
    return part


def _claim(context: Context, claim: Claim) -> Element:
    """One claim with its address, and its evidence folded below it, or linked where that has its own page."""
    id_ = context.unique(claim.id)
    fact = plain(claim.fact.in_(context.language))
    named = f"{context.say('permalink')}: {fact}"
    link = el("a", {"class": "nr-permalink", "href": f"#{id_}", "aria-label": named}, "¶")
    sign = MARKS["verified" if context.findings.holds(claim) else "broken"]
    mark = el("span", {"aria-hidden": "true"}, sign)
    apart = f"{JUDGED_PAGES}{claim.topic}.md"
    if claim.heard and context.page != apart and context.catalog.page(context.language, apart):
        said = context.say("evidence")
        there = context.link(apart, said, " ", mark, anchor=claim.id, class_="nr-claim__proof")
        there.set("aria-label", f"{said}: {fact}")
        return _block(context, claim, id_, el("span", "", there, " ", link))
    opened = summary(context.say("evidence"), fact, " ", mark)
    given = {"class": "nr-proof", "data-search-exclude": "data-search-exclude"}
    proof = el("details", given, opened, *proofs(context, claim))
    return add(_block(context, claim, id_, link), proof)


def _block(context: Context, claim: Claim, id_: str, mark: Element) -> Element:
    """The claim, with what the filter asks of it."""
    block = claim_block(context, claim, id_, mark)
    block.set("data-topic", claim.topic)
    block.set("data-verdict", claim.heard.verdict if claim.heard else FACT)
    return block


def _contradictions(context: Context, pairs: Iterable[tuple[tuple[Claim, Heard], Heards]]) -> Element:
    title = el("h2", {"id": context.unique("contradictions")}, context.say("against_title"))
    part = el("section", "nr-againsts", title, el("p", "", context.say("against_intro")))
    for (claim, heard), others in pairs:
        given = {"class": "nr-against", "id": context.unique(f"against-{claim.id}"), "role": "group",
                 "aria-label": context.say("against", one=heard.said(context.language)[0])}
        one = el("div", "nr-against__side", _side(context, claim, heard))
        other = el("div", "nr-against__side", *(_side(context, *against) for against in others))
        add(part, el("div", given, one, other))
    return part


def _side(context: Context, claim: Claim, heard: Heard) -> Element:
    said = el("p", "nr-against__said", quoted(context, heard), " ", verdict(context, heard))
    named = f"{context.say('to_claim')}: {plain(claim.fact.in_(context.language))}"
    link = el("a", {"href": f"#{claim.id}", "aria-label": named}, context.say("to_claim"))
    more = el("p", "nr-against__more", said_in(context, claim), " ", link)
    fact = el("p", "", *context.text(claim.fact), *remarks(context, claim))
    return el("div", "nr-against__one", said, fact, more)


def _filter(context: Context, claims: Sequence[Claim]) -> Element:
    count = Counter(claim.heard.verdict if claim.heard else FACT for claim in claims)
    kinds = ((kind, context.say("filter_fact" if kind == FACT else f"judged_{kind}"), count[kind])
             for kind in (*get_args(Verdict), FACT))
    return filter_form(context, context.say("filter"), ".nr-claim[data-verdict]",
                       ".nr-claim__heard, .nr-claim__fact, .nr-claim__why",
                       [topic_choice(context, _topics(claims))],
                       kind_boxes("verdict", context.say("filter_verdict"), kinds))
