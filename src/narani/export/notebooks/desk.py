"""What everything that writes a notebook needs: the records, the reader's language, the site's address."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from urllib.parse import urldefrag, urlsplit

from narani.catalog.catalog import Catalog
from narani.export.markdown import linked, span
from narani.model.page import address_of
from narani.model.text import Language, Text
from narani.render.findings import Findings
from narani.render.strings import say


@dataclass(frozen=True)
class Desk:
    """One language of a site."""

    findings: Findings
    language: Language
    home: str = ""
    """Where this language is published; empty where nothing is configured."""

    @property
    def catalog(self) -> Catalog:
        """Everything Narani knows."""
        return self.findings.catalog

    def say(self, key: str, **values: object) -> str:
        """One of the engine's own strings, which are Markdown here."""
        return say(self.language, key, **values)

    def text(self, text: Text) -> str:
        """A text kept in both languages, as Markdown."""
        return span(text.in_(self.language).strip(), self._from_root)

    def published(self, address: str, href: str) -> str:
        """Where a link on the page at `address` leads on the web; empty where nobody can know."""
        if urlsplit(href).scheme:
            return href
        if not self.home:
            return ""
        there, anchor = urldefrag(href)
        path = posixpath.normpath(posixpath.join(address, there)) if there else address.rstrip("/")
        slash = "/" if not there or there.endswith("/") else ""
        below = "" if path == "." else path + slash
        return f"{self.home}{below}{'#' + anchor if anchor else ''}"

    def page_link(self, address: str) -> str:
        """A link to a page of the site, or its bare address where the site has none."""
        return linked(self.say("notebook_page"), self.home + address) if self.home else f"`{address}`"

    def _from_root(self, href: str) -> str:
        """Where a link in data, written from the docs root, leads on the web."""
        page, mark, anchor = href.partition("#")
        if page.startswith("/") and page.endswith(".md"):
            return self.home and f"{self.home}{address_of(page[1:])}{mark}{anchor}"
        return href if urlsplit(href).scheme else ""
