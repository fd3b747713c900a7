"""The game "same or different?": two pieces of code, and behind them what was recorded when they ran.

Without JavaScript each round is two pieces and a fold; `docs/theme/assets/guess.js` deals the rounds one
by one and keeps the score.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args
from xml.etree.ElementTree import Element

from narani.catalog.rounds import Answer, Piece, Round, rounds
from narani.model.text import Text
from narani.render.context import Context
from narani.render.html import add, el
from narani.render.panel import summary
from narani.render.words import short

SAID = ("right", "wrong", "score", "next", "again", "end")
"""What the script says in the reader's language."""


def guess(context: Context) -> Element:
    """Every round, in the order of the concepts."""
    found = rounds(context.catalog)
    said = {f"data-{key}": context.say(f"guess_{key}") for key in SAID}
    answers = {f"data-{answer}": context.say(f"guess_{answer}") for answer in get_args(Answer)}
    given = {"class": "nr-guess", "data-search-exclude": "data-search-exclude"}
    block = el("article", given | said | answers)
    add(block, el("p", "nr-guess__count", context.say("guess_count", count=len(found))))
    return add(block, *(_round(context, one, nth) for nth, one in enumerate(found, 1)))


def _round(context: Context, one: Round, nth: int) -> Element:
    for piece in one.pieces:
        context.rests_on(one.concept, piece.runtime)
    id_ = context.unique(one.concept.name)
    name = context.say("guess_nth", nth=nth)
    given = {"class": "nr-round", "id": id_, "data-answer": one.answer, "aria-label": name}
    asked = el("p", "nr-round__asked", context.say("guess_round"))
    pieces = el("div", "nr-round__pieces", *(_piece(piece) for piece in one.pieces))
    return el("section", given, pieces, asked, _outcome(context, one, name))


def _piece(piece: Piece) -> Element:
    title = el("figcaption", "", piece.runtime.title)
    return el("figure", "", title, el("pre", "", el("code", "", piece.code)))


def _outcome(context: Context, one: Round, name: str) -> Element:
    """What ran, and why; folded away."""
    answer = el("strong", "", context.say(f"guess_{one.answer}"))
    opened = summary(context.say("guess_open"), name)
    said = el("p", "nr-round__answer", context.say("guess_answer"), " ", answer)
    why = el("p", "", *context.text(_why(one)))
    link = context.concept_link(one.concept, *context.text(one.concept.question))
    more = el("p", "", context.say("guess_more"), " ", link)
    return el("details", "nr-round__outcome", opened, said, el("ul", "", *_ran(one)), why, more)


def _ran(one: Round) -> Iterator[Element]:
    """What each piece gave."""
    for piece in one.pieces:
        gave = f"{piece.error}: {piece.message} …" if piece.error else short(piece.value)
        yield el("li", "", f"{piece.runtime.title}: ", el("code", {"lang": "en"}, gave))


def _why(one: Round) -> Text:
    """The reason a difference gives, else the concept's answer."""
    difference = one.concept.difference
    return difference.why if difference and one.answer == "different" else one.concept.answer
