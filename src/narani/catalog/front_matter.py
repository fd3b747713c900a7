"""Where in a page's front matter a key stands: a problem of one line among a hundred needs its number."""

from __future__ import annotations

from functools import lru_cache

import yaml

from narani.catalog.places import Keys

_FENCES = ("---", "...")


def front_matter(text: str) -> str:
    """The YAML of a page's front matter, its first line empty so that lines count as in the page."""
    lines = text.split("\n")
    if not lines or lines[0].strip() != "---":
        return ""
    end = next((n for n, line in enumerate(lines) if n and line.strip() in _FENCES), len(lines))
    return "\n".join(["", *lines[1:end]])


def meta_line_of(text: str, keys: Keys) -> int:
    """Line (from 1) of the value at `keys`, or of its nearest parent; 1 if unknown."""
    lines = _lines(text)
    return next((lines[keys[:n]] for n in range(len(keys), 0, -1) if keys[:n] in lines), 1)


@lru_cache(maxsize=64)
def _lines(text: str) -> dict[Keys, int]:
    """The line of every key and list item of a page's front matter."""
    found: dict[Keys, int] = {}

    def walk(node: yaml.Node | None, keys: Keys) -> None:
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                below = (*keys, str(key.value))
                found[below] = key.start_mark.line + 1
                walk(value, below)
        elif isinstance(node, yaml.SequenceNode):
            for index, item in enumerate(node.value):
                found[*keys, index] = item.start_mark.line + 1
                walk(item, (*keys, index))

    walk(yaml.compose(front_matter(text), Loader=yaml.SafeLoader), ())
    return found
