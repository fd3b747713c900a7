"""The names of the API map, as its filter reads them: one small file per language, fetched on first use."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from narani.catalog.catalog import Catalog
from narani.catalog.operation_names import names_of
from narani.export.assets import write_json
from narani.model.operation import Category
from narani.model.page import address_of
from narani.model.text import Language
from narani.render.html import plain
from narani.render.operations import category_page, row_kinds

NAMES = "assets/api.json"
"""Where the names lie below a language's site."""


def write_operations(site: Path, catalog: Catalog) -> None:
    """Writes the names in both languages into a built site."""
    write_json(site, NAMES, lambda language: rows(catalog, language))


def rows(catalog: Catalog, language: Language) -> list[dict[str, Any]]:
    """Every operation: title, category, kinds, address and all its names."""
    return [_row(catalog, category, name, language)
            for category in catalog.snippets.operations.categories.values() for name in category.operation]


def _row(catalog: Catalog, category: Category, name: str, language: Language) -> dict[str, Any]:
    operations = catalog.snippets.operations
    return {
        "title": plain(category.operation[name].title.in_(language)),
        "category": category.id,
        "kinds": row_kinds(operations, category, name),
        "url": f"{address_of(category_page(category))}#{name}",
        "names": names_of(operations, category, name),
    }
