"""Renders one page as the site does, as far as problems need it: nothing is written."""

from __future__ import annotations

from markdown import Markdown

from narani.blocks.extension import NaraniExtension
from narani.blocks.house import lend
from narani.catalog.catalog import Catalog
from narani.errors import Problem, Problems, relative
from narani.lint.built import leftovers
from narani.lint.html import BuiltPage
from narani.model.page import Page

EXTENSIONS = ("attr_list", "md_in_html", "tables", "toc", "pymdownx.highlight", "pymdownx.superfences")


def page_problems(catalog: Catalog, page: Page) -> list[Problem]:
    """What goes wrong when `page` is rendered from `catalog`, and what is left unrendered."""
    lend(catalog.root, catalog)
    extension = NaraniExtension(language=page.language, root=str(catalog.root), page=page.name,
                                page_evidence=False)
    body = page.text.split("\n---\n", 1)[1] if page.meta else page.text
    try:
        html = Markdown(extensions=[*EXTENSIONS, extension]).convert(body)
    except Problems as found:
        return found.problems
    name = relative(page.path, catalog.root)
    built = BuiltPage(name, html, catalog.root)
    return list(leftovers.check({name: built}))
