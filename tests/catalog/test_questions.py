"""Questions read from front matter, how long an answer takes, and where a key of front matter stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.house import House
from support.questions import KO, add_question

from narani.catalog.front_matter import meta_line_of
from narani.catalog.questions import ground_of, worst
from narani.catalog.spoken import length, seconds
from narani.model.question import question_of
from narani.model.text import Language, Text


def test_a_question_in_both_languages(tmp_path: Path) -> None:
    house = House(tmp_path)
    add_question(house)
    [question] = house.catalog().questions.values()
    assert (question.id, question.page) == ("what-sum", "interview/questions/what-sum.md")
    assert question.title == Text("PyTorch에서 합은 무엇입니까?", "What is a sum in PyTorch?")
    assert [point.claims for point in question.any.points] == [
        ("pytorch-sum",), ("numpy-adds",), ("numpy-adds", "pytorch-sum")]
    assert set(question.any.claims) == {"pytorch-sum", "numpy-adds"}


@pytest.mark.parametrize(("page", "id_"), [
    ("interview/questions/a-b.md", "a-b"), ("interview/questions/index.md", ""), ("interview/index.md", ""),
    ("interview/questions/old/a.md", ""), ("index.md", "")])
def test_which_pages_are_questions(page: str, id_: str) -> None:
    assert question_of(page) == id_


@pytest.mark.parametrize(("text", "language", "expected"), [
    ("합은 텐서입니다.", "ko", 7), ("PyTorch의 합", "ko", 5), ("2.13.0에서 `model.eval()`을", "ko", 9),
    ("A sum is a `Tensor`.", "en", 5), ("", "ko", 0)])
def test_how_long_it_takes(text: str, language: Language, expected: int) -> None:
    assert length(text, language) == expected


def test_seconds_are_rounded() -> None:
    assert (seconds("가" * 160, "ko"), seconds("가" * 100, "ko"), seconds("가", "ko")) == (30, 20, 5)


def test_lines_of_front_matter() -> None:
    assert meta_line_of(KO, ("title",)) == 2
    assert meta_line_of(KO, ("question", "points", 1, "claims", 0)) == 14
    assert meta_line_of(KO, ("question", "points", 9, "claims")) == 10
    assert meta_line_of("# no front matter", ("title",)) == 1


def test_the_worst_ground() -> None:
    assert ground_of([]) == "holds", "sources do not change by themselves"
    assert worst(["stale", "broken", "holds"]) == "broken"
    assert worst([]) == "holds"
