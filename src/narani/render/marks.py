"""Marks behind facts and cells, and the panels they open: one for each claim of a page, however often used.

A claim that many cells rest on would otherwise be laid out in full behind each of them: two panels in five of
a large article were such repetition. So marks are numbered like footnotes: those of one claim share its panel
and its number, which is also what ties them together on paper.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

from narani.model.knowledge import Claim
from narani.render.context import Context
from narani.render.evidence import claim_evidence
from narani.render.html import add
from narani.render.panel import mark_button, popover


def claim_mark(context: Context, claim: Claim, what: str, opened: Element) -> Element:
    """The mark that opens a claim's evidence; on the page's first use of it the panel joins `opened`.

    `what` names the place of the mark, for those who do not see it.
    """
    first = claim.id not in context.notes
    number = context.notes.setdefault(claim.id, len(context.notes) + 1)
    # Not the claim's own name: five times in each panel, it weighs three kilobytes on a large page.
    panel = f"evidence-{number}"
    if first:
        fact, *rest = claim_evidence(context, claim)
        title = [fact.text, *fact]
        add(opened, popover(context, panel, title, rest, number, class_="nr-evidence__fact"))
    about = context.say("evidence_of", what=f"{what} [{number}]")
    return mark_button(panel, number, context.findings.holds(claim), about)
