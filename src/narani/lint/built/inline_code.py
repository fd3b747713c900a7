"""What we put on a page has no script, style or event handler written into it.

So a page can be served with a policy that allows none. The theme around the article and rendered
notebooks bring their own and are not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator

from narani.errors import Problem
from narani.lint.html import BuiltPage, inline_code, tags_of


def check(pages: dict[str, BuiltPage]) -> Iterator[Problem]:
    """Scripts, styles and handlers within an article."""
    for page in pages.values():
        article = page.article
        if "jupyter" in article[:2000] or "jp-Notebook" in article:
            continue
        for name, begins in inline_code(article):
            yield Problem(
                page.name,
                0,
                f"<{name}> is written into the page: {begins}",
                "Put it in a file under docs/theme.",
            )
        for tag in tags_of(article):
            handlers = [key for key in tag.attributes if key == "style" or key.startswith("on")]
            if handlers:
                yield Problem(
                    page.name, 0, f'<{tag.name} {handlers[0]}="…"> is written into the page.', "Use a class."
                )
