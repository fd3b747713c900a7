"""Marks what is in the other language with `lang`, so that it is read aloud with the right voice."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from narani.model.foreign import foreign
from narani.model.text import Language

_SILENT = {"code", "pre", "kbd", "samp", "script", "style", "textarea", "option", "math", "svg"}
"""Elements whose text is code, or can hold no other element."""


def mark_foreign(root: Element, language: Language) -> None:
    """Wraps every foreign run below `root` that is not said to be foreign already."""
    if root.tag in _SILENT or "lang" in root.attrib:
        return
    children = list(root)
    for child in children:
        mark_foreign(child, language)
    other = "en" if language == "ko" else "ko"
    for child in reversed(children):
        if child.tail and (runs := list(foreign(child.tail, language))):
            at = list(root).index(child) + 1
            child.tail, marked = _split(child.tail, runs, other)
            root[at:at] = marked
    if root.text and (runs := list(foreign(root.text, language))):
        root.text, marked = _split(root.text, runs, other)
        root[0:0] = marked


def _split(text: str, runs: list[tuple[int, int]], language: str) -> tuple[str, list[Element]]:
    """What stands before the first run, and a span for each run with what follows it."""
    ends = [start for start, _ in runs[1:]] + [len(text)]
    spans = []
    for (start, end), until in zip(runs, ends, strict=True):
        span = Element("span", {"lang": language})
        span.text, span.tail = text[start:end], text[end:until]
        spans.append(span)
    return text[: runs[0][0]], spans
