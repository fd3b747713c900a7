"""Prints the book of a language, a chapter at a time, so that memory holds one of them."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from narani.export.book.bind import bind, places
from narani.export.book.contents import Chapter, read_contents
from narani.export.book.printer import printer
from narani.export.book.sheets import chapter_sheet, first_sheet
from narani.model.text import Language
from narani.render.strings import say


def make_book(site: Path, language: Language, report: Callable[[str], None] = print) -> bytes:
    """The PDF of a built site's questions.

    Raises:
        Problems: the site lacks a page, or something would be cut off.
        ModuleNotFoundError: Playwright or pypdf is not installed.
    """
    try:
        import pypdf  # noqa: F401
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            'pypdf is not installed. Run: pip install -c constraints.txt -e ".[book]"') from error
    contents = read_contents(site, language)
    parts: list[tuple[Chapter, bytes]] = []
    pages: dict[str, int] = {}
    before = 0
    with tempfile.TemporaryDirectory(prefix="narani-book-") as folder, printer() as press:
        sheet = Path(folder) / "sheet.html"
        for number, chapter in enumerate(contents.chapters, 1):
            report(f"Printing {chapter.title} …")
            sheet.write_text(chapter_sheet(contents, chapter, number, before), encoding="utf-8")
            part = press.print(sheet)
            found, length = places(part, chapter)
            pages |= {id_: before + page + 1 for id_, page in found.items()}
            parts.append((chapter, part))
            before += length
        sheet.write_text(first_sheet(contents, pages), encoding="utf-8")
        front = press.print(sheet)
    about = {"/Title": say(language, "book_title"), "/Subject": contents.made, "/Author": "Narani"}
    return bind(front, parts, pages, about)
