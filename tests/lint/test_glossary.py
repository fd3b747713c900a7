"""Rules about the glossary."""

from __future__ import annotations

from support.house import House

FOLDER = "docs/data/glossary"
TERM = """\
term.ko = "텐서"
term.en = "tensor"
definition.ko = "축이 있는 배열입니다."
definition.en = "An array with axes."
"""


def test_a_good_term(house: House) -> None:
    house.write(f"{FOLDER}/tensor.toml", TERM + 'see = "tensors/sum"\nclaims = ["pytorch-sum"]\n')
    assert house.lint() == []


def test_a_spelling_means_one_term(house: House) -> None:
    house.write(f"{FOLDER}/array.toml", TERM.replace("텐서", "배열").replace('"tensor"', '"array"')
                + 'also.ko = ["텐서", "배열"]\n')
    house.write(f"{FOLDER}/tensor.toml", TERM)
    assert house.lint("glossary-terms") == [
        'docs/data/glossary/array.toml:5: also.ko: "배열" is written twice. Take one out.',
        'docs/data/glossary/tensor.toml:1: term.ko: "텐서" is a spelling of array already. '
        "One spelling means one term: take one out.",
    ]


def test_references_exist(house: House) -> None:
    house.write(f"{FOLDER}/tensor.toml", TERM + 'see = "tensors/sun"\nclaims = ["pytorch-sun"]\n')
    assert house.lint("glossary-terms") == [
        'docs/data/glossary/tensor.toml:5: see: there is no page or concept "tensors/sun". '
        'Did you mean "tensors/sum"?',
        'docs/data/glossary/tensor.toml:6: claims[0]: there is no claim "pytorch-sun". '
        'Did you mean "pytorch-sum"?',
    ]


def test_both_languages(house: House) -> None:
    house.write(f"{FOLDER}/tensor.toml", TERM.replace('definition.en = "An array with axes."\n', ""))
    assert any("definition" in problem and "en" in problem for problem in house.lint("translation"))


def test_a_tooltip_is_short(house: House) -> None:
    house.write(f"{FOLDER}/tensor.toml", TERM.replace("An array", "An array " + "and more " * 30))
    assert "the first sentence has" in house.lint("glossary-terms")[0]


def test_the_directive_takes_nothing(house: House) -> None:
    house.edit("docs/ko/index.md", "/// comparison | sums", "/// glossary | tensors")
    said = "/// glossary: takes no argument. Write /// glossary: it lists every term."
    assert f"docs/ko/index.md:7: {said}" in house.lint("directive-arguments")
