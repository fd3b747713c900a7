"""Two languages: the switch keeps the page, and machines are told which page is which."""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest
from browser.pages import AGREES, COMPARISON, FACTS, HOME, LANGUAGES, TENSORS, kinds, titled, visit
from support.turns import todays

from narani.model.foreign import foreign

pytestmark = pytest.mark.browser

PAGES = [HOME, COMPARISON, TENSORS, AGREES, FACTS]


@pytest.mark.parametrize("path", PAGES, ids=titled)
def test_the_switch_keeps_the_page_both_ways(page: Any, address: str, path: str) -> None:
    visit(page, f"{address}{path}")
    assert page.locator("html").get_attribute("lang") == "ko"
    assert page.locator(".nr-language").inner_text() == "English"
    korean = page.locator("h1").get_attribute("id")
    page.locator(".nr-language").click()
    page.wait_for_url(f"{address}en/{path}")
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("h1").get_attribute("id") == korean
    assert page.locator(".nr-language").inner_text() == "한국어"
    page.locator(".nr-language").click()
    page.wait_for_url(f"{address}{path}")
    assert page.locator("html").get_attribute("lang") == "ko"


@pytest.mark.parametrize("path", PAGES, ids=titled)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_hreflang_names_the_same_page(
    page: Any, address: str, site: Path, language: str, path: str
) -> None:
    other = "en" if language == "ko" else "ko"
    here = f"{address}{'en/' if language == 'en' else ''}{path}"
    there = f"{'en/' if other == 'en' else ''}{path}"
    visit(page, here)
    links = dict(page.eval_on_selector_all(
        "head link[hreflang]", "links => links.map(link => [link.hreflang, link.getAttribute('href')])"))
    assert other in links
    found = urlsplit(urljoin(here, links[other])).path.lstrip("/")
    # With a configured address the link is absolute, and may lie below a path of its own.
    assert found == there or (links[other].startswith("http") and found.endswith(there))
    assert (site / there / "index.html").is_file()
    if links[other].startswith("http"):
        assert urlsplit(links[language]).path.endswith(urlsplit(here).path)
    rels = page.eval_on_selector_all("head link[hreflang]", "links => links.map(link => [...link.relList])")
    assert all("alternate" in rel for rel in rels)


def test_headings_are_the_same_in_both(page: Any, address: str) -> None:
    ids = "headings => headings.map(heading => heading.id)"
    for path in (COMPARISON, TENSORS):
        both = []
        for language in ("", "en/"):
            visit(page, f"{address}{language}{path}")
            both.append(page.eval_on_selector_all("article :is(h1, h2, h3)", ids))
        assert both[0] == both[1]
        assert all(both[0])


def test_what_a_reader_chose_stays_when_the_language_changes(page: Any, address: str) -> None:
    page.emulate_media(color_scheme="light")
    visit(page, f"{address}{AGREES}")
    page.locator("label[for^=__palette]:visible").click()
    page.locator("label[for^=__palette]:visible").click()
    scheme = page.evaluate("document.body.getAttribute('data-md-color-scheme')")
    page.locator(".nr-compare .tabbed-labels > label", has_text="TensorFlow").first.click()
    page.locator(".nr-language").click()
    page.wait_for_url(f"{address}en/{AGREES}")
    assert scheme == "slate"
    assert page.evaluate("document.body.getAttribute('data-md-color-scheme')") == scheme
    block = page.locator(".nr-compare .tabbed-block[data-label=TensorFlow]").first
    block.wait_for(state="visible", timeout=3000)


_CODE = "script|style|pre|code|textarea|svg|select|title"
_SILENT = re.compile(rf"<({_CODE})\b[^>]*>.*?</\1\s*>|<!--.*?-->", re.S)
_TOLD = re.compile(r"<(\w+)\b[^>]*?\slang=\"[^\"]*\"[^>]*>.*?</\1\s*>", re.S)
_WITHIN = re.compile(r"</?(?:a|em|strong|span|abbr|dfn|q|mark|sub|sup|cite)\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")
NAMES = {"나란히"}
"""The site's own name, on pages of both languages."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_change_of_language_is_told(site: Path, language: str) -> None:
    """On one page of every kind, and each day on others, of which every one has its turn in a month."""
    root = site / LANGUAGES[language]
    every = sorted(path.parent.relative_to(root).as_posix() for path in root.rglob("index.html"))
    mine = [f"{name}/" for name in every if not name.startswith("en")]
    found = {}
    for path in [*kinds(site), *todays(mine, 30)]:
        article = (root / path / "index.html").read_text(encoding="utf-8").partition("<article")[2]
        if left := untold(article.partition("</article>")[0], language):
            found[path] = left
    assert not found


def untold(article: str, language: Any) -> list[str]:
    """What is in the other language without `lang` saying so, outside code."""
    # Where something was taken out, no sentence runs on.
    rest = _WITHIN.sub("", _TOLD.sub("|", _SILENT.sub("|", article)))
    text = html.unescape(_TAG.sub("|", rest))
    return [text[a:b] for a, b in foreign(text.replace("\n", " "), language) if text[a:b] not in NAMES]


def test_the_check_of_languages_can_fail() -> None:
    assert untold("<p>그는 it is the one of them 라고</p>", "ko") == ["it is the one of them"]
    told = '<p>그는 <q lang="en">it is the one of them</q> <code>a is not None or b</code></p>'
    assert not untold(told, "ko")
    assert untold("<p>called 텐서 there</p>", "en") == ["텐서"]
