"""Rules about deployment paths: what walks them, what was recorded, what runs them."""

from __future__ import annotations

import pytest
from support.house import House
from support.systems import NOTE, PATH, SYSTEM, add_path, add_system, record_export

from narani.lint import AWAIT_RECORDING

FILE = "docs/data/paths/pytorch-summer.toml"
END = PATH.count("\n")
BARE = PATH.replace('concept = "tensors/sum"\nruntime = "pytorch"\n', "")
NUMBERS = 'size = "file_bytes"\ndifference = "largest_difference"\n'


@pytest.fixture(autouse=True)
def _recorded(house: House) -> None:
    record_export(house)
    add_system(house)


def faults(house: House, text: str, *rules: str) -> list[str]:
    """What lint says of a path, without its file."""
    add_path(house, text)
    return [problem.removeprefix(f"{FILE}:") for problem in house.lint(*rules)]


def test_a_good_path(house: House) -> None:
    add_path(house)
    assert house.lint() == []


@pytest.mark.parametrize(("old", "new", "told"), [
    ('"cpp"', '"cp"', '4: where: "cp" is not allowed here. Did you mean "cpp"?'),
    ('from = "pytorch"', 'form = "pytorch"', '1: "from" is missing. Add from = … to '),
    ('"works"', '"retired"', '9: state: "retired" is not allowed here. Known: cannot, caveat, works.'),
])
def test_what_cannot_be_read(house: House, old: str, new: str, told: str) -> None:
    assert any(said.startswith(told) for said in faults(house, PATH.replace(old, new)))


@pytest.mark.parametrize(("text", "told"), [
    (PATH + NOTE, [f'{END + 1}: note: a path that works has no note. Remove it, or write state = "caveat".']),
    (PATH.replace('"works"', '"caveat"'),
     ['9: state: "caveat" needs a note. Say which caveat: note.ko and note.en.']),
    (BARE.replace(NUMBERS, ""),
     ['5: state: "works", and nothing walks it. Add concept = "topic/concept".']),
    (BARE, ['5: size: is a variable of a concept, and none is named. Add concept = "topic/concept".',
            '6: difference: is a variable of a concept, and none is named. Add concept = "topic/concept".',
            '7: state: "works", and nothing walks it. Add concept = "topic/concept".']),
    (PATH.replace("tensors/sum", "tensors/sun"),
     ['5: concept: there is no concept "tensors/sun". Did you mean "tensors/sum"?']),
    (PATH.replace('runtime = "pytorch"\n', ""),
     ['5: concept: under which runtime? Add runtime = "…". Known: numpy, pytorch.']),
    (PATH.replace('runtime = "pytorch"', 'runtime = "tensorflow"'),
     ['6: runtime: tensors/sum does not run under "tensorflow". Known: numpy, pytorch.']),
    (PATH.replace("file_bytes", "fil_bytes"),
     ['7: size: tensors/sum does not record "fil_bytes". Did you mean "file_bytes"?']),
    (PATH.replace('"file_bytes"', '"out"'),
     ['7: size: "out" does not say its unit. Record it as file_bytes, or as file_kib where the bytes are not '
      "always the same."]),
])
def test_a_path_is_walked(house: House, text: str, told: list[str]) -> None:
    assert faults(house, text, "path-proof") == told


def test_a_path_that_cannot_be_walked_is_proved_too(house: House) -> None:
    cannot = BARE.replace(NUMBERS, "").replace('"works"', '"cannot"') + NOTE
    assert faults(house, cannot) == [], "the claim of its system proves it"
    add_system(house, SYSTEM.replace('claims = ["numpy-adds"]\n', ""))
    assert faults(house, cannot) == [
        "5: state: nothing proves that it cannot be walked. "
        "Name the concept whose run fails, or claims that say so."]
    assert faults(house, cannot + 'claims = ["numpy-adds"]\n') == []
    assert faults(house, cannot + 'claims = ["numpy-ads"]\n') == [
        '8: claims[0]: there is no claim "numpy-ads". Did you mean "numpy-adds"?']


def test_its_run_is_recorded_and_fresh(house: House) -> None:
    assert "path-recorded" in AWAIT_RECORDING
    house.edit("snippets/tensors/sum/in_pytorch.py", "print(", "print( ")
    assert faults(house, PATH, "path-recorded") == [
        "5: concept: tensors/sum: in_pytorch.py changed since it was recorded. "
        "Run: narani record tensors/sum (on a pull request CI records it for you)"]


def test_a_run_of_another_runtime_does_not_matter(house: House) -> None:
    house.edit("snippets/tensors/sum/in_numpy.py", "print(", "print( ")
    assert faults(house, PATH, "path-recorded") == []


def test_what_is_recorded_is_a_number(house: House) -> None:
    record_export(house, "much", float("nan"))
    assert faults(house, PATH, "path-recorded") == [
        '7: size: "file_bytes" is recorded as nothing, not as a number from 0 up. '
        "End the snippet with an int or a float.",
        '8: difference: "largest_difference" is recorded as nan, not as a number from 0 up. '
        "End the snippet with an int or a float."]


def test_what_runs_it_is_a_system(house: House) -> None:
    unknown = PATH.replace("Summer (C++)", "Sumer")
    assert faults(house, unknown) == ['3: to: no system has the title "Sumer". Did you mean "Summer"?']
    assert faults(house, unknown + 'system = "summer"\n') == []
    assert faults(house, unknown + 'system = "sumer"\n') == [
        '10: system: there is no system "sumer". Did you mean "summer"?']
    assert faults(house, unknown.replace('"cpp"', '"other-framework"')) == []
