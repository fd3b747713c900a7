"""Progress with flashcards is kept: through files, bad files, other tabs and changes of the site."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from browser.pages import CARDS
from support.practice import DATA, drop_data, enough, open_tool, review, start, stop, stored

pytestmark = pytest.mark.browser


@pytest.fixture(autouse=True)
def _some(site: Path) -> None:
    enough(site)


@pytest.fixture
def cards(page: Any, address: str) -> Any:
    """The page with nothing learned yet."""
    open_tool(page, f"{address}{CARDS}")
    return page


def exported(page: Any) -> dict[str, Any]:
    with page.expect_download() as found:
        page.get_by_role("button", name="파일로 내보내기", exact=True).click()
    assert found.value.suggested_filename.startswith("narani-practice-20")
    return dict(json.loads(Path(found.value.path()).read_text(encoding="utf-8")))


def give(page: Any, content: str | bytes, name: str = "progress.json") -> str:
    """Imports a file; what the page says of it."""
    said = page.locator(".nr-keep .nr-practice__status")
    said.evaluate("status => { status.textContent = '' }")
    body = content.encode() if isinstance(content, str) else content
    file = {"name": name, "mimeType": "application/json", "buffer": body}
    page.locator(".nr-keep__file").set_input_files(file)
    page.wait_for_function("document.querySelector('.nr-keep .nr-practice__status').textContent")
    return str(said.inner_text())


def test_exported_wiped_and_imported_again(cards: Any) -> None:
    start(cards)
    for rating in (4, 2, 1):
        review(cards, rating)
    stop(cards)
    before = stored(cards)
    assert len(before) == 3
    whole = exported(cards)
    assert {one["id"]: one for one in whole["cards"]} == before
    cards.get_by_role("button", name="모두 지우기").click()
    cards.locator("dialog[open]").get_by_role("button", name="지우지 않기").click()
    assert stored(cards) == before
    cards.get_by_role("button", name="모두 지우기").click()
    dialog = cards.locator("dialog[open]")
    with cards.expect_download():
        dialog.get_by_role("button", name="먼저 파일로 내보내기").click()
    dialog.get_by_role("button", name="지우기", exact=True).click()
    cards.locator(".nr-keep__counts", has_text="카드 0장").wait_for()
    assert stored(cards) == {}
    assert "3장 가운데 3장" in give(cards, json.dumps(whole))
    assert stored(cards) == before
    cards.locator(".nr-cards__counts", has_text="3장을 보았습니다").wait_for()


def test_of_two_records_of_a_card_the_later_answer_stays(cards: Any) -> None:
    start(cards)
    review(cards, 4)
    review(cards, 4)
    stop(cards)
    whole = exported(cards)
    newer, older = whole["cards"]
    newer.update(last_review="2099-01-01T00:00:00.000Z")
    assert "앞날" in give(cards, json.dumps(whole))
    newer.update(last_review=whole["exported"], reps=7)
    older.update(last_review="2020-01-01T00:00:00.000Z", reps=9)
    assert "2장 가운데 1장" in give(cards, json.dumps(whole))
    now = stored(cards)
    assert (now[newer["id"]]["reps"], now[older["id"]]["reps"]) == (7, 1)


BAD = {
    "not JSON": ("{", "JSON이 아닙니다"),
    "not JSON at all": (b"\xff\xd8\xff\xe0", "JSON이 아닙니다"),
    "another list": ("[]", "나란히가 내보낸"),
    "another kind": ('{"kind": "anki"}', "anki"),
    "no version": ('{"kind": "narani-practice"}', "version"),
    "a newer version": ('{"kind": "narani-practice", "version": 99, "cards": []}', "99"),
    "no cards": ('{"kind": "narani-practice", "version": 1}', "file.cards"),
    "a list for a card": ('{"kind": "narani-practice", "version": 1, "cards": [[]]}', "file.cards[0]"),
    "too large": (b" " * (5 * 2**20 + 1), "6MB"),
}


@pytest.mark.parametrize("what", BAD)
def test_a_bad_file_is_named_and_changes_nothing(cards: Any, what: str) -> None:
    start(cards)
    review(cards, 3)
    stop(cards)
    before = stored(cards)
    content, said = BAD[what]
    answer = give(cards, content, "bad.json")
    assert said in answer
    assert "bad.json" in answer and "그대로" in answer
    assert stored(cards) == before


@pytest.mark.parametrize(("key", "value", "where"), [
    ("id", "../x", ".id"), ("due", "soon", ".due"), ("state", 7, ".state"),
    ("stability", "much", ".stability"), ("last_review", None, ".last_review"),
    ("difficulty", 0, ".difficulty"), ("reps", -1, ".reps"),
])
def test_a_card_of_the_wrong_shape_spoils_the_file(cards: Any, key: str, value: object, where: str) -> None:
    start(cards)
    review(cards, 4)
    review(cards, 4)
    stop(cards)
    whole, before = exported(cards), stored(cards)
    for card in whole["cards"]:
        card.update(reps=50, last_review=whole["exported"])
    whole["cards"][1][key] = value
    assert f"file.cards[1]{where}" in give(cards, json.dumps(whole))
    assert stored(cards) == before, "not even the card in order was taken"


def test_two_tabs_do_not_overwrite_each_other(context: Any, address: str) -> None:
    one, two = context.new_page(), context.new_page()
    for tab in (one, two):
        open_tool(tab, f"{address}{CARDS}")
        start(tab)
    assert one.locator(".nr-practice__asked").inner_text() == two.locator(".nr-practice__asked").inner_text()
    other = "title => document.querySelector('.nr-practice__asked').innerText !== title"
    two.wait_for_function(other, arg=review(one, 4))
    assert "다른 탭" in two.locator(".nr-practice__status").first.inner_text()
    review(two, 4)
    review(one, 4)
    assert len(stored(two)) == 3
    id_ = next(iter(stored(one)))
    both = """async id => {
        const { changeCards } = await import("/assets/practice/store.js")
        const more = card => ({...card, reps: card.reps + 1})
        await Promise.all(Array.from({length: 20}, () => changeCards([id], more)))
    }"""
    for tab in (one, two):
        tab.evaluate(f"id => {{ window.done = ({both})(id) }}", id_)
    for tab in (one, two):
        tab.evaluate("() => window.done")
    assert stored(one)[id_]["reps"] == 41


def test_a_site_update_loses_nothing(cards: Any, address: str, site: Path) -> None:
    start(cards)
    review(cards, 1)
    review(cards, 4)
    before = stored(cards)
    gone = set(before)
    drop_data(cards, gone, site)
    open_tool(cards, f"{address}{CARDS}")
    cards.locator(".nr-keep__counts", has_text="2장도 지우지 않고").wait_for()
    assert "0장을 보았습니다" in cards.locator(".nr-cards__counts").inner_text()
    start(cards)
    review(cards, 4)
    assert before.items() <= stored(cards).items()
    cards.unroute(f"**/{DATA}")
    open_tool(cards, f"{address}{CARDS}")
    cards.locator(".nr-cards__counts", has_text="3장을 보았습니다").wait_for()


def test_a_tab_of_an_older_edition_steps_aside_and_says_so(context: Any, address: str) -> None:
    old, new = context.new_page(), context.new_page()
    open_tool(old, f"{address}{CARDS}")
    start(old)
    review(old, 4)
    stop(old)
    new.goto(f"{address}404.html")
    new.evaluate("""() => new Promise((done, failed) => {
        const request = indexedDB.open("narani", 99)
        request.onsuccess = () => { request.result.close(); done() }
        request.onblocked = failed
    })""")
    old.locator(".nr-practice__form [type=submit]").click()
    old.locator(".nr-practice__status", has_text="더 새로운 판").first.wait_for()
