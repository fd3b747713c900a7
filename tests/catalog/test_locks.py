"""Environments of their own in `runtimes.toml`, and the locks that say all they hold."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.repository import Repository

from narani.catalog.locks import environment_digest, pins_outside, read_lock
from narani.errors import Problems
from narani.model.runtime import OwnEnvironment


def said(repository: Repository, text: str) -> list[str]:
    """What reading says of tables added to `runtimes.toml`."""
    repository.runtimes(text)
    with pytest.raises(Problems) as found:
        repository.read()
    return [f"{problem.message} {problem.hint}".strip() for problem in found.value.problems]


def test_everything_wrong_is_said_at_once(tmp_path: Path) -> None:
    text = """
[environment.old]
python = "3"
pins = ["thing", "other>=2", "extra[a]==1.0"]
npm = ["@tensorflow/tfjs"]

[environment.empty]
python = "3.7"
pins = []

[environment.unsaid]
pins = ["thing==1.0"]

[runtime.old]
title = "Old"
framework = "old"
environment = "odl"
"""
    assert said(Repository(tmp_path), text) == [
        'environment.old.python: "3" is no minor release of Python. Write it as in python = "3.10".',
        'environment.old.pins[0]: "thing" is no exact version. Write it as in "tensorflow==1.15.5".',
        'environment.old.pins[1]: "other>=2" is no exact version. Write it as in "tensorflow==1.15.5".',
        'environment.old.npm[0]: "@tensorflow/tfjs" is no exact version. Write it as in '
        '"@tensorflow/tfjs@4.22.0".',
        "environment.empty.python: its pins are empty, so nothing would be installed. "
        'Add pins = ["name==version"], or leave python out to use the main packages.',
        'environment.unsaid.pins: a lock holds for one release of Python. Add python = "3.11".',
        'runtime.old.environment: there is no environment "odl". Did you mean "old"?',
    ]


def test_unknown_key_names_the_near_one(tmp_path: Path) -> None:
    assert said(Repository(tmp_path), '[environment.old]\npyton = "3.7"\n') == [
        'environment.old.pyton: unknown key. Did you mean "python"?']


def test_lock_and_pins(tmp_path: Path) -> None:
    environment = OwnEnvironment("3.7", ("Some_Thing[x]==1.0", "other==2"), (), "old")
    assert pins_outside(tmp_path, environment) == []
    before = environment_digest(tmp_path, environment)
    lock = tmp_path / "snippets" / "environments" / "old.txt"
    lock.parent.mkdir(parents=True)
    lock.write_text("# A comment\nsome-thing==1.0\nother==3\n", encoding="utf-8")
    assert read_lock(lock) == {"some-thing": "1.0", "other": "3"}
    assert pins_outside(tmp_path, environment) == ["other==2"]
    assert environment_digest(tmp_path, environment) != before


def test_a_comment_in_a_lock_changes_nothing(tmp_path: Path) -> None:
    environment = OwnEnvironment("3.7", ("a==1",), (), "old")
    lock = tmp_path / "snippets" / "environments" / "old.txt"
    lock.parent.mkdir(parents=True)
    lock.write_text("a==1\nb==2\n", encoding="utf-8")
    before = environment_digest(tmp_path, environment)
    lock.write_text("# Said otherwise\nb==2\r\na==1\n", encoding="utf-8")
    assert environment_digest(tmp_path, environment) == before
