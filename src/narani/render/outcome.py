"""What was proved of a concept, in a sign and a word: for lists, and for the head of the concept itself."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from narani.model.concept import Concept
from narani.render.context import Context
from narani.render.html import el


def outcomes(context: Context, concept: Concept) -> Iterator[Element]:
    """What its verified results prove: they differ, agree, or agree once the difference is mended.

    Nothing where results are not verified: then another word speaks.
    """
    if context.findings.standing(concept) != "verified":
        return
    if concept.difference is not None:
        yield _outcome(context, "≠", "differs", "differs")
    if concept.agreement is not None and concept.alone is None:
        mended = concept.difference is not None and concept.difference.mend is not None
        yield _outcome(context, "=", "agrees", "agrees_mended" if mended else "agrees")


def _outcome(context: Context, sign: str, kind: str, word: str) -> Element:
    mark = el("span", {"class": "nr-sign", "aria-hidden": "true"}, sign)
    return el("span", f"nr-outcome nr-outcome--{kind}", mark, context.say(word))
