"""What our templates write of a page's own words: text, never markup."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import jinja2

HEADER = Path(__file__).resolve().parents[2] / "docs/theme/partials/header.html"


def test_the_header_escapes_titles() -> None:
    """Without what it includes, which is empty here."""
    text = HEADER.read_text(encoding="utf-8")
    pages = jinja2.Environment(loader=jinja2.FunctionLoader(lambda name: text if name == "header" else ""))
    pages.filters["url"] = str
    hostile = '</span><script>steal()</script> "A" & B'
    config = SimpleNamespace(extra={}, site_name=hostile, repo_url="")
    nav = SimpleNamespace(homepage=SimpleNamespace(url="."))
    for meta, title in (({"title": hostile}, "none"), ({}, hostile), (None, hostile)):
        page = SimpleNamespace(meta=meta, title=title)
        lang = SimpleNamespace(t=str)
        shown = pages.get_template("header").render(config=config, page=page, nav=nav, lang=lang, features=[])
        assert "<script" not in shown
        assert "A&#34; &amp; B" in shown.split('data-md-component="header-topic"')[1]
