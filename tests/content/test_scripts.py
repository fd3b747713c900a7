"""Our scripts make elements and text; none turns a text into HTML, a script or an address that runs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ASSETS = Path(__file__).resolve().parents[2] / "docs" / "theme" / "assets"
SCRIPTS = sorted(path for path in ASSETS.rglob("*.js") if "vendor" not in path.relative_to(ASSETS).parts)
SINKS = {
    "turns text into HTML": r"\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|DOMParser|\bsrcdoc\b"
                            r"|createContextualFragment|setHTML|parseHTMLUnsafe",
    "runs a text": r"\beval\s*\(|\bFunction\s*\(|set(?:Timeout|Interval)\s*\(\s*[\"'`]|javascript:",
    "writes a style or a handler as text": r"setAttribute\(\s*[\"'`](?:style|on\w+)|\.cssText\b|insertRule",
    "asks another site": r"(?:fetch|import|Worker|WebSocket)\s*\(\s*[\"'`](?:\w+:)?//|sendBeacon",
}
ALLOWED = {"draw.js": {"DOMParser"}, "offline/settings.js": {"DOMParser"}}
"""`inline` reads the HTML of our own data, which the build has escaped; a kept page is read for its title."""


def code(text: str) -> str:
    """A script without its comments, as far as ours are written."""
    return re.sub(r"(?m)^\s*(?://|/\*\*?|\*).*$", "", text)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.relative_to(ASSETS).as_posix())
def test_no_script_makes_html_of_text(script: Path) -> None:
    allowed = ALLOWED.get(script.relative_to(ASSETS).as_posix(), set())
    text = code(script.read_text(encoding="utf-8"))
    found = {found[0] for sink in SINKS.values() for found in re.finditer(sink, text)}
    assert not found - allowed


def test_the_sinks_are_recognised() -> None:
    for text in ("a.innerHTML = b", 'new Function("a")', "setTimeout('a()', 1)", "new DOMParser()",
                 "a.setAttribute('onclick', b)", 'fetch("https://a.example/")', "a.outerHTML += b"):
        assert any(re.search(sink, code(text)) for sink in SINKS.values()), text
    assert SCRIPTS
