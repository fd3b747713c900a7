"""`llms.txt` of each language: what the site is, and where the copy of each page lies (https://llmstxt.org).

There is no file of all copies together: it would be larger than what a model reads at once, and every copy
can be fetched by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from narani.catalog.catalog import Catalog
from narani.export.addresses import site_address
from narani.export.copies.page import NAME
from narani.export.kinds import kind_of
from narani.export.sitemap import home_of
from narani.lint.rules.article_form import articles
from narani.model.page import Page
from narani.model.question import question_of
from narani.model.text import LANGUAGES, Language, below
from narani.render.cite import NAMES
from narani.render.html import plain
from narani.render.strings import TOPICS, say, topic_title

FILE = "llms.txt"
DATA = ("claims", "comparisons", "systems", "questions", "sources")
_FIRST = ("index.md", "examples/index.md", "api/index.md", "porting/index.md", "porting/symptoms.md",
          "systems/index.md", "interview/index.md", "facts/claims.md", "glossary.md", "about/method.md",
          "about/versions.md")
"""What leads on to everything else."""


def write_lists(site: Path, catalog: Catalog) -> None:
    """Writes both lists into a built site."""
    for language in LANGUAGES:
        home = home_of(site, "ko") or ("" if language == "ko" else "../")
        file = site / below(language) / FILE
        file.write_text(list_of(catalog, language, home), encoding="utf-8", newline="\n")


def list_of(catalog: Catalog, language: Language, home: str) -> str:
    """The list of a language; `home` is the address of the site, as far as the list knows it."""
    other: Language = "en" if language == "ko" else "ko"
    lines = [f"# {NAMES[language]}", "", f"> {say(language, 'llms_summary')}", "",
             say(language, "llms_how"), "",
             "- " + say(language, "llms_other", address=home + below(other) + FILE)]
    for title, pages in _sections(catalog, language):
        lines += ["", f"## {title}", "", *(_line(page, home) for page in pages)]
    lines += ["", f"## {say(language, 'llms_data')}", ""]
    lines += [f"- [{name}.json]({home}data/{name}.json)" for name in DATA]
    rest = [page for page in _pages(catalog, language) if kind_of(page) == "question"]
    return "\n".join([*lines, "", "## Optional", "", *(_line(page, home) for page in rest)]) + "\n"


def _pages(catalog: Catalog, language: Language) -> list[Page]:
    return sorted((page for page in catalog.pages if page.language == language), key=lambda page: page.name)


def _sections(catalog: Catalog, language: Language) -> Iterator[tuple[str, list[Page]]]:
    """What to read first, articles and examples by topic, then the rooms; the questions come last of all."""
    pages = _pages(catalog, language)
    first = sorted((page for page in pages if page.name in _FIRST), key=lambda page: _FIRST.index(page.name))
    yield say(language, "llms_start"), first
    shown = {page.name for page in first} | {page.name for page in pages if question_of(page.name)}
    written = {page.name for page in articles(catalog)} - shown

    def those(wanted: Callable[[Page], bool]) -> list[Page]:
        found = [page for page in pages if page.name not in shown and wanted(page)]
        shown.update(page.name for page in found)
        return found

    for key, belongs in (("llms_articles", lambda page: page.name in written),
                         ("llms_examples", lambda page: kind_of(page) == "example")):
        for topic in TOPICS:
            if found := those(lambda page, topic=topic, belongs=belongs:  # type: ignore[misc]
                              page.name.startswith(f"{topic}/") and belongs(page)):
                yield say(language, key, topic=topic_title(language, topic)), found
    for folder, key in (("api/", "find_api"), ("facts/", "find_facts"), ("interview/", "find_interview"),
                        ("about/", "find_about"), ("", "llms_more")):
        if found := those(lambda page, folder=folder: page.name.startswith(folder)):  # type: ignore[misc]
            yield say(language, key), found


def _line(page: Page, home: str) -> str:
    title = plain(page.title).replace("[", "\\[").replace("]", "\\]")
    told = kind_of(page) not in ("example", "question")
    about = plain(page.description) if told else ""
    return f"- [{title}]({home}{site_address(page)}{NAME})" + (f": {about}" if about else "")
