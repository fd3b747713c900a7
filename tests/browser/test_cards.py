"""Flashcards: reviewed by pointer, key and finger; kept, moved, wiped; without a network and in two tabs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from browser.pages import CARDS, LANGUAGES, visit
from browser.test_phone import OVERFLOW, WIDER
from support.practice import DATA, RATE, SMALL, enough, fetched, flip, open_tool, review, start, stop, stored

pytestmark = pytest.mark.browser

@pytest.fixture(autouse=True)
def _some(site: Path) -> None:
    enough(site)


@pytest.fixture
def cards(page: Any, address: str) -> Any:
    """The page with nothing learned yet."""
    open_tool(page, f"{address}{CARDS}")
    return page


def test_a_review_says_when_the_card_comes_back_and_stays_after_a_reload(cards: Any, address: str) -> None:
    start(cards)
    flip(cards)
    after = cards.locator(".nr-card__after").all_inner_texts()
    assert after == ["1분", "6분", "10분", "8일"], "the published parameters' first steps"
    assert cards.locator(".nr-short__said").inner_text()
    assert cards.locator(".nr-points > li").count() >= 3
    cards.locator(RATE.format(4)).click()
    cards.locator(".nr-card__rates").wait_for(state="detached")
    [card] = stored(cards).values()
    assert (card["reps"], card["scheduled_days"], card["state"]) == (1, 8, 2)
    assert cards.locator(".nr-practice__asked").evaluate("heading => heading === document.activeElement")
    cards.reload()
    cards.locator(".nr-cards__counts", has_text="1장을 보았습니다").wait_for()
    assert "새 카드 9장" in cards.locator(".nr-cards__counts").inner_text(), "one was seen today"
    assert stored(cards) == {card["id"]: card}
    open_tool(cards, f"{address}en/{CARDS}")
    cards.locator(".nr-cards__counts", has_text="1 of").wait_for()


def test_a_card_is_asked_again_on_its_day(page: Any, address: str) -> None:
    page.clock.install(time="2026-11-22T09:00:00")
    open_tool(page, f"{address}{CARDS}")
    page.select_option("[name=newPerDay]", "5")
    start(page)
    titles = [review(page, 4) for _ in range(5)]
    page.locator("h2", has_text="모두 보았습니다").wait_for()
    said = page.locator(".nr-practice").inner_text()
    assert "8일 뒤" in said and "새 카드는 내일" in said
    page.clock.set_system_time("2026-11-30T08:00:00")
    page.get_by_role("button", name="카드 고르기").click()
    page.locator(".nr-cards__counts", has_text="복습 5장, 새 카드 5장").wait_for()
    start(page)
    assert page.locator(".nr-practice__asked").inner_text() == titles[0]
    flip(page)
    again, *_, easy = page.locator(".nr-card__after").all_inner_texts()
    assert again.endswith("분")
    assert easy.endswith(("개월", "일"))


def test_intervals_are_those_of_the_reference_implementation(cards: Any) -> None:
    """Minutes until each answer's next, as the Python package fsrs 6.3.2 gives them for the same answers."""
    minutes = cards.evaluate("""async ratings => {
        const { blank, rated } = await import("/assets/practice/schedule.js")
        let now = new Date("2026-11-22T09:00:00Z")
        let card = blank("a-card", now)
        return ratings.map(rating => {
            const began = now
            card = rated(card, rating, now)
            now = new Date(card.due)
            return (now - began) / 60_000
        })
    }""", [3, 3, 3, 4, 1, 3, 2, 3])
    days = 1440
    assert minutes == [10, 2 * days, 11 * days, 77 * days, 10, 4 * days, 8 * days, 17 * days]


def test_a_failed_card_returns_before_the_end(page: Any, address: str) -> None:
    page.clock.install(time="2026-11-22T09:00:00")
    open_tool(page, f"{address}{CARDS}")
    page.select_option("[name=newPerDay]", "5")
    start(page)
    first = review(page, 1)
    others = [review(page, 4) for _ in range(4)]
    assert page.locator(".nr-practice__asked").inner_text() == first not in others
    assert "복습 1장" in page.locator(".nr-practice__status").first.inner_text()


def test_topics_and_levels_choose_the_deck(cards: Any, address: str, site: Path) -> None:
    questions = fetched(site)["questions"]
    topic = questions[0]["topic"]
    mine = [one for one in questions if (one["topic"], one["level"]) == (topic, "basic")]
    cards.locator("[name=levels][value=basic]").check()
    cards.locator(f"[name=topics][value={topic}]").check()
    said = f"고른 카드 {len(mine)}장"
    cards.locator(".nr-cards__counts", has_text=said if mine else "질문이 없습니다").wait_for()
    cards.reload()
    cards.locator(".nr-cards__counts", has_text=said if mine else "질문이 없습니다").wait_for()
    assert cards.locator(f"[name=topics][value={topic}]").is_checked()


def test_a_deck_without_cards_says_so(cards: Any, address: str, site: Path) -> None:
    data = fetched(site)
    data["questions"] = [one for one in data["questions"] if one["level"] != "basic"]
    cards.route(f"**/{DATA}", lambda route: route.fulfill(json=data))
    open_tool(cards, f"{address}{CARDS}")
    cards.locator("[name=levels][value=basic]").check()
    cards.locator(".nr-practice__form [type=submit]").click()
    cards.locator(".nr-practice__status", has_text="질문이 없습니다").first.wait_for()
    assert cards.locator(".nr-practice__form").is_visible()


def test_by_keyboard_alone(cards: Any) -> None:
    cards.locator(".nr-practice__form [type=submit]").focus()
    cards.keyboard.press("Enter")
    for rating in (3, 4, 1):
        cards.locator(".nr-card__show").wait_for()
        cards.keyboard.press("4")
        cards.keyboard.press(" ")
        cards.locator(".nr-card__rates").wait_for()
        assert cards.evaluate("document.activeElement.matches('.nr-card__answer')")
        cards.keyboard.press(str(rating))
        cards.locator(".nr-card__rates").wait_for(state="detached")
    assert sorted(one["reps"] for one in stored(cards).values()) == [1, 1, 1]
    cards.keyboard.press("Tab")
    assert cards.evaluate("document.activeElement.closest('.nr-card') !== null")


def test_without_a_network_after_the_first_load(cards: Any, context: Any) -> None:
    context.set_offline(True)
    start(cards)
    for _ in range(3):
        review(cards, 4)
    stop(cards)
    assert len(stored(cards)) == 3


def test_evidence_that_does_not_stand_is_said_on_the_card(cards: Any, address: str, site: Path) -> None:
    data = fetched(site)
    for one in data["questions"]:
        one["points"][1]["state"] = "broken"
    cards.route(f"**/{DATA}", lambda route: route.fulfill(json=data))
    open_tool(cards, f"{address}{CARDS}")
    start(cards)
    flip(cards)
    assert "다시 확인" in cards.locator(".nr-short .nr-loud").inner_text()
    points = cards.locator(".nr-points > li")
    assert "더 이상 성립하지 않음" in points.nth(1).inner_text()
    assert "더 이상 성립하지 않음" not in points.nth(0).inner_text()


def test_where_nothing_can_be_kept_the_page_says_so(page: Any, address: str) -> None:
    page.add_init_script("indexedDB.open = () => { throw new DOMException('no', 'SecurityError') }")
    visit(page, f"{address}{CARDS}")
    page.locator(".nr-practice__status", has_text="저장하지 못하게").first.wait_for()


def test_data_that_does_not_arrive(page: Any, address: str) -> None:
    page.route(f"**/{DATA}", lambda route: route.abort())
    visit(page, f"{address}en/{CARDS}")
    assert "could not be fetched" in page.locator(".nr-practice [role=alert]").inner_text()


def test_without_javascript_it_leads_to_the_questions(open_context: Callable[..., Any], address: str) -> None:
    plain = open_context(java_script_enabled=False).new_page()
    plain.goto(f"{address}{CARDS}")
    assert "JavaScript" in plain.locator(".nr-practice").inner_text()
    plain.locator(".nr-practice a").click()
    assert plain.url == f"{address}interview/"


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_small_phone(open_context: Callable[..., Any], address: str, language: str) -> None:
    phone = open_context(**SMALL).new_page()
    open_tool(phone, f"{address}{LANGUAGES[language]}{CARDS}")
    assert phone.evaluate(WIDER) == []
    phone.locator(".nr-practice__form [type=submit]").tap()
    phone.locator(".nr-card__show button").tap()
    for rating in range(1, 5):
        box = phone.locator(RATE.format(rating)).bounding_box()
        assert box["height"] >= 44 and box["width"] >= 44
    scroll, client, _ = phone.evaluate(OVERFLOW)
    assert scroll <= client == 320
    assert phone.evaluate(WIDER) == []
    phone.locator(RATE.format(3)).tap()
    phone.locator(".nr-card__show").wait_for()
    assert len(stored(phone)) == 1
