"""Runtimes in environments of their own: built on request, locked, and never by a plain run."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from support.repository import AGREE, GOOD, Repository
from support.wheel import write_wheel

from narani.catalog.freshness import state
from narani.catalog.snippets import Snippets

Narani = Callable[..., tuple[int, str]]
PYTHON = f"{sys.version_info[0]}.{sys.version_info[1]}"
RUNTIME = """
[runtime.own]
title = "Own"
framework = "own"
environment = "own"
packages = ["tiny"]
"""
BARE = "[environment.own]\n" + RUNTIME
PINNED = f'[environment.own]\npython = "{PYTHON}"\npins = ["tiny==1.0"]\n' + RUNTIME
RESULT = "snippets/topic/thing/results/own.cpu.toml"
VERSIONS = "snippets/environments/own.cpu.toml"
LOCK = "snippets/environments/own.txt"
PRINTS = "print('out =', 3)\n"
TINY = "import tiny\nprint('from', tiny.version)\nprint('out =', 3)\n"


@pytest.fixture
def index(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of wheels that pip takes packages from, and nowhere else."""
    folder = tmp_path_factory.mktemp("wheels")
    write_wheel(folder, "tiny", "1.0", needs="needed")
    write_wheel(folder, "tiny", "2.0", needs="needed")
    write_wheel(folder, "needed", "5.0")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


def shelf(repository: Repository) -> list[str]:
    """What lies in the folder of built environments, locks between processes left out."""
    folder = repository.root / ".cache" / "environments"
    return sorted(path.name for path in folder.glob("*") if path.suffix != ".lock")


def state_of(snippets: Snippets) -> str:
    """State of the result under `own`."""
    return state(snippets, snippets.concepts["topic/thing"], snippets.runtimes.runtime["own"], "cpu")[0]


def test_without_python_it_is_this_interpreter(repository: Repository, narani: Narani) -> None:
    repository.runtimes(BARE)
    repository.concept(plain=GOOD, own="import os, sys\nprint('out =', 3)\nprint(sys.executable)\n")
    assert narani("record", "--runtime", "own")[0] == 0
    files = repository.files()
    assert set(files) == {RESULT, VERSIONS} and sys.executable in files[RESULT].decode()
    assert f'python = "{PYTHON}.' in files[VERSIONS].decode() and "own = " in files[VERSIONS].decode()
    assert state_of(repository.read()) == "verified" and not shelf(repository)


def test_builds_locks_records_verifies_removes(repository: Repository, narani: Narani, index: Path) -> None:
    repository.runtimes(PINNED)
    repository.concept(plain=GOOD, own=TINY)
    before = repository.files()
    status, said = narani("record")
    assert status == 0 and "own: skipped" in said and "run: narani record --runtime own" in said
    status, said = narani("verify", "--list")
    assert "own: not built; own; 1 concept" in said
    assert narani("record", "--runtime", "own")[0] == 0
    files = repository.files()
    assert files[LOCK].decode().splitlines()[1:] == ["needed==5.0", "tiny==1.0"]
    assert files.keys() - before.keys() >= {RESULT, VERSIONS, LOCK}
    assert 'tiny = "1.0"' in files[VERSIONS].decode() and "from 1.0" in files[RESULT].decode()
    assert state_of(repository.read()) == "verified" and len(shelf(repository)) == 1
    status, said = narani("verify", "--runtime", "own")
    assert status == 0 and "1 run of 1 concept gave what is recorded." in said and "Building" not in said
    assert narani("record")[0] == 0 and repository.files()[RESULT] == files[RESULT]
    assert "own: built, " in narani("verify", "--list")[1]
    (folder,) = (repository.root / ".cache" / "environments").glob("own-*")
    (folder / "narani-complete").unlink()  # what an interrupted build leaves
    assert "its environment is not built" in narani("verify", "topic")[1]
    status, said = narani("verify", "--runtime", "own")
    assert status == 0 and "Built environment own in" in said
    assert narani("verify", "--remove")[0] == 0 and not shelf(repository)
    assert narani("record")[0] == 0 and repository.files()[RESULT] == files[RESULT]


@pytest.mark.slow
def test_another_pin_needs_another_lock_and_new_results(repository: Repository, narani: Narani,
                                                        index: Path) -> None:
    repository.runtimes(PINNED)
    repository.concept(plain=GOOD, own=TINY)
    assert narani("record", "--runtime", "own")[0] == 0
    repository.runtimes(PINNED.replace("tiny==1.0", "tiny==2.0"))
    assert state_of(repository.read()) == "stale"
    status, said = narani("verify", "--runtime", "own")
    assert status == 1 and "environment.own: its lock does not hold tiny==2.0." in said
    assert f"Delete {LOCK} or run with --relock." in said
    status, said = narani("record", "--runtime", "own", "--relock", "topic/thing")
    assert status == 1 and "Move all its results: narani record --runtime own" in said
    assert narani("record", "--runtime", "own")[0] == 0
    files = repository.files()
    assert "tiny==2.0" in files[LOCK].decode() and "from 2.0" in files[RESULT].decode()
    assert state_of(repository.read()) == "verified" and len(shelf(repository)) == 1


def test_a_python_that_is_not_here(repository: Repository, narani: Narani) -> None:
    repository.runtimes(PINNED.replace(PYTHON, "3.99"))
    repository.concept(plain=GOOD, own=TINY)
    status, said = narani("record", "--runtime", "own")
    assert status == 1 and "environment.own: there is no Python 3.99 here." in said
    assert "pyenv install 3.99" in said and not shelf(repository) and not repository.files()


@pytest.mark.slow
def test_a_broken_build_leaves_nothing(repository: Repository, narani: Narani, index: Path) -> None:
    repository.runtimes(PINNED)
    repository.concept(plain=GOOD, own=TINY)
    lock = repository.root / LOCK
    lock.parent.mkdir(parents=True)
    lock.write_text("tiny==1.0\nno-such-thing==4\n", encoding="utf-8")
    status, said = narani("record", "--runtime", "own")
    assert status == 1 and "environment.own: it cannot be built: python -m pip install" in said
    assert "no-such-thing==4" in said and not shelf(repository)
    lock.unlink()
    write_wheel(index, "tiny", "1.0", needs="no-such-thing")
    status, said = narani("record", "--runtime", "own")
    assert status == 1 and not shelf(repository) and not lock.exists()


@pytest.mark.parametrize(("line", "text"), [
    ("print('out =', None)", "\"out\" is not followed by JSON: 'None'. In Python, json.dumps writes it."),
    ("print('out = {}')", '"out" is an object; write an array as dtype, shape and flat data.'),
    ("print('outt = 3')", '"out" is not set under own. Did you mean "outt"?'),
])
def test_bad_lines(repository: Repository, narani: Narani, line: str, text: str) -> None:
    repository.runtimes(BARE)
    repository.concept(plain=GOOD, own=line + "\n")
    status, said = narani("record", "--runtime", "own")
    assert status == 1 and text in said and RESULT not in repository.files()


def test_last_digits_of_a_printed_value_are_no_news(repository: Repository, narani: Narani) -> None:
    repository.runtimes(BARE)
    repository.concept(plain="out = 3.0\n", own="print('out =', 3.0)\n")
    narani("record", "--runtime", "own")
    before = repository.files()[RESULT].decode().splitlines()
    repository.concept(plain="out = 3.0\n", own="print('out =', 3.0 + 1e-9)\n")
    assert narani("record", "--runtime", "own")[0] == 0
    after = repository.files()[RESULT].decode().splitlines()
    assert [line for line in after if line not in before] == [after[1]] and after[1].startswith("script")
    repository.concept(plain="out = 3.0\n", own="print('out =', 3.1)\n")
    status, said = narani("verify", "--runtime", "own")
    assert status == 1 and '"out" changed' in said and "narani record --runtime own topic/thing" in said


def test_its_mutant_is_run_by_verify(repository: Repository, narani: Narani) -> None:
    repository.runtimes(BARE)
    mutant = AGREE + '[mutant]\nsnippet = "in_own.py"\nreplace = "# said"\nby = "# told"\n'
    repository.concept(toml=mutant, plain=GOOD, own="print('out =', 3)  # said\n")
    narani("record", "--runtime", "own")
    status, said = narani("verify", "--runtime", "own")
    assert status == 1 and "own: verification does not notice it." in said


def test_names(repository: Repository, narani: Narani) -> None:
    repository.runtimes(BARE)
    repository.concept(plain=GOOD, own=PRINTS)
    status, said = narani("record", "--runtime", "ovn,nobody")
    assert status == 1 and 'no runtime "ovn". Did you mean "own"?' in said and '"nobody"' in said


@pytest.mark.skipif(sys.platform == "win32", reason="the program that stands for npm is a shell script")
def test_npm(repository: Repository, narani: Narani, tmp_path_factory: pytest.TempPathFactory,
             monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path_factory.mktemp("programs")
    npm = folder / "npm"
    npm.write_text('#!/bin/sh\nmkdir -p "$3/node_modules/@a/tiny"\necho "$@" >&2\n'
                   'echo \'{"version": "4.2.0"}\' > "$3/node_modules/@a/tiny/package.json"\n',
                   encoding="utf-8")
    npm.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    repository.runtimes(BARE.replace("[environment.own]", '[environment.own]\nnpm = ["@a/tiny@4.2.0"]')
                        .replace('["tiny"]', '["@a/tiny"]'))
    script = "import os\nprint('out =', len(os.listdir(os.environ['NODE_PATH'] + '/@a')) + 2)\n"
    repository.concept(plain=GOOD, own=script)
    status, said = narani("record", "--runtime", "own")
    assert status == 0, said
    assert '"@a/tiny" = "4.2.0"' in repository.files()[VERSIONS].decode()
