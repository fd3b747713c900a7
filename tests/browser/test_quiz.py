"""The quiz: true and false told with evidence, dealt by a seed, and what was missed becomes cards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from browser.pages import CARDS, LANGUAGES, QUIZ, plain
from browser.test_phone import OVERFLOW, WIDER
from support.practice import DATA, SMALL, enough, fetched, open_tool, start, stored

pytestmark = pytest.mark.browser

OPTIONS = ".nr-quiz__option"


@pytest.fixture(autouse=True)
def _some(site: Path) -> None:
    enough(site)


def true_of(site: Path, language: str = "ko") -> dict[str, set[str]]:
    """The key points of every question by its title, as a reader sees them."""
    def shown(html: str) -> str:
        for tag in ("code", "strong", "em"):
            html = html.replace(f"<{tag}>", "").replace(f"</{tag}>", "")
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")

    return {shown(one["title"]): {shown(point["text"]) for point in one["points"]}
            for one in fetched(site, language)["questions"]}


def dealt(page: Any) -> tuple[str, list[str]]:
    """The question and its options."""
    question = page.locator(".nr-practice__asked").text_content()
    return plain(question), page.locator(OPTIONS).all_text_contents()


def answer(page: Any, site: Path, right: bool, language: str = "ko") -> str:
    """Picks the true option, or another; the question."""
    question, options = dealt(page)
    points = true_of(site, language)[question]
    at = next(number for number, option in enumerate(options) if (option in points) is right)
    page.locator(OPTIONS).nth(at).click()
    page.locator(".nr-quiz__why").first.wait_for()
    return question


def onward(page: Any) -> None:
    page.locator(".nr-card > .nr-practice__buttons button").click()
    page.locator(".nr-quiz__why").first.wait_for(state="detached")


def test_what_is_false_says_why_and_what_is_missed_becomes_a_card(
    page: Any, address: str, site: Path
) -> None:
    open_tool(page, f"{address}{QUIZ}")
    page.select_option("[name=rounds]", "5")
    start(page)
    missed = []
    for number in range(5):
        question = answer(page, site, right=number != 2)
        said = page.locator(".nr-practice__status").inner_text()
        assert said.startswith("틀렸습니다" if number == 2 else "맞았습니다")
        assert page.locator(".nr-quiz__right").count() == 1
        wrongs = page.locator(".nr-quiz__wrong .nr-quiz__why")
        assert wrongs.count() >= 1
        assert all(len(text) > 20 for text in wrongs.all_inner_texts())
        assert str(wrongs.first.locator("a").get_attribute("href")).endswith("/#wrong")
        assert page.evaluate("document.activeElement.matches('.nr-card > .nr-practice__buttons button')")
        missed += [question] if number == 2 else []
        onward(page)
    result = page.locator(".nr-quiz__result")
    assert "5개 가운데 4개" in result.inner_text()
    links = result.locator(".nr-practice__list a")
    assert [plain(text) for text in links.all_text_contents()] == missed
    page.get_by_role("button", name="내 카드에 넣기").click()
    page.locator(".nr-practice__status", has_text="1장").wait_for()
    [card] = stored(page).values()
    assert card["reps"] == 0
    assert str(links.first.get_attribute("href")).endswith(f"/{card['id']}/")
    open_tool(page, f"{address}{CARDS}")
    page.select_option("[name=newPerDay]", "0")
    page.locator(".nr-cards__counts", has_text="복습 1장, 새 카드 0장").wait_for()


def test_a_seed_deals_the_same_in_both_languages_and_in_every_browser(
    open_context: Callable[..., Any], address: str, site: Path
) -> None:
    ids = {one["title"]: one["id"] for one in fetched(site)["questions"] + fetched(site, "en")["questions"]}
    seen = []
    for language in ("ko", "ko", "en"):
        page = open_context().new_page()
        open_tool(page, f"{address}{LANGUAGES[language]}{QUIZ}?seed=tensor&rounds=5&levels=basic")
        assert page.locator("[name=levels][value=basic]").is_checked()
        start(page)
        asked = []
        for _ in range(5):
            question, options = dealt(page)
            points = true_of(site, language)[question]
            asked.append((ids[question], [option in points for option in options]))
            page.locator(OPTIONS).first.click()
            onward(page)
        seen.append(asked)
        assert "seed=tensor" in page.url
    assert seen[0] == seen[1] == seen[2]
    assert len({id_ for id_, _ in seen[0]}) == 5


def test_another_choice_is_another_quiz(page: Any, address: str) -> None:
    open_tool(page, f"{address}{QUIZ}?seed=tensor")
    assert "tensor" in page.locator(".nr-practice__form").inner_text()
    page.locator("[name=levels][value=basic]").check()
    assert "seed" not in page.url and "levels=basic" in page.url
    assert "levels=basic" in page.locator("a.nr-language").first.get_attribute("href")
    start(page)
    assert "seed=" in page.url and "seed=tensor" not in page.url


def test_what_no_longer_holds_is_not_asked(page: Any, address: str, site: Path) -> None:
    data = fetched(site)
    for one in data["questions"]:
        for part in (*one["points"][1:], *one["wrong"][1:]):
            part["state"] = "broken"
    page.route(f"**/{DATA}", lambda route: route.fulfill(json=data))
    open_tool(page, f"{address}{QUIZ}?seed=a")
    start(page)
    assert page.locator(OPTIONS).count() == 2, "one true point and one wrong answer are left"


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_small_phone(open_context: Callable[..., Any], address: str, language: str) -> None:
    phone = open_context(**SMALL).new_page()
    open_tool(phone, f"{address}{LANGUAGES[language]}{QUIZ}?seed=a")
    start(phone)
    phone.locator(OPTIONS).first.tap()
    phone.locator(".nr-quiz__why").first.wait_for()
    scroll, client, _ = phone.evaluate(OVERFLOW)
    assert scroll <= client == 320
    assert phone.evaluate(WIDER) == []
