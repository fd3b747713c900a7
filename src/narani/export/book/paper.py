"""A built page made fit for paper: nothing to press, everything open, ids that are the book's alone."""

from __future__ import annotations

from bs4 import BeautifulSoup, Tag

from narani.export.book.contents import Contents
from narani.render.strings import say

AWAY = ", ".join((
    ".headerlink", ".nr-permalink", ".nr-proof", ".nr-panels", ".nr-mark__n",
    ".nr-follow ul", ".nr-follow__intro", ".nr-copy", ".nr-close", ".nr-language", ".nr-filter",
    ".nr-page", ".nr-end", ".nr-toc", ".tabbed-labels", ".nr-badges", "input", "script",
))
"""What is pressed, or is evidence unfolded: on paper a line per script and source takes its place."""
BACK = ("leading-here", "related")
"""Sections that lead around on the site: ids of their headings. The book's contents do that here."""
WITHIN = "https://book.invalid/"
"""Before the id of a question: a link that becomes one to its page when the book is bound."""


def on_paper(contents: Contents, page: str, prefix: str) -> Tag:
    """The article of `page`; `prefix` keeps its ids apart from those of the book's other pages."""
    article = contents.article(page)
    _tell_trouble(article)
    for found in article.select(AWAY):
        found.decompose()
    for found in article.select("button"):
        found.decompose()
    for section in BACK:
        _take_out(article, section)
    for notes in article.select(".nr-footnotes"):
        _say_once(notes)
    for block in article.select(".tabbed-block[data-label]"):
        block.insert(0, _made("p", str(block["data-label"]), "book-tab"))
    for found in article.select("details"):
        found["open"] = ""
    for found in article.select("img[src]"):
        found["src"] = (contents.folder(page) / str(found["src"])).resolve().as_uri()
    for link in article.select("a[href]"):
        _relink(contents, page, link, prefix)
    for found in article.select("[id]"):
        found["id"] = f"{prefix}--{found['id']}"
    article.name = "section"
    return article


def _tell_trouble(article: Tag) -> None:
    """A mark that one presses says in words what is wrong with evidence; one that says all is well goes."""
    for badge in article.select(".nr-badge"):
        if "nr-badge--verified" not in (badge.get("class") or ()):
            badge.replace_with(_made("strong", badge.get_text(" ", strip=True), "nr-loud-word"))


def _take_out(article: Tag, id_: str) -> None:
    """Removes a heading and the list below it."""
    if heading := article.find(id=id_):
        listed = heading.find_next_sibling("ul")
        for found in (heading, listed):
            if found:
                found.extract()


def _say_once(notes: Tag) -> None:
    """Two passages of one source are one line: on paper neither can be opened."""
    said: set[str] = set()
    for item in notes.find_all("li"):
        if (text := item.get_text().strip()) in said:
            item.decompose()
        said.add(text)


def _relink(contents: Contents, page: str, link: Tag, prefix: str) -> None:
    """Leads to another question by its number, elsewhere by the full address, or nowhere."""
    href = str(link["href"])
    if href.startswith("#"):
        link["href"] = f"#{prefix}--{href[1:]}"
    elif id_ := contents.question_at(page, href):
        link["href"] = WITHIN + id_
        number = say(contents.language, "book_at", n=contents.entries[id_].number)
        link.insert_after(" ", _made("span", number, "book-at"))
    elif "nr-term" in (link.get("class") or ()) or not (address := contents.published(page, href)):
        link.unwrap()
    else:
        link["href"] = address


def _made(tag: str, text: str, class_: str) -> Tag:
    made = BeautifulSoup("", "html.parser").new_tag(tag, attrs={"class": class_})
    made.string = text
    return made
