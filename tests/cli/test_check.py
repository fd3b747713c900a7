"""`narani check`: what was touched and what is built on it, nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.house import PLAIN_CONCEPT, House, array
from support.questions import add_questions
from support.study import add_study
from support.systems import add_path, add_system, record_export

from narani.cli import main
from narani.cli.touched import touched_by

PLAIN = """
[runtime.plain]
title = "Plain"
framework = "plain"
preload = ["json"]

[runtime.absent]
title = "Absent"
framework = "absent"
preload = ["no_such_framework"]
"""
FOLDER = "snippets/numbers/plain-sum"
CLAIM = "docs/data/claims/tensors/plain-three.toml"


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """A repository in order, and the working folder."""
    monkeypatch.chdir(tmp_path)
    return House(tmp_path)


@pytest.fixture
def plain(house: House) -> House:
    """The same with an unrecorded concept that needs no framework, and a claim that pins it."""
    house.write("snippets/runtimes.toml", house.read("snippets/runtimes.toml") + PLAIN)
    house.write(f"{FOLDER}/concept.toml", PLAIN_CONCEPT)
    house.write(f"{FOLDER}/in_plain.py", "values = [1 + 0, 2]\nout = sum(values)\nprint(out)\n")
    house.write(f"{FOLDER}/in_absent.py", "values = [1, 2]\nout = sum(values)\nprint(out)\n")
    for language in ("ko", "en"):
        page = f"docs/{language}/tensors/examples/sum.md"
        text = house.read(page).replace("tensors/sum", "numbers/plain-sum")
        house.write(f"docs/{language}/numbers/examples/plain-sum.md", text)
    pin = '{concept = "numbers/plain-sum", runtime = "plain", variable = "out", is = 3}'
    house.write(CLAIM, f'fact.ko = "3입니다."\nfact.en = "It is 3."\nevidence = [{pin}]\n')
    for language in ("ko", "en"):
        house.edit(f"docs/{language}/index.md", "| pytorch-sum", "| plain-three, pytorch-sum")
    return house


def check(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[str]]:
    """Status, and what was said about problems and notes."""
    status = main(["check", *words])
    said = capsys.readouterr()
    return status, [line for line in (said.out + said.err).splitlines() if not line.startswith("Running")]


def test_what_a_concept_touches(house: House) -> None:
    found = touched_by(house.catalog(), ["snippets/tensors/sum/in_pytorch.py"], house.root)
    assert found.concepts == found.run == {"tensors/sum"}
    assert found.claims == {"pytorch-sum"} and found.comparisons == {"sums"}
    assert {page.name for page in found.pages} == {"index.md", "tensors/examples/sum.md"}


def test_a_question_is_touched_through_its_claims(house: House) -> None:
    add_questions(house)
    found = touched_by(house.catalog(), ["docs/data/claims/tensors/own-0.toml"], house.root)
    assert {page.name for page in found.pages} == {"interview/questions/why-sum.md"}
    assert {f"docs/{language}/interview/questions/why-sum.md" for language in ("ko", "en")} <= found.files


def test_a_learning_path_is_shown_by_a_page(house: House) -> None:
    add_questions(house)
    add_study(house)
    for language in ("ko", "en"):
        house.edit(f"docs/{language}/index.md", "/// comparison",
                   "/// questions\n    show: paths\n///\n\n/// comparison")
    found = touched_by(house.catalog(), ["docs/data/study/day-before.toml"], house.root)
    assert (found.study, {page.name for page in found.pages}) == ({"day-before"}, {"index.md"})


def test_what_a_system_touches(house: House) -> None:
    record_export(house)
    add_system(house)
    add_path(house)
    for language in ("ko", "en"):
        text = house.read(f"docs/{language}/index.md").replace("(tensors", "(../tensors")
        house.write(f"docs/{language}/systems/index.md",
                    text.replace("/// comparison | sums", "/// systems").replace("#home", "#systems"))
    found = touched_by(house.catalog(), ["docs/data/systems/summer.toml"], house.root)
    assert (found.systems, found.run) == ({"summer"}, {"tensors/sum"})
    assert {page.name for page in found.pages} == {"systems/index.md"}
    found = touched_by(house.catalog(), ["docs/data/paths/pytorch-summer.toml"], house.root)
    assert (found.paths, found.run) == ({"pytorch-summer"}, {"tensors/sum"})
    found = touched_by(house.catalog(), ["tensors/sum"], house.root)
    assert (found.systems, found.paths) == ({"summer"}, {"pytorch-summer"})
    assert "docs/data/systems/summer.toml" in found.files


def test_what_a_source_touches(house: House) -> None:
    found = touched_by(house.catalog(), ["docs/data/sources/numpy-manual.toml"], house.root)
    assert found.claims == {"numpy-adds"} and found.comparisons == {"sums"} and not found.run


def test_what_a_claim_runs(house: House) -> None:
    found = touched_by(house.catalog(), ["docs/data/claims/tensors/pytorch-sum.toml"], house.root)
    assert found.run == {"tensors/sum"} and not found.concepts


def test_a_page_is_checked_in_both_languages(house: House) -> None:
    found = touched_by(house.catalog(), ["docs/ko/index.md"], house.root)
    assert {page.language for page in found.pages} == {"ko", "en"} and not found.run


def test_unrecorded_concept_and_claim(plain: House, capsys: pytest.CaptureFixture[str]) -> None:
    status, said = check(capsys, FOLDER)
    assert status == 0
    assert said[0] == "No problems in 1 concept, 1 claim, 0 comparisons, 4 pages, 1 run."
    assert said[1].startswith(f"note: {FOLDER}/concept.toml:1: not recorded under plain, absent on cpu.") or (
        "absent was not run" in said[1])
    assert any("absent was not run" in line for line in said)
    assert not (plain.root / FOLDER / "results").exists()


def test_false_claim_about_what_was_just_run(plain: House, capsys: pytest.CaptureFixture[str]) -> None:
    plain.edit(CLAIM, "is = 3", "is = 4")
    status, said = check(capsys, CLAIM)
    assert status == 1
    assert any(line.startswith(f"{CLAIM}:3: evidence[0]: no longer holds: out is 3, not 4.") for line in said)


def test_crash(plain: House, capsys: pytest.CaptureFixture[str]) -> None:
    plain.write(f"{FOLDER}/in_plain.py", "values = [1 + 0, 2]\nout = 1 / 0\n")
    status, said = check(capsys, FOLDER)
    assert status == 1
    assert any(line.startswith(f"{FOLDER}/in_plain.py:2: plain on cpu:") for line in said)


def test_mutant_that_proves_nothing(plain: House, capsys: pytest.CaptureFixture[str]) -> None:
    plain.edit(f"{FOLDER}/in_plain.py", "values = [1 + 0, 2]", "values = [1, 2]  # 1 + 2")
    status, said = check(capsys, FOLDER)
    assert status == 1
    assert any(line.startswith(f"{FOLDER}/concept.toml:12: mutant.by: plain: verification does not notice")
               for line in said)


def test_another_result_than_the_recorded_one(plain: House, capsys: pytest.CaptureFixture[str]) -> None:
    plain.record("numbers/plain-sum", "plain", {"out": 4}, "4\n")
    status, said = check(capsys, FOLDER)
    assert status == 1
    assert any(line.startswith(f"{FOLDER}/results/plain.cpu.toml") for line in said)


def test_other_parts_are_left_alone(plain: House, capsys: pytest.CaptureFixture[str]) -> None:
    plain.record("tensors/sum", "pytorch", {"out": array(9.0), "kind": "Tensor"})
    plain.write("docs/ko/broken.md", "# no front matter\n")
    assert check(capsys, "--no-run", FOLDER)[0] == 0
    assert check(capsys, "--no-run", "docs/ko/broken.md")[0] == 1


def test_page_that_cannot_be_read(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    house.write("docs/ko/index.md", "---\ntitle: [\n---\n")
    status, said = check(capsys, "docs/ko/index.md")
    assert status == 1 and said[0].startswith("docs/ko/index.md:2: front matter: not valid YAML")


def test_unknown_path(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(capsys, "tensors/sun") == (1, [
        'tensors/sun: there is nothing to check here. Did you mean "tensors/sum"?', "1 problem found."])
