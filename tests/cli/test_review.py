"""`narani review`: what CI says about a pull request."""

from __future__ import annotations

import io
import platform
from collections.abc import Callable
from pathlib import Path

import pytest
from support.git import commit_all, git
from support.house import DAY, PLAIN_CONCEPT, House

from narani.cli import main
from narani.model.result import Environment
from narani.runner.write import environment_text

PLAIN = """
[runtime.plain]
title = "Plain"
framework = "plain"
preload = ["json"]

[runtime.other]
title = "Other"
framework = "other"
preload = ["json"]
"""
SCRIPT = "values = [1 + 0, 2]\nout = sum(values)\nprint(out)\n"
FOLDER = "snippets/numbers/plain-sum"
Reviewed = tuple[int, str, str]


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """A committed repository with runtimes that need no framework; the site is not built."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("narani.cli.review.build_site", lambda *_, **__: None)
    house = House(tmp_path)
    house.write("snippets/runtimes.toml", house.read("snippets/runtimes.toml") + PLAIN)
    house.write(".gitignore", "review/\n")
    for runtime in ("plain", "other"):
        environment = Environment(DAY, "x86_64, Linux", {"python": platform.python_version()})
        house.write(f"snippets/environments/{runtime}.cpu.toml", environment_text(environment))
    commit_all(tmp_path)
    house.write(f"{FOLDER}/concept.toml", PLAIN_CONCEPT)
    house.write(f"{FOLDER}/in_plain.py", SCRIPT)
    house.write(f"{FOLDER}/in_other.py", SCRIPT)
    for language in ("ko", "en"):
        page = house.read(f"docs/{language}/tensors/examples/sum.md")
        house.write(f"docs/{language}/numbers/examples/plain-sum.md",
                    page.replace("tensors/sum", "numbers/plain-sum"))
    return house


@pytest.fixture
def review(house: House, capsys: pytest.CaptureFixture[str]) -> Callable[[], Reviewed]:
    """Reviews against main; status, summary and the patch."""

    def run() -> Reviewed:
        status = main(["review", "--run", "77", "--pull", "5", "--base", "main",
                       "--summary", "review/said.md"])
        said = house.root / "review" / "said.md"
        text = said.read_text(encoding="utf-8")
        said.unlink()
        capsys.readouterr()
        return status, text, house.read("review/results.patch")

    return run


def test_a_new_concept_is_recorded(house: House, review: Callable[[], Reviewed]) -> None:
    status, text, patch = review()
    assert status == 0, text
    assert "gh pr checkout 5\ngh run download 77 --name review --dir review\n" in text
    assert "| numbers/plain-sum | plain | `out` | `3` |  |" in text
    assert f"+++ b/{FOLDER}/results/plain.cpu.toml" in patch
    git(house.root, "add", "-A")
    git(house.root, "commit", "-q", "-m", "recorded")
    status, text, patch = review()
    assert (status, patch) == (0, "") and "Every result is already recorded" in text
    script = SCRIPT.replace("2]", "3]")
    house.write(f"{FOLDER}/in_plain.py", script)
    house.write(f"{FOLDER}/in_other.py", script)
    _, text, patch = review()
    assert "| numbers/plain-sum | plain | `out` | `4` | `3` |" in text and patch


def test_a_crash_is_said_once(house: House, review: Callable[[], Reviewed]) -> None:
    house.write(f"{FOLDER}/in_plain.py", SCRIPT + "1 / 0\n")
    status, text, patch = review()
    assert status == 1 and patch == ""
    assert f"{FOLDER}/in_plain.py:4: plain on cpu: crashes: ZeroDivisionError" in text
    assert "Nothing was recorded: mend what is listed; CI then records." in text
    assert "already recorded" not in text and "not recorded under" not in text
    assert "mutant" not in text and "| value |" not in text


def test_an_edited_mutant_is_tried(house: House, review: Callable[[], Reviewed]) -> None:
    assert review()[0] == 0
    git(house.root, "add", "-A")
    git(house.root, "commit", "-q", "-m", "recorded")
    house.edit(f"{FOLDER}/concept.toml", 'replace = "1 +"', 'replace = "print(out)"')
    house.edit(f"{FOLDER}/concept.toml", 'by = "2 +"', 'by = "print(0)"')
    status, text, _ = review()
    assert status == 1
    assert "mutant.by: plain: verification does not notice it. It only changes what is printed." in text


def test_randomness_that_is_not_printed_is_noticed(house: House, review: Callable[[], Reviewed]) -> None:
    house.edit(f"{FOLDER}/concept.toml", "[agreement]", 'record = ["noise"]\n\n[agreement]')
    house.write("snippets/runtimes.toml", house.read("snippets/runtimes.toml").replace('"json"', '"random"'))
    house.write(f"{FOLDER}/in_plain.py", SCRIPT + "import random\nnoise = random.random()\n")
    status, text, patch = review()
    assert status == 1 and f"{FOLDER}/results" not in patch
    assert 'plain on cpu: gives something different each run: "noise" changed: ' in text


def test_a_reader_that_leaves_is_no_error(monkeypatch: pytest.MonkeyPatch, house: House,
                                          capsys: pytest.CaptureFixture[str]) -> None:
    class Closed(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError(text)

    monkeypatch.setattr("sys.stdout", Closed())
    assert main(["stale"]) == 141
    assert "Traceback" not in capsys.readouterr().err
