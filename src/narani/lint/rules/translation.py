"""Every text is there in Korean and English, or its record says `translation = "wanted"`."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_key
from narani.lint.texts import records, texts
from narani.model.text import LANGUAGES

_NAMES = {"ko": "Korean", "en": "English"}


def check(catalog: Catalog) -> Iterator[Problem]:
    """Texts with an empty language, and wishes already granted."""
    for path, record in records(catalog):
        wanted = getattr(record, "translation", "") == "wanted"
        complete = True
        for keys, text in texts(record):
            lacking = [language for language in LANGUAGES if not getattr(text, language).strip()]
            complete = complete and not lacking
            if len(lacking) == 2 or (lacking and not wanted):
                message = f"the {' and '.join(_NAMES[language] for language in lacking)} text is missing."
                may_want = len(lacking) == 1 and hasattr(record, "translation")
                hint = 'Write it, or add translation = "wanted" to the file.' if may_want else "Write it."
                yield at_key(catalog, path, (*keys, lacking[0]), message, hint)
        if wanted and complete:
            yield at_key(catalog, path, ("translation",), "nothing is missing here.", "Remove this line.")
