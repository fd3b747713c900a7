"""The page of the red pen: a text goes in, its sentences come back marked, nothing leaves the machine."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from browser.pages import LANGUAGES, RED_PEN, visit
from browser.test_accessibility import violations

pytestmark = pytest.mark.browser

CHECK = {"ko": "확인", "en": "Check"}
EXAMPLE = {"ko": "예문 넣기", "en": "Insert an example"}
STATIC = {
    "ko": "# 비교\n\nTensorFlow는 정적 그래프를 사용합니다. 오늘은 날씨가 좋습니다.\n",
    "en": "# Compared\n\nTensorFlow uses static graphs. The weather is fine today.\n",
}
OUTDATED = "tensorflow-eager-on-by-default"


def check(page: Any, text: str, language: str = "ko") -> None:
    """Puts `text` in and waits for the answer."""
    page.locator("#red-pen-text").fill(text)
    page.get_by_role("button", name=CHECK[language], exact=True).click()
    page.wait_for_function("document.querySelector('.nr-pen__result[aria-busy=false]') !== null")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_marked_with_verdict_and_evidence(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{RED_PEN}")
    check(page, STATIC[language], language)
    marks = page.locator("mark.nr-said")
    assert marks.count() == 1
    assert "nr-said--outdated" in marks.first.get_attribute("class")
    assert STATIC[language].split("\n\n")[1].split(". ")[0] in marks.first.inner_text()
    marks.first.locator("a").click()
    finding = page.locator(".nr-pen__finding:target")
    assert "2019" in finding.inner_text()
    link = finding.get_by_role("link").last
    assert link.evaluate("a => a.href") == f"{address}{LANGUAGES[language]}facts/claims/#{OUTDATED}"
    link.click()
    page.locator(f"#{OUTDATED}:target").wait_for()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_shows_several_verdicts(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{RED_PEN}")
    page.get_by_role("button", name=EXAMPLE[language]).click()
    page.get_by_role("button", name=CHECK[language], exact=True).click()
    page.locator(".nr-pen__finding").first.wait_for()
    verdicts = page.locator(".nr-pen__tally .nr-verdict")
    assert verdicts.count() >= 3
    tally = sum(int(text.split()[-1]) for text in verdicts.all_inner_texts())
    assert tally == page.locator(".nr-pen__entry").count()
    assert page.locator("mark.nr-said").count() == page.locator(".nr-pen__finding").count() >= 4
    assert not violations(page)


def test_the_text_comes_back_as_it_went_in_and_is_never_markup(page: Any, address: str) -> None:
    visit(page, f"{address}{RED_PEN}")
    image = "<img src=x onerror=\"document.title='taken'\">"
    text = f"TensorFlow는 정적 그래프다 {image}\n\n| a | b |\n<b>굵게</b>"
    check(page, text)
    page.evaluate("document.querySelectorAll('.nr-said sup').forEach(number => number.remove())")
    assert page.locator(".nr-pen__text").evaluate("shown => shown.textContent") == text
    assert page.locator(".nr-pen__text :is(img, b), .nr-pen__findings img").count() == 0
    assert page.title() != "taken"


def test_nothing_is_sent_and_the_ledger_is_fetched_once(page: Any, context: Any, address: str) -> None:
    asked: list[Any] = []
    visit(page, f"{address}{RED_PEN}")
    page.wait_for_load_state("networkidle")
    page.on("request", lambda request: asked.append(request))
    check(page, STATIC["ko"])
    urls = [request.url for request in asked]
    assert urls.count(f"{address}assets/red-pen/ledger.json") == 1
    assert all(url.startswith(f"{address}assets/red-pen/") for url in urls)
    assert all(request.method == "GET" and not request.post_data for request in asked)
    context.set_offline(True)
    check(page, "파이토치는 TorchServe로 배포한다.")
    assert page.locator("mark.nr-said").count() == 1
    assert len(asked) == len(urls)


def test_it_is_used_by_keyboard(page: Any, address: str) -> None:
    visit(page, f"{address}{RED_PEN}")
    page.locator("#red-pen-text").focus()
    page.keyboard.insert_text(STATIC["ko"])
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.locator(".nr-pen__finding").wait_for()
    said = page.locator(".nr-pen__status")
    assert said.get_attribute("role") == "status"
    assert "1" in said.inner_text()
    page.locator("mark.nr-said a").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#finding-1"
    page.locator(".nr-pen__said a").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#said-1"


def test_the_result_is_copied_as_markdown(page: Any, address: str) -> None:
    visit(page, f"{address}{RED_PEN}")
    check(page, STATIC["ko"])
    page.get_by_role("button", name="Markdown").click()
    page.get_by_text("복사했습니다").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "“TensorFlow는 정적 그래프를 사용합니다.”" in copied
    assert f"{address}facts/claims/#{OUTDATED}" in copied
    assert "`tf.function`" in copied


def test_nothing_found_and_nothing_given_are_said(page: Any, address: str) -> None:
    visit(page, f"{address}{RED_PEN}")
    page.get_by_role("button", name="확인", exact=True).click()
    assert page.locator(".nr-pen__status").inner_text() == "확인할 글을 먼저 넣으십시오."
    page.locator("#red-pen-text").fill("오늘은 날씨가 좋습니다.")
    page.get_by_role("button", name="확인", exact=True).click()
    page.get_by_text("글이 맞다는 뜻은 아닙니다").wait_for()
    page.locator(".nr-pen").get_by_role("button", name="지우기").click()
    assert page.locator("#red-pen-text").input_value() == ""
    assert page.locator(".nr-pen__status").inner_text() == ""


def test_what_is_cleared_while_it_is_checked_waits_for_nothing(page: Any, address: str) -> None:
    visit(page, f"{address}{RED_PEN}")
    page.locator("#red-pen-text").fill(STATIC["ko"])
    busy = page.evaluate("""() => {
        const result = document.querySelector(".nr-pen__result")
        const [check, , clear] = document.querySelectorAll(".nr-pen__buttons button")
        const seen = []
        check.click()
        seen.push(result.ariaBusy)
        clear.click()
        seen.push(result.ariaBusy)
        document.querySelector("#red-pen-text").value = "TensorFlow"
        check.click()
        document.querySelector("#red-pen-text").value = " "
        check.click()
        return [...seen, result.ariaBusy]
    }""")
    assert busy == ["true", "false", "false"]
    check(page, STATIC["ko"])
    assert page.locator("mark.nr-said").count() == 1


def test_it_fits_a_small_phone(open_context: Callable[..., Any], address: str) -> None:
    page = open_context(viewport={"width": 360, "height": 740}, is_mobile=True, has_touch=True).new_page()
    visit(page, f"{address}{RED_PEN}")
    check(page, "TensorFlow는 정적 그래프다 " + "https://example.org/" + "x" * 200)
    page.locator(".nr-pen__finding").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_it_prints_the_result_without_the_form(page: Any, address: str) -> None:
    visit(page, f"{address}{RED_PEN}")
    check(page, STATIC["ko"])
    page.emulate_media(media="print")
    assert not page.locator("#red-pen-text").is_visible()
    assert page.locator(".nr-pen__text").is_visible()
    assert page.locator(".nr-pen__finding").is_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_javascript_it_leads_to_the_list(
    open_context: Callable[..., Any], address: str, language: str
) -> None:
    page = open_context(java_script_enabled=False).new_page()
    page.goto(f"{address}{LANGUAGES[language]}{RED_PEN}")
    place = page.locator(".nr-pen")
    assert "JavaScript" in place.inner_text()
    place.get_by_role("link").click()
    assert page.url == f"{address}{LANGUAGES[language]}facts/claims/"


def test_both_languages_have_the_same_ledger(site: Path) -> None:
    korean, english = (json.loads((site / below / "assets/red-pen/ledger.json").read_text(encoding="utf-8"))
                       for below in LANGUAGES.values())
    assert [entry["id"] for entry in korean["entries"]] == [entry["id"] for entry in english["entries"]]
    assert korean["entries"][0]["why"] != english["entries"][0]["why"]
    assert korean["verdicts"]["outdated"] != english["verdicts"]["outdated"]
