"""A failing build leaves the previous site untouched."""

from __future__ import annotations

from pathlib import Path

import pytest

from narani.errors import Problems
from narani.export import build


def good(root: Path, config: str, into: Path, variables: dict[str, str]) -> None:
    into.mkdir(parents=True, exist_ok=True)
    (into / "index.html").write_text(f"<html><body><p>{config}</p></body></html>", encoding="utf-8")


def silent(text: str) -> None:
    del text


def test_both_languages_are_swapped_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "old.html").write_text("old", encoding="utf-8")
    monkeypatch.setattr(build, "_mkdocs", good)
    monkeypatch.setattr(build, "check_built", lambda staged: [])
    build.build_site(tmp_path, site, silent)
    assert not (site / "old.html").exists()
    assert "mkdocs.yml" in (site / "index.html").read_text(encoding="utf-8")
    assert "mkdocs.en.yml" in (site / "en" / "index.html").read_text(encoding="utf-8")
    assert [p.name for p in tmp_path.iterdir()] == ["site"], "nothing temporary is left behind"


def test_a_failure_in_the_second_language_keeps_the_previous_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("previous", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_name: x\ndocs_dir: docs\n", encoding="utf-8")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Hello\n", encoding="utf-8")
    (tmp_path / "mkdocs.en.yml").write_text("INHERIT: mkdocs.yml\ntheme: nothing-such\n", encoding="utf-8")
    with pytest.raises(Problems) as raised:
        build.build_site(tmp_path, site, silent)
    assert "mkdocs.en.yml: MkDocs stopped with status 1" in str(raised.value)
    assert "The site that was there before is untouched." in str(raised.value)
    assert (site / "index.html").read_text(encoding="utf-8") == "previous"


def test_broken_html_keeps_the_previous_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def leftover(root: Path, config: str, into: Path, variables: dict[str, str]) -> None:
        into.mkdir(parents=True, exist_ok=True)
        (into / "index.html").write_text("<html><body><p>/// compare | x</p></body></html>", encoding="utf-8")

    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("previous", encoding="utf-8")
    monkeypatch.setattr(build, "_mkdocs", leftover)
    with pytest.raises(Problems) as raised:
        build.build_site(tmp_path, site, silent)
    assert "///" in str(raised.value)
    assert (site / "index.html").read_text(encoding="utf-8") == "previous"
