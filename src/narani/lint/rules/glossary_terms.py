"""A spelling means one term, and a term leads only to what exists.

Otherwise a tooltip would depend on the order of files, or a link in the glossary would be dead.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.places import at_key
from narani.model.glossary import Term
from narani.model.text import LANGUAGES

TOOLTIP = 200
"""Characters of the first sentence, which is the tooltip."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Spellings taken twice, names of nothing, and definitions whose first sentence is no tooltip."""
    taken: dict[tuple[str, str], Term] = {}
    for term in catalog.knowledge.terms.values():
        yield from _spellings(catalog, term, taken)
        yield from _references(catalog, term)
        for language in LANGUAGES:
            first = getattr(term.definition, language).split(". ")[0]
            if len(first) > TOOLTIP:
                message = f"the first sentence has {len(first)} characters, and a tooltip at most {TOOLTIP}."
                yield at_key(catalog, term.path, ("definition", language), message, "Divide it.")


def _spellings(catalog: Catalog, term: Term, taken: dict[tuple[str, str], Term]) -> Iterator[Problem]:
    for language in LANGUAGES:
        own: set[str] = set()
        written = [(("term", language), getattr(term.term, language))]
        written += [(("also", language), name) for name in getattr(term.also, language)]
        for keys, name in written:
            folded = name.casefold().strip()
            if not folded:
                continue
            first = taken.setdefault((language, folded), term)
            if first is not term:
                message = f'"{name}" is a spelling of {first.id} already.'
                yield at_key(catalog, term.path, keys, message, "One spelling means one term: take one out.")
            elif folded in own:
                yield at_key(catalog, term.path, keys, f'"{name}" is written twice.', "Take one out.")
            own.add(folded)


def _references(catalog: Catalog, term: Term) -> Iterator[Problem]:
    places = known.concepts(catalog) | known.pages(catalog, "ko") | known.pages(catalog, "en")
    if term.see and term.see not in places:
        hint = did_you_mean(term.see, places) or "Name a concept, or a page with its .md."
        yield at_key(catalog, term.path, ("see",), f'there is no page or concept "{term.see}".', hint)
    claims = known.claims(catalog)
    for index, claim in enumerate(term.claims):
        if claim not in claims:
            message = f'there is no claim "{claim}".'
            yield at_key(catalog, term.path, ("claims", index), message, did_you_mean(claim, claims))
