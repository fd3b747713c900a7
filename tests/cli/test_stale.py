"""`narani stale`."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.house import House

from narani.cli import main


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """A repository in order, and the working folder."""
    monkeypatch.chdir(tmp_path)
    return House(tmp_path)


def stale(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["stale", "--days", "100000", *words]) == 0
    return capsys.readouterr().out


def test_nothing(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    assert stale(capsys) == "Nothing is stale, and no translation is wanted.\n"


def test_translations(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    house.write("docs/ko/new.md", "---\ntitle: 새\ndescription: 새\ntranslation: wanted\n---\n")
    claim = "docs/data/claims/tensors/numpy-adds.toml"
    house.edit(claim, 'fact.en = "NumPy adds arrays."', 'translation = "wanted"')
    house.edit("snippets/tensors/sum/concept.toml", "question.ko", 'translation = "wanted"\nquestion.ko')
    assert stale(capsys) == """\
Translation wanted (3):
  docs/ko/new.md
    Write docs/en/new.md and remove the line "translation: wanted".
  snippets/tensors/sum/concept.toml
    Write the missing texts and remove the line translation = "wanted".
  docs/data/claims/tensors/numpy-adds.toml
    Write the missing texts and remove the line translation = "wanted".

"""


def test_results(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    folder = "snippets/tensors/sum"
    house.edit(f"{folder}/concept.toml", "\n[agreement]", 'devices = ["cpu", "cuda"]\n\n[agreement]')
    house.write(f"{folder}/in_pytorch.py", house.read(f"{folder}/in_pytorch.py") + "print(1)\n")
    house.remove(f"{folder}/results/numpy.cpu.toml")
    assert stale(capsys) == """\
Results that do not stand for their script (3):
  tensors/sum: numpy: never recorded on cpu
    Run: narani record tensors/sum
  tensors/sum: pytorch: in_pytorch.py changed since it was recorded
    Run: narani record tensors/sum
  tensors/sum: pytorch: never recorded on cuda
    Run: narani record tensors/sum --device cuda

"""


def test_old_evidence(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    assert stale(capsys, "--days", "-1").startswith("Claims whose newest evidence is older than -1 days (2):")
    house.edit("docs/data/sources/numpy-manual.toml", "read = 2026-11-01", "read = 1999-11-01")
    house.edit("docs/data/sources/numpy-manual.toml", "published = 2026-01-01\n", "")
    assert stale(capsys, "--days", "9000") == """\
Claims whose newest evidence is older than 9000 days (1):
  docs/data/claims/tensors/numpy-adds.toml: 1999-11-01
    Read numpy-manual again; if its passage still stands, set the day in read = …

"""


def test_concept_nothing_builds_on(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    pin = '{concept = "tensors/sum", runtime = "pytorch", variable = "kind", is = "Tensor"}'
    house.edit("docs/data/claims/tensors/pytorch-sum.toml", pin, '{source = "numpy-manual"}')
    assert house.lint() == [], "a concept by itself is no error: a contributor adds one folder"
    assert stale(capsys) == """\
Concepts that nothing builds on (1):
  tensors/sum
    Pin one of its values in a claim, or show it on an article: /// compare | tensors/sum

"""
