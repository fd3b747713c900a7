"""The footer names what results were recorded with, and not the environments that live apart."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.house import House

from narani import __version__
from narani.export.versions import made_from


def test_the_site_its_commit_and_the_frameworks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NARANI_COMMIT", "0123456789abcdef")
    said = made_from(House(tmp_path).catalog()).replace("\N{NO-BREAK SPACE}", " ").split(" · ")
    assert said[0] == f"Narani {__version__} (0123456789ab)"
    assert said[1].startswith("PyTorch ")
