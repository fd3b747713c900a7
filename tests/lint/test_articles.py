"""Articles: questions, tables, runs, what changed, and when the answer is wrong."""

from __future__ import annotations

import pytest
from support.house import House

ARTICLE = """\
---
title: {title}
description: {title}
asks:
  - "1?"
  - "2?"
  - "3?"
---
# {title} {{#sums}}

/// comparison | sums
///

/// compare | tensors/sum
///

/// compare | tensors/sum
    runtimes: [numpy]
///

## {title} 1 {{#what-changed}}

## {title} 2 {{#when-wrong}}
"""


@pytest.fixture
def article(house: House) -> House:
    """A house with an article in both languages."""
    house.write("docs/ko/tensors/sums.md", ARTICLE.format(title="합"))
    house.write("docs/en/tensors/sums.md", ARTICLE.format(title="Sum"))
    return house


def test_a_whole_article(article: House) -> None:
    assert article.lint() == []


def test_the_manual_of_a_tool_is_none(article: House) -> None:
    asks = 'asks:\n  - "1?"\n  - "2?"\n  - "3?"\n'
    for language in ("ko", "en"):
        article.edit(f"docs/{language}/tensors/sums.md", asks, "tool: true\n")
    assert article.lint("article-form") == []


@pytest.mark.parametrize(("old", "new", "line", "said"), [
    ('  - "3?"\n', "", 4, "asks: must be 3 questions."),
    ('  - "3?"\n', '  - "2?"\n', 4, "asks: names a question twice."),
    ('asks:\n  - "1?"\n  - "2?"\n  - "3?"\n', "", 1, 'the front matter has no "asks".'),
    (" {#what-changed}", " {#what-changes}", 1, "the article has no section {#what-changed}."),
    (" {#when-wrong}", " {#wrong}", 1, "the article has no section {#when-wrong}."),
    ("/// comparison | sums\n///\n", "", 1, "the article shows 0 of /// comparison, at least 1 belong here."),
    ("/// compare | tensors/sum\n///\n", "", 1, "the article shows 1 of /// compare, at least 2"),
])
def test_what_an_article_lacks(article: House, old: str, new: str, line: int, said: str) -> None:
    for language in ("ko", "en"):
        article.edit(f"docs/{language}/tensors/sums.md", old, new)
    found = article.lint("article-form")
    assert [text.startswith(f"docs/{lang}/tensors/sums.md:{line}: {said}") for text, lang in
            zip(sorted(found), ("en", "ko"), strict=True)] == [True, True]


def test_only_pages_directly_below_a_topic_are_articles(article: House) -> None:
    for language in ("ko", "en"):
        page = article.read(f"docs/{language}/tensors/sums.md").replace("asks", "tags")
        article.remove(f"docs/{language}/tensors/sums.md")
        article.write(f"docs/{language}/about/sums.md", page)
        article.write(f"docs/{language}/tensors/index.md", page)
    assert article.lint("article-form") == []


def test_the_guide_is_on_or_off(article: House) -> None:
    for language in ("ko", "en"):
        page = f"docs/{language}/tensors/sums.md"
        article.edit(page, "/// comparison | sums\n", "/// comparison | sums\n    guide: maybe\n")
    assert "guide: must be true or false, not 'maybe'" in article.lint("directive-options")[0]


def test_a_list_is_no_article(house: House) -> None:
    for language, title in (("ko", "차이"), ("en", "Differences")):
        page = f"---\ntitle: {title}\ndescription: {title}\n---\n# {title} {{#differences}}\n"
        house.write(f"docs/{language}/tensors/list.md", f"{page}\n/// compare\n    show: differences\n///\n")
    assert house.lint() == []
