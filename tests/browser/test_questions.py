"""Interview questions: listed, filtered and linked to; a question's page read, also without scripts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from browser.pages import INTERVIEW, LANGUAGES, questions, visit
from browser.test_phone import OVERFLOW, WIDER

pytestmark = pytest.mark.browser

ENTRIES = ".nr-asked[data-topic]"
SHOWN = ":not([hidden])"
SMALL = {"viewport": {"width": 360, "height": 740}, "is_mobile": True, "has_touch": True}


def ids(page: Any) -> set[str]:
    """The entries that are seen."""
    return set(page.eval_on_selector_all(f"{ENTRIES}{SHOWN}", "found => found.map(entry => entry.id)"))


def first() -> str:
    """Address of a question's page."""
    return f"{INTERVIEW}questions/{min(questions())}/"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_is_listed_and_counted(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{INTERVIEW}")
    assert ids(page) == set(questions(language))
    assert str(len(questions(language))) in page.locator(".nr-questions__answer").inner_text()
    assert page.locator(f"{ENTRIES} .nr-level").count() == len(questions(language)), "levels are words"


def test_questions_are_filtered_and_the_address_says_so(page: Any, address: str) -> None:
    asked = questions()
    visit(page, f"{address}{INTERVIEW}")
    page.locator("[name=level][value=basic]").check()
    assert ids(page) == {id_ for id_, one in asked.items() if one["level"] == "basic"}
    topic = asked[min(asked)]["topic"]
    page.select_option("[name=topic]", topic)
    both = {id_ for id_, one in asked.items() if (one["level"], one["topic"]) == ("basic", topic)}
    assert ids(page) == both
    assert "level=basic" in page.url and f"topic={topic}" in page.url
    page.reload()
    page.wait_for_function("document.querySelector('.nr-filter:not([hidden])')")
    assert ids(page) == both
    page.locator(".nr-filter button").click()
    assert ids(page) == set(asked)
    page.fill("[name=words]", "PyTorch")
    assert 0 < len(ids(page)) <= len(asked)


def test_a_filtered_entry_is_shown_to_who_follows_a_link_to_it(page: Any, address: str) -> None:
    hard = next((id_ for id_, one in questions().items() if one["level"] != "basic"), min(questions()))
    visit(page, f"{address}{INTERVIEW}?level=basic#{hard}")
    assert page.locator(f"[id='{hard}']").is_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_is_read_from_its_short_answer_to_its_follow_ups(
    page: Any, address: str, language: str
) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{first()}")
    asked = questions(language)[min(questions())]
    said = page.locator(".nr-short__said").inner_text()
    assert said.split()[0] in asked["short"] and len(said) > 20
    here = page.locator(".md-tabs__item--active a").evaluate_all("links => links.map(link => link.pathname)")
    assert len(here) == 1 and here[0].endswith(f"/{INTERVIEW}"), "the room it stands in, in no list of pages"
    points = page.locator(".nr-points > li")
    assert points.count() == len(asked["points"])
    proof = points.first.locator(".nr-proof")
    assert not proof.locator(".nr-evidence").first.is_visible()
    proof.locator("summary").click()
    assert proof.locator(".nr-evidence").first.is_visible()
    assert page.locator(".nr-wrongs > li").count() == len(asked["wrong"])
    contents = page.eval_on_selector_all(
        ".md-sidebar--secondary a.md-nav__link", "found => found.map(link => new URL(link.href).hash)")
    wanted = ["#short", "#points", "#answer", "#stronger", "#wrong", "#follow-ups", "#related"]
    assert [hash_ for hash_ in contents if hash_ in wanted] == wanted
    onward = page.locator(".nr-follow").first.locator(":scope > li > a").first
    onward.click()
    page.wait_for_url(f"**/questions/{asked['follow_ups'][0]}/")


@pytest.mark.parametrize("path", [INTERVIEW, "question"])
def test_on_a_phone(open_context: Callable[..., Any], address: str, path: str) -> None:
    phone = open_context(**SMALL).new_page()
    visit(phone, f"{address}{first() if path == 'question' else path}")
    scroll, client, _ = phone.evaluate(OVERFLOW)
    assert scroll <= client == 360
    assert phone.evaluate(WIDER) == []


def test_without_scripts_it_is_a_list_by_topic(open_context: Callable[..., Any], address: str) -> None:
    plain = open_context(java_script_enabled=False).new_page()
    plain.goto(f"{address}{INTERVIEW}")
    assert plain.locator(ENTRIES).count() == len(questions())
    assert not plain.locator(".nr-filter").is_visible()
    entry = plain.locator(ENTRIES).first
    entry.locator("summary").click()
    assert entry.locator(".nr-asked__short").is_visible()
    plain.goto(f"{address}{first()}")
    plain.locator(".nr-points summary").first.click()
    assert plain.locator(".nr-points .nr-evidence").first.is_visible()


def test_the_home_page_has_a_door(page: Any, address: str, site: Path) -> None:
    del site
    visit(page, address)
    page.locator(".nr-doors a", has_text="면접").first.click()
    page.wait_for_url(f"**/{INTERVIEW}")
