"""A link in a record is written from the docs root: the same text is shown on pages in several folders.

`[the code](/autograd/examples/sum-of-squares.md)` resolves wherever the record is shown; a relative
link would be right on one page and dead on the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.places import at_key
from narani.lint.texts import records, texts
from narani.model.text import LANGUAGES

_LINK = re.compile(r"\[[^\]]+\]\(([^)\s]+)\)")


def check(catalog: Catalog) -> Iterator[Problem]:
    """Links in the texts of records that lead nowhere from some page."""
    for path, record in records(catalog):
        for keys, text in texts(record):
            for language in LANGUAGES:
                for target in _LINK.findall(getattr(text, language)):
                    if target.startswith(("http://", "https://")):
                        continue
                    page = target.partition("#")[0].removeprefix("/")
                    pages = known.pages(catalog, language)
                    if not target.startswith("/"):
                        near = next((name for name in sorted(pages) if name.endswith(f"/{page}")), page)
                        hint = f"Write it from the docs root: /{near}"
                        message = f'the link "{target}" is relative.'
                        yield at_key(catalog, path, (*keys, language), message, hint)
                    elif page not in pages:
                        message = f'the link "{target}" leads nowhere.'
                        yield at_key(catalog, path, (*keys, language), message, did_you_mean(page, pages))
