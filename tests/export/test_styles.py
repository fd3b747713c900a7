"""Unused styles are left out, and only those; what is left has a name of its own."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from narani.export.styles import Known, known_names, slim_styles

CSS = """@charset "UTF-8";
:root{--used:url('data:image/svg+xml;charset=utf-8,<svg></svg>');--nobody:1px;--last:2px}
html{color:red}/* a note } */
.seen,.never>.seen{color:var(--used)}
.never{color:var(--last)}
.seen::after{content:"}.never{"}.seen[title="a,.never"]{top:0}
.made-by-script:not(.never),:is(.never,.seen)>p{margin:0}
.completed--next{margin:0}.md-version{margin:0}.tip{margin:0}
[data-md-color-primary=teal]{margin:0}[data-md-color-primary=custom]{top:0}
@media print{.never{margin:0}}
@media screen{.never{margin:0}.seen{margin:1px}}
@keyframes turn{from{top:0}to{top:1px}}
"""
OWN = """/* A note. */
.ours {
  margin: 0;  /* another */
}
.ours::before { content: "/* no note */"; }
"""
NAME = "main.57a0d79d.min.css"
PAGE = '<link href="{}assets/stylesheets/{}"><body data-md-color-primary="custom"><p class="other seen">'
SCRIPT = 'element.className = "made-by-script"; other.className = `completed--${way}`; "md-version tip"'


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The sheet above, in both languages, after a site of two pages and one script."""
    for root in (tmp_path, tmp_path / "en"):
        sheet = root / "assets" / "stylesheets" / NAME
        sheet.parent.mkdir(parents=True)
        sheet.write_text(CSS, encoding="utf-8")
        sheet.with_name(f"{NAME}.map").write_text("{}", encoding="utf-8")
        (root / "a").mkdir()
        (root / "a" / "index.html").write_text(PAGE.format("../", NAME), encoding="utf-8")
    (tmp_path / "a.js").write_text(SCRIPT, encoding="utf-8")
    (tmp_path / "assets" / "own.css").write_text(OWN, encoding="utf-8")
    slim_styles(tmp_path)
    return tmp_path


@pytest.fixture
def css(site: Path) -> str:
    """What is left of the sheet."""
    [sheet] = (site / "assets" / "stylesheets").iterdir()
    return sheet.read_text(encoding="utf-8")


@pytest.mark.parametrize("kept", [
    '@charset "UTF-8";', "html{color:red}", ".seen{color:var(--used)}", "charset=utf-8,<svg></svg>')",
    ".made-by-script:not(.never),:is(.never,.seen)>p{margin:0}", "@media screen{.seen{margin:1px}}",
    "@keyframes turn{from{top:0}to{top:1px}}", '.seen::after{content:"}.never{"}',
    '[title="a,.never"]{top:0}',
    ".completed--next{", "[data-md-color-primary=custom]{top:0}",
])
def test_what_may_apply_is_kept(css: str, kept: str) -> None:
    assert kept in css


@pytest.mark.parametrize("gone", [".never>", "\n.never{", "}.never{m", "--nobody", "--last", "@media print",
                                  "note", ".md-version", ".tip", "teal"])
def test_what_cannot_apply_is_gone(css: str, gone: str) -> None:
    assert gone not in css


@pytest.mark.parametrize("below", ["", "en"])
def test_the_name_is_that_of_what_is_left(site: Path, below: str) -> None:
    """Hosts keep such a file for a year: what changes must not keep its name."""
    [sheet] = (site / below / "assets" / "stylesheets").iterdir()
    assert sheet.name == f"main.{hashlib.sha256(sheet.read_bytes()).hexdigest()[:8]}.min.css" != NAME
    page = (site / below / "a" / "index.html").read_text(encoding="utf-8")
    assert re.findall(r'href="([^"]+)"', page) == [f"../assets/stylesheets/{sheet.name}"]


def test_our_own_keep_their_rules_and_their_names(site: Path) -> None:
    left = (site / "assets" / "own.css").read_text(encoding="utf-8")
    assert left == '.ours {\nmargin: 0;\n}\n.ours::before { content: "/* no note */"; }'


def test_what_the_theme_s_script_composes_is_known(tmp_path: Path) -> None:
    """The buttons of wide tabs have their class from `tabbed-control--${way}`, on no page as built."""
    import material

    folder = Path(material.__file__).parent / "templates" / "assets" / "javascripts"
    [bundle] = folder.glob("bundle.*.min.js")
    (tmp_path / "bundle.js").write_text(bundle.read_text(encoding="utf-8"), encoding="utf-8")
    known: Known = known_names(tmp_path)
    for name in ("tabbed-control--next", "md-tooltip2", "md-code__button", "focus-visible"):
        assert known.has(name), name
    assert not known.has("md-annotation__index")
