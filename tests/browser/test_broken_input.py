"""Odd addresses, spoilt storage, huge pastes, missing data: a calm word, never an uncaught error.

The fixture `page` fails on any error that no script has caught.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from browser.pages import (
    AGREES,
    API,
    CARDS,
    DIFFERENCES,
    FACTS,
    GUIDE,
    INTERVIEW,
    LANGUAGES,
    MOCK,
    OFFLINE,
    OPERATIONS,
    QUIZ,
    RED_PEN,
    SYMPTOMS,
    SYSTEMS,
    questions,
    visit,
)
from browser.test_hostile_text import FILL
from support.turns import todays

pytestmark = pytest.mark.browser

ODD = (
    "h=%E0%A4%A&words=%E0%A4%A&seen=%ff&topic=nowhere&topics=nowhere,,constructor&levels=__proto__"
    f"&rounds=-1&rounds=9&seed={'a' * 900}&show=%00&unknown&=&words=b&verdict=%F0%9F&x={'%20' * 900}"
)
HASHES = ("#%E0%A4%A", "#nothing-here", "#guide=99.99,,0.7.1,.", "#__search", '#"]')
FORBIDDEN = """
for (const name of ["localStorage", "sessionStorage", "indexedDB"])
    Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError") } })
window.BroadcastChannel = class { constructor() { throw new DOMException("denied", "SecurityError") } }
"""
FULL = """
const full = () => { throw new DOMException("full", "QuotaExceededError") }
Storage.prototype.setItem = full
IDBObjectStore.prototype.put = full
"""
REFUSED = {"ko": "저장하지 못하게 합니다", "en": "does not let the page keep anything"}


def test_odd_addresses(page: Any, address: str) -> None:
    visit(page, f"{address}?q=%E0%A4%A&{ODD}")
    visit(page, f"{address}{OFFLINE}?page={address}%25E0%25A4%25A")
    visit(page, f"{address}{OFFLINE}?page=javascript:alert(1)")
    for path in (FACTS, API, OPERATIONS, DIFFERENCES, SYSTEMS, INTERVIEW, QUIZ, GUIDE, SYMPTOMS):
        visit(page, f"{address}{path}?{ODD}{HASHES[0]}")
        for hash_ in HASHES[1:]:
            page.evaluate("hash => { location.hash = hash }", hash_)
        if path in (FACTS, DIFFERENCES, SYSTEMS, INTERVIEW, OPERATIONS):
            page.locator("form.nr-filter button[type=reset]").click()
            page.locator("form.nr-filter output:not(:empty)").wait_for()
    visit(page, f"{address}{QUIZ}?{ODD}")
    page.locator(".nr-practice [type=submit]").click()
    page.locator(".nr-quiz__option").first.wait_for()


def test_spoilt_choices_of_palette_and_tabs(page: Any, address: str) -> None:
    visit(page, f"{address}{AGREES}")
    for kept in ("{", "5", '"dark"', '{"index":"x"}', '{"index":99,"color":{"a b":1}}'):
        for name in ("__palette", "__tabs"):
            page.evaluate("([name, kept]) => localStorage.setItem(`/.${name}`, kept)", [name, kept])
        visit(page, f"{address}{AGREES}")
        page.locator(".md-header__option label:visible").click()
        page.locator(".tabbed-labels label:nth-child(2)").first.click()
        assert page.locator(".tabbed-set input:nth-of-type(2)").first.is_checked()
        assert page.locator("body").get_attribute("data-md-color-scheme") in ("default", "slate")


@pytest.mark.parametrize("language", LANGUAGES)
def test_storage_forbidden(page: Any, address: str, language: str) -> None:
    page.add_init_script(FORBIDDEN)
    visit(page, f"{address}{LANGUAGES[language]}{AGREES}")
    page.locator(".md-header__option label:visible").click()
    page.locator(".tabbed-labels label:nth-child(2)").first.click()
    for path in (CARDS, MOCK):
        visit(page, f"{address}{LANGUAGES[language]}{path}")
        page.get_by_text(REFUSED[language]).first.wait_for()
    page.locator(".nr-practice [type=submit]").click()
    page.locator(".nr-card").wait_for()


def test_storage_full(page: Any, address: str) -> None:
    page.add_init_script(FULL)
    visit(page, f"{address}{CARDS}")
    page.locator(".nr-practice [type=submit]").click()
    page.locator(".nr-card__show button").click()
    page.locator(".nr-card__rates button").first.click()
    page.get_by_text(REFUSED["ko"]).wait_for()


def test_a_spoilt_database(page: Any, address: str) -> None:
    visit(page, f"{address}{CARDS}")
    page.locator(".nr-practice__form").wait_for()
    one, other = sorted(questions())[:2]
    page.evaluate(FILL, {"stores": {
        "cards": [{"id": one, "due": "soon", "state": 9}, {"id": other}, {"id": 5, "due": None}],
        "settings": [{"name": "cards", "topics": 5, "levels": None, "newPerDay": "many"}],
        "interviews": [{"at": "yesterday", "minutes": "ten", "answers": 5}, {"at": 5}],
    }})
    visit(page, f"{address}{MOCK}")
    page.locator(".nr-keep__counts").get_by_text("0").first.wait_for()
    visit(page, f"{address}{CARDS}")
    page.locator(".nr-practice [type=submit]").click()
    page.locator(".nr-card__show button").click()
    page.locator(".nr-card__rates button").nth(2).click()
    page.locator(".nr-card__show button").wait_for()


def test_a_database_of_another_shape(page: Any, address: str) -> None:
    page.goto(f"{address}data/claims.json")
    page.evaluate("""() => new Promise(resolve => {
        indexedDB.open("narani", 2).onsuccess = event => { event.target.result.close(); resolve() }
    })""")
    visit(page, f"{address}{CARDS}")
    page.get_by_text(REFUSED["ko"]).first.wait_for()


FAILURES: dict[str, Callable[[Any], None]] = {
    "not found": lambda route: route.fulfill(status=404, body="<!doctype html><h1>404</h1>"),
    "a page instead": lambda route: route.fulfill(content_type="text/html", body="<h1>Hello</h1>"),
    "another shape": lambda route: route.fulfill(content_type="application/json", body='{"a": [1]}'),
    "no network": lambda route: route.abort(),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_data_that_is_not_there(page: Any, address: str, failure: str) -> None:
    page.context.route("**/*.json", FAILURES[failure])
    visit(page, f"{address}{QUIZ}")
    page.get_by_text("질문을 불러오지 못했습니다").wait_for()
    visit(page, f"{address}{RED_PEN}")
    page.locator("#red-pen-text").fill("TensorFlow는 정적 그래프를 사용합니다.")
    page.locator(".nr-pen__form [type=submit]").click()
    page.get_by_text("판정 목록을 불러오지 못했습니다").wait_for()
    visit(page, f"{address}{API}")
    page.locator("[name=words]").fill("clam")
    page.get_by_text("이름의 목록을 불러오지 못했습니다").wait_for()
    page.context.unroute("**/*.json")
    page.locator("[name=words]").press_sequentially("p")
    page.locator(".nr-api__found li").first.wait_for()


def paste(page: Any, selector: str, text: str) -> None:
    """Puts `text` into a field as a reader does; reaches the page at once, however long it is."""
    page.locator(selector).click()
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    page.keyboard.press("Control+v")


@pytest.mark.parametrize("language", todays(sorted(LANGUAGES), days=2))
def test_huge_pastes(page: Any, address: str, language: str) -> None:
    start = f"{address}{LANGUAGES[language]}"
    long = {"ko": "너무 길어서", "en": "oo long"}[language]
    visit(page, f"{start}{API}")
    paste(page, "[name=code]", "torch.clamp(x) " + "a" * 5_000_000)
    page.locator(".nr-api__form output").get_by_text(long).wait_for()
    assert len(page.locator("[name=code]").input_value()) == 50_000, "a field is not filled with all of it"
    page.locator(".nr-api__found li").first.wait_for()
    paste(page, ".nr-api__form [name=words]", "a " * 100_000)
    assert len(page.locator(".nr-api__form [name=words]").input_value()) == 300
    visit(page, f"{start}{SYMPTOMS}")
    paste(page, "[name=seen]", "a " * 2_500_000 + "the end")
    page.locator(".nr-paste output").get_by_text(long).wait_for()
    seen = page.locator("[name=seen]").input_value()
    assert (len(seen), seen[-7:]) == (20_000, "the end")
    visit(page, f"{start}{RED_PEN}")
    paste(page, "#red-pen-text", "동적그래프" * 1_000_000)
    assert len(page.locator("#red-pen-text").input_value()) == 50_000
    page.locator(".nr-pen__form [type=submit]").click()
    page.locator(".nr-pen__status").get_by_text(long).wait_for(timeout=30_000)
    assert "?" not in page.url
    search = ".md-search__input"
    paste(page, search, "gradient clipping " * 300_000)
    page.locator(".md-search-result__meta").get_by_text("300").wait_for()
    assert len(page.locator(search).input_value()) == 1000
