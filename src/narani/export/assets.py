"""JSON that a page's script fetches on first use, one file for each language of a built site."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import tostring

from narani.model.text import LANGUAGES, Language, Text, below
from narani.render.html import el, inline


def write_json(site: Path, name: str, content: Callable[[Language], Any]) -> None:
    """Writes what `content` gives for a language to `name` below that language's part of `site`."""
    for language in LANGUAGES:
        file = site / below(language) / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(content(language), ensure_ascii=False) + "\n", encoding="utf-8")


def inline_html(text: Text, language: Language) -> str:
    """Inline Markdown as HTML; everything else in the text is escaped."""
    html = tostring(el("span", "", *inline(text.in_(language).strip())), encoding="unicode")
    return html.removeprefix("<span>").removesuffix("</span>")
