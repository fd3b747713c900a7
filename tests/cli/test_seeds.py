"""`narani seeds`, and what `narani lint` says about texts that are not here."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.house import House, ledger

from narani.cli import main

SEEDS = "docs/data/seeds.toml"
TEXT = "# 제목\n\n합은 수다\n"
MAPPING = """\
[[seed]]
number = "002"
lines = [
  {n = 1, none = "heading"},
  {n = 3, claims = ["pytorch-sum"]},
]
"""


@pytest.fixture
def house(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> House:
    """A repository in order, and the working folder; the texts are elsewhere."""
    folder = tmp_path_factory.mktemp("seeds")
    (folder / "002_abc.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.setenv("NARANI_SEEDS", str(folder))
    monkeypatch.chdir(tmp_path)
    return House(tmp_path)


def test_a_mapping_is_filled_in(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    house.write("mapping.toml", MAPPING)
    assert main(["seeds", "mapping.toml"]) == 0
    assert capsys.readouterr().out == (
        "docs/data/seeds.toml: 1 document, 2 lines, 1 of them stating 1 claim.\n"
    )
    assert house.read(SEEDS).endswith(ledger(TEXT, {1: 'none = "heading"', 3: 'claims = ["pytorch-sum"]'}))
    assert house.lint() == []
    before = house.read(SEEDS)
    assert main(["seeds"]) == 0
    assert house.read(SEEDS) == before


def test_what_is_unaccounted_for_is_all_said_and_nothing_written(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    mapping = MAPPING.replace("n = 3", "n = 4") + MAPPING.replace("002", "003")
    house.write("mapping.toml", mapping)
    assert main(["seeds", "mapping.toml"]) == 1
    err = capsys.readouterr().err.splitlines()
    assert err[:3] == [
        "mapping.toml:3: line 3 is not accounted for in 002. "
        'Give each an entry with claims = ["…"] or none = "…".',
        "mapping.toml:5: line 4 of 002 is blank or not there. Remove the entry, or correct its number.",
        "mapping.toml:8: the text of 003 is not at hand. "
        "Put 003_*.txt into ../shared/seeds, or set NARANI_SEEDS.",
    ]
    assert not (house.root / SEEDS).exists()


def test_lint_says_that_texts_were_not_here(
    house: House, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    house.write(SEEDS, ledger(TEXT, {1: 'none = "heading"', 3: 'claims = ["pytorch-sum"]'}))
    assert main(["lint"]) == 0
    assert "Seeds" not in capsys.readouterr().out
    monkeypatch.delenv("NARANI_SEEDS")
    assert main(["lint"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Seeds 002: the texts are not here; only numbering and hashes were checked."
    assert said[1].startswith("No problems")
