"""A comparison as a table in which each cell opens its evidence."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from narani.model.knowledge import Cell, Comparison, Row
from narani.render.context import Context
from narani.render.html import add, el, plain
from narani.render.marks import claim_mark
from narani.render.panel import panels
from narani.render.table_markdown import table_address

GUIDE_WORDS = ("answered", "evidence", "note", "reset")
"""What the guide's script says, in the page's language."""


def comparison(context: Context, table: Comparison, guide: bool = False) -> Element:
    """Table, the evidence its cells open, and where to copy the same table as Markdown.

    With `guide`, a script puts the rows as questions before it; the table stays for everybody else.
    """
    stem = context.unique(f"comparison-{table.id}")
    title = table.title.in_(context.language)
    grid = el("table", {"class": "nr-table", "role": "table"},
              el("caption", "", *context.text(table.title)), _head(context, table))
    body = add(grid, el("tbody", {"role": "rowgroup"}))[-1]
    opened = panels()
    broken = 0
    for row in table.rows:
        line = add(body, el("tr", {"role": "row"}, _label(context, row)))[-1]
        for column, name in table.columns.items():
            cell = row.cells.get(column)
            if cell is None:
                add(line, _empty(plain(name.in_(context.language))))
                continue
            claims = [context.catalog.knowledge.claims[id_] for id_ in cell.claims]
            holds = all(context.findings.holds(claim) for claim in claims)
            broken += not holds
            column_title = plain(name.in_(context.language))
            where = f"{plain(row.label.in_(context.language))}, {column_title}"
            marks = [claim_mark(context, claim, where, opened) for claim in claims]
            add(line, _cell(context, cell, column_title, marks, holds))
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


def _cell(context: Context, cell: Cell, column: str, marks: list[Element], holds: bool) -> Element:
    content = el("div", "nr-cell", *context.text(cell.text), " ", *marks)
    if not holds:
        add(content, " ", el("strong", "nr-broken", context.say("broken")))
    given = {"role": "cell", "data-label": column, "class": "" if holds else "nr-cell--broken"}
    return el("td", given, content)


def _copy(context: Context, table: Comparison) -> Element:
    """The table as Markdown is a file of its own: with footnotes it was a sixth of a large page's weight."""
    given = {"href": table_address(context, table), "data-copied": context.say("copied_table")}
    link = el("a", given, context.say("copy_markdown"))
    return el("p", {"class": "nr-copy", "role": "status", "data-search-exclude": "data-search-exclude"}, link)
