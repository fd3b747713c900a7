"""Rules about sources: documents anyone can open, with the passage that counts."""

from __future__ import annotations

from support.house import SOURCE as MANUAL
from support.house import House

SOURCE = "docs/data/sources/numpy-manual.toml"


def test_passage_of_too_many_words(house: House) -> None:
    house.edit(SOURCE, "Sum of array elements", "Sum of array elements " + "and more " * 9)
    assert house.lint() == [
        "docs/data/sources/numpy-manual.toml:4: passage: has 26 words, at most 25 are quoted. "
        "Quote the part that supports the claim.",
    ]


def test_source_without_passage(house: House) -> None:
    house.edit(SOURCE, "Sum of array elements over a given axis.", "")
    assert house.lint() == [
        "docs/data/sources/numpy-manual.toml:4: passage: is empty. Quote the sentence that "
        "supports the claim, in its own language.",
    ]


def test_source_without_the_day_it_was_read(house: House) -> None:
    house.edit(SOURCE, "read = 2026-11-01\n", "")
    assert house.lint() == [
        'docs/data/sources/numpy-manual.toml:1: "read" is missing. Add read = … to '
        "docs/data/sources/numpy-manual.toml.",
    ]


def test_address_one_cannot_open(house: House) -> None:
    house.edit(SOURCE, "https://numpy.org/doc/2.4/", "numpy.org/doc")
    assert house.lint() == [
        'docs/data/sources/numpy-manual.toml:3: url: "numpy.org/doc" is not a web address. Write '
        "the whole address, from https:// on.",
    ]


def test_package_registry(house: House) -> None:
    house.edit(SOURCE, "https://numpy.org/doc/2.4/", "https://pypi.example.org/numpy/")
    assert house.lint() == [
        "docs/data/sources/numpy-manual.toml:3: url: a package registry is not cited. Cite the "
        "project's release notes or repository.",
    ]


def test_nameless_document(house: House) -> None:
    house.edit(SOURCE, "NumPy manual", " ")
    assert house.lint() == [
        "docs/data/sources/numpy-manual.toml:1: title: is empty. Name what the reader will open.",
    ]


def test_language_code(house: House) -> None:
    house.edit(SOURCE, 'lang = "en"', 'lang = "English"')
    assert house.lint() == [
        'docs/data/sources/numpy-manual.toml:5: lang: "English" is not a language code. Write '
        '"en", "ko" and the like.',
    ]


def test_read_in_the_future(house: House) -> None:
    house.edit(SOURCE, "read = 2026-11-01", "read = 2999-01-01")
    assert house.lint() == [
        "docs/data/sources/numpy-manual.toml:7: read: 2999-01-01 lies in the future. Write the "
        "day it happened.",
    ]


def test_read_before_it_was_published(house: House) -> None:
    house.edit(SOURCE, "read = 2026-11-01", "read = 2025-11-01")
    assert house.lint() == [
        "docs/data/sources/numpy-manual.toml:7: read: 2025-11-01 is before the day of "
        "publication, 2026-01-01. Write the day you opened the document.",
    ]


def test_source_no_claim_cites(house: House) -> None:
    house.write("docs/data/sources/other-manual.toml", MANUAL)
    assert house.lint() == [
        "docs/data/sources/other-manual.toml:1: no claim cites this source. Cite it: {source = "
        '"other-manual"}, or remove the file.',
    ]
