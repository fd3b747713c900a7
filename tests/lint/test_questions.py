"""Rules about interview questions: their parts, how the short answer sounds, what they rest on."""

from __future__ import annotations

import pytest
from support.house import House
from support.questions import EN, KO, PAGES, add_question, add_questions, file_of

KO_FILE, EN_FILE = file_of("what-sum", "ko"), file_of("what-sum", "en")
KO_SHORT = "PyTorch에서 합은 텐서입니다. 수가 필요하면 `item()`을 부릅니다."
EN_SHORT = "In PyTorch a sum is a tensor. Where you need a number, call `item()`."
UNSPOKEN = "which nobody says aloud. Write full sentences as one says them."
RULES = ("question-place", "question-parts", "question-counts", "question-short", "question-claims",
         "question-follow-ups", "question-related", "question-parity", "question-near", "question-wrong",
         "question-texts")


@pytest.fixture(autouse=True)
def _questions(house: House) -> None:
    add_questions(house)


def faults(house: House, *rules: str) -> list[str]:
    """What lint says of the question what-sum, without its files."""
    said = [line.removeprefix(f"{KO_FILE}:").removeprefix(f"{EN_FILE}:") for line in house.lint(*rules)]
    return list(dict.fromkeys(said))


def both(house: House, old: str, new: str) -> None:
    """Edits both languages of what-sum."""
    for language in PAGES:
        house.edit(file_of("what-sum", language), old, new)


def test_good_questions(house: House) -> None:
    assert house.lint() == []


@pytest.mark.parametrize(("old", "new", "told"), [
    ("topic: tensors", "topic: tensor",
     '5: question.topic: "tensor" is not allowed here. Did you mean "tensors"?'),
    ("level: basic", "level: easy",
     '6: question.level: "easy" is not allowed here. Known: advanced, basic, intermediate.'),
    ("  intent:", "  intend:", '7: question.intend: unknown key. Did you mean "intent"?'),
    ("    - point: NumPy", "    - points: NumPy",
     '13: question.points[1].points: unknown key. Did you mean "point"?'),
    ("claims: [numpy-adds]\n    - point", "claims: numpy-adds\n    - point",
     "14: question.points[1].claims: must be an array, not a string ('numpy-adds')."),
])
def test_what_cannot_be_read(house: House, old: str, new: str, told: str) -> None:
    house.write(KO_FILE, KO.replace(old, new))
    assert told in faults(house)


def test_a_missing_key_is_named(house: House) -> None:
    house.write(EN_FILE, EN.replace("  intent: They see whether you know the type.\n", ""))
    assert f'4: question: "intent" is missing. Add intent: … to {EN_FILE}.' in faults(house)


def test_a_page_without_a_question(house: House) -> None:
    house.write(EN_FILE, EN.replace("question:\n", "questoin:\n"))
    assert '1: the front matter has no "question". Did you mean "questoin"?' in faults(house)


def test_a_question_elsewhere(house: House) -> None:
    house.write("docs/ko/index.md", house.read("docs/ko/index.md").replace("---\n#", "question: {}\n---\n#"))
    assert house.lint("question-place") == [
        "docs/ko/index.md:4: question: a question stands in interview/questions/. "
        "Move it to docs/ko/interview/questions/<id>.md."]


def test_one_name(house: House) -> None:
    both(house, "? {#what-sum}", "? {#sum}")
    assert faults(house, "question-place") == [
        '''27: the heading's id is "sum". It is the file's name: {#what-sum}''']
    add_question(house, "tensors", ko=KO, en=EN)
    assert any('"tensors" is the name of a topic.' in line for line in house.lint("question-place"))


@pytest.mark.parametrize(("old", "new", "told"), [
    ("/// questions | what-sum", "/// questions | why-sum",
     "29: the page does not show its question. Add the lines: /// questions | what-sum and ///"),
    ("{#answer}", "{#long}",
     "1: there is no section {#answer}. "
     "Write ## … {#answer}: the full answer, for somebody who will be asked further."),
    ("/// compare | tensors/sum\n///\n", "",
     "32: the answer shows nothing that was executed or sourced. "
     "Embed it: /// compare | topic/concept, /// comparison | id or /// claims | id"),
    ("{#stronger}", "{#wrong}",
     'the engine writes the section "wrong" of a question. '
     "Say it in the front matter (interview/questions/… question:), or give this heading another id."),
])
def test_parts(house: House, old: str, new: str, told: str) -> None:
    both(house, old, new)
    assert any(line.endswith(told) for line in faults(house, "question-parts"))


def test_an_empty_part(house: House) -> None:
    house.write(EN_FILE, EN.replace("why: It can.", 'why: ""'))
    assert faults(house, "question-parts") == ["22: question.wrong[1].why: is empty. Write it."]


def test_counts(house: House) -> None:
    for language, text in PAGES.items():
        first = text.index("    - point:", text.index("points:"))
        end = text.index("    - point:", first + 1)
        house.write(file_of("what-sum", language), text[:first] + text[end:])
    assert faults(house, "question-counts") == ["10: question.points: has 2, not 3 to 5. Add 1."]
    both(house, "[why-sum, when-sum]", "[]")
    assert "question.follow_ups: has 0, not 2 to 4. Add 2." in faults(house, "question-counts")[1]


@pytest.mark.parametrize(("short", "told"), [
    ("합은 (대개) 텐서입니다.", f"holds parentheses, {UNSPOKEN}"),
    ("GPU/CPU입니다.", f"holds a slash, {UNSPOKEN}"),
    ("답: 텐서입니다.", f"holds a colon, {UNSPOKEN}"),
    ("- 텐서입니다. - 수입니다.", f"holds a list, {UNSPOKEN}"),
    ("[합](/x.md)입니다.", f"holds a link, {UNSPOKEN}"),
    ("`x = torch.sum(y)`입니다.",
     "nobody can say `x = torch.sum(y)` aloud. Say it in words; names such as `model.eval()` may stand."),
    ("합은 텐서다.", '"…합은 텐서다." is not how one answers. End the sentence in 합니다체.'),
    ("합은 텐서입니다", "does not end with a sentence. End it with a full stop."),
    ("가" * 154 + "입니다. PyTorch 2입니다.",
     "takes 166 syllables to say, at most 160. "
     "Answer first, then the reason, then the one caveat; the rest belongs in the answer."),
    ("네. 합은 텐서이고, 2.13에서도 그렇습니까? 아니요. `torch.no_grad()`는 다릅니다.", ""),
])
def test_the_short_answer_sounds_spoken(house: House, short: str, told: str) -> None:
    house.write(KO_FILE, KO.replace(f"  short: >-\n    {KO_SHORT}", f"  short: '{short}'"))
    said = faults(house, "question-short")
    assert said == ([f"8: question.short: {told}"] if told else [])


def test_english_is_counted_in_words(house: House) -> None:
    house.write(EN_FILE, EN.replace(EN_SHORT, "word " * 80 + "end."))
    assert faults(house, "question-short") == [
        "8: question.short: takes 81 words to say, at most 80. "
        "Answer first, then the reason, then the one caveat; the rest belongs in the answer."]
    house.write(EN_FILE, EN.replace(EN_SHORT, "word " * 79 + "end."))
    assert faults(house, "question-short") == []


def test_what_it_rests_on(house: House) -> None:
    both(house, "claims: [numpy-adds, pytorch-sum]", "claims: [numpy-ads, pytorch-sum, pytorch-sum]")
    house.write(EN_FILE, house.read(EN_FILE).replace("      why: It can.\n      claims: [numpy-adds]\n",
                                                     "      why: It can.\n"))
    assert faults(house, "question-claims") == [
        '16: question.points[2].claims[0]: there is no claim "numpy-ads". Did you mean "numpy-adds"?',
        '16: question.points[2].claims[2]: "pytorch-sum" is named twice. Take one out.',
        "21: question.wrong[1]: this wrong answer rests on no claim. "
        "Add claims: […], the ids of the claims that prove it.",
    ]


def test_a_claim_of_a_question_is_used_and_names_it_when_it_breaks(house: House) -> None:
    assert house.lint("claim-used") == [], "own-0 and the like are in questions alone"
    house.edit("docs/data/claims/tensors/pytorch-sum.toml", 'is = "Tensor"', 'is = "float"')
    assert "question what-sum" in house.lint("pin-holds")[0]


def test_follow_ups_lead_on(house: House) -> None:
    both(house, "[why-sum, when-sum]", "[why-sun, what-sum, when-sum, when-sum]")
    assert faults(house, "question-follow-ups") == [
        '24: question.follow_ups[0]: there is no question "why-sun". Did you mean "why-sum"?',
        "24: question.follow_ups[1]: is this very question. Name one that is asked after this answer.",
        '24: question.follow_ups[3]: "when-sum" is named twice. Take one out.']
    both(house, "why-sun", "broadcasting-rules")
    assert faults(house, "question-follow-ups")[0] == (
        '24: question.follow_ups[0]: there is no question "broadcasting-rules". '
        "Write it: narani new question broadcasting-rules")


def test_a_question_nobody_leads_to_is_fine(house: House) -> None:
    file = file_of("why-sum", "ko")
    house.write(file, house.read(file).replace("[what-sum,", "[when-sum,"))
    assert house.lint("question-follow-ups") != []
    assert not any("what-sum" in line for line in house.lint("question-follow-ups"))


def test_related_pages(house: House) -> None:
    both(house, "[tensors/examples/sum.md]", "[tensors/examples/sun.md, interview/questions/what-sum.md]")
    assert faults(house, "question-related") == [
        '25: question.related[0]: there is no page "tensors/examples/sun.md". '
        'Did you mean "tensors/examples/sum.md"?',
        "25: question.related[1]: is this very page. Name the article that says more."]


def test_both_languages_are_one_question(house: House) -> None:
    cannot = "    - says: NumPy cannot add.\n      why: It can.\n      claims: [numpy-adds]\n"
    house.write(EN_FILE, EN.replace("level: basic", "level: advanced").replace(cannot, "")
                .replace("[numpy-adds, pytorch-sum]", "[pytorch-sum]"))
    other = EN_FILE.replace("/en/", "/ko/")
    end = f" As in {other}: the languages have the same ones in the same order."
    assert faults(house, "question-parity") == [
        f'6: question.level: is "advanced", but "basic" in Korean.{end}',
        "16: question.points[2].claims: is [pytorch-sum], but [numpy-adds, pytorch-sum] in Korean." + end,
        f"17: question.wrong: has 1, but 2 in Korean.{end}"]


def test_a_translation_may_be_wanted(house: House) -> None:
    house.remove(EN_FILE)
    assert f"docs/en/{KO_FILE.partition('/ko/')[2]} is missing." in house.lint("page-pair")[0]
    house.edit(KO_FILE, "description:", "translation: wanted\ndescription:")
    assert house.lint(*RULES, "page-pair", "page-links") == []


def test_the_same_evidence_is_the_same_question(house: House) -> None:
    for language in PAGES:
        text = house.read(file_of("why-sum", language))
        text = text.replace("own-0", "pytorch-sum").replace("more-0", "numpy-adds")
        house.write(file_of("why-sum", language), text)
    assert house.lint("question-near") == [
        "docs/ko/interview/questions/why-sum.md:2: asks the same as docs/ko/interview/questions/what-sum.md: "
        "100% of their key points' claims are the same. Join them, or make one ask what the other does not."]


@pytest.mark.parametrize(("title", "told"), [
    ("What is the sum in PyTorch?", True), ("What is a sum in NumPy?", False), ("Why sum at all?", False)])
def test_the_same_words_are_the_same_question(house: House, title: str, told: bool) -> None:
    house.edit(file_of("why-sum", "en"), "title: Why would you add?", f"title: {title}")
    assert bool(house.lint("question-near")) is told


def test_a_wrong_answer_is_no_point(house: House) -> None:
    house.write(EN_FILE, EN.replace("says: NumPy cannot add.", "says: NumPy adds arrays"))
    assert faults(house, "question-wrong") == [
        "21: question.wrong[1].says: says the same as points[1]. "
        "Say what is true in points, and what people say instead in wrong."]


def test_cards_hold_no_links(house: House) -> None:
    house.write(EN_FILE, EN.replace("why: It can.", 'why: "It [can](../../index.md)."'))
    assert faults(house, "question-texts") == [
        '22: question.wrong[1].why: holds a link, "(../../index.md)". '
        "Link in the answer, or list the page under related."]


def test_a_title_is_plain(house: House) -> None:
    house.write(EN_FILE, EN.replace("title: What is a sum", "title: What is `sum`"))
    assert faults(house, "question-texts") == [
        "2: title: holds Markdown, `sum`, which the menu shows as it is. "
        "Write it plainly; the page's heading may have it."]


def test_a_directive_names_questions(house: House) -> None:
    for language in PAGES:
        house.edit(f"docs/{language}/index.md", "/// comparison | sums",
                   "/// questions | why-sun, tensor\n///\n\n/// questions\n    show: path\n///\n\n"
                   "/// comparison | sums")
    found = house.lint("directive-arguments", "directive-options")
    said = [line.removeprefix("docs/en/index.md:") for line in found]
    assert said[:3] == [
        '7: /// questions: there is no question "tensor". Did you mean "tensors"?',
        '7: /// questions: there is no question "why-sun". Did you mean "why-sum"?',
        '11: /// questions: show: "path" is not allowed here. Did you mean "paths"?']


def test_links_to_parts_and_to_entries(house: House) -> None:
    for language in PAGES:
        house.write(f"docs/{language}/interview/index.md",
                    f"---\ntitle: t{language}\ndescription: d\n---\n# T {{#t}}\n\n/// questions\n///\n\n"
                    "[a](#what-sum) [b](#topic-numerics) [c](questions/what-sum.md#wrong) [d](#why-sun)\n")
    assert house.lint("page-links") == [
        f'docs/{language}/interview/index.md:10: interview/index.md has no heading with the id "why-sun". '
        'Did you mean "why-sum"?' for language in ("en", "ko")]
