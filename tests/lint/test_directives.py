"""Rules about directives, and places a scaffold left to fill in."""

from __future__ import annotations

from support.house import House
from support.pages import HOME, append, korean


def test_unknown_directive(house: House) -> None:
    append(house, "/// comparsion | sums\n///")
    assert korean(house) == [
        'docs/ko/index.md:15: there is no directive "comparsion". Did you mean "comparison"?',
    ]


def test_directive_of_another_extension(house: House) -> None:
    house.write("mkdocs.yml", "markdown_extensions:\n  pymdownx.blocks.details:\n")
    append(house, "/// details | More\nText.\n///")
    assert house.lint() == []


def test_directive_without_a_bar(house: House) -> None:
    append(house, "/// compare tensors/sum\n///")
    assert korean(house) == [
        'docs/ko/index.md:15: "/// compare tensors/sum" neither opens nor closes a directive. '
        "Write /// name | argument from the line's beginning on; show examples in fenced code.",
        'docs/ko/index.md:16: "///" neither opens nor closes a directive. Write /// name | '
        "argument from the line's beginning on; show examples in fenced code.",
    ]


def test_directive_that_is_indented_too_far(house: House) -> None:
    append(house, "- item\n\n    /// compare | tensors/sum\n    ///")
    assert korean(house) == [
        'docs/ko/index.md:17: "/// compare | tensors/sum" neither opens nor closes a directive. '
        "Write /// name | argument from the line's beginning on; show examples in fenced code.",
        'docs/ko/index.md:18: "///" neither opens nor closes a directive. Write /// name | '
        "argument from the line's beginning on; show examples in fenced code.",
    ]


def test_directive_with_text_inside(house: House) -> None:
    append(house, "/// compare | tensors/sum\n    code: brief\n\nText.\n///")
    assert korean(house) == [
        "docs/ko/index.md:18: /// compare holds no text. Indent options by four spaces; close it "
        "with /// before the text.",
    ]


def test_directive_in_fenced_code_is_none(house: House) -> None:
    append(house, "````markdown\n```text\n/// compare\n```\n/// comapre\n````")
    assert house.lint() == []


def test_option_of_a_list(house: House) -> None:
    append(house, "/// compare | tensors\n    code: brief\n///")
    assert korean(house) == [
        'docs/ko/index.md:16: /// compare: has no option "code". It takes none here.',
    ]


def test_option_of_a_directive_that_takes_none(house: House) -> None:
    append(house, "/// claims | pytorch-sum\n    code: brief\n///")
    assert korean(house) == [
        'docs/ko/index.md:16: /// claims: has no option "code". It takes none here.',
    ]


def test_option_of_the_wrong_type(house: House) -> None:
    append(house, "/// compare | tensors/sum\n    runtimes: pytorch\n///")
    assert korean(house) == [
        "docs/ko/index.md:16: /// compare: runtimes: must be a list, not 'pytorch'. Write "
        "runtimes: [pytorch, tensorflow]",
    ]


def test_unknown_topic(house: House) -> None:
    append(house, "/// compare | tensor\n///")
    assert korean(house) == [
        'docs/ko/index.md:15: /// compare: there is no topic "tensor". Did you mean "tensors"?',
    ]


def test_unknown_comparison(house: House) -> None:
    append(house, "/// comparison | sum\n///")
    assert korean(house) == [
        'docs/ko/index.md:15: /// comparison: there is no comparison "sum". Did you mean "sums"?',
    ]


def test_comparison_that_names_none(house: House) -> None:
    append(house, "/// comparison\n///")
    assert korean(house) == [
        "docs/ko/index.md:15: /// comparison: names no comparison. Known: sums.",
    ]


def test_unknown_claim(house: House) -> None:
    append(house, "/// claims | pytorch-sun\n///")
    assert korean(house) == [
        'docs/ko/index.md:15: /// claims: there is no claim "pytorch-sun". Did you mean '
        '"pytorch-sum"?',
    ]


def test_the_judged_statements_of_a_topic(house: House) -> None:
    append(house, "/// claims | judged tensors\n///")
    assert korean(house) == []
    append(house, "/// claims | judged cooking\n///")
    assert 'there is no claim "judged cooking".' in korean(house)[0]


def test_claim_named_twice(house: House) -> None:
    append(house, "/// claims | pytorch-sum, pytorch-sum\n///")
    assert korean(house) == [
        'docs/ko/index.md:15: /// claims: "pytorch-sum" is named twice. Take one out.',
    ]


def test_placeholder_on_a_page(house: House) -> None:
    house.edit(HOME, "description: 왜", "description: (여기에 설명을 쓰세요)")
    assert house.lint() == [
        "docs/ko/index.md:3: (여기에 설명을 쓰세요) still stands here. Write it.",
    ]


def test_placeholder_in_a_snippet(house: House) -> None:
    path = "snippets/tensors/sum/in_pytorch.py"
    house.write(path, house.read(path) + "# (write what the sum shows here)\n")
    house.rerecord()
    assert house.lint() == [
        "snippets/tensors/sum/in_pytorch.py:6: (write what the sum shows here) still stands "
        "here. Write it.",
    ]


def test_a_list_that_is_none(house: House) -> None:
    append(house, "/// compare\n    show: diferences\n///")
    assert korean(house) == [
        'docs/ko/index.md:16: /// compare: show: "diferences" is not allowed here. '
        'Did you mean "differences"?',
    ]


def test_a_list_of_one_concept(house: House) -> None:
    append(house, "/// compare | tensors/sum\n    show: differences\n///")
    assert korean(house) == [
        'docs/ko/index.md:16: /// compare: has no option "show". Known: code, runtimes.',
    ]


def test_flashcards_ask_every_question_in_one_of_the_ways_there_are(house: House) -> None:
    directives = ("/// flashcards | tensors", "/// flashcards\n    show: quizz", "/// flashcards")
    append(house, "\n\n".join(f"{one}\n///" for one in directives))
    assert korean(house) == [
        "docs/ko/index.md:15: /// flashcards: takes no argument. Write /// flashcards: it asks every "
        "question.",
        'docs/ko/index.md:19: /// flashcards: show: "quizz" is not allowed here. Did you mean "quiz"?',
    ]
