"""Every page has a title and a description: what the tab and the searches show, as plain text.

Other names and questions that a page answers are lists.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint.places import at_page, meta_line

REQUIRED = ("title", "description")
LISTS = ("asks", "aliases")
"""What a reader may type instead: the search reads each of them."""
KNOWN = (
    *REQUIRED, *LISTS, "formerly", "question", "script", "style", "tool", "translation",
    "template", "hide", "search", "icon", "status", "tags", "date", "social",
)


def check(catalog: Catalog) -> Iterator[Problem]:
    """Front matter that lacks something, or says it under another name."""
    for page in catalog.pages:
        for key in REQUIRED:
            value = page.meta.get(key)
            if value is None:
                yield at_page(catalog, page, 1, f'the front matter has no "{key}".', f"Add a line {key}: …")
            elif not isinstance(value, str) or not value.strip():
                yield at_page(
                    catalog,
                    page,
                    meta_line(page, key),
                    f"{key}: must be text, not {value!r}.",
                    "Write it in quotes.",
                )
            elif "<" in value:
                yield at_page(
                    catalog,
                    page,
                    meta_line(page, key),
                    f'{key}: has a "<", which would begin a tag where the theme writes it.',
                    "Say it in words, or with other signs.",
                )
        for key in LISTS:
            given = page.meta.get(key, [])
            if not isinstance(given, list) or not all(isinstance(one, str) for one in given):
                yield at_page(
                    catalog,
                    page,
                    meta_line(page, key),
                    f"{key}: must be a list of texts, not {given!r}.",
                    f'Write each in a line of its own below {key}: - "…"',
                )
        for key in page.meta:
            hint = "" if key in KNOWN else did_you_mean(str(key), KNOWN)
            if hint.startswith("Did"):
                yield at_page(
                    catalog, page, meta_line(page, str(key)), f'there is no "{key}" in front matter.', hint
                )
        if page.meta.get("translation", "wanted") != "wanted":
            yield at_page(
                catalog,
                page,
                meta_line(page, "translation"),
                f'translation: "{page.meta["translation"]}" is not allowed here.',
                'Write "wanted", or remove the line.',
            )
