"""What a reader types, pastes, opens or is sent a link to is text, and never becomes HTML or runs.

The content security policy is switched off here, so that nothing but the pages themselves stands in the way.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest
from browser.pages import (
    API,
    CARDS,
    DIFFERENCES,
    FACTS,
    GUIDE,
    HOME,
    INTERVIEW,
    MOCK,
    OPERATIONS,
    QUIZ,
    RED_PEN,
    SYMPTOMS,
    SYSTEMS,
    visit,
)

pytestmark = pytest.mark.browser

HOSTILE = (
    '<img src=x onerror="hit()">', '"><script>hit()</script>', "'><svg onload=hit()>", "javascript:hit()",
    "&lt;img src=x onerror=hit()&gt;", "</textarea><img src=x onerror=hit()>", "[a](javascript:hit())",
)
ALL = " ".join(HOSTILE)
NAMES = ("words", "seen", "topic", "topics", "levels", "verdict", "kind", "rounds", "seed", "guide")
CARD = {"id": HOSTILE[0], "due": HOSTILE[1], "stability": HOSTILE[2], "state": HOSTILE[0]}
FILL = """async ({ stores }) => {
    const database = await new Promise((resolve, reject) => {
        const request = indexedDB.open("narani")
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
    })
    const done = database.transaction(Object.keys(stores), "readwrite")
    for (const [name, records] of Object.entries(stores))
        for (const record of records) done.objectStore(name).put(record)
    await new Promise(resolve => { done.oncomplete = resolve })
    database.close()
}"""
"""Puts records into the reader's database as it is."""


@pytest.fixture
def unguarded(open_context: Callable[..., Any]) -> Any:
    """A page without its policy, on which nothing may be hit and no script fail."""
    page = open_context(bypass_csp=True).new_page()
    wrong: list[str] = []
    page.expose_function("hit", lambda: wrong.append(f"something ran on {page.url}"))
    page.on("pageerror", lambda error: wrong.append(f"{page.url}: {error}"))
    page.on("dialog", lambda dialog: wrong.append(dialog.message))
    yield page
    assert not wrong


def clean(page: Any) -> None:
    """Nothing on the page came out of the hostile texts."""
    assert page.evaluate("""() => document.querySelectorAll(
        "[onerror], [onload], [src='x'], a[href^='javascript:' i]").length""") == 0
    assert not page.evaluate("[...document.scripts].some(one => one.textContent.includes('hit()'))")


def test_addresses(unguarded: Any, address: str) -> None:
    query = "&".join(f"{name}={quote(ALL)}" for name in NAMES)
    visit(unguarded, f"{address}?q={quote(ALL)}&h={quote(ALL)}#{quote(ALL)}")  # Material's own: search, marks
    unguarded.wait_for_load_state("networkidle", timeout=30_000)
    clean(unguarded)
    for path in (FACTS, API, OPERATIONS, DIFFERENCES, SYSTEMS, INTERVIEW, QUIZ, GUIDE, SYMPTOMS,
                 RED_PEN):
        visit(unguarded, f"{address}{path}?{query}#{quote(ALL)}")
        clean(unguarded)


def test_what_is_typed_and_pasted(unguarded: Any, address: str) -> None:
    fields = {HOME: [".md-search__input"], FACTS: ["[name=words]"], SYMPTOMS: ["[name=seen]"],
              API: ["[name=words]", "[name=code]"], RED_PEN: ["#red-pen-text"]}
    for path, selectors in fields.items():
        visit(unguarded, f"{address}{path}")
        for selector in selectors:
            if selector.startswith(".md"):
                unguarded.locator(selector).click()
            said = f"{ALL} torch.clamp(x) TensorFlow는 정적 그래프를 사용합니다. {ALL}"
            unguarded.locator(selector).fill(said)
        if path == RED_PEN:
            unguarded.locator(".nr-pen__form [type=submit]").click()
            unguarded.locator("mark.nr-said").first.wait_for()
            assert HOSTILE[0] in unguarded.locator(".nr-pen__text").inner_text()
        unguarded.wait_for_load_state("networkidle", timeout=30_000)
        clean(unguarded)


def test_a_file_and_a_database(unguarded: Any, address: str) -> None:
    visit(unguarded, f"{address}{CARDS}")
    choose = unguarded.locator("input[type=file]")
    status = unguarded.locator(".nr-keep .nr-practice__status")
    answer = {"id": "constructor", "topic": "constructor", "hit": 1, "of": 2, "seconds": 3}
    interview = {"at": "2026-01-01T00:00:00.000Z", "minutes": 10, "answers": [answer]}
    kept = (([CARD], []), ([], [{**interview, "at": HOSTILE[0]}]), ([], [interview]))
    files = [
        "<img src=x onerror=hit()>", json.dumps({"kind": HOSTILE[0]}),
        *(json.dumps({"kind": "narani-practice", "version": 2, "cards": cards, "interviews": interviews})
          for cards, interviews in kept),
    ]
    for text in files:
        status.evaluate("one => { one.textContent = '' }")
        choose.set_input_files({"name": f"{HOSTILE[0]}.json", "mimeType": "application/json",
                                "buffer": text.encode()})
        unguarded.wait_for_function("document.querySelector('.nr-keep .nr-practice__status').textContent")
        clean(unguarded)
    wrong = {**interview, "at": HOSTILE[0], "answers": [{**answer, "id": HOSTILE[0], "topic": HOSTILE[2]}]}
    unguarded.evaluate(FILL, {"stores": {"cards": [CARD], "interviews": [wrong],
                                         "settings": [{"name": "cards", "topics": [ALL], "levels": ALL}]}})
    for path in (CARDS, MOCK):
        visit(unguarded, f"{address}{path}")
        unguarded.locator(".nr-practice__form").wait_for()
        clean(unguarded)
    unguarded.locator(".nr-mock__past summary").click()
    assert "constructor" in unguarded.locator(".nr-mock__past").inner_text()
