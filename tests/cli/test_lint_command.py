"""`narani lint`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from support.house import House

from narani.cli import main


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """A repository in order, and the working folder."""
    monkeypatch.chdir(tmp_path)
    return House(tmp_path)


def test_in_order(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("No problems in 1 concept, 2 claims, 1 source, 1 comparison and 4 pages (")
    assert said.err == ""


def test_problems_with_their_rules_and_a_summary(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    house.edit("docs/ko/index.md", "title: 합\n", "")
    house.remove("snippets/tensors/sum/results/pytorch.cpu.toml")
    assert main(["lint"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        'docs/ko/index.md:1: the front matter has no "title". Add a line title: … [page-front-matter]',
        "snippets/tensors/sum/concept.toml:1: not recorded under pytorch on cpu. "
        "Run: narani record tensors/sum (on a pull request CI records it for you) [result-missing]",
        "2 problems in 2 files of 1 concept, 2 claims, 1 source, 1 comparison and 4 pages.",
    ]


def test_runtimes_that_cannot_be_read(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    house.write("snippets/runtimes.toml", "[runtime")
    assert main(["lint"]) == 1
    assert capsys.readouterr().err.startswith("snippets/runtimes.toml:1: not valid TOML")


def test_a_built_site(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    house.write("site/index.html", '<p id="a">/// compare</p>\n<a href="#b">b</a>')
    assert main(["lint", "--built", "site"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        'index.html: "/// compare" stands on the page as it was written. Look for this directive in '
        "the page's Markdown: name, options, closing ///. [leftovers]",
        'index.html:2: index.html has no id "b". Known: a. [dead-links]',
        "2 problems in 1 file of 1 built page.",
    ]


def test_no_site_is_there(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(house.root / "site", ignore_errors=True)
    assert main(["lint", "--built", "site"]) == 1
    assert capsys.readouterr().err.splitlines()[0] == "site: no site is here. Run: narani build"


def test_the_rules(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--rules"]) == 0
    assert "  mutant               The mutant can be made:" in capsys.readouterr().out
