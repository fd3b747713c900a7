"""Every page's address and title, for whoever followed an address that is none.

The 404 page fetches the list of its language, and nothing else does. A page that moved names where it
stood before in its front matter (`formerly: old/place/`).
"""

from __future__ import annotations

from pathlib import Path

from narani.catalog.catalog import Catalog
from narani.export.assets import write_json
from narani.model.page import Page, address_of
from narani.model.text import Language, below

ADDRESSES = "assets/addresses.json"


def write_addresses(site: Path, catalog: Catalog) -> None:
    """Writes the list of each language: address below that language's home, title, former addresses."""
    write_json(site, ADDRESSES, lambda language: addresses(catalog, language))


def addresses(catalog: Catalog, language: Language) -> list[list[str]]:
    """The pages of a language in the order of their addresses."""
    return sorted([address_of(page.name), page.title, *former(page)]
                  for page in catalog.pages if page.language == language)


def site_address(page: Page) -> str:
    """The address of a page below the site, its language included."""
    return below(page.language) + address_of(page.name)


def former(page: Page) -> list[str]:
    """Where a page stood before, as its front matter says."""
    given = page.meta.get("formerly") or []
    return [str(one).strip("/") + "/" for one in ([given] if isinstance(given, str) else given)]
