"""The page about hosting gives the headers that the build writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from narani.export.headers import CHECKED, FOREVER, HEADERS, TELLING

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_host_is_told_the_same_values(language: str) -> None:
    page = (ROOT / "docs" / language / "about" / "hosting.md").read_text(encoding="utf-8")
    for name, value in HEADERS.items():
        assert f"| `{name}` | `{value}` |" in page
        assert f'add_header {name} "{value}" always;' in page
        assert f'Header always set {name} "{value}"' in page
    assert page.count(FOREVER) == 3
    assert page.count(f'Cache-Control "{CHECKED}"') == 2
    for name in TELLING:
        assert f"`{name}`" in page
        assert page.count(name.replace(".", "\\.")) == 2, "what nginx and Apache are told"
