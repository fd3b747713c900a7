"""A text in one language only is shown in the other as what it is."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree.ElementTree import Element

from support.house import House

from narani.model.text import Text
from narani.render.compare import compare
from narani.render.context import Context
from narani.render.html import el, text_of

Render = Callable[..., Context]


def test_the_text_carries_its_own_language_and_a_word_about_it(house: House, render: Render) -> None:
    house.edit("snippets/tensors/sum/concept.toml", 'answer.en = "It is 3."\n', 'translation = "wanted"\n')
    context = render("en")
    made = compare(context, context.catalog.snippets.concepts["tensors/sum"])
    answer = next(e for e in made.iter() if e.get("class") == "nr-answer")
    assert [(e.tag, e.get("lang"), text_of(e)) for e in answer] == [
        ("span", "ko", "3입니다."), ("span", None, "(only in Korean so far)")]


def test_a_translated_text_is_plain(render: Render) -> None:
    assert render("en").text(Text("하나", "one")) == ["one"]


def test_korean_says_it_in_korean(render: Render) -> None:
    assert text_of(el("p", "", *render("ko").text(Text("", "one")))) == "one (아직 영어로만 있습니다)"


def test_a_page_that_waits_is_reached_through_its_notice(house: House, render: Render) -> None:
    house.remove("docs/en/tensors/examples/sum.md")
    link: Element = render("en").link("tensors/examples/sum.md", "x")
    assert link.tag == "span", "nobody promised a notice"
    house.edit("docs/ko/tensors/examples/sum.md", "---\n# ", "translation: wanted\n---\n# ")
    assert render("en").link("tensors/examples/sum.md", "x").get("href") == "narani:tensors/examples/sum/"
    there = render("en", "tensors/examples/other.md").link("tensors/examples/sum.md", "x", anchor="why")
    assert there.get("href") == "narani:../sum/"
    assert render("en", "").link("tensors/examples/sum.md", "x").tag == "span"
