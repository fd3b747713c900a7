"""The glossary: every term, its other names, what it means and where it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from xml.etree.ElementTree import Element

from narani.catalog.catalog import example_page
from narani.model.glossary import Term
from narani.model.text import Language
from narani.render.context import Context, fact_page
from narani.render.html import add, el, joined, plain

_INITIALS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ"
_NAMES = {
    "ㄱ": "giyeok", "ㄴ": "nieun", "ㄷ": "digeut", "ㄹ": "rieul", "ㅁ": "mieum", "ㅂ": "bieup", "ㅅ": "siot",
    "ㅇ": "ieung", "ㅈ": "jieut", "ㅊ": "chieut", "ㅋ": "kieuk", "ㅌ": "tieut", "ㅍ": "pieup", "ㅎ": "hieut",
}


def glossary(context: Context) -> Element:
    """Every term in the order of its language, a heading for each initial."""
    language = context.language
    terms = sorted(context.catalog.knowledge.terms.values(), key=lambda term: _order(term, language))
    block = el("div", "nr-glossary")
    for initial, group in groupby(terms, key=lambda term: _initial(term.term.in_(language))):
        anchor = f"initial-{_NAMES.get(initial, initial.lower())}"
        add(block, el("h2", {"id": context.unique(anchor)}, initial))
        add(block, el("dl", "nr-terms", *(part for term in group for part in _entry(context, term))))
    return block


def _entry(context: Context, term: Term) -> Iterator[Element]:
    names = el("dt", {"id": context.unique(term.id)}, el("dfn", "", *context.text(term.term)))
    if (other := getattr(term.term, context.other)) and other != term.term.in_(context.language):
        add(names, " ", el("span", {"class": "nr-terms__other", "lang": context.other}, other))
    yield names
    meaning = el("dd", "", el("p", "", *context.text(term.definition)))
    also = [name for name in (*term.also.ko, *term.also.en) if name not in (term.term.ko, term.term.en)]
    about: list[Element] = []
    if also:
        about.append(el("span", "", f"{context.say('also_written')} {', '.join(dict.fromkeys(also))}"))
    if term.see:
        about.append(el("span", "", context.say("term_see"), " ", _shown(context, term.see)))
    for id_ in term.claims:
        claim = context.catalog.knowledge.claims[id_]
        fact = plain(claim.fact.in_(context.language))
        about.append(context.link(fact_page(claim), fact, anchor=id_))
    if about:
        add(meaning, el("p", "nr-terms__about", *joined(about, " · ")))
    yield meaning


def _shown(context: Context, see: str) -> Element:
    concept = context.catalog.snippets.concepts.get(see)
    if concept is not None:
        return context.link(example_page(see), *context.text(concept.question))
    page = context.catalog.page(context.language, see)
    return context.link(see, page.title if page else see)


def _order(term: Term, language: Language) -> tuple[int, str]:
    """Hangul first in Korean, then everything in Latin letters."""
    name = term.term.in_(language).lower()
    return (0 if "가" <= name[0] <= "힣" else 1, name)


def _initial(name: str) -> str:
    """The letter a term stands under: the first consonant of Hangul, else the capital."""
    code = ord(name[0]) - ord("가")
    return _INITIALS[code // 588] if 0 <= code < 11172 else name[0].upper()
