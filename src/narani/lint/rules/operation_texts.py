"""A row of the API map has a title, and what it says it says in both languages; a category has a page."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint import known
from narani.lint.places import at_key
from narani.lint.uses import directives
from narani.model.text import Text


def check(catalog: Catalog) -> Iterator[Problem]:
    """Texts in one language only, and categories that no page shows."""
    shown = {directive.argument.strip() for _, directive in directives(catalog, "operations")}
    for category in catalog.snippets.operations.categories.values():
        if category.id not in shown and not known.any_page_broken(catalog):
            yield at_key(catalog, category.file, (), "no page shows this category.",
                         f"Show it: /// operations | {category.id}")
        texts: list[tuple[tuple[str, ...], Text, bool]] = [
            (("title",), category.title, True), (("about",), category.about, True)]
        for name, operation in category.operation.items():
            texts += [(("operation", name, "title"), operation.title, True),
                      (("operation", name, "note"), operation.note, False)]
            texts += [(("operation", name, "composed", framework), text, True)
                      for framework, text in operation.composed.items()]
        for keys, text, needed in texts:
            if bool(text.ko) != bool(text.en) or (needed and not text.ko):
                yield at_key(catalog, category.file, keys, "lacks a language.", "Write ko and en.")
