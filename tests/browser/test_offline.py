"""Without a network: what was opened opens again, and a new build takes over without losing anything."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from browser.pages import AGREES, CARDS, LANGUAGES, METHOD, MOCK, OFFLINE, QUIZ, TENSORS, VERSIONS, visit
from support.offline import BELOW, Network, kept, served, stop, taken_over, wait_kept

pytestmark = pytest.mark.browser

TOOLS = [below + tool for below in LANGUAGES.values() for tool in (CARDS, QUIZ, MOCK)]
CSS = "assets/narani.css"
QUESTIONS = "assets/practice/questions.json"
_STORED = """async () => {
  const { all } = await import("/narani/assets/practice/store.js")
  return Object.fromEntries((await all("cards")).map(card => [card.id, card.reps]))
}"""
_SPOIL = """async pattern => {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const key of await cache.keys())
      if (new RegExp(pattern).test(key.url)) await cache.put(key, new Response("<html>half"))
  }
}"""
_FORGET = """async pattern => {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const key of await cache.keys()) if (new RegExp(pattern).test(key.url)) await cache.delete(key)
  }
}"""
_WITHOUT = "플래시카드, 퀴즈, 모의 면접을 네트워크 없이"
_DENIED = "async () => { throw new DOMException('no', 'SecurityError') }"
_WORKERS = "navigator.serviceWorker.getRegistrations().then(all => all.length)"
_LOOK = "navigator.serviceWorker.getRegistration().then(registration => registration.update())"
_STYLED = "getComputedStyle(document.querySelector('.md-header')).borderBottomStyle === 'solid'"


@pytest.fixture
def network(site: Path) -> Iterator[Network]:
    with served(site) as network:
        yield network


@pytest.fixture
def page(open_context: Callable[..., Any]) -> Any:
    return open_context(offline=True).new_page()


def start(page: Any) -> None:
    page.locator(".nr-practice__form [type=submit]").click()
    page.locator(".nr-card").wait_for()


def review(page: Any) -> None:
    page.locator(".nr-card__show button").click()
    page.locator(".nr-card__rates [value='4']").click()
    page.locator(".nr-card__rates").wait_for(state="detached")


def wait_until(true: Callable[[], bool], what: str) -> None:
    for _ in range(200):
        if true():
            return
        time.sleep(0.05)
    raise AssertionError(f"not so: {what}")


def named(site: Path) -> str:
    """The theme's sheet, whose name has its digest."""
    return next((site / "assets/sheets").glob("main.*.min.css")).relative_to(site).as_posix()


def test_one_visit_brings_all_interview_tools_in_both_languages(page: Any, network: Network) -> None:
    visit(page, network.address + CARDS)
    wait_kept(page, "tools", *TOOLS)
    scripts = [f"assets/practice/{name}.js" for name in ("cards", "quiz", "mock")]
    wait_kept(page, "ours", QUESTIONS, f"en/{QUESTIONS}", *scripts)
    network.down = True
    page.reload()
    start(page)
    review(page)
    for tool in TOOLS:
        page.goto(network.address + tool)
        page.locator(".nr-practice__form").wait_for()
        assert page.evaluate(_STYLED)
        words = page.locator(".nr-practice__form").inner_text()
        assert ("Levels" in words) == tool.startswith("en/"), "each language has its own questions"
    network.down = False
    page.goto(network.address + CARDS)
    start(page)
    assert list(page.evaluate(_STORED).values()) == [1]
    review(page)
    assert sorted(page.evaluate(_STORED).values()) == [1, 1]


def test_a_page_once_opened_and_one_that_never_was(page: Any, network: Network) -> None:
    visit(page, network.address + TENSORS)
    taken_over(page)
    wait_kept(page, "pages", TENSORS, OFFLINE, f"en/{OFFLINE}")
    wait_kept(page, "ours", CSS)
    piece = min((network.site / "search").glob("*/t*.json")).relative_to(network.site).as_posix()
    fetched = "async names => { for (const name of names) await (await fetch('/narani/' + name)).json() }"
    page.evaluate(fetched, ["search/words.json", piece])
    wait_kept(page, "search", "search/words.json", piece)
    network.down = True
    page.evaluate(fetched, ["search/words.json", piece])
    page.goto(f"{network.address}{TENSORS}?from=somewhere#top")
    assert page.evaluate(_STYLED) and "텐서란" in page.locator("h1").inner_text()
    notice = page.locator(".nr-notice")
    notice.get_by_text("보관한 페이지를").wait_for()
    page.wait_for_function("getComputedStyle(document.querySelector('.nr-notice')).position === 'fixed'")
    notice.get_by_role("button", name="알림 닫기").click()
    assert not notice.count()
    for below, said in (("", "아직 보관되어 있지 않습니다"), ("en/", "is not kept yet")):
        page.goto(f"{network.address}{below}{AGREES}?x=<b>1</b>")
        missing = page.locator(".nr-offline__missing")
        missing.get_by_text(said).wait_for()
        assert page.url.startswith(f"{network.address}{below}{OFFLINE}?page=") and page.evaluate(_STYLED)
        assert missing.locator("a").get_attribute("href").startswith(network.address + below + AGREES)
        page.locator(f'.nr-offline li a[href="{network.address}{TENSORS}"]').wait_for()
        assert page.locator(".nr-offline > div > p").count() == 1, "only the buttons: no tool was opened"
    network.down = False
    missing.get_by_role("button").click()
    page.wait_for_url(lambda url: f"{BELOW}en/{AGREES}?x=" in url)
    page.goto(f"{network.address}{OFFLINE}?page=https://elsewhere.example/")
    page.locator(".nr-offline p").first.wait_for()
    assert not page.locator(".nr-offline__missing").count(), "an address elsewhere is not led to"


def test_a_new_build_takes_over_and_the_reader_decides_when(
    page: Any, network: Network, open_context: Callable[..., Any]
) -> None:
    visit(page, network.address + CARDS)
    wait_kept(page, "ours", CSS, QUESTIONS, f"en/{QUESTIONS}")
    taken_over(page)
    page.reload()
    start(page)
    review(page)
    page.locator(".nr-card__show button").click()
    article, other = page.context.new_page(), page.context.new_page()
    visit(article, network.address + METHOD)
    visit(other, network.address + VERSIONS)
    old = kept(page)["ours"]
    asked = page.locator(".nr-practice__asked").inner_text()
    changed = network.read(f"{METHOD}index.html").replace("</h1>", " (고침)</h1>", 1)
    style = network.read(CSS) + "\n.md-header { border-bottom-style: dotted; }\n"
    theme = named(network.site)
    sheet = network.read(theme) + "h1 { order: 5 }"
    network.publish({f"{METHOD}index.html": changed, CSS: style, theme: sheet})
    page.evaluate(_LOOK)
    page.locator(".nr-notice", has_text="새 버전이 있습니다").wait_for()
    article.locator(".nr-notice", has_text="새 버전이 있습니다").wait_for()
    assert page.locator(".nr-practice__asked").inner_text() == asked, "nothing was loaded again"
    page.locator(".nr-card__rates [value='4']").click()
    page.locator(".nr-card__rates").wait_for(state="detached")
    assert len(page.evaluate(_STORED)) == 2
    was, = (path for path in old if path.startswith(CSS))
    wait_until(lambda: was not in kept(page)["ours"], "the old build's file is deleted")
    # The notice fetches its look when it is shown.
    new = {path for path in set(kept(page)["ours"]) - set(old) if "/notice." not in path}
    assert len(new) == 1, "and the only new one is what had changed"
    article.locator(".nr-notice").get_by_role("button", name="새로 고침").click()
    article.locator("h1", has_text="(고침)").wait_for()
    assert not article.evaluate(_STYLED)
    ordered = "getComputedStyle(document.querySelector('h1')).order"
    assert (article.evaluate(ordered), other.evaluate(ordered)) == ("5", "0"), "another sheet, another name"
    assert not article.locator(".nr-notice").count()
    network.down = True
    page.reload()
    page.locator(".nr-cards__counts", has_text="2장을 보았습니다").wait_for()
    assert not page.evaluate(_STYLED), "the new build is kept as well"


def test_a_worker_shows_nothing_of_another_build(page: Any, network: Network) -> None:
    """Neither what the browser's own cache has of the last one, nor what the network has of the next."""
    stale = network.read(CSS).replace("solid", "dashed")
    rooms = ["assets/rooms/api.css", "assets/rooms/home.css"]
    visit(page, network.address + TENSORS)
    taken_over(page)
    wait_kept(page, "ours", CSS)
    fetched = "async path => (await fetch('/narani/' + path)).text()"
    network.stale = {CSS: stale.encode(), rooms[0]: b"of the last build"}
    assert page.evaluate(fetched, rooms[0]) == network.read(rooms[0])
    page.evaluate(_SPOIL, "narani.css")
    page.reload()
    assert page.evaluate(_STYLED)
    network.stale = {}
    # The next build, whose worker does not come yet.
    style = network.read(CSS) + "\n.md-header { border-bottom-style: dotted; }\n"
    network.publish({CSS: style, rooms[1]: "of the next build"})
    del network.published["sw.js"]
    lost = "async path => fetch('/narani/' + path).then(() => '', error => error.name)"
    for _ in range(2):
        assert page.evaluate(lost, rooms[1]) == "TypeError"
        assert page.evaluate(fetched, CSS) == network.read(CSS)
        stop(page)
    visit(page, network.address + METHOD)
    assert not page.evaluate(_STYLED), "its page has its own style"
    for _ in range(2):
        assert page.evaluate(fetched, rooms[1]) == "of the next build"
        stop(page)
    network.down = True
    page.goto(network.address + TENSORS)
    assert page.evaluate(_STYLED), "and the page that was kept has the one kept with it"


def test_what_was_spoilt_is_fetched_again_or_not_shown(page: Any, network: Network) -> None:
    visit(page, network.address + TENSORS)
    taken_over(page)
    wait_kept(page, "ours", CSS)
    wait_kept(page, "pages", TENSORS)
    page.evaluate(_SPOIL, f"narani.css|{TENSORS}$")
    page.reload()
    assert page.evaluate(_STYLED) and "텐서란" in page.locator("h1").inner_text()
    page.wait_for_load_state("networkidle")
    page.evaluate(_SPOIL, f"{TENSORS}$")
    network.down = True
    page.goto(network.address + TENSORS)
    page.locator(".nr-offline__missing").wait_for()


def test_where_nothing_can_be_kept_the_site_is_as_it_was(page: Any, network: Network) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    visit(page, network.address + METHOD)
    taken_over(page)
    worker = page.context.service_workers[0]
    worker.evaluate(f"() => {{ CacheStorage.prototype.open = {_DENIED} }}")
    visit(page, network.address + CARDS)
    start(page)
    assert page.evaluate(_STYLED)
    plain = page.context.new_page()
    plain.on("pageerror", lambda error: errors.append(str(error)))
    plain.add_init_script(f"navigator.serviceWorker.register = {_DENIED}; delete globalThis.caches")
    visit(plain, network.address + OFFLINE)
    plain.locator(".nr-offline", has_text="보관할 수 없습니다").wait_for()
    assert not errors


def test_the_reader_can_delete_it_and_turn_it_off(page: Any, network: Network) -> None:
    visit(page, network.address + CARDS)
    wait_kept(page, "tools", *TOOLS)
    start(page)
    review(page)
    visit(page, network.address + OFFLINE)
    place = page.locator(".nr-offline")
    place.get_by_text("켜져 있습니다. 페이지").wait_for()
    place.get_by_role("button", name="보관한 것 지우기").click()
    place.get_by_text("지금부터 여는 페이지를").wait_for()
    assert not kept(page)
    visit(page, network.address + CARDS)
    wait_kept(page, "tools", *TOOLS)
    visit(page, network.address + OFFLINE)
    place.get_by_text(_WITHOUT).wait_for()
    page.evaluate(_FORGET, "/quiz/$")
    other = page.context.new_page()
    visit(other, network.address + METHOD)
    visit(page, network.address + OFFLINE)
    place.get_by_text("켜져 있습니다. 페이지").wait_for()
    assert not place.get_by_text(_WITHOUT).count(), "one of the three is missing"
    place.get_by_role("button", name="끄고 모두 지우기").click()
    place.get_by_text("꺼져 있습니다").wait_for()
    other.evaluate("async () => (await fetch('/narani/assets/rooms/api.css')).text()")
    assert not kept(page), "a page that is still open keeps nothing either"
    page.evaluate("async () => { await caches.open('narani /narani/ pages') }")
    visit(page, network.address + METHOD)
    wait_until(lambda: not kept(page), "what something kept nevertheless is taken away")
    assert not page.evaluate(_WORKERS)
    assert len(page.evaluate(_STORED)) == 1, "what was learned is not among what is kept"
    visit(page, network.address + OFFLINE)
    place.get_by_role("button", name="다시 켜기").click()
    visit(page, network.address + METHOD)
    wait_kept(page, "pages", METHOD)


def test_it_can_be_installed_in_either_language(page: Any, network: Network) -> None:
    for language, below in LANGUAGES.items():
        visit(page, network.address + below + METHOD)
        address = page.locator("link[rel=manifest]").evaluate("link => link.href")
        manifest = page.evaluate("async address => (await fetch(address)).json()", address)
        assert address == f"{network.address}{below}manifest.webmanifest" and manifest["lang"] == language
        scope = page.evaluate("([to, from]) => new URL(to, from).href", [manifest["scope"], address])
        assert scope == network.address, "either leads to the other"
        named = [manifest["start_url"], *(one["src"] for one in manifest["icons"]),
                 *(one["url"] for one in manifest["shortcuts"])]
        found = page.evaluate("""([named, address]) => Promise.all(named.map(async one =>
            [(await fetch(new URL(one, address))).status, one]))""", [named, address])
        assert {status for status, _ in found} == {200}, found
    session = page.context.new_cdp_session(page)
    errors = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
    # A profile of a test is a private one; beside that Chromium has nothing against installing.
    assert [one["errorId"] for one in errors] == ["in-incognito"]
