"""Writes the notebooks of a built site, each beside its page, and a link to it at the page's end."""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterator
from html import escape
from pathlib import Path

from narani.catalog.catalog import Catalog, example_page
from narani.export.notebooks.article import article_notebook
from narani.export.notebooks.cells import Cell, notebook
from narani.export.notebooks.concept import concept_notebook
from narani.export.notebooks.desk import Desk
from narani.export.page_end import to_take
from narani.export.sitemap import home_of
from narani.lint.rules.article_form import articles
from narani.model.page import Page, address_of
from narani.model.text import LANGUAGES, below
from narani.render.findings import Findings


def write_notebooks(
    site: Path, catalog: Catalog, colab: str = "", pages: Collection[Page] | None = None
) -> int:
    """Writes the notebooks of `pages`, by default of all in both languages, and links them; how many.

    `colab` is what stands before a notebook's path for Colab; without it no page names Colab.
    """
    findings = Findings(catalog)
    wanted = catalog.pages if pages is None else pages
    count = 0
    for language in LANGUAGES:
        folder = below(language)
        desk = Desk(findings, language, home_of(site, language))
        names = {page.name for page in wanted if page.language == language}
        for address, cells in notebooks(desk, site / folder, names):
            page = site / folder / address / "index.html"
            name = f"{posixpath.basename(address.rstrip('/'))}.ipynb"
            (page.parent / name).write_text(notebook(cells, language, f"{folder}{address}"), encoding="utf-8",
                                            newline="\n")
            there = f"{colab}{folder}{address}{name}" if colab else ""
            html = page.read_text(encoding="utf-8")
            page.write_text(to_take(html, _links(desk, name, there)), encoding="utf-8", newline="\n")
            count += 1
    return count


def notebooks(desk: Desk, home: Path, names: Collection[str]) -> Iterator[tuple[str, list[Cell]]]:
    """Address and cells of the notebooks of these pages of one language, which lie below `home`."""
    for concept in desk.catalog.snippets.concepts.values():
        if (name := example_page(concept.id)) in names:
            yield address_of(name), concept_notebook(desk, concept)
    for page in articles(desk.catalog):
        if page.language == desk.language and page.name in names:
            address = address_of(page.name)
            html = (home / address / "index.html").read_text(encoding="utf-8")
            yield address, article_notebook(desk, html, address)


def _links(desk: Desk, name: str, colab: str) -> str:
    links = [f'<a href="{name}" download>{desk.say("notebook_take")}</a>']
    if colab:
        links.append(f'<a href="{escape(colab)}" rel="noopener">{desk.say("notebook_colab")}</a>')
    return " · ".join(links)
