"""`narani new`: complete files that lint refuses only for the places still to be filled in."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from support.house import House
from support.systems import record_export

from narani.cli import main
from narani.lint import AWAIT_RECORDING
from narani.lint.rules.placeholder import MARKER

UNFINISHED = {"placeholder", "claim-used", "source-used", "comparison-used", *AWAIT_RECORDING}
"""What lint may say of files just scaffolded: to be filled in, used and recorded."""


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """A repository in order, and the working folder."""
    monkeypatch.chdir(tmp_path)
    return House(tmp_path)


def new(house: House, capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    """Runs `narani new …`; what it said."""
    assert main(["new", *words]) == 0
    return capsys.readouterr().out.splitlines()


def filled(house: House) -> None:
    """Replaces every marker, as an author would."""
    for path in [*house.root.rglob("*.toml"), *house.root.rglob("*.md"), *house.root.rglob("*.py")]:
        text = path.read_text(encoding="utf-8")
        path.write_text(MARKER.sub("numpy-adds", text), encoding="utf-8")


def test_concept(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    assert new(house, capsys, "concept", "tensors/outer", "--frameworks", "numpy,pytorch,tensorflow") == [
        "Wrote snippets/tensors/outer/concept.toml",
        "Wrote snippets/tensors/outer/in_numpy.py",
        "Wrote snippets/tensors/outer/in_pytorch.py",
        "Wrote snippets/tensors/outer/in_tensorflow.py",
        "Wrote docs/ko/tensors/examples/outer.md",
        "Wrote docs/en/tensors/examples/outer.md",
        "",
        "Replace every (여기에 … 쓰세요) and (write … here), then run:",
        "  narani check snippets/tensors/outer",
    ]
    rules = {problem.rule for problem in house.problems()}
    assert "placeholder" in rules and rules <= UNFINISHED
    filled(house)
    assert {problem.rule for problem in house.problems()} <= UNFINISHED - {"placeholder"}


def test_concept_of_one_framework_asks_why(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    new(house, capsys, "concept", "tensors/outer", "--frameworks", "numpy")
    assert "alone.ko = " in house.read("snippets/tensors/outer/concept.toml")
    assert {problem.rule for problem in house.problems()} <= UNFINISHED


def test_scaffolded_snippet_runs(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("numpy")
    new(house, capsys, "concept", "tensors/outer", "--frameworks", "numpy,pytorch")
    script = house.root / "snippets/tensors/outer/in_numpy.py"
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=True)
    assert done.stdout == "out 3.0000\n"


def test_claim(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    said = new(house, capsys, "claim", "tensors/sums-are-tensors", "--heard")
    assert said[0] == "Wrote docs/data/claims/tensors/sums-are-tensors.toml"
    assert {problem.rule for problem in house.problems()} <= {*UNFINISHED, "evidence-ids"}
    filled(house)
    assert {problem.rule for problem in house.problems()} <= {"claim-phrases", "claim-used", "evidence-ids"}


def test_source(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    said = new(house, capsys, "source", "numpy-notes")
    assert said[-1] == "  narani check docs/data/sources/numpy-notes.toml"
    assert {problem.rule for problem in house.problems()} <= {*UNFINISHED, "source-form"}
    filled(house)
    assert [str(problem) for problem in house.problems()] == [
        "docs/data/sources/numpy-notes.toml:1: no claim cites this source. "
        'Cite it: {source = "numpy-notes"}, or remove the file.'
    ]


def test_comparison(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    new(house, capsys, "comparison", "more-sums", "--columns", "numpy,pytorch")
    filled(house)
    assert [problem.rule for problem in house.problems()] == ["comparison-used"]


def test_system_and_path(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    assert new(house, capsys, "system", "summer")[0] == "Wrote docs/data/systems/summer.toml"
    said = new(house, capsys, "path", "pytorch-summer")
    assert said[-1] == "  narani check docs/data/paths/pytorch-summer.toml"
    rules = {problem.rule for problem in house.problems()}
    assert rules == {"placeholder", "system-proof", "system-article", "path-proof", "path-system"}
    for path in ("systems/summer", "paths/pytorch-summer"):
        text = house.read(f"docs/data/{path}.toml")
        text = text.replace("(write topic/concept here)", "tensors/sum").replace(
            "(write page#heading of the section about it here)", "index#home")
        house.write(f"docs/data/{path}.toml", MARKER.sub("Summer", text))
    assert {problem.rule for problem in house.problems()} <= {"language", "path-proof"}
    record_export(house)
    assert {problem.rule for problem in house.problems()} <= {"language"}


def test_question(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    assert new(house, capsys, "question", "what-sum", "--topic", "tensors", "--level", "basic") == [
        "Wrote docs/ko/interview/questions/what-sum.md",
        "Wrote docs/en/interview/questions/what-sum.md",
        "",
        "Replace every (여기에 … 쓰세요) and (write … here), then run:",
        "  narani check docs/ko/interview/questions/what-sum.md",
    ]
    rules = {problem.rule for problem in house.problems()}
    assert "placeholder" in rules
    filled(house)
    left = {"question-parts", "question-short", "question-follow-ups", "question-related", "question-near",
            "question-wrong"}
    assert {problem.rule for problem in house.problems()} <= left
    house.remove("docs/en/interview/questions/what-sum.md")
    said = new(house, capsys, "question", "what-sum", "--topic", "tensors", "--level", "basic")
    assert said[0] == "Wrote docs/en/interview/questions/what-sum.md"


def test_page(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    assert new(house, capsys, "page", "docs/ko/about/sums")[:2] == [
        "Wrote docs/ko/about/sums.md", "Wrote docs/en/about/sums.md"]
    filled(house)
    assert house.lint() == []


def test_article_lacks_only_what_its_author_shows(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    assert new(house, capsys, "page", "tensors/sums")[0] == "Wrote docs/ko/tensors/sums.md"
    filled(house)
    left = [line.partition(": ")[2].split(",")[0] for line in house.lint()]
    assert left == ["the article shows 0 of /// compare", "the article shows 0 of /// comparison"] * 2


def test_missing_language_of_a_page(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    house.remove("docs/en/tensors/examples/sum.md")
    assert new(house, capsys, "page", "tensors/examples/sum.md")[0] == "Wrote docs/en/tensors/examples/sum.md"
    assert "/// compare | tensors/sum\n///" in house.read("docs/en/tensors/examples/sum.md")


@pytest.mark.parametrize(("words", "told"), [
    (("concept", "tensors/sum"), "snippets/tensors/sum/concept.toml: is already there. "
     "Edit it, or choose another name."),
    (("concept", "outer"), "outer: a concept stands in a topic. Write TOPIC/outer."),
    (("concept", "tensors/Outer_Product"), "Outer_Product: is not an id. "
     "Use lower-case letters, digits and single hyphens."),
    (("concept", "tensors/outer", "--frameworks", "numpy,pytorhc"),
     '--frameworks: there is no framework "pytorhc". Did you mean "pytorch"?'),
    (("claim", "autograd/numpy-adds"), "numpy-adds: there is a claim of this id. Choose another one."),
    (("source", "numpy-manual"), "numpy-manual: there is a source of this id. Choose another one."),
    (("comparison", "sums"), "docs/data/comparisons/sums.toml: is already there. "
     "Edit it, or choose another name."),
    (("page", "index.md"), "docs/ko/index.md: is already there. Edit it, or choose another name."),
    (("page", "../outside.md"), "../outside.md: is no path of a page. Write it like tensors/products.md."),
])
def test_refusals_write_nothing(house: House, capsys: pytest.CaptureFixture[str], words: tuple[str, ...],
                                told: str) -> None:
    before = sorted(house.root.rglob("*"))
    assert main(["new", *words]) == 1
    assert told in capsys.readouterr().err.splitlines()
    assert sorted(house.root.rglob("*")) == before


def test_a_mistyped_topic_is_asked_about(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "concept", "tensor/outer"]) == 1
    assert 'tensor/outer: there is no topic "tensor". Did you mean "tensors"?' in capsys.readouterr().err
    assert not (house.root / "snippets/tensor").exists()
    (house.root / "snippets/tensor").mkdir()
    assert main(["new", "concept", "tensor/outer"]) == 0
