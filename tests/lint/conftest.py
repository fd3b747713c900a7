"""A valid repository for each test to break."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.house import House


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A repository in which lint finds nothing."""
    return House(tmp_path)
