"""Rules about comparisons, and about texts in two languages."""

from __future__ import annotations

from support.house import COMPARISON as TABLE
from support.house import House

CLAIM = "docs/data/claims/tensors/pytorch-sum.toml"
SOURCE = "docs/data/sources/numpy-manual.toml"
COMPARISON = "docs/data/comparisons/sums.toml"


def test_missing_cell(house: House) -> None:
    house.edit(COMPARISON, 'cells.pytorch = {ko = "텐서", en = "tensor", claims = ["pytorch-sum"]}\n', "")
    assert house.lint() == [
        'docs/data/comparisons/sums.toml:8: rows[0]: row "kind" has no cell for the column '
        '"pytorch". Add cells.pytorch = {…}.',
    ]


def test_cell_of_an_unknown_column(house: House) -> None:
    house.edit(COMPARISON, "cells.pytorch", "cells.pytorhc")
    assert house.lint() == [
        'docs/data/comparisons/sums.toml:8: rows[0]: row "kind" has no cell for the column '
        '"pytorch". Add cells.pytorch = {…}.',
        "docs/data/comparisons/sums.toml:12: rows[0].cells.pytorhc: there is no column "
        '"pytorhc". Did you mean "pytorch"?',
    ]


def test_cell_without_claims(house: House) -> None:
    house.edit(COMPARISON, ', claims = ["numpy-adds"]', "")
    assert house.lint() == [
        "docs/data/comparisons/sums.toml:11: rows[0].cells.numpy: this cell rests on no claim. "
        'Add claims = ["…"]: the ids of the claims that prove it.',
    ]


def test_cell_with_an_unknown_claim(house: House) -> None:
    house.edit(COMPARISON, '"numpy-adds"', '"numpy-add"')
    assert house.lint() == [
        "docs/data/comparisons/sums.toml:11: rows[0].cells.numpy.claims[0]: there is no claim "
        '"numpy-add". Did you mean "numpy-adds"?',
    ]


def test_cell_with_a_claim_that_resembles_none(house: House) -> None:
    house.edit(COMPARISON, '["numpy-adds"]', '["zzz"]')
    assert house.lint() == [
        "docs/data/comparisons/sums.toml:11: rows[0].cells.numpy.claims[0]: there is no claim "
        '"zzz". Known: numpy-adds, pytorch-sum.',
    ]


def test_cell_with_a_claim_twice(house: House) -> None:
    house.edit(COMPARISON, '["numpy-adds"]', '["numpy-adds", "numpy-adds"]')
    assert house.lint() == [
        'docs/data/comparisons/sums.toml:11: rows[0].cells.numpy.claims[1]: "numpy-adds" is '
        "named twice. Take one out.",
    ]


def test_two_rows_of_one_id(house: House) -> None:
    house.write(COMPARISON, TABLE + "\n[[rows]]" + TABLE.split("[[rows]]")[1])
    assert house.lint() == [
        'docs/data/comparisons/sums.toml:15: rows[1].id: the id "kind" is taken. Each row has '
        "its own.",
    ]


def test_comparison_of_one_column(house: House) -> None:
    house.edit(COMPARISON, 'pytorch = {ko = "PyTorch", en = "PyTorch"}\n', "")
    house.edit(COMPARISON, 'cells.pytorch = {ko = "텐서", en = "tensor", claims = ["pytorch-sum"]}\n', "")
    assert house.lint() == [
        "docs/data/comparisons/sums.toml:1: a comparison has at least two columns and one row. "
        "Add [columns] and [[rows]].",
    ]


def test_comparison_no_page_shows(house: House) -> None:
    house.write("docs/data/comparisons/others.toml", TABLE)
    assert house.lint() == [
        "docs/data/comparisons/others.toml:1: no page shows this comparison. Show it: /// "
        "comparison | others",
    ]


def test_missing_translation_of_a_claim(house: House) -> None:
    house.edit(CLAIM, 'why.en = "It is a tensor."\n', "")
    assert house.lint() == [
        "docs/data/claims/tensors/pytorch-sum.toml:11: heard.why.en: the English text is "
        'missing. Write it, or add translation = "wanted" to the file.',
    ]


def test_missing_translation_of_a_cell(house: House) -> None:
    house.edit(COMPARISON, 'en = "array"', 'en = " "')
    assert house.lint() == [
        "docs/data/comparisons/sums.toml:11: rows[0].cells.numpy.en: the English text is "
        'missing. Write it, or add translation = "wanted" to the file.',
    ]


def test_missing_in_both_languages(house: House) -> None:
    house.edit(CLAIM, 'why.ko = "텐서입니다."\nwhy.en = "It is a tensor."', "why = {}")
    house.edit(CLAIM, "fact.ko", 'translation = "wanted"\nfact.ko')
    assert house.lint() == [
        "docs/data/claims/tensors/pytorch-sum.toml:12: heard.why.ko: the Korean and English text "
        "is missing. Write it.",
    ]


def test_translation_that_is_wanted(house: House) -> None:
    house.edit(CLAIM, 'fact.en = "A sum in PyTorch is a `Tensor`."\n', 'translation = "wanted"\n')
    assert house.lint() == []


def test_translation_wanted_though_it_is_there(house: House) -> None:
    house.edit(CLAIM, "fact.ko", 'translation = "wanted"\nfact.ko')
    assert house.lint() == [
        "docs/data/claims/tensors/pytorch-sum.toml:1: translation: nothing is missing here. "
        "Remove this line.",
    ]


def test_translation_mistyped(house: House) -> None:
    house.edit(CLAIM, "fact.ko", 'translation = "wantd"\nfact.ko')
    assert house.lint() == [
        'docs/data/claims/tensors/pytorch-sum.toml:1: translation: "wantd" is not allowed here. '
        'Did you mean "wanted"?',
    ]


def test_placeholder_in_data(house: House) -> None:
    house.edit(CLAIM, "A sum in PyTorch is a `Tensor`.", "(write the fact here)")
    assert house.lint() == [
        "docs/data/claims/tensors/pytorch-sum.toml:2: fact.en: (write the fact here) still "
        "stands here. Write it.",
    ]
