"""One sitemap for both languages, each address naming its counterpart.

Search engines read `xhtml:link` with hreflang to offer a reader the page in their language.
"""

from __future__ import annotations

import gzip
from pathlib import Path
from xml.etree import ElementTree as ET

from narani.model.text import Language, below

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"


def link_languages(site: Path) -> int:
    """Rewrites `site/sitemap.xml` to hold both languages with hreflang; returns how many addresses it has.

    Without a configured site address MkDocs writes no addresses, and nothing is changed.
    """
    korean, english = _addresses(site / "sitemap.xml"), _addresses(site / "en" / "sitemap.xml")
    if not korean:
        return 0
    home = min(korean, key=len)
    pairs = {address: f"{home}en/{address.removeprefix(home)}" for address in korean}
    back = {other: address for address, other in pairs.items()}
    ET.register_namespace("", _SITEMAP)
    ET.register_namespace("xhtml", _XHTML)
    urlset = ET.Element(f"{{{_SITEMAP}}}urlset")
    for address, modified in sorted({**korean, **english}.items()):
        url = ET.SubElement(urlset, f"{{{_SITEMAP}}}url")
        ET.SubElement(url, f"{{{_SITEMAP}}}loc").text = address
        if modified:
            ET.SubElement(url, f"{{{_SITEMAP}}}lastmod").text = modified
        ko, en = back.get(address, address), pairs.get(address, address)
        if ko in korean and en in english:
            for language, there in (("ko", ko), ("en", en), ("x-default", ko)):
                link = ET.SubElement(url, f"{{{_XHTML}}}link")
                link.attrib.update(rel="alternate", hreflang=language, href=there)
    text = ET.tostring(urlset, encoding="utf-8", xml_declaration=True)
    (site / "sitemap.xml").write_bytes(text)
    (site / "sitemap.xml.gz").write_bytes(gzip.compress(text, mtime=0))
    for name in ("sitemap.xml", "sitemap.xml.gz"):
        (site / "en" / name).unlink(missing_ok=True)
    return len(urlset)


def home_of(site: Path, language: Language) -> str:
    """Address of a language's first page as the linked sitemap has it; empty where none is configured."""
    found = _addresses(site / "sitemap.xml")
    return min(found, key=len) + below(language) if found else ""


def _addresses(path: Path) -> dict[str, str]:
    """Address to date of change of every entry of a sitemap."""
    if not path.is_file():
        return {}
    found: dict[str, str] = {}
    for url in ET.parse(path).getroot():
        address = (url.findtext(f"{{{_SITEMAP}}}loc") or "").strip()
        if address:
            found[address] = (url.findtext(f"{{{_SITEMAP}}}lastmod") or "").strip()
    return found
