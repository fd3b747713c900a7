"""Links from the first use of a term, and the page they lead to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from support.house import House

from narani.render.glossary import glossary
from narani.render.html import Element, el, text_of
from narani.render.terms import link_terms

Render = Callable[..., object]
TENSOR = """\
term.ko = "텐서"
term.en = "tensor"
also.ko = ["다차원 배열"]
definition.ko = "축이 있는 배열입니다. 수학의 텐서와 다릅니다."
definition.en = "An array with axes. Not the tensor of mathematics."
see = "tensors/sum"
claims = ["pytorch-sum"]
"""
LEAF = """\
term.ko = "잎 텐서"
term.en = "leaf tensor"
definition.ko = "사용자가 만든 텐서입니다."
definition.en = "A tensor made by the user."
"""
TPU = """\
term.ko = "TPU"
term.en = "TPU"
definition.ko = "Google의 가속기입니다."
definition.en = "Google's accelerator."
"""
PAGE = "---\ntitle: {0}\ndescription: {0}\n---\n# {0} {{#glossary}}\n\n/// glossary\n///\n"


@pytest.fixture
def defined(house: House) -> House:
    """A repository with a glossary of three terms."""
    for name, text in (("tensor", TENSOR), ("leaf-tensor", LEAF), ("tpu", TPU)):
        house.write(f"docs/data/glossary/{name}.toml", text)
    for language, title in (("ko", "용어집"), ("en", "Glossary")):
        house.write(f"docs/{language}/glossary.md", PAGE.format(title))
    return house


def linked(render: Render, root: Element, language: str = "ko", **options: str) -> list[tuple[str, str]]:
    """Text and target of each link made below `root`."""
    link_terms(render(language, **options), root, set())  # type: ignore[arg-type]
    return [(text_of(a), a.get("href", "")) for a in root.iter("a") if a.get("class") == "nr-term"]


def p(*children: Element | str) -> Element:
    return el("div", "", el("p", "", *children))


def test_the_first_use_only_with_its_first_sentence(defined: House, render: Render) -> None:
    root = p("앞 텐서를 만들고 텐서의 ", el("strong", "", "모양"), "을 봅니다.")
    assert linked(render, root) == [("텐서", "/glossary.md#tensor")]
    assert text_of(root) == "앞 텐서를 만들고 텐서의 모양을 봅니다."
    assert root[0][0].get("title") == "축이 있는 배열입니다."


def test_the_longest_term_wins_and_others_follow(defined: House, render: Render) -> None:
    root = p("잎 텐서와 TPU에서 만든 다차원 배열입니다.")
    assert linked(render, root) == [("잎 텐서", "/glossary.md#leaf-tensor"), ("TPU", "/glossary.md#tpu"),
                                    ("다차원 배열", "/glossary.md#tensor")]
    assert text_of(root) == "잎 텐서와 TPU에서 만든 다차원 배열입니다."


@pytest.mark.parametrize("text", ["텐서플로의 값", "하이퍼텐서", "TPUX", "tpu", "텐서보드"])
def test_part_of_another_word_is_none(defined: House, render: Render, text: str) -> None:
    assert linked(render, p(text)) == []


def test_plurals_and_capitals_in_english(defined: House, render: Render) -> None:
    assert linked(render, p("Tensors and TPUs, not tensorflow."), "en") == [
        ("Tensors", "/glossary.md#tensor"), ("TPUs", "/glossary.md#tpu")]


@pytest.mark.parametrize("tag", ["h2", "code", "a", "q"])
def test_headings_code_links_and_quotes_are_left_alone(defined: House, render: Render, tag: str) -> None:
    root = el("div", "", el(tag, "", "텐서"), " 뒤의 텐서")
    assert len(linked(render, root)) == 1
    assert text_of(root[0]) == "텐서"
    assert len(root[0]) == 0
    assert root[1].tag == "a"


def test_a_directive_is_left_alone(defined: House, render: Render) -> None:
    block = el("div", "", el("p", "", "텐서"))
    link_terms(render(), root := el("div", "", block), {block})  # type: ignore[arg-type]
    assert not list(root.iter("a"))


def test_the_glossary_does_not_link_to_itself(defined: House, render: Render) -> None:
    assert linked(render, p("텐서"), page="glossary.md") == []


def test_without_its_page_nothing_is_linked(house: House, render: Render) -> None:
    house.write("docs/data/glossary/tensor.toml", TENSOR)
    assert linked(render, p("텐서")) == []


@pytest.mark.parametrize(("language", "order", "heads"), [
    ("ko", ["leaf-tensor", "tensor", "tpu"], ["initial-ieung", "initial-tieut", "initial-t"]),
    ("en", ["leaf-tensor", "tensor", "tpu"], ["initial-l", "initial-t"]),
])
def test_the_page_lists_every_term_in_order(
    defined: House, render: Render, language: str, order: list[str], heads: list[str]
) -> None:
    made = glossary(render(language, page="glossary.md"))  # type: ignore[arg-type]
    assert [dt.get("id") for dt in made.iter("dt")] == order
    assert [h2.get("id") for h2 in made.iter("h2")] == heads


def test_an_entry_shows_both_languages_and_where_to_read_on(defined: House, render: Render) -> None:
    made = glossary(render("ko", page="glossary.md"))  # type: ignore[arg-type]
    entries = dict(zip([dt.get("id") for dt in made.iter("dt")], made.iter("dd"), strict=True))
    entry = entries["tensor"]
    assert "다차원 배열" in text_of(entry)
    assert [a.get("href") for a in entry.iter("a")] == ["/tensors/examples/sum.md"]
    assert "PyTorch의 합은 Tensor입니다." in text_of(entry), "a fact, as text where no page lists it"
    assert "합은 얼마입니까?" in text_of(entry)
    assert any(text_of(span) == "tensor" for span in made.iter("span"))
