"""A page is there in both languages, or says `translation: wanted`."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint import known
from narani.lint.places import at_file, at_page, meta_line
from narani.model.text import LANGUAGES, Language


def check(catalog: Catalog) -> Iterator[Problem]:
    """Pages in one language only, and wishes already granted."""
    there = {language: known.pages(catalog, language) for language in LANGUAGES}
    for page in catalog.pages:
        language = other(page.language)
        paired = page.name in there[language]
        if not paired and not page.translation_wanted:
            yield at_page(
                catalog,
                page,
                0,
                f"docs/{language}/{page.name} is missing.",
                'Write it, or add "translation: wanted" to the front matter.',
            )
        elif paired and page.translation_wanted:
            yield at_page(
                catalog,
                page,
                meta_line(page, "translation"),
                f"docs/{language}/{page.name} is there.",
                "Remove this line.",
            )
    for language in LANGUAGES:
        folder, others = catalog.root / "docs" / language, catalog.root / "docs" / other(language)
        for path in sorted(folder.rglob("*.ipynb")):
            below = path.relative_to(folder)
            if ".ipynb_checkpoints" not in below.parts and not (others / below).is_file():
                yield at_file(
                    catalog,
                    path,
                    0,
                    f"docs/{other(language)}/{below.as_posix()} is missing.",
                    "Write the notebook in both languages.",
                )


def other(language: Language) -> Language:
    """The other language."""
    return "en" if language == "ko" else "ko"
