"""Rules about headings: an id for each, one title, no level left out."""

from __future__ import annotations

from support.house import House
from support.pages import EXAMPLE, HOME, append, korean


def test_heading_without_id_is_given_its_counterparts(house: House) -> None:
    house.edit(EXAMPLE, " {#why}", "")
    house.edit(HOME, "sum.md#why", "sum.md")
    assert house.lint() == [
        'docs/ko/tensors/examples/sum.md:10: the heading "왜" has no id. Write: ## 왜 {#why}',
    ]


def test_heading_without_id_in_both_languages(house: House) -> None:
    append(house, "## Two Words")
    assert house.lint() == [
        'docs/en/index.md:15: the heading "Two Words" has no id. Write: ## Two Words {#two-words}',
        'docs/ko/index.md:15: the heading "Two Words" has no id. Write: ## Two Words {#two-words}',
    ]


def test_id_that_is_not_ascii(house: House) -> None:
    append(house, "## 둘 {#둘}")
    assert korean(house) == [
        'docs/ko/index.md:15: "둘" is not an id. Use lower-case ASCII letters, digits and hyphens.',
    ]


def test_id_twice(house: House) -> None:
    append(house, "## 둘 {#home}")
    assert korean(house) == [
        'docs/ko/index.md:15: the id "home" is taken by line 5. Give each its own.',
    ]


def test_level_skipped(house: House) -> None:
    append(house, "### 셋 {#three}")
    assert korean(house) == [
        "docs/ko/index.md:15: level 3 follows level 1. Write ## here.",
    ]


def test_second_heading_of_the_first_level(house: House) -> None:
    append(house, "# 둘 {#two}")
    assert korean(house) == [
        "docs/ko/index.md:15: a second heading of level 1. Write ## here.",
    ]


def test_page_without_heading(house: House) -> None:
    for language in ("ko", "en"):
        house.write(f"docs/{language}/new.md", f"---\ndescription: new\ntitle: New {language}\n---\n글\n")
    assert korean(house) == [
        "docs/ko/new.md:3: the page has no heading. Begin its text with: # New ko {#id}",
    ]


def test_page_that_does_not_begin_with_its_title(house: House) -> None:
    for language in ("ko", "en"):
        page = f"docs/{language}/index.md"
        house.write(page, house.read(page).replace("# ", "## 앞 {#before}\n\n# ", 1))
    assert korean(house) == [
        "docs/ko/index.md:5: the page begins with a heading of level 2. Write # here, or move the page's "
        "title up: it is of level 1 and comes first.",
    ]


def test_heading_in_fenced_code_is_none(house: House) -> None:
    append(house, "````\n```\n# 하나\n```\n## 둘\n````")
    assert house.lint() == []
