"""How much there is, counted: each total leads to the list it counts."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from narani.render.context import CLAIMS_PAGE, Context
from narani.render.html import el
from narani.render.porting import porting_differences


def totals(context: Context) -> Element:
    """Examples, recorded runs, operations, differences, judged statements and questions, with their pages."""
    snippets, knowledge = context.catalog.snippets, context.catalog.knowledge
    operations = sum(len(category.operation) for category in snippets.operations.categories.values())
    judged = sum(claim.heard is not None for claim in knowledge.claims.values())
    counted = (
        ("concepts", len(snippets.concepts), "examples/index.md"),
        ("runs", len(snippets.results), "about/method.md"),
        ("operations", operations, "api/index.md"),
        ("differences", sum(map(len, porting_differences(context).values())), "porting/index.md"),
        ("judged", judged, CLAIMS_PAGE),
        ("questions", len(context.catalog.questions), "interview/index.md"),
    )
    return el("ul", "nr-totals", *(_total(context, *one) for one in counted if one[1]))


def _total(context: Context, what: str, count: int, page: str) -> Element:
    return el("li", "", context.link(page, *context.said(f"total_{what}", count=f"{count:,}")))
