"""A porting difference tells a reader all they need: how it hurts, who meets it, and how to mend it.

The agreement is the proof of the mend, so there is none without it.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_concept
from narani.lint.rules.concept_answer import sentences
from narani.model.concept import Concept, Difference
from narani.model.text import LANGUAGES

LONGEST = {"who": 1, "mend": 2}
"""Sentences each text may have."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Porting differences that are told or proved by half."""
    for concept in catalog.snippets.concepts.values():
        if concept.difference is not None:
            yield from _half(catalog, concept, concept.difference)
            yield from _long(catalog, concept, concept.difference)


def _half(catalog: Catalog, concept: Concept, difference: Difference) -> Iterator[Problem]:
    told = [key for key in ("who", "mend", "symptoms") if getattr(difference, key)]
    if not difference.hurts:
        for key in told:
            hint = 'Write how it hurts: hurts = "silent", "error", "speed" or "confusion".'
            yield at_concept(catalog, concept, ("difference", key), "belongs to a porting difference.", hint)
        return
    where = ("difference", "hurts")
    for key in LONGEST:
        if key not in told:
            message = f"a porting difference needs {key}."
            yield at_concept(catalog, concept, where, message, f"Write {key}.ko and {key}.en below it.")
    if concept.agreement is None:
        yield at_concept(catalog, concept, where, "a porting difference needs an [agreement].",
                         "Let the snippets end with the mended version too, and name it there.")


def _long(catalog: Catalog, concept: Concept, difference: Difference) -> Iterator[Problem]:
    for key, most in LONGEST.items():
        for language in LANGUAGES:
            count = sentences(getattr(getattr(difference, key), language, ""))
            if count > most:
                yield at_concept(catalog, concept, ("difference", key, language),
                                 f"has {count} sentences, at most {most} may stand here.",
                                 "Keep what a list needs; the page has room for the rest.")
