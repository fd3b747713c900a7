"""What was proved of a concept, in a sign and a word: for lists, and for the head of the concept itself."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from narani.model.concept import Concept
from narani.render.context import Context
from narani.render.findings import Findings
from narani.render.html import el

PROVED = {"differs": "≠", "agrees": "=", "agrees_mended": "="}
"""What results can prove, and its sign."""


def proved(findings: Findings, concept: Concept) -> Iterator[str]:
    """What its verified results prove: they differ, agree, or agree once the difference is mended.

    Nothing where results are not verified: then another word speaks.
    """
    if findings.standing(concept) != "verified":
        return
    if concept.difference is not None:
        yield "differs"
    if concept.agreement is not None and concept.alone is None:
        mended = concept.difference is not None and concept.difference.mend is not None
        yield "agrees_mended" if mended else "agrees"


def outcomes(context: Context, concept: Concept) -> Iterator[Element]:
    """What is proved of a concept, each as a sign and a word."""
    for word in proved(context.findings, concept):
        mark = el("span", {"class": "nr-sign", "aria-hidden": "true"}, PROVED[word])
        yield el("span", f"nr-outcome nr-outcome--{word.partition('_')[0]}", mark, context.say(word))
