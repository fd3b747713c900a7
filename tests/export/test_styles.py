"""Unused styles are left out, and only those."""

from __future__ import annotations

from pathlib import Path

import pytest

from narani.export.styles import slim_styles

CSS = """@charset "UTF-8";
:root{--used:url('data:image/svg+xml;charset=utf-8,<svg></svg>');--nobody:1px;--last:2px}
html{color:red}
.seen,.never>.seen{color:var(--used)}
.never{color:var(--last)}
.made-by-script:not(.never),:is(.never,.seen)>p{margin:0}
@media print{.never{margin:0}}
@media screen{.never{margin:0}.seen{margin:1px}}
@keyframes turn{from{top:0}to{top:1px}}
"""


@pytest.fixture
def css(tmp_path: Path) -> str:
    """The sheet above, after a site of one page and one script."""
    sheet = tmp_path / "assets" / "stylesheets" / "main.css"
    sheet.parent.mkdir(parents=True)
    sheet.write_text(CSS, encoding="utf-8")
    (tmp_path / "index.html").write_text('<p class="other seen">', encoding="utf-8")
    (tmp_path / "a.js").write_text('element.className = "made-by-script"', encoding="utf-8")
    slim_styles(tmp_path)
    return sheet.read_text(encoding="utf-8")


@pytest.mark.parametrize("kept", [
    '@charset "UTF-8";', "html{color:red}", ".seen{color:var(--used)}", "charset=utf-8,<svg></svg>')",
    ".made-by-script:not(.never),:is(.never,.seen)>p{margin:0}", "@media screen{.seen{margin:1px}}",
    "@keyframes turn{from{top:0}to{top:1px}}",
])
def test_what_may_apply_is_kept(css: str, kept: str) -> None:
    assert kept in css


@pytest.mark.parametrize("gone", [".never>", ".never{", "--nobody", "--last", "@media print"])
def test_what_cannot_apply_is_gone(css: str, gone: str) -> None:
    assert gone not in css
