"""What the table of systems and the deployment map share: states, proofs, tables, links to rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from xml.etree.ElementTree import Element

from narani.model.concept import Concept
from narani.model.runtime import Runtime
from narani.model.system import DeploymentPath, System
from narani.render.context import Context, fact_page
from narani.render.evidence import remarks
from narani.render.html import Child, add, el, plain
from narani.render.panel import summary

SYSTEMS_PAGE = "systems/index.md"
"""The page that lists every system, each under its id."""

SIGNS = {"works": "✓", "caveat": "△", "retired": "⊘", "cannot-run": "×", "cannot": "×"}
"""A sign beside the word, so that colour is never the only one."""


def state_badge(context: Context, state: str) -> Element:
    """A state as a sign and a word."""
    sign = el("span", {"class": "nr-state__sign", "aria-hidden": "true"}, SIGNS[state])
    return el("span", f"nr-state nr-state--{state}", sign, " ", context.say(f"state_{state}"))


def legend(context: Context, states: Iterable[str]) -> Element:
    """Each state and what it means."""
    return el("dl", "nr-states", *(
        el("div", "", el("dt", "", state_badge(context, state)),
           el("dd", "", *context.said(f"means_{state}"))) for state in states))


def unproved(context: Context, concepts: Iterable[str]) -> str:
    """What is wrong with the runs that show a state: "stale", "missing" …; empty when all of them stand."""
    known = context.catalog.snippets.concepts
    found = (context.findings.standing(known[id_]) for id_ in concepts if id_ in known)
    return next((standing for standing in found if standing != "verified"), "")


def loud(context: Context, standing: str) -> Element:
    """What is wrong with a run, as a word nobody overlooks."""
    return el("strong", "nr-loud-word", context.say(standing))


def proof(context: Context, concept: Concept, runtimes: Sequence[Runtime], *about: Child) -> Element:
    """A concept that ran: its page, what is said about the run, and its day or what is wrong."""
    for runtime in runtimes:
        context.rests_on(concept, runtime)
    item = el("li", "", context.concept_link(concept, *context.text(concept.question)))
    states = [context.findings.state(concept, runtime) for runtime in runtimes]
    days = [found.verified for runtime in runtimes if (found := context.findings.environment(runtime.id))]
    bad = next((state for state in states if state != "verified"), "")
    said: Child = loud(context, bad) if bad else context.say("system_day", date=min(days)) if days else None
    return add(item, *(el("span", "nr-run__more", part) for part in (*about, said) if part is not None))


def facts(context: Context, ids: Sequence[str], about: str, opened: bool) -> Element | None:
    """The claims that `about` rests on, folded unless `opened`."""
    known = context.catalog.knowledge.claims
    claims = [known[id_] for id_ in ids if id_ in known]
    if not claims:
        return None
    links = ((claim, plain(claim.fact.in_(context.language))) for claim in claims)
    items = (el("li", "", context.link(fact_page(claim), fact, anchor=claim.id), *remarks(context, claim))
             for claim, fact in links)
    name = summary(context.say("system_facts", count=len(claims)), about)
    given = {"class": "nr-proof", "open": "open" if opened else "",
             "data-search-exclude": "data-search-exclude"}
    return el("details", given, name, el("ul", "nr-runs", *items))


def row_link(context: Context, system: System, title: str = "") -> Element:
    """A link to a system's row in the table of all of them."""
    return context.link(SYSTEMS_PAGE, title or system.title, anchor=system.id)


def table(context: Context, class_: str, title: str, columns: Sequence[str],
          rows: Iterable[Element]) -> Element:
    """A table with caption and named columns, in a region that scrolls."""
    heads = (el("th", {"scope": "col", "role": "columnheader"}, context.say(name)) for name in columns)
    grid = el("table", {"class": f"nr-table {class_}", "role": "table"}, el("caption", "", title),
              el("thead", {"role": "rowgroup"}, el("tr", {"role": "row"}, *heads)),
              el("tbody", {"role": "rowgroup"}, *rows))
    given = {"class": "nr-scroll", "role": "region", "tabindex": "0",
             "aria-label": context.say("table_region", title=title)}
    return el("div", given, grid)


def cell(context: Context, column: str, *children: Child) -> Element:
    """A cell that says on a phone which column it is of."""
    return el("td", {"role": "cell", "data-label": context.say(column)}, *children)


def head(name: Child, *more: Child) -> Element:
    """The first cell of a row."""
    return el("th", {"scope": "row", "role": "rowheader"}, name, *more)


def permalink(context: Context, id_: str, name: str) -> Element:
    """The row's own address."""
    label = f"{context.say('permalink')}: {name}"
    return el("a", {"class": "nr-permalink", "href": f"#{id_}", "aria-label": label}, "¶")


def note_of(context: Context, record: System | DeploymentPath) -> Element | None:
    """The note on a state."""
    return el("p", "nr-state__note", *context.text(record.note)) if record.note else None
