"""The HTML that is printed: the first pages, and a chapter for each topic, with the site's style."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path

from narani.export.book.contents import INDEX, PATHS, Chapter, Contents, Entry
from narani.export.book.paper import WITHIN, on_paper
from narani.render.strings import say

STYLE = Path(__file__).with_name("book.css")


def chapter_sheet(contents: Contents, chapter: Chapter, number: int, before: int) -> str:
    """A topic: its questions listed, then one after another; `before` pages precede it."""
    listed = "".join(f'<li value="{entry.number}"><a href="#{entry.id}">{escape(entry.title)}</a></li>'
                     for entry in chapter.entries)
    opening = f"<header><h1>{number}. {escape(chapter.title)}</h1><ol>{listed}</ol></header>"
    questions = "".join(_question(contents, chapter, entry) for entry in chapter.entries)
    # A head for each question would need a named page for each, and so a new page.
    head = f'@page {{ @top-right {{ content: "{_quoted(f"{number}. {chapter.title}")}"; }} }}'
    return _sheet(contents, opening + questions, f"html {{ counter-reset: page {before}; }}\n{head}")


def first_sheet(contents: Contents, pages: Mapping[str, int]) -> str:
    """Title, contents with the page of every question, learning paths; numbered apart, in Roman."""
    language = contents.language
    title = "".join((
        f'<section class="book-title"><h1>{say(language, "book_title")}</h1>',
        f'<p>{say(language, "book_under", count=len(contents.entries))}</p>',
        *(f"<p>{escape(line)}</p>" for line in (contents.made, contents.versions, contents.home) if line),
        f'<p>{say(language, "book_licence")}</p></section>'))
    chapters = enumerate(contents.chapters, 1)
    listed = "".join(_listed(chapter, number, pages) for number, chapter in chapters)
    toc = f'<section class="book-contents"><h1>{say(language, "book_contents")}</h1>{listed}</section>'
    there = (contents.folder(PATHS) / "index.html").is_file()
    paths = str(on_paper(contents, PATHS, "paths")) if there else ""
    return _sheet(contents, f'{title}{toc}<div class="book-paths">{paths}</div>',
                  "@page { @bottom-center { content: counter(page, lower-roman); } }")


def _listed(chapter: Chapter, number: int, pages: Mapping[str, int]) -> str:
    rows = "".join(
        f'<li><a href="{WITHIN}{entry.id}"><span class="book-n">{entry.number}</span>'
        f'<span>{escape(entry.title)}</span><span class="book-page">{pages.get(entry.id, "")}</span></a></li>'
        for entry in chapter.entries)
    return f"<h2>{number}. {escape(chapter.title)}</h2><ol>{rows}</ol>"


def _question(contents: Contents, chapter: Chapter, entry: Entry) -> str:
    article = on_paper(contents, f"{INDEX}questions/{entry.id}/", entry.id)
    article["class"] = "book-question md-typeset"
    about = (say(contents.language, "book_number", n=entry.number), chapter.title, entry.level)
    above = f'<p class="book-number">{escape(" · ".join(part for part in about if part))}</p>'
    return f'<div id="{entry.id}" class="book-asked">{above}{article}</div>'


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _sheet(contents: Contents, body: str, style: str) -> str:
    """A whole document; its styles are those of the site, then the book's."""
    links = "".join(f'<link rel="stylesheet" href="{one.as_uri()}">' for one in _styles(contents))
    head = f'<!doctype html><html lang="{contents.language}" dir="ltr"><head><meta charset="utf-8">'
    style = f"{STYLE.read_text(encoding='utf-8')}\n{style}"
    return (f"{head}{links}<style>{style}</style></head>"
            '<body dir="ltr" data-md-color-scheme="default" data-md-color-primary="custom">'
            f'<main class="md-typeset">{body}</main></body></html>')


def _styles(contents: Contents) -> Iterable[Path]:
    assets = (contents.site / "assets").resolve()
    yield from sorted((assets / "stylesheets").glob("*.css"))
    ours = [assets / "narani.css", *sorted((assets / "rooms").glob("*.css")), assets / "print.css"]
    yield from (found for found in ours if found.is_file())
