"""What counts as the same statement: spellings, context, whose predicate it is, what silences."""

from __future__ import annotations

from typing import Any

import pytest
from support.red_pen import Pen

pytestmark = pytest.mark.browser


def entry(id_: str, phrase: str, verdict: str = "wrong", unless: tuple[str, ...] = ()) -> dict[str, Any]:
    """An entry of a ledger of our own."""
    return {"id": id_, "verdict": verdict, "phrases": [phrase], "unless": list(unless)}


def said(
    pen: Pen, text: str, phrase: str, verdict: str = "wrong", unless: tuple[str, ...] = ()
) -> list[str]:
    """The statements of `text` in which `phrase` is found."""
    return [hit.said for hit in pen.check([text], [entry("x", phrase, verdict, unless)])[0]]


@pytest.mark.parametrize("text", [
    "TensorFlow는 정적 그래프를 사용합니다.",
    "텐서플로우는 정적인 그래프이다.",
    "텐서플로<sub>TensorFlow</sub>의 **그래프**는 정적임",
    "TF 는 정적그래프 기반",
    "TensorFlow builds a static computation graph.",
    "정적 그래프 방식인 텐서플로",
])
def test_spelling_particles_order_and_marks_do_not_matter(pen: Pen, text: str) -> None:
    assert said(pen, text, "TensorFlow 정적 그래프") == [text]


@pytest.mark.parametrize("text", [
    "PyTorch는 정적 그래프를 사용합니다.",
    "정적 그래프를 사용합니다.",
    "TensorFlow의 그래프는 동적입니다.",
    "TensorFlow는 자동적으로 그래프를 만듭니다.",
])
def test_every_word_and_the_framework_must_be_there(pen: Pen, text: str) -> None:
    assert said(pen, text, "TensorFlow 정적 그래프") == []


@pytest.mark.parametrize(("text", "found"), [
    ("PyTorch는 동적 그래프, TensorFlow는 정적 그래프를 쓴다.", True),
    ("PyTorch는 정적 그래프, TensorFlow는 동적 그래프를 쓴다.", False),
    ("TensorFlow는 PyTorch와 달리 정적 그래프를 쓴다.", True),
    ("PyTorch와 달리 TensorFlow는 정적 그래프를 쓴다.", True),
    ("TensorFlow보다 PyTorch가 정적 그래프에 가깝다.", False),
    ("Unlike TensorFlow, PyTorch uses a static graph.", False),
    ("TensorFlow와 PyTorch는 정적 그래프를 쓴다.", True),
    ("두 프레임워크 모두 정적 그래프를 쓴다.", True),
    ("두 프레임워크 모두 정적 그래프를 쓰고, PyTorch는 빠르다.", True),
    ("PyTorch is both fast and a static graph.", False),
    ("TensorFlow's graph is static.", True),
    ("PyTorch와 유사한 TensorFlow는 정적 그래프를 쓴다.", True),
    ("TensorFlow 1.x와 달리 PyTorch는 정적 그래프를 쓴다.", False),
    ("TensorFlow처럼 PyTorch는 정적 그래프를 쓴다.", False),
])
def test_a_predicate_belongs_to_one_of_two(pen: Pen, text: str, found: bool) -> None:
    assert bool(said(pen, text, "TensorFlow 정적 그래프")) is found


@pytest.mark.parametrize("text", [
    "### TensorFlow\n- 정적 그래프를 사용",
    "## TensorFlow: 산업용\n\n### 단점\n\n1. 정적 그래프를 사용",
    "TensorFlow의 특징\n- 정적 그래프를 사용",
    "TensorFlow는 구글이 만들었습니다. 정적 그래프를 사용합니다.",
    "- TensorFlow:\n    - 정적 그래프를 사용",
    "### TensorFlow\n- 정적 그래프이고 Keras라는 툴과 통합",
])
def test_what_stands_above_says_whom_it_is_about(pen: Pen, text: str) -> None:
    assert len(said(pen, text, "TensorFlow 정적 그래프")) == 1
    assert said(pen, text, "PyTorch 정적 그래프") == []


@pytest.mark.parametrize("text", [
    "### TensorFlow\n- 빠름\n\n### PyTorch\n- 정적 그래프를 사용",
    "TensorFlow의 특징\n- 빠름\n\n정적 그래프를 사용합니다.",
    "## PyTorch와 TensorFlow\n- 정적 그래프를 사용",
])
def test_context_ends_where_another_section_begins(pen: Pen, text: str) -> None:
    assert said(pen, text, "TensorFlow 정적 그래프") == []


def test_the_sentence_before_lends_its_subject_to_two_words_not_to_one(pen: Pen) -> None:
    text = "PyTorch는 define-by-run입니다. Chainer의 안내서는 define-and-run을 먼저 설명합니다."
    assert said(pen, text, "PyTorch는 define and run") == []
    assert len(said(pen, text, "PyTorch 안내서 설명")) == 1


def test_what_stands_above_is_less_than_half_of_a_statement(pen: Pen) -> None:
    assert said(pen, "## TensorFlow: 구글이 지원\n디버깅과 개발이 쉽습니다.", "TensorFlow 구글 제작") == []


TABLE = """\
| 구분 | PyTorch | TensorFlow |
|:--|---|---|
| **그래프** | 동적<br>유연함 | 정적 |
| 배포 | 약함 | 강함 |
"""


def test_a_cell_is_its_row_its_column_and_itself(pen: Pen) -> None:
    assert said(pen, TABLE, "TensorFlow 그래프 정적") == ["정적"]
    assert said(pen, TABLE, "PyTorch 그래프 정적") == []
    assert said(pen, TABLE, "PyTorch 그래프 유연") == ["유연함"]
    assert said(pen, TABLE, "TensorFlow 배포 강함") == ["강함"]


def test_a_phrase_about_both_is_found_in_a_row(pen: Pen) -> None:
    assert said(pen, TABLE, "배포: PyTorch 약함, TensorFlow 강함") == ["배포"]


@pytest.mark.parametrize("text", [
    "TensorFlow는 정적 그래프가 아닙니다.",
    "TensorFlow는 더 이상 정적 그래프를 쓰지 않습니다.",
    "TensorFlow is not a static graph framework.",
    "TensorFlow는 정적 그래프라는 말은 오해입니다.",
    "TensorFlow는 정적 그래프입니까?",
    "흔히 TensorFlow를 ‘정적 그래프’라고 소개하는 글이 있습니다.",
])
def test_denial_hearsay_questions_and_quotes_are_left_alone(pen: Pen, text: str) -> None:
    assert said(pen, text, "TensorFlow 정적 그래프") == []


@pytest.mark.parametrize(("text", "found"), [
    ("TensorFlow does not use a static computation graph.", False),
    ("TensorFlow isn’t a static graph framework.", False),
    ("TensorFlow uses a static graph, not a dynamic one.", True),
    ("TensorFlow는 정적 그래프를 만들고 값은 보여 주지 않는다.", True),
    ("TensorFlow는 정적 그래프를 쓰고 있지 않다.", False),
    ("TensorFlow is not only fast but a static graph.", True),
])
def test_a_denial_stays_in_its_clause(pen: Pen, text: str, found: bool) -> None:
    assert bool(said(pen, text, "TensorFlow 정적 그래프")) is found


@pytest.mark.parametrize(("text", "found"), [
    ("TensorFlow는 정적 그래프라는 점이 특징이다.", True),
    ("TensorFlow는 정적 그래프라는 듯하다.", True),
    ("TensorFlow는 정적 그래프라고 알려져 있다.", True),
    ("TensorFlow가 정적 그래프라고들 하지만 확인해 보자.", False),
    ("TensorFlow가 정적 그래프라는 설명은 틀렸습니다.", False),
    ("### 틀림: TensorFlow는 느리다\n\n정적 그래프를 최적화합니다.", False),
])
def test_passing_on_is_not_saying(pen: Pen, text: str, found: bool) -> None:
    phrase = "TensorFlow 정적 그래프" if "느리다" not in text else "TensorFlow 느린 정적 그래프"
    assert bool(said(pen, text, phrase)) is found


def test_not_only_is_no_denial(pen: Pen) -> None:
    text = "PyTorch는 CPU뿐만 아니라 GPU 연산도 가능함."
    assert said(pen, text, "PyTorch GPU 연산 가능") == [text]


@pytest.mark.parametrize("text", [
    "NumPy는 GPU를 지원하지 않는다.", "NumPy: GPU 지원 없음", "NumPy does not support GPUs.",
])
def test_a_denial_that_is_the_statement_is_found_however_it_denies(pen: Pen, text: str) -> None:
    assert said(pen, text, "NumPy GPU 지원하지 않는다") == [text]
    assert said(pen, "NumPy는 GPU를 지원한다.", "NumPy GPU 지원하지 않는다") == []


def test_the_past_silences_what_is_only_outdated(pen: Pen) -> None:
    text = "과거 TensorFlow는 정적 그래프를 사용했습니다."
    assert said(pen, text, "TensorFlow 정적 그래프", verdict="outdated") == []
    assert said(pen, text, "TensorFlow 정적 그래프", verdict="incomplete") == [text]


@pytest.mark.parametrize("text", [
    "TensorFlow 1.x는 정적 그래프다.",
    "### TensorFlow 1.x\n- 정적 그래프를 사용",
])
def test_unless_silences_in_the_sentence_and_above_it(pen: Pen, text: str) -> None:
    assert said(pen, text, "TensorFlow 정적 그래프", unless=("1.x",)) == []
    assert len(said(pen, text, "TensorFlow 정적 그래프")) == 1


def test_words_far_apart_are_no_statement(pen: Pen) -> None:
    between = " ".join(f"낱말{letter}" for letter in "가나다라마바사아자차카타파하")
    assert said(pen, f"TensorFlow의 정적 {between} 그래프", "TensorFlow 정적 그래프") == []


def test_the_more_precise_finding_wins(pen: Pen) -> None:
    entries = [entry("short", "TensorFlow 그래프"), entry("long", "TensorFlow 정적 그래프")]
    hits = pen.check(["TensorFlow는 정적 그래프다."], entries)[0]
    assert [hit.id for hit in hits] == ["long"]


def test_a_phrase_of_keras_needs_keras(pen: Pen) -> None:
    phrase = "Keras는 TensorFlow의 일부다"
    assert said(pen, "TensorFlow 모델의 일부만 지원한다.", phrase) == []
    assert len(said(pen, "케라스는 텐서플로우의 일부입니다.", phrase)) == 1


def test_a_tensor_is_not_tensorflow(pen: Pen) -> None:
    assert said(pen, "TensorFlow는 딥러닝 프레임워크다.", "텐서 딥러닝") == []


def test_one_call_is_a_statement_in_code_and_a_mention_in_prose(pen: Pen) -> None:
    assert said(pen, "`tensor.numpy()`는 배열을 돌려준다.", "tensor.numpy()") == []
    assert said(pen, "```python\ntensor.numpy()\n```", "tensor.numpy()") == ["tensor.numpy()"]


@pytest.mark.parametrize("text", [
    "## “TensorFlow는 정적 그래프다” {#static}", "## TensorFlow는 정적 그래프입니까 {#static}",
])
def test_a_heading_that_quotes_or_asks_says_nothing(pen: Pen, text: str) -> None:
    assert said(pen, text, "TensorFlow 정적 그래프") == []


def test_places_are_those_of_the_text_as_written(pen: Pen) -> None:
    text = "---\ntitle: 비교\n---\n\n## A\n\n첫 문장. TensorFlow는 정적 그래프다! 끝.\n"
    hits = pen.check([text], [entry("x", "TensorFlow 정적 그래프")])
    assert [(hit.line, hit.said) for hit in hits[0]] == [(7, "TensorFlow는 정적 그래프다!")]
