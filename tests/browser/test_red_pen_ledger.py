"""The red pen against what it must find and what it must leave alone.

Run with `-s` to read every miss and every surplus; it takes seconds, so phrases are tuned with it.
"""

from __future__ import annotations

import pytest
from support.red_pen import SEEDS, Hit, Pen, prose, seeds
from support.turns import todays

from narani.model.text import LANGUAGES

pytestmark = pytest.mark.browser

RECALL = 0.92
"""Share of the pairs of line and claim in `docs/data/seeds.toml` that the red pen finds."""
PRECISION = 0.95
"""Share of the underlined lines that have a claim there."""
PAIRS = 0.88
"""Share of the findings that are those of the line."""
QUIET = {"true"}
"""Verdicts that find no fault with a text; our own may carry no other."""
ALLOWED = {
    ("ko/choosing/why-companies-chose-pytorch.md", "companies-prefer-pytorch"):
        "the title is the sentence that the page checks",
}
"""Page or claim, and the entry underlined there, with the reason why that is right."""


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the texts are not in the repository: set NARANI_SEEDS")
def test_the_seeds_are_marked_as_the_ledger_says(pen: Pen) -> None:
    known = {entry["id"] for entry in pen.entries}
    documents = seeds()
    wanted: set[tuple[str, int, str]] = set()
    found: dict[tuple[str, int, str], Hit] = {}
    for (number, (_, lines)), hits in zip(
            documents.items(), pen.check([text for text, _ in documents.values()]), strict=True):
        wanted |= {(number, n, id_) for n, claims in lines.items() for id_ in claims & known}
        found |= {(number, hit.line, hit.id): hit for hit in hits}
    for number, n, id_ in sorted(wanted - set(found)):
        print(f"missed  {number}:{n} {id_}: {documents[number][0].splitlines()[n - 1][:100]}")
    for key in sorted(set(found) - wanted):
        print(f"surplus {key[0]}:{found[key]}")
    marked = {(number, n) for number, n, _ in found}
    right = {(number, n) for number, n, _ in wanted} & marked
    recall, precision = len(wanted & set(found)) / len(wanted), len(right) / len(marked)
    pairs = len(wanted & set(found)) / len(found)
    print(f"recall {recall:.3f} of {len(wanted)} pairs; precision: {precision:.3f} of {len(marked)} lines, "
          f"{pairs:.3f} of {len(found)} pairs")
    assert recall >= RECALL
    assert precision >= PRECISION
    assert pairs >= PAIRS


def loud(name: str, own: str, hits: list[Hit]) -> list[str]:
    """What is underlined as mistaken although it stands in our own text."""
    return [f"{name}:{hit}" for hit in hits
            if hit.verdict not in QUIET and hit.id != own and (name, hit.id) not in ALLOWED]


def test_our_own_facts_are_left_alone(pen: Pen) -> None:
    claims = list(pen.catalog.knowledge.claims.values())
    texts = [text for claim in claims for text in (claim.fact.ko, claim.fact.en)]
    ids = [claim.id for claim in claims for _ in range(2)]
    found = [line for id_, hits in zip(ids, pen.check(texts), strict=True) for line in loud(id_, "", hits)]
    assert not found, "\n".join(found)


def test_our_own_pages_are_left_alone(pen: Pen) -> None:
    pages = todays(pen.catalog.pages, days=5)
    names = [f"{page.language}/{page.name}" for page in pages]
    found = [line for name, hits in zip(names, pen.check([prose(page) for page in pages]), strict=True)
             for line in loud(name, "", hits)]
    assert not found, "\n".join(found)


def test_every_phrase_finds_its_claim(pen: Pen) -> None:
    phrases = [(entry["id"], phrase) for entry in pen.entries for phrase in entry["phrases"]]
    # One call, such as "tensor.numpy()", is a statement in code only.
    texts = [phrase if " " in phrase else f"```\n{phrase}\n```" for _, phrase in phrases]
    lost = [f"{id_}: {phrase}" for (id_, phrase), hits in zip(phrases, pen.check(texts), strict=True)
            if id_ not in {hit.id for hit in hits}]
    assert not lost, "\n".join(lost)


def test_every_judged_statement_is_quoted_in_both_languages(pen: Pen) -> None:
    judged = [(claim.id, claim.heard) for claim in pen.catalog.knowledge.claims.values() if claim.heard]
    assert not [id_ for id_, heard in judged for language in LANGUAGES if heard.said(language)[1] != language]


def test_every_exception_is_still_needed(pen: Pen) -> None:
    names = {f"{page.language}/{page.name}" for page in pen.catalog.pages} | set(pen.catalog.knowledge.claims)
    known = {entry["id"] for entry in pen.entries}
    assert not [key for key in ALLOWED if key[0] not in names or key[1] not in known]
