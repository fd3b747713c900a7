"""Search: costs nothing before it is used, little when it is, and finds what is typed as people type it."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from browser.conftest import ROOT
from browser.pages import AGREES, HOME, LANGUAGES, answered, ask, visit

pytestmark = pytest.mark.browser

BOX = ".md-search__input"
FIRST = 140_000
"""Bytes that a first query may transfer with everything it needs; later ones less than half of it."""


def search(page: Any, text: str) -> list[str]:
    """Asks for `text` and returns the paths of what is found, best first."""
    page.locator(BOX).fill(text)
    answered(page, text)
    hrefs = "links => links.map(link => new URL(link.href).pathname + new URL(link.href).hash)"
    return list(page.eval_on_selector_all(".md-search-result__link", hrefs))


def sent(site: Path, paths: list[str]) -> int:
    """Bytes of files as a server that compresses sends them."""
    return sum(len(gzip.compress((site / path.lstrip("/")).read_bytes(), 6)) for path in paths)


@pytest.mark.parametrize("path", [HOME, AGREES, f"en/{AGREES}"])
def test_nothing_is_fetched_before_and_little_after(page: Any, address: str, site: Path, path: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    visit(page, f"{address}{path}")
    page.wait_for_load_state("networkidle")
    page.mouse.wheel(0, 2000)
    page.wait_for_timeout(300)
    folder = "/en" if path.startswith("en/") else ""
    assert [one for one in asked if "/search/" in one] == [f"{folder}/assets/search/open.js"]
    asked.clear()
    page.locator(BOX).click()
    search(page, "gradient clipping")
    first = [one for one in asked if "/search/" in one]
    assert first.count(f"{folder}/search/words.json") == 1
    assert sent(site, first) < FIRST
    asked.clear()
    search(page, "batch normalization momentum")
    assert sent(site, [one for one in asked if "/search/" in one]) < FIRST / 2


@pytest.mark.parametrize("folder", ["", "en"])
def test_every_file_of_the_index_is_small(site: Path, folder: str) -> None:
    """What is read first, and the shards of which a query reads a few."""
    sizes = {path.name: sent(site, [str(path.relative_to(site))])
             for path in (site / folder / "search").rglob("*.json")}
    assert sizes.pop("words.json") < 40_000
    assert max(sizes.values()) < 14_000
    assert not list((site / folder / "search").glob("search_index*")), "Material's index is back"


ASKED = {
    "ko": [
        ("텐서를 넘파이로", "/tensors/"), ("자동미분이란", "/interview/questions/what-autograd-does/"),
        ("배치정규화의 momentum", "/layers/examples/batchnorm-momentum/"),
        ("브로드케스팅", "/tensors/examples/broadcasting/"), ("GradientTape", "/api/autograd/"),
        ("reqiures_grad", "/autograd/"), ("torch.cat", "/api/shape/#cat"),
    ],
    "en": [
        ("broadcasting", "/en/tensors/examples/broadcasting/"),
        ("tf.concat", "/en/tensors/examples/concatenate/"),
        ("losses is nan", "/en/interview/questions/loss-is-nan/"),
        ("텐서보드", "/en/tools/tensorboard/"), ("gradienttape", "/en/api/autograd/"),
    ],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_particles_spacing_slips_and_names(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{LANGUAGES[language]}")
    page.locator(BOX).click()
    for text, wanted in ASKED[language]:
        found = search(page, text)[:5]
        assert any(path.startswith(wanted) for path in found), (text, found)
        assert all(path.startswith("/en/") for path in found) == (language == "en")


def test_a_result_says_where_it_is_and_what_was_judged(page: Any, address: str) -> None:
    visit(page, address)
    page.locator(BOX).click()
    ask(page, "TensorFlow는 Swift를 지원한다")
    claim = page.locator(".md-search-result__link[href*='facts/claims/#']").first
    assert "사실 확인" in claim.locator(".nr-found__topic").inner_text()
    assert claim.locator(".nr-verdict").inner_text()
    assert "한국어 결과 가운데 처음 10개" in page.locator(".md-search-result__meta").inner_text()
    search(page, "브로드캐스팅")
    example = page.locator(".md-search-result__link[href$='tensors/examples/broadcasting/']")
    assert "예제" in example.locator(".nr-found__topic").inner_text()
    assert example.locator(".nr-outcome").all_inner_texts() == ["≠\n다름", "=\n고치면 같음"]
    search(page, "TensorFlow는 Swift를 지원한다")
    claim.click()
    page.wait_for_url("**/facts/claims/#*")
    assert page.locator(".nr-claim:target").count() == 1


def test_keys_alone(page: Any, address: str) -> None:
    visit(page, f"{address}{AGREES}")
    page.locator(".nr-language").focus()
    page.keyboard.press("/")
    ask(page, "드랍아웃")
    focused = "[...document.querySelectorAll('.md-search-result__link')].indexOf(document.activeElement)"
    for key, at in (("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0), ("ArrowUp", -1)):
        page.keyboard.press(key)
        assert page.evaluate(focused) == at
    assert page.locator(BOX).evaluate("box => box === document.activeElement")
    page.keyboard.press("Escape")
    assert not page.locator("#__search").is_checked()
    assert page.locator(".nr-language").evaluate("link => link === document.activeElement")
    assert page.locator(".md-search__output").evaluate("output => output.inert")
    page.keyboard.press("s")
    wanted = page.locator(".md-search-result__link").first.get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(wanted)


def test_a_shared_search_is_answered(page: Any, address: str) -> None:
    visit(page, f"{address}?q=텐서")
    answered(page, "텐서")
    assert page.locator(".md-search-result__link").first.is_visible()


def test_the_other_language_where_this_one_has_nothing(page: Any, address: str) -> None:
    """A word that only the Korean pages use, asked on the English site."""
    visit(page, f"{address}en/")
    page.locator(BOX).click()
    assert search(page, "zzqqxx") == []
    assert "Nothing found" in page.locator(".md-search-result__meta").inner_text()
    found = search(page, "꼬리질문")
    assert found
    assert not [path for path in found if path.startswith("/en/")]
    assert page.locator(".md-search-result__item").first.get_attribute("lang") == "ko"
    assert page.locator(".nr-search-other").inner_text() == "Found in Korean"


def test_what_is_typed_is_never_markup(page: Any, address: str) -> None:
    visit(page, address)
    page.locator(BOX).click()
    search(page, "<img src=x onerror=alert(1)> <b>tensor</b>")
    assert page.locator(".md-search img, .md-search b").count() == 0
    page.locator(BOX).fill("a" * 20_000)
    answered(page, "a" * 300)
    long = "gradient clipping " * 30
    page.locator(BOX).fill(long)
    answered(page, long[:300])
    assert "앞의 300자로" in page.locator(".md-search-result__meta").inner_text()
    page.locator(BOX).press("Enter")
    page.wait_for_url(lambda url: url != address)
    page.go_back()
    page.locator(BOX).click()
    search(page, "constructor __proto__ toString")


def test_a_failure_is_said_calmly_and_mends_itself(page: Any, address: str) -> None:
    visit(page, f"{address}en/")
    page.route("**/search/*/t*.json", lambda route: route.abort())
    page.locator(BOX).click()
    page.locator(BOX).fill("tensor")
    answered(page, "tensor", "failed")
    said = page.locator(".md-search-result__meta")
    assert "not available" in said.inner_text()
    hrefs = said.locator("a").evaluate_all("links => links.map(link => new URL(link.href).pathname)")
    assert hrefs == ["/en/glossary/", "/en/examples/"]
    page.unroute("**/search/*/t*.json")
    assert search(page, "tensors")


def test_a_search_that_does_not_come_says_so_and_leads_on(page: Any, address: str) -> None:
    page.route("**/search/box.js", lambda route: route.abort())
    visit(page, f"{address}en/")
    page.locator(BOX).click()
    link = page.locator(".md-search-result__meta a", has_text="Glossary")
    link.wait_for()
    underlined = "getComputedStyle(document.querySelector('.md-search-result__meta a')).textDecorationLine"
    page.wait_for_function(f"{underlined} === 'underline'")
    page.route("**/search/say.js", lambda route: route.abort())
    page.reload()
    page.locator(BOX).click()
    page.wait_for_load_state("networkidle")


def test_a_new_build_under_an_open_page(page: Any, address: str, site: Path) -> None:
    """The pieces of the old index are gone, and the file that names them names others."""
    visit(page, f"{address}en/")
    page.locator(BOX).click()
    assert search(page, "tensor")
    folder = json.loads((site / "en/search/words.json").read_text("utf-8"))["folder"]
    asked: list[str] = []

    def another(route: Any) -> None:
        name = urlsplit(route.request.url).path.partition("/search/")[2]
        asked.append(name)
        if name.startswith(folder):
            route.fulfill(status=404, body="")
            return
        text = (site / "en/search" / name.replace("another", folder)).read_text("utf-8")
        route.fulfill(content_type="application/json", body=text.replace(folder, "another"))

    page.route("**/en/search/**", another)
    found = search(page, "gradient clipping")
    assert found
    assert asked.count("words.json") == 1, "and it is asked for once"
    assert {name.split("/")[0] for name in asked} == {folder, "words.json", "another"}
    asked.clear()
    assert search(page, "variabel")
    assert "words.json" not in asked
    said = page.locator(".md-search-result__meta").inner_text()
    assert "searched for: variable" in said, "a word that people write, not its stem"


def test_a_site_without_an_index_says_so(page: Any, address: str) -> None:
    visit(page, address)
    page.route("**/search/words.json", lambda route: route.fulfill(status=404, body=""))
    page.locator(BOX).click()
    page.locator(BOX).fill("텐서")
    answered(page, "텐서", "failed")
    assert "narani build" in page.locator(".md-search-result__meta").inner_text()


def test_without_scripts_there_is_somewhere_to_look(open_context: Any, address: str) -> None:
    page = open_context(java_script_enabled=False).new_page()
    page.goto(address)
    links = page.locator(".nr-search-without a")
    assert [link.is_visible() for link in links.all()] == [True, True]
    assert not page.locator(".nr-search-open").is_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pasted_exception_leads_to_its_example(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{LANGUAGES[language]}")
    page.locator(BOX).click()
    found = search(page, "RuntimeError: a view of a leaf Variable that requires grad is being used in-place.")
    example = f"/{LANGUAGES[language]}tensors/examples/in-place-update/"
    assert example in found[:5]
    page.locator(".nr-search-error").click()
    page.wait_for_url("**/porting/symptoms/?seen=*")
    shown = page.locator(".nr-raised tbody tr:not([hidden]) a")
    assert shown.evaluate_all("links => links.map(link => new URL(link.href).pathname)") == [example]
    page.go_back()
    page.locator(BOX).click()
    search(page, "torch.cat")
    assert not page.locator(".nr-search-error").is_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_sides_take_words_apart_alike(page: Any, address: str, site: Path, language: str) -> None:
    """What the browser makes of words, and what the site's build made of them."""
    from narani.export.search.analyse import Analyser
    from narani.export.search.korean import Korean

    words = json.loads((site / LANGUAGES[language] / "search/words.json").read_text("utf-8"))
    analyser = Analyser(Korean(words["nouns"].split()), {})
    analyser.meanings, analyser.named = words["meanings"], frozenset(words["named"].split("\n"))
    endings = ["", "를", "에서는", "하면", "할까요", "했습니다", "의차이", "눠서"]
    texts = [noun + endings[n % len(endings)] for n, noun in enumerate(words["nouns"].split())]
    names = [name.partition("|")[0] for name in words["names"].split()]
    texts += [name if n % 2 else name.title() for n, name in enumerate(names)]
    texts += [f"torch.{a}.{b.title()}2d의 {a}s" for a, b in zip(names[::9], names[1::9], strict=False)]
    texts += ["it's, don’t", "٣ \u017fum \ufb01t", "\u1100\u1161\u11a8"]
    pages = sorted((ROOT / "docs" / language).rglob("*.md"))[::12]
    texts += [line for one in pages for line in one.read_text("utf-8").splitlines() if line.strip()]
    visit(page, f"{address}{LANGUAGES[language]}")
    theirs = page.evaluate("""async texts => {
        const { Rewriter } = await import("./assets/search/rewrite.js")
        const rewriter = new Rewriter(await (await fetch("search/words.json")).json())
        return texts.map(text => rewriter.pairs(text).map(({ term, parts }) => [term, parts]))
    }""", texts)
    for text, found in zip(texts, theirs, strict=True):
        assert found == [[term, list(parts)] for term, parts in analyser.pairs(text)], text
