"""Rules about concepts: what they name, prove and are shown by."""

from __future__ import annotations

from support.house import CONCEPT as WRITTEN
from support.house import House, array

FOLDER = "snippets/tensors/sum"
CONCEPT = f"{FOLDER}/concept.toml"
PYTORCH = f"{FOLDER}/in_pytorch.py"
CLAIM = "docs/data/claims/tensors/pytorch-sum.toml"


def add(house: House, lines: str) -> None:
    """Adds lines above [agreement]."""
    house.edit(CONCEPT, "\n[agreement]", f"{lines}\n\n[agreement]")


def test_reason_for_being_alone_in_company(house: House) -> None:
    add(house, 'alone.ko = "까닭"\nalone.en = "reason"')
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:5: alone: there are 2 snippets: in_numpy.py, "
        'in_pytorch.py. Remove "alone".',
    ]


def test_no_snippet_at_all(house: House) -> None:
    for name in ("in_numpy.py", "in_pytorch.py", "results/numpy.cpu.toml", "results/pytorch.cpu.toml"):
        house.remove(f"{FOLDER}/{name}")
    assert house.lint("concept-alone", "mutant") == [
        "snippets/tensors/sum/concept.toml:1: this concept has no snippet. Add in_pytorch.py and "
        "in_tensorflow.py beside it.",
        'snippets/tensors/sum/concept.toml:15: mutant.snippet: there is no "in_numpy.py" here.',
    ]


def test_nothing_proved(house: House) -> None:
    head, rest = WRITTEN.split("[agreement]")
    house.write(CONCEPT, f'{head}record = ["out", "kind"]\n\n[mutant]{rest.split("[mutant]")[1]}')
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:1: there is neither [agreement] nor [difference]. "
        "Name variables that every snippet ends with equal, or provably different.",
    ]


def test_alone_and_nothing_recorded(house: House) -> None:
    head, rest = WRITTEN.split("[agreement]")
    house.write(CONCEPT, f'{head}alone.ko = "까닭"\nalone.en = "reason"\n[mutant]{rest.split("[mutant]")[1]}')
    house.remove(PYTORCH)
    assert house.lint("concept-proof") == [
        "snippets/tensors/sum/concept.toml:1: nothing is recorded. Name the variables to record: "
        'record = ["out"].',
    ]


def test_a_table_that_names_nothing(house: House) -> None:
    add(house, 'record = ["kind"]')
    house.edit(CONCEPT, '\nnames = ["kind"]', "\nnames = []")
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:11: difference.names: names no variable. Name one, or "
        "remove [difference].",
    ]


def test_a_variable_that_agrees_and_differs(house: House) -> None:
    house.edit(CONCEPT, 'names = ["kind"]', 'names = ["kind", "out"]')
    assert house.lint("concept-proof") == [
        'snippets/tensors/sum/concept.toml:10: difference.names[1]: "out" is in agreement.names '
        "too. It cannot agree and differ.",
    ]


def test_unknown_runtime(house: House) -> None:
    add(house, 'runtimes = ["numpy", "pytorch", "tensorfow"]')
    assert house.lint() == [
        'snippets/tensors/sum/concept.toml:5: runtimes[2]: there is no runtime "tensorfow". Did '
        'you mean "tensorflow"?',
    ]


def test_runtime_without_its_snippet(house: House) -> None:
    add(house, 'runtimes = ["numpy", "pytorch", "tensorflow"]')
    assert house.lint("concept-ids") == [
        'snippets/tensors/sum/concept.toml:5: runtimes[2]: "tensorflow" runs in_tensorflow.py, '
        "which is not here. Write in_tensorflow.py or take the runtime out.",
    ]


def test_runtime_named_twice(house: House) -> None:
    add(house, 'runtimes = ["numpy", "pytorch", "numpy"]')
    assert house.lint() == [
        'snippets/tensors/sum/concept.toml:5: runtimes[2]: "numpy" is named twice. Take one out.',
    ]


def test_unknown_device(house: House) -> None:
    add(house, 'devices = ["cpu", "cuba"]')
    assert house.lint() == [
        'snippets/tensors/sum/concept.toml:5: devices[1]: there is no device "cuba". Did you '
        'mean "cuda"?',
    ]


def test_read_for_a_framework_that_is_not_here(house: House) -> None:
    add(house, '\n[read.torch]\nout = "out"')
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:6: read.torch: there is no in_torch.py here. Did you "
        'mean "pytorch"?',
    ]


def test_question_that_asks_nothing(house: House) -> None:
    house.edit(CONCEPT, "What is the sum?", "The sum.")
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:2: question.en: does not end with a question mark. A "
        "concept is one question.",
    ]


def test_answer_of_three_sentences(house: House) -> None:
    house.edit(CONCEPT, "It is 3.", "It is 3, i.e. `1. + 2.` and no more. Not 4! Not 5.")
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:4: answer.en: has 3 sentences, at most 2 are allowed. "
        "Keep what answers the question; the page has room for the rest.",
    ]


def test_concept_without_pages(house: House) -> None:
    for language, title in (("ko", "합"), ("en", "Sum")):
        house.remove(f"docs/{language}/tensors/examples/sum.md")
        house.edit(f"docs/{language}/index.md", f"[{title}](tensors/examples/sum.md#why)\n", "")
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:1: its page docs/en/tensors/examples/sum.md is "
        "missing. Run: narani new page tensors/examples/sum.md",
        "snippets/tensors/sum/concept.toml:1: its page docs/ko/tensors/examples/sum.md is "
        "missing. Run: narani new page tensors/examples/sum.md",
    ]


def test_page_that_does_not_show_its_concept(house: House) -> None:
    for language in ("ko", "en"):
        house.edit(f"docs/{language}/tensors/examples/sum.md", "| tensors/sum", "| tensors")
    assert house.lint() == [
        "docs/en/tensors/examples/sum.md: this page does not show its concept tensors/sum. Add "
        "the lines: /// compare | tensors/sum and ///",
        "docs/ko/tensors/examples/sum.md: this page does not show its concept tensors/sum. Add "
        "the lines: /// compare | tensors/sum and ///",
    ]


def test_example_page_of_no_concept(house: House) -> None:
    for language in ("ko", "en"):
        page = "---\ntitle: x\ndescription: y\n---\n# x {#x}\n"
        house.write(f"docs/{language}/tensors/examples/summ.md", page)
    assert house.lint() == [
        'docs/en/tensors/examples/summ.md: there is no concept "tensors/summ". Did you mean '
        '"tensors/sum"?',
        'docs/ko/tensors/examples/summ.md: there is no concept "tensors/summ". Did you mean '
        '"tensors/sum"?',
    ]


def test_difference_set_under_one_runtime(house: House) -> None:
    house.edit(CONCEPT, 'names = ["kind"]', 'names = ["kind", "np"]')
    assert house.lint() == [
        'snippets/tensors/sum/concept.toml:10: difference.names[1]: "np" is not set under two '
        "runtimes. Set it in the snippet, or take the name out.",
    ]


def test_recorded_variable_nobody_sets(house: House) -> None:
    add(house, 'record = ["kinds"]')
    assert house.lint() == [
        'snippets/tensors/sum/concept.toml:5: record[0]: "kinds" is not set by any snippet. Did '
        'you mean "kind"?',
    ]


def test_read_of_a_variable_nobody_sets(house: House) -> None:
    add(house, '\n[read.pytorch]\nkind = "outt.grad"')
    assert house.lint() == [
        'snippets/tensors/sum/concept.toml:7: read.pytorch.kind: "outt" is not set by '
        'in_pytorch.py. Did you mean "out"?',
    ]


def test_names_set_in_ways_syntax_does_not_show(house: House) -> None:
    house.edit(PYTORCH, "kind = type(out).__name__", "globals().update(kind=type(out).__name__)")
    house.rerecord()
    assert house.lint() == []


def test_agreement_on_other_values(house: House) -> None:
    house.record("tensors/sum", "pytorch", {"out": array(4.0), "kind": "Tensor"})
    assert house.lint() == [
        'snippets/tensors/sum/concept.toml:7: agreement.names[0]: "out" under pytorch and numpy: '
        "4 is not 3 (tolerance 1e-06). Mend the snippet; if they really differ, name it under "
        "[difference].",
    ]


def test_difference_that_is_none(house: House) -> None:
    house.record("tensors/sum", "numpy", {"out": array(3.0), "kind": "Tensor"})
    assert house.lint() == [
        'snippets/tensors/sum/concept.toml:10: difference.names[0]: "kind" is \'Tensor\' under '
        "every runtime: no difference is left. Show what a porter would compute, or move the "
        "name to [agreement].",
    ]


def test_difference_only_because_nan_equals_nothing(house: House) -> None:
    house.edit(CONCEPT, 'names = ["kind"]', 'names = ["kind", "gap"]')
    for runtime, kind in (("numpy", "float64"), ("pytorch", "Tensor")):
        script = f"{FOLDER}/in_{runtime}.py"
        house.write(script, house.read(script) + 'gap = float("nan")\n')
        house.record("tensors/sum", runtime, {"out": array(3.0), "kind": kind, "gap": float("nan")})
    assert house.lint() == [
        'snippets/tensors/sum/concept.toml:10: difference.names[1]: "gap" is nan under every '
        "runtime: no difference is left. Show what a porter would compute, or move the name to "
        "[agreement].",
    ]


def test_devices_are_judged_apart(house: House) -> None:
    add(house, 'devices = ["cpu", "cuda"]')
    house.record("tensors/sum", "numpy", {"out": array(3.0), "kind": "float64"}, device="cuda")
    house.record("tensors/sum", "pytorch", {"out": array(4.0), "kind": "Tensor"}, device="cuda")
    assert house.lint() == [
        'snippets/tensors/sum/concept.toml:8: agreement.names[0]: "out" under pytorch and numpy: '
        "4 is not 3 (tolerance 1e-06) on cuda. Mend the snippet; if they really differ, name it "
        "under [difference].",
    ]


def test_agreement_over_a_literal(house: House) -> None:
    house.edit(PYTORCH, "torch.tensor([1.0, 2.0]).sum()", "3.0")
    house.rerecord()
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:7: agreement.names: in in_pytorch.py these are only "
        "literals or shapes, so nothing computed is compared. Name an array or number that the "
        "framework computed.",
    ]


def test_agreement_over_a_shape(house: House) -> None:
    house.edit(PYTORCH, "torch.tensor([1.0, 2.0]).sum()", "tuple(torch.ones(3).shape)[0]")
    house.rerecord()
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:7: agreement.names: in in_pytorch.py these are only "
        "literals or shapes, so nothing computed is compared. Name an array or number that the "
        "framework computed.",
    ]


def test_agreement_over_words(house: House) -> None:
    house.edit(CLAIM, 'is = "Tensor"', 'is = "pytorch"')
    for runtime in ("numpy", "pytorch"):
        house.record("tensors/sum", runtime, {"out": "three", "kind": runtime})
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:7: agreement.names: no number or array is compared. "
        "Name an array or number that the framework computed.",
    ]


def test_wide_tolerance_without_a_reason(house: House) -> None:
    house.edit(CONCEPT, 'names = ["out"]', 'names = ["out"]\ntolerance = 0.01')
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:8: agreement.tolerance: 0.01 is above 0.001 and no "
        'reason is given. Tighten it, or add reason = "…".',
    ]


def test_wide_tolerance_with_a_reason(house: House) -> None:
    house.edit(CONCEPT, 'names = ["out"]', 'names = ["out"]\ntolerance = 0.01\nreason = "sampling"')
    assert house.lint() == []


def test_negative_tolerance(house: House) -> None:
    house.edit(CONCEPT, 'names = ["out"]', 'names = ["out"]\ntolerance = -1e-6')
    assert house.lint("agreement-tolerance") == [
        "snippets/tensors/sum/concept.toml:8: agreement.tolerance: -1e-06 is not a tolerance. "
        "Write a number such as 1e-6.",
    ]
