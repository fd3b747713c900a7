"""Highlights code through the page's own SuperFences, so that it looks and copies like every other fence."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from pymdownx.superfences import SuperFencesBlockPreprocessor

from narani.render.html import el

_cache: dict[tuple[object, ...], str] = {}


class Highlighter:
    """Makes an element of source code on one page."""

    def __init__(self, md: Markdown) -> None:
        self.md = md
        known = "fenced_code_block" in md.preprocessors
        fences = md.preprocessors["fenced_code_block"] if known else None
        self.fences: Any = fences if isinstance(fences, SuperFencesBlockPreprocessor) else None
        self.settings = self._settings()

    def __call__(self, source: str, language: str, title: str) -> Element:
        if self.fences is None:
            return el("pre", "", el("code", f"language-{language}", source))
        return el("p", "", self.md.htmlStash.store(self._html(source, language, title)))

    def _settings(self) -> tuple[object, ...]:
        """What the result depends on besides the source; empty when it depends on its place on the page."""
        if self.fences is None:
            return ()
        fences = self.fences
        if fences.line_spans or fences.line_anchors or fences.anchor_linenums:
            return ()
        names = ("css_class", "use_pygments", "pygments_style", "noclasses", "linenums", "linenums_style",
                 "pygments_lang_class", "stripnl", "auto_title")
        return tuple(str(getattr(fences, name, "")) for name in names)

    def _html(self, source: str, language: str, title: str) -> str:
        key = (source, language, title, *self.settings)
        if self.settings and key in _cache:
            return _cache[key]
        options = {"title": title} if title else {}
        html = str(self.fences.highlight(src=source.rstrip("\n"), language=language, options=options,
                                         md=self.md, classes=[], id_value="", attrs={}))
        if self.settings:
            _cache[key] = html
        return html
