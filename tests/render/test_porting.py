"""Porting differences: in their concept's block, in the list of them all, and by symptom."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree.ElementTree import Element

from support.house import House
from support.porting import make_porting, raise_error

from narani.render.compare import compare
from narani.render.context import Context
from narani.render.html import text_of
from narani.render.porting import differences_list
from narani.render.symptoms import symptoms

Render = Callable[..., Context]


def texts(element: Element, name: str) -> list[str]:
    """Text of every element of a class."""
    return [text_of(e) for e in element.iter() if name in e.get("class", "").split()]


def block(context: Context) -> Element:
    return compare(context, context.catalog.snippets.concepts["tensors/sum"])


def test_a_difference_says_whom_it_hurts_and_how_it_is_mended(house: House, render: Render) -> None:
    assert texts(block(render()), "nr-told") == [], "a difference that is no porting difference"
    make_porting(house)
    assert texts(block(render()), "nr-told") == [
        "조용히 틀린 값 합하는 사람.같게 만드는 방법: float로 바꿉니다."]
    assert texts(block(render("en")), "nr-told") == [
        "silent wrong number Whoever sums.To make them equal: Cast to float."]


def test_the_list_has_every_porting_difference_by_topic(house: House, render: Render) -> None:
    make_porting(house, "speed")
    made = differences_list(render())
    [item] = list(made.iter("li"))
    assert (item.get("data-topic"), item.get("data-hurts")) == ("tensors", "speed")
    assert [text_of(p) for p in item.iter("p")] == ["합은 얼마입니까?", "3입니다.", "느려짐합하는 사람."]
    assert [a.get("href") for a in item.iter("a")] == ["/tensors/examples/sum.md"]
    assert [(h.get("id"), text_of(h)) for h in made.iter("h2")] == [("tensors", "텐서")]
    assert text_of(made).startswith("실행해 증명한 차이가 1개 있습니다.")


def test_the_filter_offers_what_there_is(house: House, render: Render) -> None:
    make_porting(house)
    [form] = differences_list(render("en")).iter("form")
    assert form.get("hidden") == "hidden", "without scripts nothing stands there that does nothing"
    assert [(i.get("name"), i.get("value")) for i in form.iter("input")] == [
        ("words", None), ("hurts", "silent")]
    assert [o.get("value") for o in form.iter("option")] == ["", "tensors"]


def test_an_unverified_difference_says_so(house: House, render: Render) -> None:
    make_porting(house)
    house.edit("snippets/tensors/sum/in_numpy.py", "print(", "print( ")
    assert texts(differences_list(render()), "nr-loud-word") == ["오래된 결과"]


def test_a_symptom_leads_to_its_cause_and_mend(house: House, render: Render) -> None:
    make_porting(house)
    [item] = list(symptoms(render("en")).iter("li"))
    assert [text_of(p) for p in item.iter("p")] == [
        "the sum differs", "What is the sum? silent wrong number", "To make them equal: Cast to float."]


def test_every_recorded_exception_is_text_on_the_page(house: House, render: Render) -> None:
    raise_error(house)
    raise_error(house, "numpy")
    made = symptoms(render())
    rows = [[text_of(cell) for cell in row] for row in made.iter("tr")]
    assert rows == [
        ["예외와 메시지 첫머리", "실행 환경", "예제"],
        ["RuntimeError: a leaf Variable that requires grad …", "NumPy, PyTorch", "합은 얼마입니까?"],
    ]
    assert not any(e.get("data-search-exclude") for e in made.iter("tr"))


def test_each_runtime_with_its_own_message(house: House, render: Render) -> None:
    raise_error(house)
    raise_error(house, "numpy", "could not broadcast input array from")
    rows = [text_of(row) for row in symptoms(render("en")).iter("tr")]
    assert len(rows) == 3
