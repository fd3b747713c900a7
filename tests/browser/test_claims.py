"""The page of all claims: filters, addresses, keyboard, a narrow phone, and no script at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from browser.pages import FACTS, LANGUAGES, claims, violations, visit
from bs4 import BeautifulSoup

pytestmark = pytest.mark.browser

NARROW = {"viewport": {"width": 360, "height": 740}, "is_mobile": True, "has_touch": True}
JUDGED = f"{FACTS}tensors/"
SHOWN = ".nr-claim[data-verdict]:not([hidden])"


def ids(page: Any) -> set[str]:
    """Ids of the claims that are shown."""
    return set(page.eval_on_selector_all(SHOWN, "found => found.map(claim => claim.id)"))


def every() -> set[str]:
    """Ids of all judged claims."""
    return {id_ for id_, claim in claims().items() if "heard" in claim}


def judged(verdict: str) -> set[str]:
    """Ids of the claims with this verdict, from the files."""
    return {id_ for id_, claim in claims().items() if claim.get("heard", {}).get("verdict") == verdict}


def query(page: Any) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_claim_is_listed_and_counted(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{FACTS}")
    assert ids(page) == every()
    total = len(every())
    said = {"ko": f"{total}개 가운데 {total}개", "en": f"{total} of {total}"}
    assert page.locator(".nr-filter output").inner_text() == said[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_other_fact_is_with_its_topic(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{FACTS}")
    lists = page.locator("#facts ~ ul a").evaluate_all("links => links.map(link => link.href)")
    found: set[str] = set()
    for url in lists:
        visit(page, url)
        found |= ids(page)
    assert found == set(claims()) - every()


@pytest.mark.parametrize("language", LANGUAGES)
def test_evidence_of_every_verdict_is_with_its_topic(site: Path, language: str) -> None:
    """The list is spared half of what it would weigh; each statement there leads to its evidence."""
    def read(path: Path) -> BeautifulSoup:
        return BeautifulSoup((path / "index.html").read_text(encoding="utf-8"), "html.parser")

    home = site / LANGUAGES[language] / FACTS
    links = {claim["id"]: claim.select_one("a.nr-claim__proof")["href"] for claim in read(home).select(SHOWN)}
    assert set(links) == every()
    pages = {href.partition("#")[0]: read(home / href.partition("#")[0]) for href in links.values()}
    for id_, href in links.items():
        page, _, anchor = href.partition("#")
        assert anchor == id_
        assert pages[page].find(id=id_).select(".nr-proof :is(.nr-pin, .nr-source, .nr-details)"), id_


def test_a_verdict_filters_and_the_address_says_so(page: Any, address: str) -> None:
    visit(page, f"{address}{FACTS}")
    page.get_by_role("group", name="판정").get_by_label("이제는 틀림").check()
    assert ids(page) == judged("outdated")
    count = f"{len(every())}개 가운데 {len(judged('outdated'))}개"
    assert page.locator(".nr-filter output").inner_text() == count
    assert query(page) == {"verdict": ["outdated"]}
    page.get_by_label("틀림", exact=False).nth(1).check()
    assert ids(page) == judged("outdated") | judged("wrong")
    url = page.url
    visit(page, url)
    assert ids(page) == judged("outdated") | judged("wrong"), "the address alone restores the view"


def test_topic_and_words_narrow_further(page: Any, address: str) -> None:
    visit(page, f"{address}{FACTS}")
    page.get_by_label("주제").select_option("graphs")
    of_topic = ids(page)
    assert 0 < len(of_topic) < len(every())
    page.get_by_label("낱말로 찾기").press_sequentially("eager")
    found = ids(page)
    assert found < of_topic
    texts = page.eval_on_selector_all(SHOWN, "found => found.map(claim => claim.textContent.toLowerCase())")
    assert all("eager" in text for text in texts)
    assert query(page) == {"topic": ["graphs"], "words": ["eager"]}


def test_korean_is_found_whatever_follows_it(page: Any, address: str) -> None:
    visit(page, f"{address}{FACTS}")
    page.get_by_label("낱말로 찾기").fill("텐서")
    texts = page.eval_on_selector_all(SHOWN, "found => found.map(claim => claim.textContent)")
    assert len(texts) > 5
    assert all("텐서" in text for text in texts)
    page.get_by_label("낱말로 찾기").fill("텐서 없는낱말")
    assert ids(page) == set()
    assert page.locator(".nr-filter output").inner_text().endswith(" 0개")


def test_show_all_brings_everything_back(page: Any, address: str) -> None:
    visit(page, f"{address}{FACTS}?verdict=wrong&words=torch.cat&topic=nothing-such")
    assert ids(page) < judged("wrong")
    page.get_by_role("button", name="모두 보기").click()
    assert ids(page) == every()
    assert query(page) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_link_to_a_claim_shows_it_whatever_is_filtered(page: Any, address: str, language: str) -> None:
    id_ = sorted(judged("wrong"))[-1]
    visit(page, f"{address}{LANGUAGES[language]}{FACTS}?verdict=true#{id_}")
    claim = page.locator(f"[id='{id_}']")
    assert claim.is_visible()
    assert claim.evaluate("claim => claim.getBoundingClientRect().top >= 0 "
                          "&& claim.getBoundingClientRect().top < innerHeight")
    assert page.url.endswith(f"{FACTS}#{id_}")


def test_the_mark_behind_a_fact_copies_its_address(page: Any, address: str) -> None:
    id_ = sorted(judged("wrong"))[0]
    visit(page, f"{address}{FACTS}?verdict=wrong")
    page.locator(f"[id='{id_}'] .nr-permalink").click()
    page.wait_for_function("document.querySelector('.nr-filter output').value.includes('복사')")
    assert page.evaluate("navigator.clipboard.readText()") == f"{address}{FACTS}#{id_}"
    assert page.url.endswith(f"#{id_}")


def test_the_choice_stays_in_the_other_language(page: Any, address: str) -> None:
    visit(page, f"{address}{FACTS}")
    page.get_by_role("checkbox", name="의견").check()
    page.locator("a.nr-language").first.click()
    page.wait_for_url("**/en/facts/claims/?verdict=opinion")
    assert ids(page) == judged("opinion")


def test_the_filter_is_named_announced_and_reached_by_keyboard(page: Any, address: str) -> None:
    visit(page, f"{address}{FACTS}")
    assert page.get_by_role("search", name="주장 거르기").count() == 1
    status = page.locator(".nr-filter output")
    assert (status.get_attribute("role"), status.get_attribute("aria-live")) == ("status", "polite")
    page.get_by_label("낱말로 찾기").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "topic"
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert page.evaluate("document.activeElement.checked")
    assert ids(page) == judged(page.evaluate("document.activeElement.value"))
    page.get_by_label("낱말로 찾기").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.name") == "words", "Enter sends the form nowhere"


def test_evidence_opens_by_keyboard(page: Any, address: str) -> None:
    visit(page, f"{address}{JUDGED}")
    proof = page.locator(".nr-proof").first
    proof.locator("summary").focus()
    page.keyboard.press("Enter")
    assert proof.locator(".nr-pin, .nr-source").first.is_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_scripts_it_is_a_plain_list(
    open_context: Callable[..., Any], address: str, language: str
) -> None:
    page = open_context(java_script_enabled=False).new_page()
    page.goto(f"{address}{LANGUAGES[language]}{FACTS}?verdict=wrong")
    assert page.locator(".nr-filter").is_hidden()
    assert page.locator(SHOWN).count() == len(every())
    page.locator(".nr-claim__proof").first.click()
    page.wait_for_url(f"**/{JUDGED}#*")
    proof = page.locator(".nr-proof").first
    assert not proof.locator(".nr-pin, .nr-source").first.is_visible()
    proof.locator("summary").click()
    assert proof.locator(".nr-pin, .nr-source").first.is_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_fits_a_narrow_phone(open_context: Callable[..., Any], address: str, language: str) -> None:
    page = open_context(**NARROW).new_page()
    visit(page, f"{address}{LANGUAGES[language]}{JUDGED}")
    for proof in page.locator(".nr-proof summary").all()[:6]:
        proof.tap()
    sizes = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert sizes == [360, 360]
    for control in page.locator(".nr-filter :is(fieldset label, input[type=search], select, button)").all():
        box = control.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 360
        assert box["height"] >= 24


@pytest.mark.parametrize("options", [{}, {"color_scheme": "dark", **NARROW}], ids=["desktop", "dark-phone"])
def test_axe_finds_nothing_with_the_filter_in_use(
    open_context: Callable[..., Any], address: str, options: dict[str, Any]
) -> None:
    page = open_context(**options).new_page()
    visit(page, f"{address}{JUDGED}?verdict=incomplete,true")
    page.locator(f"{SHOWN} .nr-proof summary").first.click()
    found = violations(page)
    assert not found, "\n".join(found)
