"""How each search engine is asked in Chromium, for a comparison on equal terms."""

from __future__ import annotations

from typing import Any

from search.box import HOMES, SHOWN, WATCH, Box, distinct
from search.queries import Answer, Query

MOST = 10


class ZensicalBox(Box):
    """Zensical's own search box. What it shows lies in a closed tree; its worker tells the same order."""

    def __init__(self, context: Any, address: str, language: str) -> None:
        self.home = f"{address}{HOMES[language]}"
        self.page = context.new_page()
        self.page.add_init_script(WATCH)
        self.page.goto(self.home)
        self.page.wait_for_function("document.querySelector('.md-search__button')")

    def focus(self) -> None:
        self.page.locator(".md-search__button").click()
        self.page.wait_for_function("window.narani_measured.documents.length")

    def ask(self, query: Query, *, typed: bool = False) -> Answer:
        """The pages of the worker's answer; the whole query is put in at once."""
        del typed
        self.page.keyboard.press("Control+A")
        began = self.page.evaluate("performance.now()")
        self.page.keyboard.insert_text(query.text)
        self.page.wait_for_function(SHOWN, arg=query.text, timeout=300_000)
        found = self.page.evaluate("""() => {
            const { last, documents } = window.narani_measured
            return { links: last.items.map(item => documents[item.id].location), now: performance.now() }
        }""")
        return Answer(query, distinct(found["links"], self.home), found["now"] - began)


class PagefindBox(Box):
    """Pagefind through its JavaScript interface: what its own box shows, in that order."""

    ASK = """async ({ text, most, base }) => {
        const began = performance.now()
        const pagefind = await import(`${base}pagefind/pagefind.js`)
        const { results } = await pagefind.search(text)
        const first = await Promise.all(results.slice(0, most).map(result => result.data()))
        const links = first.map(({ url }) => new URL(url, location.origin).href)
        return { links, ms: performance.now() - began }
    }"""

    def __init__(self, context: Any, address: str, language: str) -> None:
        self.home = f"{address}{HOMES[language]}"
        self.page = context.new_page()
        self.page.goto(self.home)

    def focus(self) -> None:
        """Nothing to open: there is no box."""

    def ask(self, query: Query, *, typed: bool = False) -> Answer:
        """The pages of the first results, with what Pagefind fetches to show them."""
        del typed
        base = f"/{HOMES[query.language]}"
        found = self.page.evaluate(self.ASK, {"text": query.text, "most": MOST, "base": base})
        return Answer(query, distinct(found["links"], self.home), found["ms"])
