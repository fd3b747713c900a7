"""The mock interview: asked against the clock, graded by the reader, followed up, ended by time, kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from browser.pages import CARDS, LANGUAGES, MOCK
from browser.test_phone import OVERFLOW, WIDER
from support.practice import SMALL, enough, fetched, open_tool, start, stored

pytestmark = pytest.mark.browser

NOW = "2026-11-22T09:00:00"


@pytest.fixture(autouse=True)
def _some(site: Path) -> None:
    enough(site)


@pytest.fixture
def mock(page: Any, address: str) -> Any:
    """The page with a clock that only runs when told."""
    page.clock.install(time=NOW)
    open_tool(page, f"{address}{MOCK}")
    page.clock.pause_at("2026-11-22T10:00:00")
    return page


def asked(page: Any, site: Path) -> dict[str, Any]:
    """The question at hand, as fetched."""
    link = page.locator(".nr-practice__asked").inner_html()
    return next(one for one in fetched(site)["questions"] if one["title"] == link)


def reveal(page: Any) -> None:
    page.get_by_role("button", name="답과 맞춰 보기").click()
    page.locator(".nr-mock__points").wait_for()


def go_on(page: Any) -> None:
    page.get_by_role("button", name="다음 질문").click()
    page.locator(".nr-mock__points").wait_for(state="detached")


def test_the_clock_marks_thirty_seconds(mock: Any, site: Path) -> None:
    start(mock)
    time, status = mock.locator(".nr-mock__time"), mock.locator(".nr-practice__status").first
    assert "0:00" in time.inner_text() and "20:00" in time.inner_text()
    mock.clock.run_for(29_000)
    assert "0:29" in time.inner_text() and "19:31" in time.inner_text()
    assert status.inner_text() == ""
    mock.clock.run_for(2_000)
    assert "30초가 지났습니다" in status.inner_text()
    question = asked(mock, site)
    reveal(mock)
    assert "31초" in mock.locator(".nr-card").inner_text()
    assert mock.locator(".nr-mock__points input").count() == len(question["points"])
    assert mock.locator(".nr-wrongs > li").count() == len(question["wrong"])
    assert mock.locator(".nr-short__said").inner_text()


def test_follow_ups_then_another_topic(mock: Any, site: Path) -> None:
    start(mock)
    before, depth, seen, turned = asked(mock, site), 0, set[str](), 0
    for _ in range(8):
        assert before["id"] not in seen, "nothing is asked twice"
        seen.add(before["id"])
        reveal(mock)
        go_on(mock)
        now, led = asked(mock, site), mock.locator(".nr-mock__led").inner_text()
        if "꼬리질문" in led:
            depth += 1
            assert now["id"] in before["follow_ups"]
        else:
            depth, turned = 0, turned + 1
        assert depth <= 2
        before = now
    assert turned >= 2


def test_a_follow_up_is_not_harder_than_what_was_chosen(mock: Any, site: Path) -> None:
    mock.locator("[name=levels][value=basic]").check()
    start(mock)
    for _ in range(5):
        assert asked(mock, site)["level"] == "basic"
        reveal(mock)
        go_on(mock)


def test_time_ends_it_and_the_result_is_kept(mock: Any, address: str, site: Path) -> None:
    mock.select_option("[name=minutes]", "10")
    start(mock)
    first = asked(mock, site)
    reveal(mock)
    for box in mock.locator(".nr-mock__points input").all():
        box.check()
    go_on(mock)
    second = asked(mock, site)
    mock.clock.run_for(601_000)
    assert "시간이 다 되었습니다" in mock.locator(".nr-practice__status").first.inner_text()
    reveal(mock)
    mock.locator(".nr-mock__points input").first.check()
    go_on(mock)
    result = mock.locator(".nr-mock__result")
    of = len(first["points"]) + len(second["points"])
    hit = len(first["points"]) + 1
    assert f"핵심 {of}개 가운데 {hit}개" in result.inner_text()
    review = result.locator(".nr-practice__list > li")
    assert review.count() == 1
    assert review.locator("ul > li").count() == len(second["points"]) - 1
    rows = result.locator("tbody tr")
    assert rows.count() == len({first["topic"], second["topic"]})
    mock.get_by_role("button", name="내 카드에 넣기").click()
    mock.locator(".nr-practice__status", has_text="1장").first.wait_for()
    assert list(stored(mock)) == [second["id"]]
    mock.get_by_role("button", name="Markdown으로 복사").click()
    mock.locator(".nr-practice__status", has_text="복사했습니다").first.wait_for()
    written = mock.evaluate("navigator.clipboard.readText()")
    assert written.count("- [x]") == hit and written.count("- [ ]") == of - hit
    assert f"/interview/questions/{second['id']}/" in written
    [kept] = stored(mock, "interviews").values()
    assert [one["id"] for one in kept["answers"]] == [first["id"], second["id"]]
    mock.reload()
    past = mock.locator(".nr-mock__past")
    past.wait_for()
    assert f"핵심 {of}개 가운데 {hit}개" in past.locator("summary").inner_text()
    past.locator("summary").click()
    assert past.locator("li a").count() == 2


def test_the_result_leaves_and_returns_with_the_cards_file(mock: Any, address: str) -> None:
    start(mock)
    reveal(mock)
    mock.get_by_role("button", name="면접 마치기").click()
    mock.locator(".nr-mock__past").wait_for()
    kept = stored(mock, "interviews")
    with mock.expect_download() as found:
        mock.get_by_role("button", name="파일로 내보내기", exact=True).click()
    mock.get_by_role("button", name="모두 지우기").click()
    mock.locator("dialog[open]").get_by_role("button", name="지우기", exact=True).click()
    mock.locator(".nr-mock__past").wait_for(state="detached")
    assert stored(mock, "interviews") == {}
    open_tool(mock, f"{address}{CARDS}")
    mock.locator(".nr-keep__file").set_input_files(found.value.path())
    mock.locator(".nr-keep .nr-practice__status", has_text="모의 면접 1회").wait_for()
    assert stored(mock, "interviews") == kept


def test_what_an_earlier_edition_stored_is_kept(page: Any, address: str) -> None:
    page.goto(f"{address}404.html")
    page.evaluate("""() => new Promise(done => {
        const request = indexedDB.open("narani", 1)
        request.onupgradeneeded = () => {
            request.result.createObjectStore("cards", {keyPath: "id"}).put({
                id: "an-old-card", due: "2026-11-23T00:00:00.000Z", stability: 2, difficulty: 5,
                elapsed_days: 0, scheduled_days: 1, learning_steps: 0, reps: 1, lapses: 0, state: 2,
                last_review: "2026-11-22T00:00:00.000Z", first: "2026-11-22T00:00:00.000Z"})
            request.result.createObjectStore("settings", {keyPath: "name"})
        }
        request.onsuccess = () => { request.result.close(); done() }
    })""")
    open_tool(page, f"{address}{MOCK}")
    page.locator(".nr-keep__counts", has_text="카드 1장").wait_for()
    assert list(stored(page)) == ["an-old-card"]
    assert stored(page, "interviews") == {}


def test_nothing_answered_is_nothing_kept(mock: Any) -> None:
    start(mock)
    mock.get_by_role("button", name="면접 마치기").click()
    mock.locator(".nr-practice__status", has_text="남기지 않았습니다").first.wait_for()
    assert stored(mock, "interviews") == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_small_phone(open_context: Callable[..., Any], address: str, language: str) -> None:
    phone = open_context(**SMALL).new_page()
    open_tool(phone, f"{address}{LANGUAGES[language]}{MOCK}")
    start(phone)
    for press in (".nr-card__show button", ".nr-card__end button"):
        assert phone.evaluate(WIDER) == []
        phone.locator(press).tap()
    phone.locator(".nr-mock__result").wait_for()
    scroll, client, _ = phone.evaluate(OVERFLOW)
    assert scroll <= client == 320
    assert phone.evaluate(WIDER) == []
