"""Rules about learning paths: steps lead somewhere and take time, days have an end."""

from __future__ import annotations

import pytest
from support.house import House
from support.questions import add_questions
from support.study import STUDY, add_study

FILE = "docs/data/study/day-before.toml"


@pytest.fixture(autouse=True)
def _questions(house: House) -> None:
    add_questions(house)


def faults(house: House, text: str, *rules: str) -> list[str]:
    """What lint says of a path, without its file."""
    add_study(house, text)
    return [problem.removeprefix(f"{FILE}:") for problem in house.lint(*rules)]


def test_a_good_path(house: House) -> None:
    assert faults(house, STUDY) == []


@pytest.mark.parametrize(("old", "new", "told"), [
    ('"what-sum"', '"what-sun"',
     '10: parts[0].steps[0].question: there is no question "what-sun". Did you mean "what-sum"?'),
    ('"tensors/sum"', '"tensors/sun"',
     '11: parts[0].steps[1].concept: there is no concept "tensors/sun". Did you mean "tensors/sum"?'),
    ('"tensors/examples/sum.md"', '"tensors/sum.md"',
     '17: parts[1].steps[0].page: there is no page "tensors/sum.md". '
     'Did you mean "tensors/examples/sum.md"?'),
    ("minutes = 60", "minutes = 0",
     "17: parts[1].steps[0].minutes: 0 minutes is no time for a step. Write 1 to 120."),
    ('question = "what-sum"', 'question = "what-sum", page = "index.md"',
     "10: parts[0].steps[0].minutes: this step names page and question. "
     "A step names one page, one concept or one question."),
    ('question = "what-sum", ', "",
     "10: parts[0].steps[0].minutes: this step names nothing. "
     "A step names one page, one concept or one question."),
    ("minutes = 60", 'minutes = "60"',
     "17: parts[1].steps[0].minutes: must be an integer, not a string ('60')."),
    ('concept = "tensors/sum"', 'question = "what-sum"',
     '11: parts[0].steps[1].question: "what-sum" is parts[0].steps[0] already. Take one out.'),
    ("order = 1", "days = 3", "5: days: is 3, and there are 2 parts. In a plan by days each part is a day."),
    (', en = "Run it."', "", '11: parts[0].steps[1].why.en: the English text is missing. '
     'Write it, or add translation = "wanted" to the file.'),
])
def test_what_is_wrong(house: House, old: str, new: str, told: str) -> None:
    assert told in faults(house, STUDY.replace(old, new))


def test_parts_and_their_length(house: House) -> None:
    none = STUDY.partition("[[parts]]")[0]
    assert faults(house, none + "parts = []\n", "study-parts") == [
        "1: this path has no parts. Add [[parts]] with steps."]
    part = none + '[[parts]]\ntitle = {ko = "합", en = "Sums"}\n'
    assert faults(house, f"{part}steps = []\n", "study-parts") == [
        "7: parts[0]: this part has no steps. Add some."]
    asked = (f"interview/questions/{id_}.md" for id_ in ("what-sum", "why-sum", "when-sum"))
    pages = ("index.md", "tensors/examples/sum.md", *asked)
    why = 'why = {ko = "ㄱ", en = "a"}'
    steps = ", ".join(f'{{page = "{page}", minutes = 120, {why}}}' for page in pages)
    assert faults(house, f"{part}steps = [{steps}]\n", "study-parts", "study-steps") == [
        "7: parts[0]: this part takes 600 minutes, more than a day's 480. "
        "Split it, or leave steps out."]


def test_a_directive_names_a_path(house: House) -> None:
    add_study(house)
    for language in ("ko", "en"):
        house.edit(f"docs/{language}/index.md", "/// comparison | sums",
                   "/// questions | day-befor\n    show: paths\n///\n\n/// comparison | sums")
    assert house.lint("directive-arguments")[0] == (
        'docs/en/index.md:7: /// questions: there is no learning path "day-befor". '
        'Did you mean "day-before"?')
