"""The real search box in Chromium: asks it and reads what it shows, whichever engine is behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from search.queries import Answer, Query

HOMES = {"ko": "", "en": "en/"}
PATIENCE = 300_000
"""Milliseconds an answer may take: lunr answers every key in turn, however long the line behind it."""

WATCH = """(() => {
  // What is sent to a search worker and what comes back: Material's page says nowhere that it is done.
  const state = window.narani_measured = { sent: null, open: 0, last: null, documents: [] }
  const SET_UP = 0, ASKED = 2, ANSWERED = 3
  window.Worker = class extends Worker {
    constructor(...given) {
      super(...given)
      this.addEventListener("message", ({ data }) => {
        if (data?.type !== ANSWERED) return
        state.open -= 1
        state.last = data.data
      })
    }
    postMessage(message, ...rest) {
      if (message?.type === SET_UP) state.documents = message.data?.items ?? []
      if (message?.type === ASKED) {
        state.open += 1
        state.sent = message.data?.input ?? message.data
      }
      super.postMessage(message, ...rest)
    }
  }
})()"""

SHOWN = """text => {
  const box = document.querySelector("[data-nr-state]")
  if (box) return box.dataset.nrState === "ready" && box.dataset.nrQuery === text
  const { sent, open } = window.narani_measured
  return sent === text && open === 0
}"""

ANSWER = f"""async ({{ text, set }}) => {{
  const shown = {SHOWN}
  const frame = () => new Promise(requestAnimationFrame)
  const input = document.querySelector(".md-search__input")
  const began = performance.now()
  if (set) {{
    input.value = text
    for (const type of ["input", "keyup"]) input.dispatchEvent(new Event(type, {{ bubbles: true }}))
  }}
  while (!shown(text)) {{
    if (performance.now() - began > {PATIENCE}) throw new Error("no answer in time")
    await frame()
  }}
  // Material fills its list after the message has arrived.
  if (!document.querySelector("[data-nr-state]")) {{ await frame(); await frame() }}
  const links = [...document.querySelectorAll(".md-search-result__link")]
  return {{ milliseconds: performance.now() - began, links: links.map(link => link.href) }}
}}"""

HANGUL = range(0xAC00, 0xD7A4)
VOWELS, TAILS = 21, 28
LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"


def keys(letter: str) -> list[str]:
    """What an input method shows while `letter` is composed: ㅌ, 테, 텐."""
    if ord(letter) not in HANGUL:
        return [letter]
    code = ord(letter) - HANGUL.start
    lead, tail = code // (VOWELS * TAILS), code % TAILS
    return [LEADS[lead], chr(ord(letter) - tail), *([letter] if tail else [])]


def caret(shown: str) -> dict[str, int]:
    """The caret behind what is being composed."""
    return {"selectionStart": len(shown), "selectionEnd": len(shown)}


class Box:
    """Search box of one language's home page."""

    def __init__(self, context: Any, address: str, language: str) -> None:
        self.home = f"{address}{HOMES[language]}"
        self.page = context.new_page()
        self.page.add_init_script(WATCH)
        self.page.goto(self.home)
        self.page.wait_for_function("document.documentElement.classList.contains('js')")
        self.keyboard = context.new_cdp_session(self.page)

    def focus(self) -> None:
        """Goes to the search box, from where on searching may cost something."""
        self.page.locator(".md-search__input").click()

    def ask(self, query: Query, *, typed: bool) -> Answer:
        """The pages shown for a query that is set at once, or typed as readers type."""
        if typed:
            self.type(query.text)
        given = {"text": query.text, "set": not typed}
        found = self.page.evaluate(ANSWER, given)
        return Answer(query, distinct(found["links"], self.home), found["milliseconds"])

    def type(self, text: str) -> None:
        """Types through an input method; the last syllable stays in composition, as it does for readers."""
        self.page.locator(".md-search__input").fill("")
        for at, letter in enumerate(text, 1):
            composed = ord(letter) in HANGUL
            for shown in keys(letter) if composed else ():
                self.keyboard.send("Input.imeSetComposition", {"text": shown, **caret(shown)})
                self.release()
            if not composed or at < len(text):
                self.keyboard.send("Input.insertText", {"text": letter})
                self.release()

    def release(self) -> None:
        """The release of a key, which Material listens for."""
        self.keyboard.send("Input.dispatchKeyEvent", {"type": "keyUp", "key": "Process"})

    def close(self) -> None:
        """Leaves the page."""
        self.page.close()


def distinct(links: Sequence[str], home: str) -> tuple[str, ...]:
    """Pages below `home` in the order of their first link; pages elsewhere keep their whole path."""
    base = urlsplit(home).path
    paths = (urlsplit(link).path for link in links)
    return tuple(dict.fromkeys(path.removeprefix(base) for path in paths))


def ask_all(
    context: Any, address: str, asked: Sequence[Query], *, typed: bool = False, kind: type[Box] = Box
) -> list[Answer]:
    """Answers to all queries, one page per language, in the order asked."""
    found: dict[Query, Answer] = {}
    for language in dict.fromkeys(query.language for query in asked):
        box = kind(context, address, language)
        box.focus()
        found |= {one: box.ask(one, typed=typed) for one in asked if one.language == language}
        box.close()
    return [found[query] for query in asked]
