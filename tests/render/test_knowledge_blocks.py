"""Claims, comparisons and the end of a page."""

from __future__ import annotations

import string
from collections.abc import Callable
from xml.etree.ElementTree import Element, SubElement

from support.house import House

from narani.render.claims import claims_list
from narani.render.comparison import comparison
from narani.render.context import ADDRESS, Context
from narani.render.footer import page_evidence
from narani.render.html import text_of
from narani.render.lists import by_topic
from narani.render.strings import STRINGS, say
from narani.render.table_markdown import table_markdown

Render = Callable[..., Context]


def of_class(element: Element, name: str) -> list[Element]:
    return [e for e in element.iter() if name in e.get("class", "").split()]


def table(context: Context) -> Element:
    return comparison(context, context.catalog.knowledge.comparisons["sums"])


def claims(context: Context) -> Element:
    return claims_list(context, list(context.catalog.knowledge.claims.values()))


def test_table_is_accessible(render: Render) -> None:
    made = table(render())
    assert text_of(next(made.iter("caption"))) == "합 비교"
    assert [th.get("scope") for th in made.iter("th")] == ["col", "col", "col", "row"]
    assert [td.get("data-label") for td in made.iter("td")] == ["NumPy", "PyTorch"]


def test_each_cell_opens_its_own_evidence(render: Render) -> None:
    made = table(render())
    opened = [button.get("popovertarget") for td in made.iter("td") for button in td.iter("button")]
    assert opened == [panel.get("id") for panel in of_class(made, "nr-panel")]
    source, pin = (text_of(panel) for panel in of_class(made, "nr-panel"))
    for part in ("Sum of array elements over a given axis.", "NumPy manual", "2026-01-01 발행",
                 "2026-11-01에 읽음"):
        assert part in source
    for part in ("kind = Tensor", "snippets/tensors/sum/in_pytorch.py", "PyTorch 2.13.0 · CPU", "2026-11-01",
                 "narani check snippets/tensors/sum"):
        assert part in pin
    assert "3.0000" not in pin, "output that no pin is about stands on the script's page"


def test_a_claim_used_again_shares_the_panel_and_its_number(render: Render) -> None:
    context = render()
    first, again = table(context), claims(context)
    opened = [button.get("popovertarget") for made in (first, again) for button in of_class(made, "nr-mark")]
    shown = [panel.get("id") for made in (first, again) for panel in of_class(made, "nr-panel")]
    assert len(opened) > len(shown) == len(set(shown))
    assert set(opened) == set(shown)
    numbers: dict[str | None, set[str]] = {}
    for button in (*of_class(first, "nr-mark"), *of_class(again, "nr-mark")):
        numbers.setdefault(button.get("popovertarget"), set()).add(text_of(of_class(button, "nr-mark__n")[0]))
    assert sorted(number for found in numbers.values() for number in found) == [
        str(n + 1) for n in range(len(shown))]


def test_a_pin_that_no_longer_holds_shows_in_claim_cell_and_table(house: House, render: Render) -> None:
    house.edit("docs/data/claims/tensors/pytorch-sum.toml", 'is = "Tensor"', 'is = "float"')
    made = table(render())
    assert text_of(of_class(made, "nr-loud")[0]) == "이 표의 칸 1개가 더 이상 성립하지 않습니다."
    assert "더 이상 성립하지 않음" in text_of(of_class(made, "nr-cell--broken")[0])
    assert "no longer holds" in text_of(of_class(claims(render("en")), "nr-claim--broken")[0])


def test_table_as_markdown_stands_alone(render: Render) -> None:
    context = render("en", "tensors/sums.md")
    made = table(context)
    link = next(of_class(made, "nr-copy")[0].iter("a"))
    assert link.get("href") == f"{ADDRESS}../../assets/tables/sums.txt"
    markdown = table_markdown(context, context.catalog.knowledge.comparisons["sums"])
    assert "| Kind | array[^1] | tensor[^2] |" in markdown
    assert "[^1]: NumPy adds arrays. — [NumPy manual](https://numpy.org/doc/2.4/), NumPy" in markdown
    assert "PyTorch 2.13.0, 2026-11-01, `snippets/tensors/sum/in_pytorch.py`: `kind` = `Tensor`" in markdown


def test_what_looks_like_a_tag_is_none_in_the_table_either(house: House, render: Render) -> None:
    house.edit("docs/data/sources/numpy-manual.toml", '"Sum of array elements over a given axis."',
               r"'<td>2.4</td> of `<U8`, v2/<name>/\<id\> where a < b'")
    house.edit("docs/data/comparisons/sums.toml", 'en = "array", claims', 'en = "Array<T>", claims')
    context = render("en", "tensors/sums.md")
    markdown = table_markdown(context, context.catalog.knowledge.comparisons["sums"])
    assert r"“\<td>2.4\</td> of `<U8`, v2/\<name>/\<id\> where a < b”" in markdown
    assert r"| Array\<T>[^1] |" in markdown


def test_claim_with_what_is_heard(render: Render) -> None:
    said = text_of(claims(render()))
    for part in ("합은 수다", "이제는 틀림", "2016-08-24 (PyTorch 0.1)부터", "텐서입니다.",
                 "수가 나오면 뒤집힙니다."):
        assert part in said


def test_concepts_by_topic(render: Render) -> None:
    made = by_topic(render())
    assert text_of(next(made.iter("h2"))) == "텐서"
    assert text_of(of_class(made, "nr-list__about")[0]) == "PyTorch · NumPy≠다름=같음"


def test_end_of_a_page(render: Render) -> None:
    context = render("en")
    root = Element("div")
    SubElement(root, "h1").text = "Sum"
    root.append(claims(context))
    said = text_of(page_evidence(context, root, directives=True, url="https://narani.example/sum/"))
    assert said.startswith("PyTorch 2.13.0 — last verified 2026-11-01")
    assert "NumPy manual" in said
    assert "“Sum”, Narani 0.1.0" in said
    assert said.endswith("verified 2026-11-01, https://narani.example/sum/")


def test_a_page_without_directives_names_every_environment(render: Render) -> None:
    said = text_of(page_evidence(render(), Element("div"), directives=False))
    assert said.startswith("PyTorch 2.13.0 · NumPy 2.4.6 — 2026-11-01 마지막 확인")


def test_every_string_is_there_in_both_languages_with_the_same_names() -> None:
    for key, text in STRINGS.items():
        fields = [{name for _, name, _, _ in string.Formatter().parse(t) if name} for t in (text.ko, text.en)]
        assert text.ko and text.en, key
        assert fields[0] == fields[1], key
    assert say("en", "close") == "Close"
