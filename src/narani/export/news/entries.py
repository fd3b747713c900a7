"""What a reader is told of a day: new pages, results that changed, facts that came or were corrected."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import escape
from pathlib import PurePosixPath
from typing import Any, get_args

from narani.catalog.catalog import Catalog, example_page
from narani.export.assets import inline_html
from narani.export.kinds import kind_of
from narani.export.news.history import Change, History
from narani.model.knowledge import Verdict
from narani.model.page import address_of
from narani.model.question import question_of
from narani.model.text import Language
from narani.model.values import Value, equal
from narani.render.context import CLAIMS_PAGE, fact_page
from narani.render.html import plain
from narani.render.operations import category_page
from narani.render.strings import say, topic_title
from narani.render.words import framework_title, short

MOST = 60
"""Entries of a feed."""
LINES = 12
"""Of one entry; the rest is counted."""


@dataclass
class Entry:
    """One piece of news."""

    key: str
    """What it is about, the same in every build."""
    title: str
    address: str
    """Below the language's home."""
    at: dt.datetime
    lines: list[str] = field(default_factory=list)
    """HTML of each thing that changed."""

    @property
    def day(self) -> str:
        """The day it happened, in UTC."""
        return self.at.date().isoformat()


def entries(history: History, catalog: Catalog, language: Language) -> list[Entry]:
    """The news of a language, the newest first."""
    told: dict[tuple[str, str], Entry] = {}
    desk, day = _Desk(history, catalog, language), None
    for change in history.changes:
        if change.at.date() != day and len(told) >= MOST:
            break
        day = change.at.date()
        for entry in desk.news(change):
            kept = told.setdefault((entry.day, entry.key), entry)
            if kept is not entry:
                kept.lines += [line for line in entry.lines if line not in kept.lines]
    newest = sorted(told.values(), key=lambda entry: (entry.at, entry.key), reverse=True)[:MOST]
    return [_counted(entry, language) for entry in newest]


def _counted(entry: Entry, language: Language) -> Entry:
    """With the number of things in its title, and no more of them than one reads."""
    count = len(entry.lines)
    lines = entry.lines[:LINES]
    if count > LINES:
        lines.append(escape(say(language, "news_more", count=count - LINES)))
    return Entry(entry.key, entry.title.replace("{count}", str(count)), entry.address, entry.at, lines)


@dataclass(frozen=True)
class _Desk:
    history: History
    catalog: Catalog
    language: Language

    def news(self, change: Change) -> Iterator[Entry]:
        """What there is to tell of one change; nothing where the file is gone, or a reader sees no change."""
        parts = PurePosixPath(change.path).parts
        tell: Callable[[Change, tuple[str, ...]], Iterator[Entry]] | None = None
        if parts[:2] == ("docs", self.language) and change.new:
            tell = self._page
        elif parts[:3] == ("docs", "data", "claims") and len(parts) == 5:
            tell = self._claim
        elif parts[0] == "snippets" and len(parts) == 5 and parts[3] == "results" and not change.new:
            tell = self._operations if parts[1] == "api" else self._result
        if tell is not None:
            yield from tell(change, parts)

    def _page(self, change: Change, parts: tuple[str, ...]) -> Iterator[Entry]:
        page = self.catalog.page(self.language, "/".join(parts[2:]))
        if page is None:
            return
        title, address = plain(page.title), address_of(page.name)
        about = plain(page.description)
        link = f"{self._link(address, escape(title))}"
        if kind_of(page) == "example":
            topic = topic_title(self.language, parts[2])
            yield self._entry(change, f"examples/{parts[2]}", "news_examples", "examples/", link, topic=topic)
        elif question_of(page.name):
            yield self._entry(change, "questions", "news_questions", "interview/", link)
        else:
            yield self._entry(change, f"page/{page.name}", "news_page", address, escape(about), title=title)

    def _claim(self, change: Change, parts: tuple[str, ...]) -> Iterator[Entry]:
        claim = self.catalog.knowledge.claims.get(parts[4].removesuffix(".toml"))
        if claim is None:
            return
        said = ""
        if not change.new:
            before, after = self.history.table(change.before), self.history.table(change.after)
            said = _corrected(before, after, self.language)
            if not said:
                return
        key = "news_corrected" if said else "news_facts"
        home = address_of(fact_page(claim))
        fact = inline_html(claim.fact, self.language)
        line = self._link(f"{home}#{claim.id}", fact) + (f" — {escape(said)}" if said else "")
        topic, page = topic_title(self.language, claim.topic), f"facts/{claim.topic}.md"
        shelf = page if self.catalog.page(self.language, page) else CLAIMS_PAGE
        yield self._entry(change, f"{key}/{claim.topic}", key, address_of(shelf), line, topic=topic)

    def _result(self, change: Change, parts: tuple[str, ...]) -> Iterator[Entry]:
        concept = self.catalog.snippets.concepts.get(f"{parts[1]}/{parts[2]}")
        runtime = self.catalog.snippets.runtimes.runtime.get(parts[4].partition(".")[0])
        if concept is None or runtime is None:
            return
        before, after = self.history.table(change.before), self.history.table(change.after)
        lines = _moved(_part(before, "values"), _part(after, "values"))
        if not lines:
            return
        same = before.get("script") == after.get("script")
        why = say(self.language, "news_same_script" if same else "news_new_script")
        question = plain(concept.question.in_(self.language))
        who = f"{framework_title(runtime)} ({parts[4].split('.')[1].upper()})"
        home = address_of(example_page(concept.id))
        entry = self._entry(change, f"result/{concept.id}", "news_result", home, "", question=question)
        entry.lines = [f"{escape(who)}: {line} — {escape(why)}" for line in lines]
        yield entry

    def _operations(self, change: Change, parts: tuple[str, ...]) -> Iterator[Entry]:
        category = self.catalog.snippets.operations.categories.get(parts[2])
        runtime = self.catalog.snippets.runtimes.runtime.get(parts[4].partition(".")[0])
        if category is None or runtime is None:
            return
        before = _part(self.history.table(change.before), "operation")
        after = _part(self.history.table(change.after), "operation")
        names = [name for name in category.operation if name in before and name in after
                 and _part(before, name).get("cases") != _part(after, name).get("cases")]
        home = address_of(category_page(category))
        entry = self._entry(change, f"api/{category.id}", "news_operations", home, "",
                            title=category.title.in_(self.language))
        entry.lines = [
            self._link(f"{home}#{name}", inline_html(category.operation[name].title, self.language))
            + f" ({escape(framework_title(runtime))})" for name in names]
        if names:
            yield entry

    def _entry(self, change: Change, key: str, string: str, address: str, line: str, **values: str) -> Entry:
        title = say(self.language, string, count="{count}", **values)
        return Entry(key, title, address, change.at, [line])

    def _link(self, address: str, html: str) -> str:
        """A link whose address the feed completes."""
        return f'<a href="{{home}}{escape(address)}">{html}</a>'


def _corrected(before: dict[str, Any], after: dict[str, Any], language: Language) -> str:
    """What of a claim was corrected, in words; nothing where only its wording was."""
    was, now = (_part(one, "heard").get("verdict") for one in (before, after))
    if was != now and was in get_args(Verdict) and now in get_args(Verdict):
        words = (say(language, f"judged_{one}") for one in (was, now))
        return say(language, "news_verdict", change=" → ".join(words))
    return say(language, "news_evidence") if before.get("evidence") != after.get("evidence") else ""


def _part(table: dict[str, Any], key: str) -> dict[str, Any]:
    """A table within one; nothing where a file had another form once, or was broken for a commit."""
    part = table.get(key)
    return part if isinstance(part, dict) else {}


def _moved(before: dict[str, Value], after: dict[str, Value]) -> list[str]:
    """The variables whose values changed, with both."""
    return [f"<code>{escape(name)}</code>: <code>{escape(short(before[name]))}</code> → "
            f"<code>{escape(short(after[name]))}</code>"
            for name in after if name in before and not equal(before[name], after[name], 1e-6)]
