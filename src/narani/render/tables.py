"""Tables written in Markdown, as a screen reader needs them: headers that say what they head."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from narani.render.html import add, el, text_of

FRAME = "nr-frame"


def head_tables(root: Element) -> None:
    """Gives the tables below `root` scopes; what heads nothing is no header, what heads a row is one.

    An empty first header says that the column below it names the rows. Directives write their own tables.
    """
    for table in root.iter("table"):
        heads = [] if table.get("class") else table.findall("thead/tr/th")
        for head in heads:
            if _said(head):
                head.set("scope", "col")
            else:
                head.tag = "td"
        if heads and not _said(heads[0]):
            for row in table.findall("tbody/tr"):
                row[0].tag = "th"
                row[0].set("scope", "row")


def frame_tables(root: Element) -> None:
    """Puts each of those tables into an element of its own.

    The theme's script draws a frame around them once the page is there. Changed in the midst of an article,
    the browser would style all of it again; and without that script the frame is what scrolls.
    """
    for parent in list(root.iter()):
        for at, table in enumerate(parent):
            if table.tag == "table" and not table.get("class"):
                frame = add(el("div", FRAME), table)
                frame.tail, table.tail = table.tail, None
                parent[at] = frame


def _said(cell: Element) -> bool:
    return bool(text_of(cell).strip()) or cell.find(".//img") is not None
