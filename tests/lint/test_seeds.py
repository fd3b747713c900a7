"""Rules about the ledger of the seeds, with and without their texts."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.house import House, ledger

SEEDS = "docs/data/seeds.toml"
TEXT = "# 제목\n\n합은 수다\r\n끝\n"


@pytest.fixture
def seeds(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the texts."""
    folder = tmp_path_factory.mktemp("seeds")
    (folder / "002_abc.txt").write_bytes(TEXT.encode())
    monkeypatch.setenv("NARANI_SEEDS", str(folder))
    return folder


@pytest.fixture
def house(tmp_path: Path, seeds: Path) -> House:
    """A repository with a ledger that fits its text."""
    house = House(tmp_path)
    entries = {1: 'none = "heading"', 3: 'claims = ["pytorch-sum"]', 4: 'none = "narrative"'}
    house.write(SEEDS, ledger(TEXT, entries))
    return house


def test_a_ledger_that_fits(house: House) -> None:
    assert house.lint() == []
    assert house.catalog().knowledge.said_in == {"pytorch-sum": [("002", 3)]}


def test_a_repository_without_a_ledger(house: House) -> None:
    house.remove(SEEDS)
    assert house.lint() == []


def test_a_line_that_is_left_out_shows_even_without_the_text(house: House, seeds: Path) -> None:
    lines = house.read(SEEDS).splitlines(keepends=True)
    house.write(SEEDS, "".join(line for line in lines if "n = 4" not in line))
    dropped = (
        "docs/data/seeds.toml:3: seed[0].digest: does not fit the lines below: one was dropped, added or "
        "edited by hand. Put back what was changed, or run: narani seeds (it needs the text)."
    )
    assert house.lint() == [
        dropped,
        "docs/data/seeds.toml:5: seed[0].lines: line 4 is not accounted for in 002. Give each an entry with "
        'claims = ["…"] or none = "…".',
    ]
    (seeds / "002_abc.txt").unlink()
    assert house.lint() == [dropped]


def test_an_entry_that_says_nothing(house: House) -> None:
    house.edit(SEEDS, ', none = "heading"', "")
    assert house.lint() == [
        "docs/data/seeds.toml:6: seed[0].lines[0]: line 1 is not accounted for. Write either "
        'claims = ["…"] or none = "heading" (or another kind).',
    ]


def test_an_entry_that_says_both(house: House) -> None:
    house.edit(SEEDS, 'none = "heading"', 'none = "heading", claims = ["pytorch-sum"]')
    assert house.lint() == [
        "docs/data/seeds.toml:6: seed[0].lines[0]: line 1 has claims and a reason for having none. Write "
        'either claims = ["…"] or none = "heading" (or another kind).',
    ]


def test_an_unknown_kind(house: House) -> None:
    house.edit(SEEDS, '"heading"', '"headline"')
    assert house.lint() == [
        'docs/data/seeds.toml:6: seed[0].lines[0].none: "headline" is not allowed here. '
        'Did you mean "heading"?',
    ]


def test_claims_that_do_not_exist_or_that_nobody_was_heard_to_say(house: House) -> None:
    house.edit(SEEDS, '["pytorch-sum"]', '["pytorch-sums", "numpy-adds"]')
    assert house.lint() == [
        'docs/data/seeds.toml:7: seed[0].lines[1].claims[0]: there is no claim "pytorch-sums". '
        'Did you mean "pytorch-sum"?',
        'docs/data/seeds.toml:7: seed[0].lines[1].claims[1]: "numpy-adds" is a fact that nobody was heard to '
        "say. Add [heard] to docs/data/claims/tensors/numpy-adds.toml.",
    ]


def test_numbering_that_does_not_ascend(house: House, seeds: Path) -> None:
    (seeds / "002_abc.txt").unlink()
    house.edit(SEEDS, "n = 4", "n = 2")
    assert house.lint("seed-lines")[-1] == (
        "docs/data/seeds.toml:8: seed[0].lines[2].n: 2 stands after 3. "
        "Write each line once, in the order of the document."
    )


def test_an_entry_for_a_blank_line(house: House) -> None:
    house.edit(SEEDS, "n = 3", "n = 2")
    assert (
        "docs/data/seeds.toml:7: seed[0].lines[1]: line 2 of 002 is blank or not there. "
        "Remove the entry, or correct its number."
    ) in house.lint()


def test_malformed_hashes(house: House) -> None:
    text = house.read(SEEDS)
    first = text.split('hash = "')[1][:16]
    house.write(SEEDS, text.replace(first, "abc").replace('text = "', 'text = "x'))
    assert [problem.split(":")[1:3] for problem in house.lint("seed-lines")] == [
        ["4", " seed[0].text"], ["6", " seed[0].lines[0].hash"],
    ]


def test_a_text_that_changed(house: House, seeds: Path) -> None:
    (seeds / "002_abc.txt").write_text(TEXT.replace("합은", "곱은"), encoding="utf-8")
    assert house.lint() == [
        "docs/data/seeds.toml:4: seed[0].text: is not the digest of the text. Run: narani seeds",
        "docs/data/seeds.toml:7: seed[0].lines[1].hash: is not the hash of line 3. Read the line again, "
        "correct its entry, and run: narani seeds",
    ]


def test_a_document_that_is_here_twice(house: House) -> None:
    house.write(SEEDS, house.read(SEEDS) * 2)
    assert (
        'docs/data/seeds.toml:2: seed[0].number: "002" is here twice. '
        "Put all lines of a document into one [[seed]]."
    ) in house.lint()


def test_a_folder_of_texts_that_is_not_there(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NARANI_SEEDS", str(house.root / "nowhere"))
    assert house.lint() == [
        "docs/data/seeds.toml:1: NARANI_SEEDS names a folder that is not there. "
        "Correct the variable, or unset it.",
    ]
