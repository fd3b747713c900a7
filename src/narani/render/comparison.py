"""A comparison as a table in which each cell opens its evidence."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from narani.model.knowledge import Cell, Comparison, Row
from narani.render.context import Context
from narani.render.evidence import claim_evidence
from narani.render.html import add, el, plain
from narani.render.panel import mark_button, panels, popover
from narani.render.table_markdown import table_markdown

GUIDE_WORDS = ("answered", "evidence", "note", "reset")
"""What the guide's script says, in the page's language."""


def comparison(context: Context, table: Comparison, guide: bool = False) -> Element:
    """Table, the evidence its cells open, and the same table to copy as Markdown.

    With `guide`, a script puts the rows as questions before it; the table stays for everybody else.
    """
    stem = context.unique(f"comparison-{table.id}")
    title = table.title.in_(context.language)
    grid = el("table", {"class": "nr-table", "role": "table"},
              el("caption", "", *context.text(table.title)), _head(context, table))
    body = add(grid, el("tbody", {"role": "rowgroup"}))[-1]
    opened = panels()
    number = broken = 0
    for row in table.rows:
        line = add(body, el("tr", {"role": "row"}, _label(context, row)))[-1]
        for column, name in table.columns.items():
            cell = row.cells.get(column)
            if cell is None:
                add(line, _empty(plain(name.in_(context.language))))
                continue
            number += 1
            claims = [context.catalog.knowledge.claims[id_] for id_ in cell.claims]
            holds = all(context.findings.holds(claim) for claim in claims)
            broken += not holds
            column_title = plain(name.in_(context.language))
            where = f"{plain(row.label.in_(context.language))}, {column_title}"
            panel = f"{stem}--{row.id}-{column}"
            add(line, _cell(context, cell, column_title, panel, number, where, holds))
            body_of_panel = [claim_evidence(context, claim) for claim in claims]
            add(opened, popover(context, panel, where, body_of_panel, number))
    words = {f"data-nr-{word}": context.say(f"guide_{word}") for word in GUIDE_WORDS if guide}
    block = el("div", {"class": "nr-comparison", "id": stem, **words})
    if broken:
        add(block, el("p", "nr-loud", el("strong", "", context.say("broken_table", count=broken))))
    given = {"class": "nr-scroll", "role": "region", "tabindex": "0",
             "aria-label": context.say("table_region", title=plain(title))}
    return add(block, el("div", given, grid), opened, _copy(context, table))


def _head(context: Context, table: Comparison) -> Element:
    given = {"scope": "col", "role": "columnheader"}
    names = [el("th", given, *context.text(name)) for name in table.columns.values()]
    first = el("th", given, context.say("row"))
    return el("thead", {"role": "rowgroup"}, el("tr", {"role": "row"}, first, *names))


def _label(context: Context, row: Row) -> Element:
    label = el("th", {"scope": "row", "role": "rowheader"}, *context.text(row.label))
    if row.also:
        add(label, el("span", "nr-also", context.say("also", names=", ".join(row.also))))
    return label


def _empty(column: str) -> Element:
    return el("td", {"role": "cell", "data-label": column}, "—")


def _cell(
    context: Context, cell: Cell, column: str, panel: str, number: int, where: str, holds: bool
) -> Element:
    content = el("div", "nr-cell", *context.text(cell.text), " ",
                 mark_button(panel, number, holds, context.say("evidence_of", what=where)))
    if not holds:
        add(content, " ", el("strong", "nr-broken", context.say("broken")))
    given = {"role": "cell", "data-label": column, "class": "" if holds else "nr-cell--broken"}
    return el("td", given, content)


def _copy(context: Context, table: Comparison) -> Element:
    code = context.code(table_markdown(context, table), "text", "")
    return el("details", {"class": "nr-copy", "data-search-exclude": "data-search-exclude"},
              el("summary", "", context.say("copy_markdown")), code)
