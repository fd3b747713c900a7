"""Writes the copies, each beside its page, and names each in its page: in the head, and at the end."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from narani.catalog.catalog import Catalog
from narani.export.addresses import site_address
from narani.export.copies.page import NAME, Told, copy_of
from narani.export.head import into_head
from narani.export.page_end import to_take
from narani.export.sitemap import home_of
from narani.model.page import address_of
from narani.model.text import LANGUAGES, Language, below
from narani.render.context import Context
from narani.render.findings import Findings
from narani.render.html import el
from narani.render.strings import say
from narani.render.table_markdown import footnote

TYPE = "text/markdown"
_LINK = re.compile(r"\]\(/([^)\s#]+\.md)(#[^)\s]*|)\)")
"""A record's link to a page, written from the docs root."""
_TOGETHER = 16
"""Pages that one process is given at a time; fewer are copied right here."""


@dataclass(frozen=True)
class _Job:
    page: Path
    language: Language
    address: str
    """Below the site, with the language."""
    description: str


@dataclass(frozen=True)
class _Shelf:
    """What every copy of a language needs."""

    home: str
    notes: dict[str, str]
    pages: frozenset[str]


_shelves: dict[Language, _Shelf] = {}


def write_copies(site: Path, catalog: Catalog) -> int:
    """Writes the copy of every page in both languages; how many."""
    jobs = list(_jobs(site, catalog))
    pages = frozenset(job.address for job in jobs)
    findings = Findings(catalog)
    home = home_of(site, "ko")
    shelves = {language: _Shelf(home, notes(findings, language), pages) for language in LANGUAGES}
    if len(jobs) <= _TOGETHER:
        _set(shelves)
        return len(list(map(_copy, jobs)))
    with ProcessPoolExecutor(os.cpu_count(), initializer=_set, initargs=(shelves,)) as pool:
        return len(list(pool.map(_copy, jobs, chunksize=_TOGETHER)))


def notes(findings: Findings, language: Language) -> dict[str, str]:
    """What every claim rests on, in a line each; links to pages lead to copies, from the site's root."""
    context = Context(findings, language, lambda source, *_: el("pre", "", source))

    def lead(link: re.Match[str]) -> str:
        return f"](@/{below(language)}{address_of(link[1])}{NAME}{link[2]})"

    return {claim.id: _LINK.sub(lead, footnote(context, claim).replace("\n", " "))
            for claim in findings.catalog.knowledge.claims.values()}


def _jobs(site: Path, catalog: Catalog) -> Iterator[_Job]:
    for page in catalog.pages:
        file = site / site_address(page) / "index.html"
        yield _Job(file, page.language, site_address(page), page.description)


def _set(shelves: dict[Language, _Shelf]) -> None:
    _shelves.update(shelves)


def _copy(job: _Job) -> None:
    """Copies one page."""
    shelf, html = _shelves[job.language], job.page.read_text(encoding="utf-8")
    address = shelf.home and shelf.home + job.address
    about = " · ".join(filter(None, (address, say(job.language, "copy_licence"))))
    told = Told(job.description, about, shelf.notes, say(job.language, "copy_evidence"), shelf.pages)
    text = copy_of(html, job.address, told)
    job.page.with_name(NAME).write_text(text, encoding="utf-8", newline="\n")
    link = f'<a href="{NAME}" type="{TYPE}">{say(job.language, "copy_take")}</a>'
    job.page.write_text(to_take(html, link), encoding="utf-8", newline="\n")
    # The space keeps Material from asking each of these for a sitemap.
    into_head(job.page, [f'<link rel="alternate " type="{TYPE}" href="{NAME}">'])
