"""Rules about claims and their evidence."""

from __future__ import annotations

from support.house import CLAIM as PINNED
from support.house import House

CLAIM = "docs/data/claims/tensors/pytorch-sum.toml"
ADDS = "docs/data/claims/tensors/numpy-adds.toml"
COMPARISON = "docs/data/comparisons/sums.toml"
PIN = '{concept = "tensors/sum", runtime = "pytorch", variable = "kind", is = "Tensor"}'


def pin(house: House, written: str) -> list[str]:
    """What lint says when a claim rests on `written`."""
    house.edit(CLAIM, PIN, f"{{{written}}}")
    return house.lint("evidence-form", "evidence-ids", "pin-holds")


def test_phrases_that_match_too_much(house: House) -> None:
    phrases = 'phrases = ["합은", "PyTorch와 TensorFlow", "x.sum()"]'
    house.edit(CLAIM, 'phrases = ["합은 수다"]', f'{phrases}\nunless = ["…"]')
    assert house.lint("claim-phrases") == [
        'docs/data/claims/tensors/pytorch-sum.toml:8: heard.phrases[0]: "합은" is one word: every '
        "sentence that has it would be underlined. Add the words that make it a statement, the framework's "
        "name included.",
        'docs/data/claims/tensors/pytorch-sum.toml:8: heard.phrases[1]: "PyTorch와 TensorFlow" only names '
        "frameworks. Add the words that say something of them.",
        'docs/data/claims/tensors/pytorch-sum.toml:9: heard.unless[0]: "…" has no word, so it silences '
        'nothing. Write words that make the sentence right, such as "1.x".',
    ]


def test_claim_without_evidence(house: House) -> None:
    house.edit(ADDS, '[{source = "numpy-manual"}]', "[]")
    assert house.lint("evidence-form") == [
        "docs/data/claims/tensors/numpy-adds.toml:3: evidence: is empty: nothing is asserted "
        "without evidence. Pin a recorded value, or cite a source.",
    ]


def test_bare_result(house: House) -> None:
    assert pin(house, 'concept = "tensors/sum", runtime = "pytorch", variable = "out"') == [
        "docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0]: names a result but pins no "
        "value: a bare result is no evidence. Add one of: is, is_none, below, above, "
        "differs_from, same_as, raises, prints.",
    ]


def test_several_conditions(house: House) -> None:
    pinned = 'concept = "tensors/sum", runtime = "pytorch", variable = "out", above = 2, below = 4'
    assert pin(house, pinned) == [
        "docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0]: has several conditions: "
        "below, above. Keep one; write further evidence for the others.",
    ]


def test_source_and_pin_in_one(house: House) -> None:
    assert pin(house, 'source = "numpy-manual", concept = "tensors/sum"') == [
        "docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0]: has a source and a pin. Write "
        "two pieces of evidence: { source = … }, { concept = … }.",
    ]


def test_neither_source_nor_concept(house: House) -> None:
    assert pin(house, 'runtime = "pytorch"') == [
        "docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0]: names neither a source nor a "
        'concept, an operation or a measurement. Write source = "…", or concept = "topic/name" with a pin.',
    ]


def test_pin_without_runtime(house: House) -> None:
    assert pin(house, 'concept = "tensors/sum", variable = "out", is = 3') == [
        "docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0]: names no runtime. Add runtime "
        '= "pytorch" (or another one of snippets/runtimes.toml).',
    ]


def test_pin_without_variable(house: House) -> None:
    assert pin(house, 'concept = "tensors/sum", runtime = "pytorch", is = 3') == [
        'docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0]: "is" pins no variable. Add '
        'variable = "…", the name that is recorded.',
    ]


def test_variable_where_none_is_needed(house: House) -> None:
    assert pin(house, 'concept = "tensors/sum", runtime = "pytorch", variable = "out", prints = "3"') == [
        "docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0]: needs no variable beside "
        '"prints". Remove variable.',
    ]


def test_message_without_raises(house: House) -> None:
    pinned = 'concept = "tensors/sum", runtime = "pytorch", variable = "kind", is = "Tensor", message = "no"'
    assert pin(house, pinned) == [
        'docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0]: "message" goes with "raises" '
        'only. Add raises = "…", or remove message.',
    ]


def test_unknown_source(house: House) -> None:
    assert pin(house, 'source = "numpy-manuel"') == [
        "docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0].source: there is no source "
        '"numpy-manuel". Did you mean "numpy-manual"?',
    ]


def test_unknown_concept(house: House) -> None:
    assert pin(house, 'concept = "tensors/sun", runtime = "pytorch", variable = "out", is = 3') == [
        "docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0].concept: there is no concept "
        '"tensors/sun". Did you mean "tensors/sum"?',
    ]


def test_unknown_runtime(house: House) -> None:
    assert pin(house, 'concept = "tensors/sum", runtime = "pytorhc", variable = "out", is = 3') == [
        "docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0].runtime: there is no runtime "
        '"pytorhc". Did you mean "pytorch"?',
    ]


def test_runtime_the_concept_does_not_run_under(house: House) -> None:
    assert pin(house, 'concept = "tensors/sum", runtime = "tensorflow", variable = "out", is = 3') == [
        "docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0].runtime: tensors/sum does not "
        'run under "tensorflow". It runs under: numpy, pytorch.',
    ]


def test_unknown_runtime_to_differ_from(house: House) -> None:
    pinned = 'concept = "tensors/sum", runtime = "pytorch", variable = "kind", differs_from = "nunpy"'
    assert pin(house, pinned) == [
        "docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0].differs_from: there is no "
        'runtime "nunpy". Did you mean "numpy"?',
    ]


def test_device_the_concept_does_not_name(house: House) -> None:
    pinned = 'concept = "tensors/sum", runtime = "pytorch", device = "cuda", variable = "out", is = 3'
    assert pin(house, pinned) == [
        "docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0].device: tensors/sum does not "
        'name the device "cuda". Known: cpu.',
    ]


def test_variable_that_is_not_recorded(house: House) -> None:
    assert pin(house, 'concept = "tensors/sum", runtime = "pytorch", variable = "oute.dtype", is = "x"') == [
        "docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0].variable: tensors/sum does not "
        'record "oute". Did you mean "out"?',
    ]


def test_error_that_is_not_recorded(house: House) -> None:
    assert pin(house, 'concept = "tensors/sum", runtime = "pytorch", raises = "ValueError"') == [
        "docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0].raises: tensors/sum does not "
        'record "error". Add "error" to record in snippets/tensors/sum/concept.toml.',
    ]


def test_attributes_of_an_array_need_no_recording(house: House) -> None:
    pinned = 'concept = "tensors/sum", runtime = "pytorch", variable = "out.dtype", is = "float32"'
    assert pin(house, pinned) == []


def test_number_that_no_longer_holds(house: House) -> None:
    assert pin(house, 'concept = "tensors/sum", runtime = "pytorch", variable = "out", above = 3') == [
        "docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0]: no longer holds: out is 3, "
        "not above 3.0. Built on it: cell kind/pytorch of sums, docs/ko/index.md:7, "
        "docs/ko/index.md:10, docs/en/index.md:7, docs/en/index.md:10. Correct the fact and what "
        "is built on it, or the snippet if that is wrong.",
    ]


def test_equality_that_no_longer_holds(house: House) -> None:
    pinned = 'concept = "tensors/sum", runtime = "pytorch", variable = "kind", same_as = "numpy"'
    assert pin(house, pinned) == [
        "docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0]: no longer holds: kind is "
        "'Tensor' under pytorch and 'float64' under numpy. Built on it: cell kind/pytorch of "
        "sums, docs/ko/index.md:7, docs/ko/index.md:10, docs/en/index.md:7, docs/en/index.md:10. "
        "Correct the fact and what is built on it, or the snippet if that is wrong.",
    ]


def test_output_that_no_longer_holds(house: House) -> None:
    assert pin(house, 'concept = "tensors/sum", runtime = "pytorch", prints = "4.0"') == [
        "docs/data/claims/tensors/pytorch-sum.toml:4: evidence[0]: no longer holds: stdout does "
        "not contain '4.0'. Built on it: cell kind/pytorch of sums, docs/ko/index.md:7, "
        "docs/ko/index.md:10, docs/en/index.md:7, docs/en/index.md:10. Correct the fact and what "
        "is built on it, or the snippet if that is wrong.",
    ]


def test_pin_on_a_result_that_is_missing_is_reported_once(house: House) -> None:
    house.remove("snippets/tensors/sum/results/pytorch.cpu.toml")
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:1: not recorded under pytorch on cpu. Run: narani "
        "record tensors/sum (on a pull request CI records it for you)",
    ]


def test_pin_on_a_concept_that_cannot_be_read_is_not_reported(house: House) -> None:
    house.edit("snippets/tensors/sum/concept.toml", "[mutant]", "[mutant")
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:14: not valid TOML: Expected ']' at the end of a "
        "table declaration. Quote strings, close brackets, and write each key once.",
    ]


def test_claim_nobody_reads(house: House) -> None:
    house.edit(COMPARISON, 'claims = ["numpy-adds"]', 'claims = ["pytorch-sum"]')
    for language in ("ko", "en"):
        house.edit(f"docs/{language}/index.md", "pytorch-sum, numpy-adds", "pytorch-sum")
    assert house.lint() == [
        "docs/data/claims/tensors/numpy-adds.toml:1: no cell rests on this claim and no page "
        "names it. Add it to a cell's claims, or to a page: /// claims | numpy-adds",
    ]


def test_judged_claim_is_at_home_where_all_are_listed(house: House) -> None:
    house.edit(COMPARISON, 'claims = ["pytorch-sum"]', 'claims = ["numpy-adds"]')
    for language in ("ko", "en"):
        house.edit(f"docs/{language}/index.md", "/// claims | pytorch-sum, numpy-adds", "/// claims")
    assert house.lint() == [
        "docs/data/claims/tensors/numpy-adds.toml:1: no page lists this fact, so a link to it leads nowhere. "
        "Write facts/tensors.md in both languages with: /// claims | tensors",
    ]
    for language in ("ko", "en"):
        page = house.read(f"docs/{language}/index.md")
        house.write(f"docs/{language}/index.md", page + "\n/// claims | tensors\n///\n")
    assert house.lint() == []


def test_nothing_is_called_unused_while_a_page_cannot_be_read(house: House) -> None:
    house.write("docs/ko/index.md", "---\ntitle: 합\n")
    assert house.lint() == [
        "docs/ko/index.md:1: the front matter is not closed. Close it with a line ---.",
    ]


def test_heard_nothing(house: House) -> None:
    house.edit(CLAIM, '["합은 수다"]', '[" "]')
    assert house.lint() == [
        "docs/data/claims/tensors/pytorch-sum.toml:8: heard.phrases: nothing is quoted. Quote "
        "what people say, at most a phrase each.",
    ]


def test_outdated_since_when(house: House) -> None:
    house.edit(CLAIM, 'since = "2016-08-24 (PyTorch 0.1)"\n', "")
    assert house.lint() == [
        'docs/data/claims/tensors/pytorch-sum.toml:9: heard.verdict: "outdated" since when? Add '
        'since = "2019-09-30 (TensorFlow 2.0)", the date or version it stopped being true.',
    ]


def test_since_without_a_year_or_a_version(house: House) -> None:
    house.edit(CLAIM, "2016-08-24 (PyTorch 0.1)", "a while ago")
    assert house.lint() == [
        'docs/data/claims/tensors/pytorch-sum.toml:10: heard.since: "a while ago" has neither a year nor a '
        'version. Write the date or version it stopped being true: since = "2019-09-30 (TensorFlow 2.0)".',
    ]


def test_contradictions_are_other_judged_statements(house: House) -> None:
    written = 'contradicts = ["pytorch-sum", "numpy-adds", "pytorch-sun"]\nverdict'
    house.edit(CLAIM, "verdict", written)
    assert house.lint() == [
        "docs/data/claims/tensors/pytorch-sum.toml:9: heard.contradicts[0]: is this very claim. Name the "
        "statement that cannot be true together with it.",
        'docs/data/claims/tensors/pytorch-sum.toml:9: heard.contradicts[1]: "numpy-adds" is a fact that '
        "nobody was heard to say. Add [heard] to docs/data/claims/tensors/numpy-adds.toml.",
        "docs/data/claims/tensors/pytorch-sum.toml:9: heard.contradicts[2]: there is no claim "
        '"pytorch-sun". Did you mean "pytorch-sum"?',
    ]


def test_unknown_verdict(house: House) -> None:
    house.edit(CLAIM, '"outdated"', '"outdatet"')
    assert house.lint() == [
        'docs/data/claims/tensors/pytorch-sum.toml:9: heard.verdict: "outdatet" is not allowed '
        'here. Did you mean "outdated"?',
    ]


def test_claim_outside_a_topic(house: House) -> None:
    house.remove(CLAIM)
    house.write("docs/data/claims/pytorch-sum.toml", PINNED)
    assert house.lint() == [
        "docs/data/claims/pytorch-sum.toml: a claim stands in a topic's folder. Move it to "
        "docs/data/claims/<topic>/pytorch-sum.toml.",
    ]
