"""Chromium as a printer: HTML to PDF, and a look at whether anything would be cut off."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from narani.errors import Problem, Problems

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--allow-file-access-from-files")
WIDTH = 695
"""Of the text on the page in CSS pixels: A4 less the margins of `book.css`."""
CUT_OFF = """() => {
  const right = document.querySelector("main").getBoundingClientRect().right + 1
  const told = new Map()
  for (const element of document.querySelectorAll("pre, code, td, th, p, li, img")) {
    const box = element.getBoundingClientRect()
    const wide = element.scrollWidth > element.clientWidth + 1
    const hidden = wide && getComputedStyle(element).overflowX !== "visible"
    if (box.width && (box.right > right || hidden)) {
      const where = element.closest("[id]")?.id ?? ""
      if (!told.has(where)) told.set(where, element.textContent.trim().slice(0, 60))
    }
  }
  return [...told]
}"""
"""What reaches beyond the text's right edge, or hides a part of itself: id of its section, first words."""


class Printer:
    """One Chromium; every sheet is checked before it is printed."""

    def __init__(self, browser: Any) -> None:
        self.page = browser.new_page(viewport={"width": WIDTH, "height": 1000}, color_scheme="light")
        self.page.emulate_media(media="print")
        self.page.set_default_timeout(120_000)

    def cut_off(self, sheet: Path) -> list[Problem]:
        """What of an HTML file would not be on the paper."""
        self.page.goto(sheet.as_uri())
        self.page.evaluate("document.fonts.ready")
        hint = "Let it wrap in src/narani/export/book/book.css."
        return [Problem(where or sheet.name, 0, f'the page cuts off "{words}".', hint)
                for where, words in self.page.evaluate(CUT_OFF)]

    def print(self, sheet: Path) -> bytes:
        """The PDF of an HTML file.

        Raises:
            Problems: something in it would be cut off.
        """
        if cut := self.cut_off(sheet):
            raise Problems(cut)
        return bytes(self.page.pdf(prefer_css_page_size=True, print_background=True, tagged=True))


@contextmanager
def printer() -> Iterator[Printer]:
    """Starts the Chromium that is installed, or else the one that Playwright brought.

    Raises:
        ModuleNotFoundError: Playwright is not installed; the message names the extra to install.
    """
    try:
        from playwright.sync_api import sync_playwright
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            'Playwright is not installed. Run: pip install -c constraints.txt -e ".[book]"') from error
    installed = next((path for name in NAMES if (path := shutil.which(name))), None)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=installed, headless=True, args=list(FLAGS))
        try:
            yield Printer(chromium)
        finally:
            chromium.close()
