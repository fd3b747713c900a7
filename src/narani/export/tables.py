"""Comparisons as Markdown files: what the page of each copies, fetched by nobody else."""

from __future__ import annotations

from pathlib import Path

from narani.catalog.catalog import Catalog
from narani.model.text import LANGUAGES, below
from narani.render.comparison import comparison
from narani.render.context import Context
from narani.render.findings import Findings
from narani.render.html import el
from narani.render.table_markdown import TABLES, table_markdown

UTF8 = "\ufeff"
"""Says how the file is written where a host does not: a browser shows it, and a script takes it off."""


def write_tables(site: Path, catalog: Catalog) -> None:
    """Writes every comparison in both languages into a built site."""
    findings = Findings(catalog)
    for language in LANGUAGES:
        folder = site / below(language) / TABLES
        folder.mkdir(parents=True, exist_ok=True)
        for table in catalog.knowledge.comparisons.values():
            context = Context(findings, language, lambda source, *_: el("pre", "", source))
            comparison(context, table)  # notes which versions and dates the table rests on
            text = UTF8 + table_markdown(context, table)
            (folder / f"{table.id}.txt").write_text(text, encoding="utf-8")
