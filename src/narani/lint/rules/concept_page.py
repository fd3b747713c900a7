"""Every concept has its home: `<topic>/examples/<concept>.md` in both languages, which shows it.

And every page below `examples/` belongs to a concept, so that deleting a folder leaves no orphan.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from narani.catalog.catalog import Catalog, example_page
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.places import at_concept, at_file
from narani.model.concept import Concept
from narani.model.text import LANGUAGES


def check(catalog: Catalog) -> Iterator[Problem]:
    """Concepts without a home, homes that do not show their concept, homes of nothing."""
    for concept in catalog.snippets.concepts.values():
        yield from _home(catalog, concept)
    concepts = known.concepts(catalog)
    for page in catalog.pages:
        path = Path(page.name)
        if len(path.parts) == 3 and path.parts[1] == "examples" and path.stem != "index":
            id_ = f"{path.parts[0]}/{path.stem}"
            if id_ not in concepts:
                yield at_file(
                    catalog,
                    page.path,
                    0,
                    f'there is no concept "{id_}".',
                    did_you_mean(id_, concepts) or "Remove the page, or add the concept.",
                )


def _home(catalog: Catalog, concept: Concept) -> Iterator[Problem]:
    name = example_page(concept.id)
    there = [language for language in LANGUAGES if name in known.pages(catalog, language)]
    pages = [page for language in there if (page := catalog.page(language, name))]
    wanted = concept.translation == "wanted" or any(page.translation_wanted for page in pages)
    for language in LANGUAGES:
        if language not in there and not (there and wanted):
            yield at_concept(
                catalog,
                concept,
                (),
                f"its page docs/{language}/{name} is missing.",
                f"Run: narani new page {name}",
            )
    for page in pages:
        shown = [d.argument for d in page.directives if d.name == "compare"]
        if concept.id not in shown:
            yield at_file(
                catalog,
                page.path,
                0,
                f"this page does not show its concept {concept.id}.",
                f"Add the lines: /// compare | {concept.id} and ///",
            )
