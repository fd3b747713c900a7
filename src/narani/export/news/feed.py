"""Writes the news as an Atom feed of each language, and leads to it from every page.

Made with the standard library: the plugins for MkDocs know when a page was changed, and nothing of results or
evidence; a feed generator would bring a parser written in C for the forty lines below.
"""

from __future__ import annotations

import datetime as dt
import posixpath
import re
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from narani.catalog.catalog import Catalog
from narani.export.head import into_head
from narani.export.news.entries import Entry, entries
from narani.export.news.history import NoHistory, read_history
from narani.export.sitemap import home_of
from narani.model.text import LANGUAGES, Language, below
from narani.render.cite import NAMES
from narani.render.strings import say

FILE = "feed.xml"
TYPE = "application/atom+xml"
UNREAD = (":(exclude)docs/theme", ":(exclude)docs/pictures")
"""No reader is told of a change of style, and many of them would leave no room for what is told."""
_ATOM = "http://www.w3.org/2005/Atom"
_XML = "http://www.w3.org/XML/1998/namespace"
_NEVER = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML has no way to write: a recorded output may hold colours of a terminal."""
_ROOMS, _ROOMS_END = '<nav class="nr-rooms"', "</nav>"


def write_feeds(site: Path, catalog: Catalog) -> str:
    """Writes the feed of each language; what became of it, in words.

    A feed needs the address of the site and the whole history. Without one of them there is none: no date is
    made up.
    """
    if not home_of(site, "ko"):
        return "No feed: its addresses need NARANI_SITE_URL"
    try:
        history = read_history(catalog.root, "docs", "snippets", *UNREAD)
    except NoHistory as why:
        return f"No feed: {why}"
    for language in LANGUAGES:
        home, news = home_of(site, language), entries(history, catalog, language)
        (site / below(language) / FILE).write_bytes(feed(news, language, home))
    for page in sorted(site.rglob("index.html")):
        _lead(site, page)
    return f"Wrote the feed of {len(news)} pieces of news"


def feed(news: list[Entry], language: Language, home: str) -> bytes:
    """The feed's XML."""
    ET.register_namespace("", _ATOM)
    root = ET.Element(f"{{{_ATOM}}}feed", {f"{{{_XML}}}lang": language})
    _add(root, "id", home + FILE)
    _add(root, "title", f"{NAMES[language]} · {say(language, 'news')}")
    _add(root, "subtitle", say(language, "news_about"))
    _add(root, "updated", _time(max((entry.at for entry in news), default=_NEVER)))
    _link(root, "self", home + FILE, TYPE)
    _link(root, "alternate", home, "text/html")
    _add(_add(root, "author"), "name", NAMES[language])
    _add(root, "rights", "CC BY 4.0")
    host = urlsplit(home).hostname or "localhost"
    for entry in news:
        one = _add(root, "entry")
        # Kept wherever the site moves within its host: a reader's program knows by it what was read.
        _add(one, "id", f"tag:{host},{entry.day}:{language}/{entry.key}")
        _add(one, "title", entry.title)
        _add(one, "updated", _time(entry.at))
        _link(one, "alternate", home + entry.address, "text/html")
        lines = "".join(f"<li>{line.replace('{home}', home)}</li>" for line in entry.lines if line)
        _add(one, "content", f"<ul>{lines}</ul>").set("type", "html")
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _add(parent: ET.Element, name: str, text: str = "") -> ET.Element:
    element = ET.SubElement(parent, f"{{{_ATOM}}}{name}")
    element.text = _ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", text) or None
    return element


def _link(parent: ET.Element, rel: str, href: str, type_: str) -> None:
    ET.SubElement(parent, f"{{{_ATOM}}}link", {"rel": rel, "href": href, "type": type_})


def _time(at: dt.datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def _lead(site: Path, page: Path) -> None:
    """Names the feed of a page's language in its head and among the links of its footer."""
    address = page.parent.relative_to(site).as_posix()
    language: Language = "en" if address.split("/")[0] == "en" else "ko"
    href, title = posixpath.relpath(below(language) + FILE, address), say(language, "news")
    html = page.read_text(encoding="utf-8")
    before, start, rest = html.rpartition(_ROOMS)
    if start:
        link = f'<a href="{href}" type="{TYPE}">{title} (Atom)</a>\n'
        rooms, end, after = rest.partition(_ROOMS_END)
        page.write_text(before + start + rooms + link + end + after, encoding="utf-8", newline="\n")
    # The space keeps Material from asking each of these for a sitemap.
    into_head(page, [f'<link rel="alternate " type="{TYPE}" title="{title}" href="{href}">'])
