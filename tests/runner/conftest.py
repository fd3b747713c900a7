"""A small repository to run snippets in, and the command to do so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from support.repository import Repository


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """An empty repository with the runtimes above."""
    return Repository(tmp_path)


@pytest.fixture
def narani(repository: Repository, monkeypatch: pytest.MonkeyPatch,
           capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    """Runs `narani …` inside the repository; its exit status and what it said."""
    from narani.cli import main

    monkeypatch.chdir(repository.root)

    def run(*words: str) -> tuple[int, str]:
        capsys.readouterr()
        status = main(words)
        said = capsys.readouterr()
        return status, said.out + said.err

    return run
