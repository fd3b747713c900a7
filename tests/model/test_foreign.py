"""Where a text changes its language."""

from __future__ import annotations

import pytest

from narani.model.foreign import foreign
from narani.model.text import Language


def found(text: str, language: Language) -> list[str]:
    return [text[start:end] for start, end in foreign(text, language)]


@pytest.mark.parametrize(("text", "english"), [
    ("출처는 Distributed training with TensorFlow입니다.", "Distributed training with TensorFlow"),
    ("‘modified by an inplace operation’라는 말", "modified by an inplace operation"),
    ("(release notes, quoted in an issue of PyKEEN)을 읽음", "release notes, quoted in an issue of PyKEEN"),
])
def test_sentences_and_titles_are_english(text: str, english: str) -> None:
    assert found(text, "ko") == [english]


@pytest.mark.parametrize("text", [
    "PyTorch, TensorFlow, NumPy, JAX를 나란히", "AMD EPYC, Linux x86_64에서 실행", "ONNX Runtime Web README",
    "view, reshape, transpose, contiguous의 차이", "텐서(tensor)",
    "snake_case_of_a_name", "앞 \x02wzxhzdk:0\x03 뒤",
])
def test_names_lists_and_placeholders_are_not(text: str) -> None:
    assert not found(text, "ko")


def test_any_korean_is_foreign_on_an_english_page() -> None:
    assert found("called 자동 미분 (autograd), or 오토그라드", "en") == ["자동 미분", "오토그라드"]
    assert not found("No Korean at all, é or ‘quotes’.", "en")
