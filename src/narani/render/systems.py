"""The table of systems: what each is, its state, the runs that show it. Groups stand in reading order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import get_args
from xml.etree.ElementTree import Element

from narani.model.system import Ecosystem, Group, System, SystemState
from narani.render.context import Context
from narani.render.filter import choice, filter_form, kind_boxes
from narani.render.html import Child, add, el, joined
from narani.render.strings import FRAMEWORKS
from narani.render.system_parts import (
    cell,
    facts,
    head,
    legend,
    loud,
    note_of,
    permalink,
    proof,
    row_link,
    state_badge,
    table,
    unproved,
)

COLUMNS = ("system", "system_what", "system_state", "system_evidence")
STATES: tuple[str, ...] = get_args(SystemState)


def systems_table(context: Context) -> Element:
    """Every system under its group, how many work, and the form that filters them."""
    systems = list(context.catalog.knowledge.systems.values())
    groups = {group: sorted((one for one in systems if one.group == group), key=lambda one: one.title.lower())
              for group in get_args(Group)}
    found = {group: members for group, members in groups.items() if members}
    block = el("div", "nr-topics nr-systems", *_answer(context, systems), legend(context, STATES))
    return add(block, _filter(context, systems, list(found)), *_parts(context, found))


def some_systems(context: Context, ids: Sequence[str]) -> Element:
    """A short table of some systems, as an article shows them."""
    known = context.catalog.knowledge.systems
    rows = (_row(context, known[id_]) for id_ in ids)
    title = context.say("systems_some")
    return el("div", "nr-systems", table(context, "nr-table--systems", title, COLUMNS, rows))


def _answer(context: Context, systems: Sequence[System]) -> Iterator[Element]:
    count = Counter(system.state for system in systems)
    yield el("p", "nr-systems__answer", el("strong", "", context.say(
        "systems_answer", total=len(systems), works=count["works"], caveat=count["caveat"],
        retired=count["retired"], cannot=count["cannot-run"])))
    if old := sum(bool(unproved(context, system.concepts)) for system in systems):
        yield el("p", "nr-loud", context.say("systems_stale", count=old))


def _filter(context: Context, systems: Sequence[System], groups: Iterable[str]) -> Element:
    count = Counter(system.state for system in systems)
    there = {name for system in systems for name in system.frameworks}
    frameworks = {name: FRAMEWORKS[name] for name in get_args(Ecosystem) if name in there}
    titles = {group: context.say(f"group_{group}") for group in groups}
    kinds = ((state, context.say(f"state_{state}"), count[state]) for state in get_args(SystemState))
    return filter_form(context, context.say("systems_filter"), "tr[data-group]", "th, td",
                       [choice(context, "group", titles), choice(context, "framework", frameworks)],
                       kind_boxes("state", context.say("filter_state"), kinds))


def _parts(context: Context, groups: dict[str, list[System]]) -> Iterator[Element]:
    for group, members in groups.items():
        title = context.say(f"group_{group}")
        caption = context.say("systems_caption", title=title, count=len(members))
        rows = (_home_row(context, system) for system in members)
        yield el("section", "nr-part__topic", el("h2", {"id": context.unique(f"group-{group}")}, title),
                 table(context, "nr-table--systems", caption, COLUMNS, rows))


def _home_row(context: Context, system: System) -> Element:
    """The row that others link to, with what the form chooses it by."""
    id_ = context.unique(system.id)
    row = _row(context, system, system.title, " ", permalink(context, id_, system.title))
    row.attrib.update({"id": id_, "data-group": system.group, "data-state": system.state,
                       "data-framework": " ".join(system.frameworks)})
    return row


def _row(context: Context, system: System, *named: Child) -> Element:
    """One system; without a name its title leads to its row in the table of all."""
    name = named or (row_link(context, system),)
    ecosystem = ", ".join(FRAMEWORKS[framework] for framework in system.frameworks)
    what = el("p", "", *context.text(system.what))
    return el("tr", {"role": "row"}, head(*name, el("span", "nr-also", ecosystem) if ecosystem else None),
              cell(context, "system_what", what, _article(context, system)),
              _state(context, system), _evidence(context, system))


def _article(context: Context, system: System) -> Element | None:
    """A link to the section about a system; nothing on that very page."""
    if system.page == context.page:
        return None
    link = context.link(system.page, context.say("system_article"), anchor=system.heading)
    if link.tag != "a":
        return None
    link.set("aria-label", context.say("system_article_of", title=system.title))
    return el("p", "nr-run__more", link)


def _state(context: Context, system: System) -> Element:
    badge = el("p", "", state_badge(context, system.state))
    if system.since:
        add(badge, " ", el("span", "nr-state__since", context.say("since", since=system.since)))
    if wrong := unproved(context, system.concepts):
        add(badge, " ", loud(context, wrong))
    known = context.catalog.knowledge.systems
    links = [row_link(context, known[id_]) for id_ in system.successors if id_ in known]
    after = el("p", "nr-state__note", context.say("system_successors"), " ", *joined(links, ", "))
    return cell(context, "system_state", badge, note_of(context, system), after if links else None)


def _evidence(context: Context, system: System) -> Element:
    known = context.catalog.snippets.concepts
    concepts = [known[id_] for id_ in system.concepts if id_ in known]
    runs = [proof(context, concept, context.findings.runtimes(concept)) for concept in concepts]
    return cell(context, "system_evidence", el("ul", "nr-runs", *runs) if runs else None,
                facts(context, system.claims, system.title, opened=not runs))
