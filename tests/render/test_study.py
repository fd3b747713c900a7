"""Learning paths: totals, parts with their time, steps that lead somewhere."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree.ElementTree import Element

import pytest
from support.house import House
from support.questions import add_questions
from support.study import STUDY, add_study

from narani.render.context import Context
from narani.render.html import text_of
from narani.render.study import study_paths, time_of

Render = Callable[..., Context]


@pytest.fixture(autouse=True)
def _paths(house: House) -> None:
    add_questions(house)
    add_study(house)
    add_study(house, STUDY.replace("order = 1", "days = 2\norder = 2").replace("하루 전", "이틀"), "two-days")


def of_class(element: Element, name: str) -> list[Element]:
    return [e for e in element.iter() if name in e.get("class", "").split()]


def test_all_paths_with_their_totals(render: Render) -> None:
    made = study_paths(render("ko"))
    [overview] = of_class(made, "nr-study__all")
    assert [text_of(item) for item in overview] == [
        "하루 전 모두 1시간 15분, 3단계", "이틀 2일 동안 모두 1시간 15분, 3단계"]
    assert [a.get("href") for a in overview.iter("a")] == ["#day-before", "#two-days"]
    heads = [(h.tag, h.get("id"), text_of(h)) for h in made.iter() if h.tag in ("h2", "h3")]
    assert heads[:3] == [("h2", "day-before", "하루 전"), ("h3", "day-before-1", "합 15분"),
                         ("h3", "day-before-2", "나머지 1시간")]


def test_steps_lead_somewhere_and_say_why(render: Render) -> None:
    made = study_paths(render("en"), ["day-before"])
    assert of_class(made, "nr-study__all") == []
    steps = [item for part in of_class(made, "nr-steps") for item in part.findall("li")]
    assert [text_of(step) for step in steps] == [
        "question What is a sum in PyTorch? basic 5 minIt comes first.",
        "example What is the sum? 10 minRun it.",
        "page Sum 1 hRead it."]
    assert [next(step.iter("a")).get("href") for step in steps] == [
        "/interview/questions/what-sum.md", "/tensors/examples/sum.md", "/tensors/examples/sum.md"]


@pytest.mark.parametrize(("minutes", "said"), [(5, "5 min"), (60, "1 h"), (145, "2 h 25 min")])
def test_time(render: Render, minutes: int, said: str) -> None:
    assert time_of(render("en"), minutes) == said
