"""Interview questions in the temporary repository."""

from __future__ import annotations

from support.house import House

FOLDER = "interview/questions"
KO = """\
---
title: PyTorch에서 합은 무엇입니까?
description: 합의 타입을 묻는 질문입니다.
question:
  topic: tensors
  level: basic
  intent: 타입을 아는지 봅니다.
  short: >-
    PyTorch에서 합은 텐서입니다. 수가 필요하면 `item()`을 부릅니다.
  points:
    - point: PyTorch의 합은 `Tensor`입니다.
      claims: [pytorch-sum]
    - point: NumPy는 배열을 더합니다.
      claims: [numpy-adds]
    - point: 둘 다 3입니다.
      claims: [numpy-adds, pytorch-sum]
  wrong:
    - says: 합은 파이썬의 수입니다.
      why: 텐서가 나옵니다.
      claims: [pytorch-sum]
    - says: NumPy는 더하지 못합니다.
      why: 더합니다.
      claims: [numpy-adds]
  follow_ups: [why-sum, when-sum]
  related: [tensors/examples/sum.md]
---
# PyTorch에서 합은 무엇입니까? {#what-sum}

/// questions | what-sum
///

## 자세한 답변 {#answer}

/// compare | tensors/sum
///

## 더 강한 답변 {#stronger}

글입니다.
"""
EN = """\
---
title: What is a sum in PyTorch?
description: A question about the type of a sum.
question:
  topic: tensors
  level: basic
  intent: They see whether you know the type.
  short: >-
    In PyTorch a sum is a tensor. Where you need a number, call `item()`.
  points:
    - point: A sum in PyTorch is a `Tensor`.
      claims: [pytorch-sum]
    - point: NumPy adds arrays.
      claims: [numpy-adds]
    - point: Both give 3.
      claims: [numpy-adds, pytorch-sum]
  wrong:
    - says: A sum is a Python number.
      why: It is a tensor.
      claims: [pytorch-sum]
    - says: NumPy cannot add.
      why: It can.
      claims: [numpy-adds]
  follow_ups: [why-sum, when-sum]
  related: [tensors/examples/sum.md]
---
# What is a sum in PyTorch? {#what-sum}

/// questions | what-sum
///

## The full answer {#answer}

/// compare | tensors/sum
///

## What a stronger answer adds {#stronger}

Text.
"""
PAGES = {"ko": KO, "en": EN}
ONE = {"why-sum": ("왜 더합니까?", "Why would you add?"), "when-sum": ("언제 셉니까?", "When do you count?")}
"""The other questions, each with titles of its own."""


def file_of(id_: str, language: str) -> str:
    """The file of a question's page."""
    return f"docs/{language}/{FOLDER}/{id_}.md"


def add_question(house: House, id_: str = "what-sum", **pages: str) -> None:
    """Writes a question in both languages, or in those given."""
    for language, text in (pages or PAGES).items():
        house.write(file_of(id_, language), text)


def add_questions(house: House) -> None:
    """Three questions that lead to each other, of two topics and levels, on different evidence."""
    add_question(house)
    for number, (id_, titles) in enumerate(ONE.items()):
        others = ", ".join(one for one in ("what-sum", *ONE) if one != id_)
        for language, title in zip(PAGES, titles, strict=True):
            text = PAGES[language]
            start, end = text.index("  points:"), text.index("  wrong:")
            points = text[start:end].replace("pytorch-sum", f"own-{number}")
            text = text[:start] + points.replace("numpy-adds", f"more-{number}") + text[end:]
            for old, new in (("what-sum", id_), ("[why-sum, when-sum]", f"[{others}]"),
                             ("level: basic", "level: advanced"), ("topic: tensors", "topic: numerics"),
                             ("PyTorch에서 합은 무엇입니까?", title), ("What is a sum in PyTorch?", title)):
                text = text.replace(old, new)
            house.write(file_of(id_, language), text)
        for name in (f"own-{number}", f"more-{number}"):
            house.write(f"docs/data/claims/tensors/{name}.toml",
                        house.read("docs/data/claims/tensors/numpy-adds.toml"))
