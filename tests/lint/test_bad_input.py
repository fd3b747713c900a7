"""The bad input a contributor will hand in, and the message each time."""

from __future__ import annotations

import pytest
from support.house import SOURCE, SOURCED, House, array

from narani.errors import Problems

CONCEPT = "snippets/tensors/sum/concept.toml"
PYTORCH = "snippets/tensors/sum/in_pytorch.py"
RESULT = "snippets/tensors/sum/results/pytorch.cpu.toml"
CLAIM = "docs/data/claims/tensors/pytorch-sum.toml"
HOME = "docs/ko/index.md"


def test_malformed_toml(house: House) -> None:
    house.edit(CLAIM, 'fact.en = "', "fact.en = ")
    assert house.lint() == [
        "docs/data/claims/tensors/pytorch-sum.toml:2: not valid TOML: Invalid value. Quote "
        "strings, close brackets, and write each key once.",
    ]


def test_toml_that_ends_too_early(house: House) -> None:
    house.write("docs/data/sources/numpy-manual.toml", 'title = "NumPy"\nnote = [\n')
    assert house.lint() == [
        "docs/data/sources/numpy-manual.toml:3: not valid TOML: Invalid value. Quote strings, "
        "close brackets, and write each key once.",
    ]


def test_unknown_key(house: House) -> None:
    house.edit(CONCEPT, "[mutant]", "[mutnat]")
    assert house.lint() == [
        'snippets/tensors/sum/concept.toml:1: "mutant" is missing. Add mutant = … to '
        "snippets/tensors/sum/concept.toml.",
        'snippets/tensors/sum/concept.toml:14: mutnat: unknown key. Did you mean "mutant"?',
    ]


def test_wrong_type(house: House) -> None:
    house.edit(CONCEPT, 'names = ["out"]', 'names = "out"')
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:7: agreement.names: must be an array, not a string "
        "('out').",
    ]


def test_duplicate_id(house: House) -> None:
    house.write("docs/data/claims/autograd/numpy-adds.toml", SOURCED)
    assert house.lint() == [
        'docs/data/claims/tensors/numpy-adds.toml: the id "numpy-adds" is taken by '
        "docs/data/claims/autograd/numpy-adds.toml. An id is the file's name and names one "
        "thing: rename one file.",
    ]


def test_directive_naming_no_concept(house: House) -> None:
    for language in ("ko", "en"):
        shown = "/// compare | tensors/sun\n///\n\n/// comparison"
        house.edit(f"docs/{language}/index.md", "/// comparison", shown)
    assert house.lint() == [
        'docs/en/index.md:7: /// compare: there is no concept "tensors/sun". Did you mean '
        '"tensors/sum"?',
        'docs/ko/index.md:7: /// compare: there is no concept "tensors/sun". Did you mean '
        '"tensors/sum"?',
    ]


def test_unclosed_directive(house: House) -> None:
    house.edit(HOME, "/// comparison | sums\n///\n", "/// comparison | sums\n")
    assert house.lint() == [
        "docs/ko/index.md:7: /// comparison is not closed. Close it with a line /// of its own.",
    ]


def test_mistyped_option(house: House) -> None:
    for language in ("ko", "en"):
        path = f"docs/{language}/tensors/examples/sum.md"
        house.edit(path, "| tensors/sum\n", "| tensors/sum\n    runtime: [pytorch]\n")
    assert house.lint() == [
        'docs/en/tensors/examples/sum.md:8: /// compare: has no option "runtime". Did you mean '
        '"runtimes"?',
        'docs/ko/tensors/examples/sum.md:8: /// compare: has no option "runtime". Did you mean '
        '"runtimes"?',
    ]


def test_option_value_that_is_not_allowed(house: House) -> None:
    for language in ("ko", "en"):
        path = f"docs/{language}/tensors/examples/sum.md"
        house.edit(path, "| tensors/sum\n", "| tensors/sum\n    code: breif\n    runtimes: [pytorhc]\n")
    assert house.lint() == [
        'docs/en/tensors/examples/sum.md:8: /// compare: code: "breif" is not allowed here. The '
        'only value is "brief".',
        "docs/en/tensors/examples/sum.md:9: /// compare: runtimes: tensors/sum does not run "
        'under "pytorhc". Did you mean "pytorch"?',
        'docs/ko/tensors/examples/sum.md:8: /// compare: code: "breif" is not allowed here. The '
        'only value is "brief".',
        "docs/ko/tensors/examples/sum.md:9: /// compare: runtimes: tensors/sum does not run "
        'under "pytorhc". Did you mean "pytorch"?',
    ]


def test_options_that_are_not_yaml(house: House) -> None:
    house.edit(HOME, "/// comparison | sums\n", "/// comparison | sums\n    a: b: c\n")
    assert house.lint() == [
        "docs/ko/index.md:8: a directive's options: not valid YAML: mapping values are not "
        "allowed here. Put the value in quotes.",
    ]


def test_one_framework_and_no_reason(house: House) -> None:
    house.remove(PYTORCH)
    house.remove(RESULT)
    why = 'why.ko = "타입이 다릅니다."\nwhy.en = "The types differ."\n'
    house.edit(CONCEPT, f'[difference]\nnames = ["kind"]\n{why}', "")
    house.edit(CONCEPT, "\n[agreement]", 'record = ["kind"]\n\n[agreement]')
    house.edit(CLAIM, 'runtime = "pytorch"', 'runtime = "numpy"')
    house.edit(CLAIM, 'is = "Tensor"', 'is = "float64"')
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:1: in_numpy.py is the only snippet, and no reason is "
        "given. Add a snippet for another framework, or say why in alone.ko and alone.en.",
    ]


def test_agreement_naming_a_variable_no_snippet_sets(house: House) -> None:
    house.edit(CONCEPT, 'names = ["out"]', 'names = ["out", "outt"]')
    assert house.lint() == [
        'snippets/tensors/sum/concept.toml:7: agreement.names[1]: "outt" is not set by '
        'in_numpy.py. Did you mean "out"?',
        'snippets/tensors/sum/concept.toml:7: agreement.names[1]: "outt" is not set by '
        'in_pytorch.py. Did you mean "out"?',
    ]


def test_agreement_naming_a_variable_no_run_set(house: House) -> None:
    maybe = "if torch.cuda.is_available():\n    out = 3.0"
    house.edit(PYTORCH, "out = torch.tensor([1.0, 2.0]).sum()", maybe)
    house.record("tensors/sum", "pytorch", {"kind": "Tensor"})
    assert house.lint() == [
        'snippets/tensors/sum/concept.toml:7: agreement.names[0]: "out" is not set under '
        "pytorch. Known: kind. Mend the snippet; if they really differ, name it under "
        "[difference].",
    ]


def test_shapes_that_differ(house: House) -> None:
    house.record("tensors/sum", "pytorch", {"out": array([3.0]), "kind": "Tensor"})
    assert house.lint() == [
        'snippets/tensors/sum/concept.toml:7: agreement.names[0]: "out" under pytorch and numpy: '
        "shape (1,) is not (). Mend the snippet; if they really differ, name it under "
        "[difference].",
    ]


def test_nan_in_an_agreement(house: House) -> None:
    house.record("tensors/sum", "pytorch", {"out": array(float("nan")), "kind": "Tensor"})
    assert house.lint() == [
        'snippets/tensors/sum/concept.toml:7: agreement.names[0]: "out" under pytorch and numpy: '
        "nan is not 3 (tolerance 1e-06, and NaN equals nothing). Mend the snippet; if they "
        "really differ, name it under [difference].",
    ]


def test_result_edited_by_hand(house: House) -> None:
    house.edit(RESULT, "3.0000", "3.0001")
    assert house.lint() == [
        "snippets/tensors/sum/results/pytorch.cpu.toml:3: content: does not fit what this file "
        "holds: it was edited by hand. Restore it, or run: narani record tensors/sum",
    ]


def test_false_pin(house: House) -> None:
    house.edit(CLAIM, 'is = "Tensor"', 'is = "ndarray"')
    assert house.lint() == [
        "docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0]: no longer holds: kind is "
        "'Tensor', not 'ndarray'. Built on it: cell kind/pytorch of sums, docs/ko/index.md:7, "
        "docs/ko/index.md:10, docs/en/index.md:7, docs/en/index.md:10. Correct the fact and what "
        "is built on it, or the snippet if that is wrong.",
    ]


def test_page_in_one_language_only(house: House) -> None:
    house.write("docs/ko/lonely.md", "---\ntitle: 홀로\ndescription: 한국어만\n---\n# 홀로 {#alone}\n")
    assert house.lint() == [
        'docs/ko/lonely.md: docs/en/lonely.md is missing. Write it, or add "translation: wanted" '
        "to the front matter.",
    ]


def test_page_in_one_language_whose_translation_is_wanted(house: House) -> None:
    head = "---\ntitle: 홀로\ndescription: 한국어만\ntranslation: wanted\n---\n"
    house.write("docs/ko/lonely.md", f"{head}# 홀로 {{#alone}}\n")
    assert house.lint() == []


def test_data_that_is_not_utf8(house: House) -> None:
    house.write("docs/data/sources/numpy-manual.toml", SOURCE.replace("manual", "설명서").encode("euc-kr"))
    assert house.lint() == [
        "docs/data/sources/numpy-manual.toml:1: byte 0xbc is not UTF-8. Save the file as UTF-8.",
    ]


def test_page_that_is_not_utf8(house: House) -> None:
    house.write(HOME, house.read(HOME).encode("euc-kr"))
    assert house.lint() == [
        "docs/ko/index.md:2: byte 0xc7 is not UTF-8. Save the file as UTF-8.",
    ]


def test_snippet_that_is_not_utf8(house: House) -> None:
    house.write(PYTORCH, house.read(PYTORCH).encode() + "# 합\n".encode("euc-kr"))
    house.rerecord()
    assert house.lint() == [
        "snippets/tensors/sum/in_pytorch.py:6: byte 0xc7 is not UTF-8. Save the file as UTF-8.",
    ]


def test_nothing_can_be_read_without_runtimes(house: House) -> None:
    house.edit("snippets/runtimes.toml", 'title = "NumPy"', 'titel = "NumPy"')
    with pytest.raises(Problems) as raised:
        house.lint()
    assert str(raised.value).splitlines() == [
        'snippets/runtimes.toml:7: runtime.numpy: "title" is missing. '
        "Add title = … to snippets/runtimes.toml.",
        'snippets/runtimes.toml:8: runtime.numpy.titel: unknown key. Did you mean "title"?',
        "2 problems found.",
    ]
