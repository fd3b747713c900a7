"""A page that exists in one language only has a notice at its address in the other.

Whoever follows a link into their own language is told so and led to the text, instead of to a
404. The notice borrows the frame of a page that is always there.
"""

from __future__ import annotations

import json
import posixpath
import re
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from narani.catalog.catalog import Catalog
from narani.model.page import Page, address_of
from narani.model.text import Language, Text, below

FRAME = "about/method/"
ABOUT = ('link[rel="canonical"], link[hreflang], meta[name="description"], meta[property^="og:"], '
         'meta[name^="twitter:"], script[type="application/ld+json"]')
"""What the frame's page says of itself: a notice is not to be found, and not to be shared."""
MOVED = ("href", "src", "action", "data-nr-root", "data-scope")
"""Attributes that hold addresses."""
NOTICE = Text("이 글은 아직 영어로만 있습니다.", "This page is only in Korean so far.")
READ = Text("영어로 읽기", "Read it in Korean")
HELP = Text("번역을 도와주실 수 있습니다", "You can help to translate it")
_SWITCH = re.compile(r'(<a class="nr-language"[^>]*?href=")[^"]*')


def write_notices(site: Path, catalog: Catalog) -> list[str]:
    """Writes a notice for every page that waits for its translation; their addresses below `site`."""
    written = []
    for page in catalog.pages:
        other: Language = "en" if page.language == "ko" else "ko"
        if page.translation_wanted and catalog.page(other, page.name) is None:
            address = below(other) + address_of(page.name)
            file = site / address / "index.html"
            file.parent.mkdir(parents=True, exist_ok=True)
            frame = (site / below(other) / FRAME / "index.html").read_text(encoding="utf-8")
            file.write_text(notice(frame, page, other), encoding="utf-8")
            _switch(site, below(page.language) + address_of(page.name), address)
            written.append(address)
    return written


def _switch(site: Path, here: str, there: str) -> None:
    """Makes the language switch of the page at `here` lead to its notice instead of to the other home."""
    file = site / here / "index.html"
    if file.is_file():
        html = file.read_text(encoding="utf-8")
        file.write_text(_SWITCH.sub(rf"\g<1>{_relative(there, here)}", html), encoding="utf-8")


def notice(frame: str, page: Page, language: Language) -> str:
    """The page `frame` in `language`, saying that `page` is in the other language only."""
    soup = BeautifulSoup(frame, "html.parser")
    here = below(language) + address_of(page.name)
    there = below(page.language) + address_of(page.name)
    _move(soup, below(language) + FRAME, here)
    title = page.title
    for gone in soup.select(ABOUT):
        gone.decompose()
    if soup.title is not None:
        soup.title.string = title
    if soup.head is not None:
        soup.head.append(soup.new_tag("meta", attrs={"name": "robots", "content": "noindex"}))
    for switch in soup.select("a.nr-language"):
        switch["href"] = _relative(there, here)
    for contents in soup.select(".md-sidebar--secondary"):
        contents.decompose()
    article = soup.select_one("article")
    if article is None:
        raise ValueError(f"{FRAME} has no article to put a notice into.")
    article.clear()
    heading = soup.new_tag("h1", lang=page.language)
    heading.string = title
    for skip in soup.select("a.md-skip"):  # the frame's own heading is gone
        heading["id"] = str(skip["href"]).removeprefix("#")
    box = soup.new_tag("div", attrs={"class": "admonition info"})
    said = soup.new_tag("p", attrs={"class": "admonition-title"})
    said.string = NOTICE.in_(language)
    help_ = _relative(below(language) + "about/contributing/", here)
    box.extend([said, _linked(soup, READ.in_(language), _relative(there, here), page.language),
                _linked(soup, HELP.in_(language), help_, language)])
    article.extend([heading, box])
    return str(soup)


def _linked(soup: BeautifulSoup, text: str, address: str, language: str) -> Tag:
    paragraph, anchor = soup.new_tag("p"), soup.new_tag("a", href=address, hreflang=language)
    anchor.string = text
    paragraph.append(anchor)
    return paragraph


def _move(soup: BeautifulSoup, old: str, new: str) -> None:
    """Rewrites relative addresses written at `old` so that they hold at `new`."""
    for attribute in MOVED:
        for tag in soup.select(f"[{attribute}]"):
            address = str(tag[attribute])
            if address.startswith((".", "..")):
                path, mark, anchor = address.partition("#")
                tag[attribute] = _relative(posixpath.normpath(posixpath.join(old, path)), new,
                                           path.endswith("/")) + mark + anchor
    config = soup.find("script", id="__config")
    if isinstance(config, Tag) and config.string:
        settings = json.loads(config.string)
        for key in ("base", "search"):
            settings[key] = _relative(posixpath.normpath(posixpath.join(old, settings[key])), new, False)
        config.string = json.dumps(settings, ensure_ascii=False)


def _relative(target: str, start: str, folder: bool = True) -> str:
    """`target` as seen from the page at `start`, both below the site."""
    path = posixpath.relpath("/" + target.strip("/"), "/" + start.strip("/"))
    return path + "/" if folder and not path.endswith("/") else path
