"""The printed book of a few questions: nothing missing, nothing cut off, every link and font in place."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import pytest
from support.book import EACH, TOPICS, small_site
from support.turns import todays

from narani.errors import Problems
from narani.export.book.contents import Contents, read_article, read_contents
from narani.export.book.make import make_book
from narani.export.book.printer import printer
from narani.export.book.sheets import chapter_sheet

pytestmark = pytest.mark.browser
pypdf = pytest.importorskip("pypdf")

A4 = (595, 842)
T = TypeVar("T")


def apart(work: Callable[[], T]) -> T:
    """Works in a thread of its own: Playwright runs once a thread, and other tests may have it open."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(work).result()


@pytest.fixture(scope="module")
def small(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_site(site, tmp_path_factory.mktemp("book") / "site")


@pytest.fixture(scope="module")
def contents(small: Path) -> Contents:
    return read_contents(small, "ko")


@pytest.fixture(scope="module")
def book(small: Path) -> Any:
    return pypdf.PdfReader(io.BytesIO(apart(lambda: make_book(small, "ko", lambda text: None))))


def tight(text: str) -> str:
    """Without spaces, which a line's end may take, and with letters in one form."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def links(page: Any) -> list[Any]:
    return [annotation.get_object() for annotation in page.get("/Annots", [])]


def target(book: Any, link: Any) -> int:
    """Index of the page a link within the book leads to."""
    return int(book.get_page_number(link["/Dest"][0].get_object()))


def starts(book: Any, contents: Contents) -> dict[str, int]:
    """Index of the first page of each question, as the outline has it."""
    flat = [item for chapter in book.outline if isinstance(chapter, list) for item in chapter]
    assert len(flat) == len(contents.entries)
    pairs = zip(contents.entries, flat, strict=True)
    return {id_: book.get_destination_page_number(item) for id_, item in pairs}


def front(book: Any) -> int:
    """How many pages come before the first chapter."""
    return int(book.get_destination_page_number(book.outline[0]))


def test_it_is_a4_and_knows_what_it_is(book: Any, contents: Contents) -> None:
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in book.pages} == {A4}
    assert len(contents.entries) == TOPICS * EACH
    said = tight(book.pages[0].extract_text())
    assert tight(contents.made) in said and contents.made and "2.13.0" in said
    assert "나란히" in book.metadata.title
    assert book.page_labels[:2] == ["i", "ii"] and book.page_labels[front(book)] == "1"


def test_every_font_is_embedded(book: Any) -> None:
    seen, bare = set(), set()
    for page in book.pages:
        for font in page["/Resources"].get("/Font", {}).values():
            one = font.get_object()
            inner = one["/DescendantFonts"][0].get_object() if "/DescendantFonts" in one else one
            about = inner.get("/FontDescriptor", {}).get_object() if "/FontDescriptor" in inner else {}
            seen.add(str(inner.get("/BaseFont", "Type3")))
            if one["/Subtype"] != "/Type3" and not {"/FontFile", "/FontFile2", "/FontFile3"} & set(about):
                bare.add(str(inner["/BaseFont"]))
    assert seen and not bare


def test_the_contents_lead_to_the_questions(book: Any, contents: Contents) -> None:
    first = starts(book, contents)
    led = [link for page in book.pages[1 : front(book)] for link in links(page)
           if isinstance(link.get("/Dest"), list)]
    listed = [target(book, link) for link in led][: len(first)]
    assert listed == list(first.values()), "each question's line, in order"
    printed = tight("".join(page.extract_text() for page in book.pages[1 : front(book)]))
    for id_, entry in contents.entries.items():
        assert tight(entry.title) in tight(book.pages[first[id_]].extract_text())
        number = book.page_labels[first[id_]]
        assert tight(f"{entry.title}{number}") in printed, "its line ends with its page"
        assert number in book.pages[first[id_]].extract_text().split(), "and that page says so"


def test_no_link_leads_nowhere(book: Any) -> None:
    names = {name.lstrip("/") for name in book.named_destinations}
    for page in book.pages:
        for link in links(page):
            address = str(link.get("/A", {}).get("/URI", "https://"))
            assert address.startswith(("https://", "http://")) and "book.invalid" not in address
            if isinstance(link.get("/Dest"), list):
                assert target(book, link) >= 0
            elif "/Dest" in link:
                assert str(link["/Dest"]).lstrip("/") in names


def test_what_a_page_says_is_printed_whole(book: Any, contents: Contents) -> None:
    first = [*starts(book, contents).values(), len(book.pages)]
    for number, id_ in enumerate(contents.entries):
        pages = book.pages[first[number] : first[number + 1] + 1]  # the next begins where it ends
        printed = tight("".join(page.extract_text() for page in pages))
        article = read_article(contents.folder(f"interview/questions/{id_}/") / "index.html")
        said = [article.select_one(".nr-short__said"), *article.select(".nr-points__text, .nr-wrong__says q")]
        notes = article.select(".nr-footnotes > li")
        assert len(said) > 4 and notes
        lost = [one.get_text() for one in (*said, *notes) if one and tight(one.get_text()) not in printed]
        code = [line for block in article.select(".tabbed-block pre > code")
                for line in block.get_text().split("\n")]
        lost += [line for line in code if tight(line) not in printed]
        assert not lost


def test_what_would_be_cut_off_is_refused(tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.html"
    code = f'<pre style="white-space: pre"><code>{"long " * 60}</code></pre>'
    sheet.write_text(f'<main><div id="wide-one">{code}</div></main>', encoding="utf-8")

    def print_it() -> None:
        with printer() as press:
            press.print(sheet)

    with pytest.raises(Problems) as raised:
        apart(print_it)
    assert "wide-one" in str(raised.value) and "cuts off" in str(raised.value)


@pytest.mark.parametrize("language", todays(["ko", "en"], days=2))
def test_no_question_is_cut_off(site: Path, tmp_path: Path, language: Any) -> None:
    """Of a third of one book, others each day: the whole takes long, and printing it refuses by itself."""
    whole, sheet, cut = read_contents(site, language), tmp_path / "sheet.html", []

    def look() -> None:
        with printer() as press:
            for chapter in todays(list(whole.chapters), days=3):
                sheet.write_text(chapter_sheet(whole, chapter, 1, 0), encoding="utf-8")
                cut.extend(str(problem) for problem in press.cut_off(sheet))

    apart(look)
    assert not cut


def test_the_english_book(small: Path) -> None:
    book = pypdf.PdfReader(io.BytesIO(apart(lambda: make_book(small, "en", lambda text: None))))
    assert "Contents" in book.pages[1].extract_text()
