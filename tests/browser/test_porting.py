"""Differences, symptoms and the game: filtered, found by a pasted message, guessed; plain without scripts."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from typing import Any

import pytest
from browser.pages import DIFFERENCES, GAME, LANGUAGES, PHONE, ROOT, SYMPTOMS, violations, visit

pytestmark = pytest.mark.browser

LISTED = "[data-hurts]:not([hidden])"
ROWS = ".nr-raised tbody tr:not([hidden])"
ROUND = ".nr-round:not([hidden])"
TRACEBACK = """\
Traceback (most recent call last):
  File "train.py", line 12, in <module>
    w[0] = 10.0
    ~^^^
RuntimeError: a view of a leaf Variable that requires grad is being used in an in-place operation.
"""
PLAY = """total => {
    for (let round = 0; round < total; round += 1) {
        document.querySelector(".nr-guess__choices button").click()
        document.querySelector(".nr-guess__onward button").click()
    }
}"""
"""A whole game at once; other tests press the buttons as readers do."""


def hurts() -> dict[str, str]:
    """How each porting difference hurts, from the files, by the name of its concept."""
    written = {path.parent.name: tomllib.loads(path.read_text(encoding="utf-8"))
               for path in (ROOT / "snippets").glob("*/*/concept.toml")}
    found = {name: concept.get("difference", {}).get("hurts", "") for name, concept in written.items()}
    return {name: hurt for name, hurt in found.items() if hurt}


def raised() -> int:
    """How many exceptions the concepts recorded, each once per concept."""
    found = set()
    for path in (ROOT / "snippets").glob("*/*/results/*.cpu.toml"):
        values = tomllib.loads(path.read_text(encoding="utf-8")).get("values", {})
        if isinstance(values.get("error"), str) and isinstance(values.get("message"), str):
            found.add((path.parts[-4:-2], values["error"], values["message"]))
    return len(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_porting_difference_is_listed(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{DIFFERENCES}")
    assert page.locator(LISTED).count() == len(hurts())
    assert str(len(hurts())) in page.locator(".nr-topics > p").inner_text()


def test_differences_are_filtered_and_the_address_says_so(page: Any, address: str) -> None:
    visit(page, f"{address}{DIFFERENCES}")
    box = page.locator("[name=hurts]").first
    kind = box.get_attribute("value")
    box.check()
    of_kind = [name for name, hurt in hurts().items() if hurt == kind]
    assert page.locator(LISTED).count() == len(of_kind)
    assert page.url.endswith(f"?hurts={kind}")
    topic = page.locator(LISTED).first.get_attribute("data-topic")
    page.select_option("[name=topic]", topic)
    shown = page.locator(LISTED)
    assert {one.get_attribute("data-topic") for one in shown.all()} == {topic}
    page.locator(".nr-filter button").click()
    assert page.locator(LISTED).count() == len(hurts())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pasted_traceback_finds_its_example(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{SYMPTOMS}")
    assert page.locator(ROWS).count() == raised()
    page.fill("[name=seen]", TRACEBACK)
    links = page.eval_on_selector_all(f"{ROWS} a", "found => found.map(link => link.href)")
    assert links == [f"{address}{LANGUAGES[language]}tensors/examples/in-place-update/"]


def test_numbers_of_a_message_do_not_matter(page: Any, address: str) -> None:
    visit(page, f"{address}{SYMPTOMS}")
    page.fill("[name=seen]", "IndexError: index 12345 is out of bounds for dimension 0 with size 3")
    texts = page.locator(ROWS).all_inner_texts()
    assert texts
    assert all("is out of bounds" in text for text in texts)


def test_a_type_alone_finds_all_of_its_kind(page: Any, address: str) -> None:
    visit(page, f"{address}{SYMPTOMS}")
    page.fill("[name=seen]", "OverflowError")
    texts = page.locator(ROWS).all_inner_texts()
    assert texts
    assert all("OverflowError" in text for text in texts)


def test_what_nobody_recorded_is_said_so(page: Any, address: str) -> None:
    visit(page, f"{address}{SYMPTOMS}")
    page.fill("[name=seen]", "없는 증상입니다")
    assert page.locator(ROWS).count() == 0
    assert page.locator(".nr-paste output").inner_text().startswith("맞는 기록이 없습니다")
    page.locator(".nr-paste button").click()
    page.wait_for_function(f"document.querySelectorAll('{ROWS}').length > 1")


def test_a_symptom_is_found_by_its_words(page: Any, address: str) -> None:
    visit(page, f"{address}{SYMPTOMS}")
    first = page.locator(".nr-symptom .nr-list__question").first.inner_text()
    page.fill("[name=seen]", first)
    assert page.locator(".nr-symptom:not([hidden]) .nr-list__question").first.inner_text() == first


def test_nothing_pasted_is_sent(page: Any, address: str) -> None:
    visit(page, f"{address}{SYMPTOMS}")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.fill("[name=seen]", TRACEBACK)
    page.wait_for_timeout(200)
    assert asked == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_guess_opens_the_outcome_and_counts(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{GAME}")
    answers = ("equal", "different", "error")
    for done in (1, 2):
        round_ = page.locator(ROUND)
        assert round_.count() == 1
        assert not round_.locator("details").is_visible()
        answer = round_.get_attribute("data-answer")
        assert page.locator(".nr-guess__choices button").count() == 3
        page.locator(".nr-guess__choices button").nth(answers.index(answer)).click()
        assert round_.locator("details a").first.is_visible()
        said = page.locator(".nr-guess__said").inner_text()
        wanted = {"ko": f"맞았습니다. {done}개 가운데 {done}개", "en": f"Right. {done} of {done} right."}
        assert said.startswith(wanted[language])
        page.locator(".nr-guess__onward button").click()
    assert page.locator(".nr-guess__said").inner_text() == ""


def test_the_game_is_played_by_keyboard(page: Any, address: str) -> None:
    visit(page, f"{address}{GAME}")
    first = page.locator(ROUND).get_attribute("id")
    page.locator(".nr-guess__choices button").first.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator(".nr-guess__said").get_attribute("aria-live") == "polite"
    assert "1개 가운데" in page.locator(".nr-guess__said").inner_text()
    page.keyboard.press("Enter")
    assert page.locator(ROUND).get_attribute("id") != first
    assert page.evaluate("document.activeElement.parentElement.className") == "nr-guess__choices"
    assert page.locator(f"{ROUND} pre").first.evaluate("pre => pre.getBoundingClientRect().top >= 0")


def test_the_game_begins_in_another_order_each_time(page: Any, address: str) -> None:
    begun = set()
    for _ in range(6):
        visit(page, f"{address}{GAME}")
        begun.add(page.locator(ROUND).get_attribute("id"))
    assert len(begun) > 1


def test_a_second_game_begins_at_nothing(page: Any, address: str) -> None:
    visit(page, f"{address}{GAME}")
    total = page.locator(".nr-round").count()
    page.evaluate(PLAY, total)
    page.locator(".nr-guess__choices button").first.click()
    assert "1개 가운데" in page.locator(".nr-guess__said").inner_text()


def test_without_scripts_everything_stands_there(open_context: Callable[..., Any], address: str) -> None:
    page = open_context(java_script_enabled=False).new_page()
    page.goto(f"{address}{DIFFERENCES}")
    assert page.locator(LISTED).count() == len(hurts())
    page.goto(f"{address}{SYMPTOMS}")
    assert page.locator(ROWS).count() == raised()
    assert page.locator(".nr-paste").is_hidden()
    page.goto(f"{address}{GAME}")
    outcome = page.locator(".nr-round details").first
    assert not outcome.locator("a").first.is_visible()
    outcome.locator("summary").click()
    assert outcome.locator("a").first.is_visible()


@pytest.mark.parametrize("options", [{}, {"color_scheme": "dark", **PHONE}], ids=["desktop", "dark-phone"])
def test_axe_finds_nothing_while_it_is_played(
    open_context: Callable[..., Any], address: str, options: dict[str, Any]
) -> None:
    page = open_context(**options).new_page()
    visit(page, f"{address}{GAME}")
    page.locator(".nr-guess__choices button").first.click()
    found = violations(page)
    assert not found, "\n".join(found)
    width = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert width[0] == width[1]
