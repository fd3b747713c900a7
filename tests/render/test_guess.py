"""The game, as it stands on the page without a script."""

from __future__ import annotations

from collections.abc import Callable

from support.house import House, array

from narani.render.context import Context
from narani.render.guess import guess
from narani.render.html import text_of

Render = Callable[..., Context]


def test_a_round_shows_both_pieces_and_folds_the_outcome(render: Render) -> None:
    made = guess(render())
    [round_] = list(made.iter("section"))
    assert [text_of(title) for title in round_.iter("figcaption")] == ["PyTorch", "NumPy"]
    assert "print(out)" in text_of(next(round_.iter("pre")))
    [outcome] = list(round_.iter("details"))
    assert outcome.get("open") is None
    assert [text_of(p) for p in outcome.iter("p")] == [
        "답: 같습니다", "3입니다.", "예제에서 까닭과 전체 코드 보기: 합은 얼마입니까?"]
    assert [text_of(li) for li in outcome.iter("li")] == ["PyTorch: 3", "NumPy: 3"]


def test_the_script_is_told_the_answer_and_what_to_say(house: House, render: Render) -> None:
    house.record("tensors/sum", "numpy", {"out": array(3.0), "kind": 1})
    house.record("tensors/sum", "pytorch", {"out": array(3.0), "kind": 2})
    made = guess(render("en"))
    assert [section.get("data-answer") for section in made.iter("section")] == ["different"]
    assert (made.get("data-different"), made.get("data-score")) == ("different", "{right} of {done} right.")
    assert "The types differ." in text_of(made), "the reason the difference gives"


def test_the_page_rests_on_what_it_shows(render: Render) -> None:
    context = render()
    guess(context)
    assert set(context.used.runtimes) == {("pytorch", "cpu"), ("numpy", "cpu")}
