"""What was proved of a concept, in a sign and a word: for lists, and for the head of the concept itself."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from narani.model.concept import Concept
from narani.render.context import Context
from narani.render.findings import Findings
from narani.render.html import el


def outcomes(context: Context, concept: Concept) -> Iterator[Element]:
    """What its verified results prove, as marks of a page."""
    for sign, kind, word in proved(context.findings, concept):
        mark = el("span", {"class": "nr-sign", "aria-hidden": "true"}, sign)
        yield el("span", f"nr-outcome nr-outcome--{kind}", mark, context.say(word))


def proved(findings: Findings, concept: Concept) -> Iterator[tuple[str, str, str]]:
    """Sign, kind and word of what its verified results prove: they differ, agree, or agree once mended.

    Nothing where results are not verified: then another word speaks.
    """
    if findings.standing(concept) != "verified":
        return
    if concept.difference is not None:
        yield "≠", "differs", "differs"
    if concept.agreement is not None and concept.alone is None:
        mended = concept.difference is not None and concept.difference.mend is not None
        yield "=", "agrees", "agrees_mended" if mended else "agrees"
