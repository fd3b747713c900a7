"""Links the first use of a term on a page to the glossary, with its meaning as a tooltip."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from narani.model.glossary import Term
from narani.model.text import Language
from narani.render.context import GLOSSARY_PAGE, Context
from narani.render.html import plain

Wording = tuple[re.Pattern[str], dict[str, Term]]
"""Finds any spelling, and says which term it stands for."""

_SENTENCE = re.compile(r"(?<=[.!?。])\s")
_PARTICLES = (
    "으로부터|에서부터|이라는|이라고|에서는|에서도|으로는|로부터|이라면|라는|라고|라면|에서|에게|에는|에도|으로|로는|로도|까지|부터|마다|처럼"
    "|만큼|보다|이란|이나|이며|이고|이다|입니다|뿐|들은|들이|들을|들의|들|란|은|는|이|가|을|를|의|에|로|와|과|도|만|나|랑"
)
_SKIPPED = {"a", "code", "pre", "kbd", "button", "summary", "label", "caption", "figcaption", "q",
            "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "script", "style", "textarea", "dt"}


def link_terms(context: Context, root: Element, skip: set[Element]) -> None:
    """Links the first use of each term in the prose below `root` to the glossary.

    `skip` are the elements of directives; headings, code, links and the like are left alone anyway.
    """
    if context.page == GLOSSARY_PAGE or context.catalog.page(context.language, GLOSSARY_PAGE) is None:
        return
    wording = _wording(context)
    if wording is not None:
        _walk(context, root, skip, wording, set())


def _wording(context: Context) -> Wording | None:
    """A pattern that finds any term, longest first, and the term each spelling stands for."""
    language, kept = context.language, context.findings.wordings
    if language not in kept:
        terms = context.catalog.knowledge.terms.values()
        known = {_key(name): term for term in terms for name in term.spellings(language)}
        kept[language] = (_pattern(known, language), known) if known else None
    return kept[language]


def _pattern(known: dict[str, Term], language: Language) -> re.Pattern[str]:
    names = "|".join(_spaced(name) for name in sorted(known, key=len, reverse=True))
    if language == "ko":
        return re.compile(rf"(?<![\w.\-])(?:{names})(?=(?:{_PARTICLES})?(?![\w\-]|\.\w))")
    return re.compile(rf"(?<![\w.\-])(?:{names})(?:s|es)?(?![\w\-]|\.\w)")


def _spaced(name: str) -> str:
    """A pattern for a name: case counts in names with capitals inside, such as TPU, and nowhere else."""
    escaped = r"\s+".join(re.escape(word) for word in name.split())
    return f"(?i:{escaped})" if name == name.lower() else escaped


def _key(name: str) -> str:
    """A spelling as it is looked up; a capital at the beginning of a sentence makes no other word."""
    return name if re.search(r"[A-Z].*[A-Z]|[a-z][A-Z]", name) else name.lower()


def _walk(context: Context, element: Element, skip: set[Element], wording: Wording, done: set[str]) -> None:
    """Links terms in the text of `element` and below it, in reading order."""
    position = 0
    if element.text:
        position += _insert(context, element, 0, None, wording, done)
    while position < len(element):
        child = element[position]
        if child not in skip and child.tag not in _SKIPPED and "nr-page" not in child.get("class", ""):
            _walk(context, child, skip, wording, done)
        position += 1
        if child.tail:
            position += _insert(context, element, position, child, wording, done)


def _insert(context: Context, parent: Element, at: int, before: Element | None,
            wording: Wording, done: set[str]) -> int:
    """Replaces terms in one run of text by links at position `at` of `parent`; returns how many."""
    pattern, known = wording
    text = str((parent.text if before is None else before.tail) or "")
    links: list[Element] = []
    rest = 0
    for match in pattern.finditer(text):
        term = _meant(match[0], known)
        if term is None or term.id in done:
            continue
        done.add(term.id)
        _put(parent, before, links, text[rest : match.start()])
        link = context.link(GLOSSARY_PAGE, match[0], anchor=term.id, class_="nr-term")
        link.set("title", tooltip(term, context.language))
        links.append(link)
        rest = match.end()
    if links:
        links[-1].tail = text[rest:]
        for offset, link in enumerate(links):
            parent.insert(at + offset, link)
    return len(links)


def _put(parent: Element, before: Element | None, links: list[Element], text: str) -> None:
    """Leaves `text` where it stands: after the last link, or where the run began."""
    if links:
        links[-1].tail = text
    elif before is None:
        parent.text = text
    else:
        before.tail = text


def _meant(found: str, known: dict[str, Term]) -> Term | None:
    """The term that a text as found stands for: as it is, or in the singular."""
    name = " ".join(found.split())
    for form in (name, name.removesuffix("s"), name.removesuffix("es")):
        if term := known.get(_key(form)) or known.get(form.lower()):
            return term
    return None


def tooltip(term: Term, language: Language) -> str:
    """The first sentence of a definition, without markup."""
    return _SENTENCE.split(plain(term.definition.in_(language)), maxsplit=1)[0]
