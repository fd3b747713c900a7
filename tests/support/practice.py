"""What the tests of flashcards, quiz and mock interview share: the questions as fetched, what is stored."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from browser.pages import LANGUAGES, visit

RATE = ".nr-card__rates [value='{}']"
SMALL = {"viewport": {"width": 320, "height": 700}, "is_mobile": True, "has_touch": True}
DATA = "assets/practice/questions.json"
_STORED = """async name => (await import(new URL("/assets/practice/store.js", location))).all(name)"""


def fetched(site: Path, language: str = "ko") -> dict[str, Any]:
    """What the tools fetch in a language."""
    return dict(json.loads((site / LANGUAGES[language] / DATA).read_text(encoding="utf-8")))


def open_tool(page: Any, address: str) -> None:
    """Opens a tool's page and waits until the questions can be chosen."""
    visit(page, address)
    page.locator(".nr-practice__form").wait_for()


def stored(page: Any, name: str = "cards") -> dict[str, dict[str, Any]]:
    """What the browser keeps in a store, by its first field."""
    found = page.evaluate(_STORED, name)
    return {one["id"] if name == "cards" else one["at"]: one for one in found}


def drop_data(page: Any, without: set[str], site: Path) -> None:
    """Lets the site lose some questions, as after an update."""
    data = fetched(site)
    data["questions"] = [one for one in data["questions"] if one["id"] not in without]
    page.route(f"**/{DATA}", lambda route: route.fulfill(json=data))


def enough(site: Path) -> None:
    """Fails where the published data lost its questions: the tools would have nothing to show."""
    assert len(fetched(site)["questions"]) >= 200


def start(page: Any) -> None:
    """Presses start and waits for the first question."""
    page.locator(".nr-practice__form [type=submit]").click()
    page.locator(".nr-card").wait_for()


def flip(page: Any) -> None:
    """Turns the flashcard at hand."""
    page.locator(".nr-card__show button").click()
    page.locator(".nr-card__rates").wait_for()


def review(page: Any, rating: int) -> str:
    """Answers the flashcard at hand and waits for what follows; the question's title."""
    title = str(page.locator(".nr-practice__asked").inner_text())
    flip(page)
    page.locator(RATE.format(rating)).click()
    page.locator(".nr-card__rates").wait_for(state="detached")
    return title


def stop(page: Any) -> None:
    """Goes back from the flashcards to the choice."""
    page.locator(".nr-card__end button").click()
    page.locator(".nr-practice__form").wait_for()
