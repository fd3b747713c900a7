"""Other search engines over the pages of our built site: what each needs, in a folder that can be served.

Every engine gets the same text: the article of each page without what we keep out of search
(outputs, evidence, forms). Material and Zensical get a site of their own with their own search box;
Pagefind gets a page that asks its JavaScript interface.
"""

from __future__ import annotations

import asyncio
import html
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup, Tag

LANGUAGES = {"ko": "", "en": "en/"}
UNSEARCHED = {"script", "style", "form", "template"}
UNSEARCHED_CLASSES = {
    "headerlink", "md-content__button", "md-source-file",
    # Material takes the attribute that says so away while it builds.
    "nr-output", "nr-guess", "nr-practice", "nr-panels", "nr-filter", "nr-footnotes", "nr-copy", "nr-proof",
    "nr-page",
}
SEPARATOR = r"""[\s\-,:!=\[\](){}"'`/<>·]+|\.(?!\d)|&[lg]t;"""
"""Splits at dots and brackets, too: what we set for lunr before we had a search of our own."""


@dataclass(frozen=True)
class Page:
    """A page as every engine sees it."""

    address: str
    title: str
    article: str


def all_pages(site: Path, work: Path) -> dict[str, list[Page]]:
    """All pages of a built site, read once per working folder."""
    kept = work / "pages.json"
    if not kept.exists():
        found = {language: [vars(page) for page in read_pages(site, language)] for language in LANGUAGES}
        write(kept, json.dumps(found))
    data = json.loads(kept.read_text(encoding="utf-8"))
    return {language: [Page(**one) for one in data[language]] for language in LANGUAGES}


def read_pages(site: Path, language: str) -> list[Page]:
    """All pages of a built site in one language."""
    home = site / LANGUAGES[language]
    found = []
    for path in sorted(home.rglob("index.html")):
        address = path.parent.relative_to(home).as_posix().removeprefix(".")
        if language == "ko" and address.split("/")[0] == "en":
            continue
        if page := read_page(path, f"{address}/" if address else ""):
            found.append(page)
    return found


def read_page(path: Path, address: str) -> Page | None:
    """The article of one page; nothing where there is none, as on redirects."""
    text = path.read_text(encoding="utf-8")
    start, end = text.find("<article"), text.rfind("</article>")
    if start < 0:
        return None
    soup = BeautifulSoup(text[start:end], "html.parser")
    for element in soup.find_all(unsearched):
        if not element.decomposed:
            element.decompose()
    heading = soup.find("h1")
    title = heading.get_text(" ", strip=True) if heading else address
    article = soup.find("article")
    return Page(address, title, article.decode_contents() if article else "")


def unsearched(element: Tag) -> bool:
    """Whether we keep this out of search."""
    classes = element.get("class") or ()
    marked = "data-search-exclude" in element.attrs or not UNSEARCHED_CLASSES.isdisjoint(classes)
    return marked or element.name in UNSEARCHED


def material(pages: dict[str, list[Page]], into: Path, separator: str | None = None) -> None:
    """Material's theme and search as they come; `separator` is its setting of that name."""
    for language, found in pages.items():
        folder = into.with_name(f"{into.name}-{language}")
        write(folder / "docs" / "index.md", "# Narani\n")
        search = {"lang": language} | ({"separator": separator} if separator else {})
        config = {
            "site_name": "Narani", "site_dir": "site", "plugins": [{"search": search}],
            "theme": {"name": "material", "language": language, "font": False},
        }
        write(folder / "mkdocs.yml", json.dumps(config))
        run([sys.executable, "-m", "mkdocs", "build", "--quiet"], folder)
        fill_lunr(folder / "site" / "search" / "search_index.json", found)
        move(folder / "site", into / LANGUAGES[language])
        shutil.rmtree(folder)


def fill_lunr(path: Path, pages: list[Page]) -> None:
    """Puts the sections of `pages`, cut by Material's own parser, in the place of those it found."""
    from material.plugins.search.plugin import Parser

    index = json.loads(path.read_text(encoding="utf-8"))
    index["docs"] = []
    for page in pages:
        parser = Parser()
        parser.feed(page.article)
        parser.close()
        for section in parser.data:
            title = "".join(section.title).strip() or page.title
            at = page.address if section.el.tag == "h1" or not section.id else f"{page.address}#{section.id}"
            index["docs"].append({"location": at, "title": title, "text": "".join(section.text).strip()})
    path.write_text(json.dumps(index, separators=(",", ":")), encoding="utf-8")


def zensical(pages: dict[str, list[Page]], into: Path) -> None:
    """A site that Zensical builds from the articles as they are."""
    for language, found in pages.items():
        folder = into.with_name(f"{into.name}-{language}")
        for page in found:
            # One line, so that no empty line in code ends the block.
            block = page.article.replace("\n", "&#10;")
            write(folder / "docs" / page.address / "index.md", f"<div>{block}</div>\n")
        config = (
            '[project]\nsite_name = "Narani"\nsite_url = "http://127.0.0.1/"\n'
            f'nav = [{{"Narani" = "index.md"}}]\n[project.theme]\nlanguage = "{language}"\nfont = false\n'
        )
        write(folder / "zensical.toml", config)
        run([sys.executable, "-m", "zensical", "build"], folder)
        move(folder / "site", into / LANGUAGES[language])
        shutil.rmtree(folder)


def pagefind(pages: dict[str, list[Page]], into: Path) -> None:
    """Pagefind's index of the articles, and a page that loads its interface when somebody searches."""
    for language, found in pages.items():
        folder = into / LANGUAGES[language]
        for page in found:
            write(folder / page.address / "index.html", whole(page, language))
        asyncio.run(index_pages(found, language, folder))


async def index_pages(pages: list[Page], language: str, folder: Path) -> None:
    """Indexes pages one by one, so that the English ones below the Korean home stay apart."""
    from pagefind.index import PagefindIndex

    async with PagefindIndex(config={"output_path": str(folder / "pagefind")}) as index:
        for page in pages:
            url = f"/{LANGUAGES[language]}{page.address}"
            await index.add_html_file(content=whole(page, language), url=url)


def whole(page: Page, language: str) -> str:
    """The article as a page that says no more than it needs."""
    title = html.escape(page.title)
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body><main data-pagefind-body>{page.article}</main></body></html>"
    )


def write(path: Path, text: str) -> None:
    """Writes a file into a folder that need not be there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def move(site: Path, into: Path) -> None:
    """Copies a site to where it is served; the English one lies in the Korean one."""
    shutil.copytree(site, into, dirs_exist_ok=True)


def run(command: list[str], folder: Path) -> None:
    """Runs a builder in its folder; what it says is shown when it fails."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}: {done.stdout}{done.stderr}")


def files(folder: Path, patterns: tuple[str, ...]) -> Iterator[Path]:
    """The files of an engine in one language's site."""
    for pattern in patterns:
        yield from (path for path in folder.glob(pattern) if path.is_file())
