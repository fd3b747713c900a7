"""Indentation goes around the article, never within it."""

from __future__ import annotations

from pathlib import Path

from narani.export.space import squeeze


def test_only_what_stands_around_the_article_is_squeezed(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    article = "<article>\n<pre>a\n\n    b</pre>\n</article>"
    page.write_text(f"<body>\n\n    <nav>\n      x\n{article}\n\n  <p>\n", "utf-8")
    squeeze(tmp_path)
    assert page.read_text("utf-8") == f"<body>\n<nav>\nx\n{article}\n<p>\n"


def test_a_page_without_an_article_stays(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    page.write_text("<pre>a\n\n    b</pre>\n", "utf-8")
    squeeze(tmp_path)
    assert page.read_text("utf-8") == "<pre>a\n\n    b</pre>\n"
