"""Reads pages: front matter, headings with their ids, directives and links, each with its line.

One small parser on purpose: the catalog needs places in the Markdown source, which a rendered
page no longer has. It knows fenced code, so that an example of a directive is not a directive.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from narani.errors import Problem, Problems, relative
from narani.model.page import Directive, Heading, Link, Page
from narani.model.text import LANGUAGES, Language

_FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*(?:\{\s*#([\w-]+)[^}]*\})?\s*$")
_OPEN = re.compile(r"^(/{3,})\s*([\w-]+)\s*(?:\|\s*(.*?))?\s*$")
_CLOSE = re.compile(r"^(/{3,})\s*$")
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)[^)]*\)")


def read_pages(root: Path) -> tuple[list[Page], list[Problem]]:
    """Every page in both languages, and the problems of those that cannot be read."""
    pages: list[Page] = []
    problems: list[Problem] = []
    for language in LANGUAGES:
        for path in sorted((root / "docs" / language).rglob("*.md")):
            try:
                pages.append(read_page(path, root, language))
            except Problems as found:
                problems += found.problems
    return pages, problems


def read_page(path: Path, root: Path, language: Language) -> Page:
    """Reads one page.

    Raises:
        Problems: the file is not UTF-8, or its front matter or a directive's options are not YAML.
    """
    name = relative(path, root)
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise Problems([Problem(name, line, f"byte {raw[error.start]:#04x} is not UTF-8.",
                                "Save the file as UTF-8.")]) from error
    lines = text.replace("\r\n", "\n").split("\n")
    meta, start = _front_matter(lines, name)
    prose = list(_prose(lines, start))
    headings = tuple(
        Heading(len(m[1]), m[2], m[3] or "", n) for n, line in prose if (m := _HEADING.match(line))
    )
    links = tuple(Link(m[1], n) for n, line in prose for m in _LINK.finditer(_uncoded(line)))
    directives = tuple(_directives(lines, prose, name))
    folder = root / "docs" / language
    return Page(language, path.relative_to(folder).as_posix(), path, meta, headings, directives, links)


def _front_matter(lines: list[str], name: str) -> tuple[dict[str, Any], int]:
    """Front matter and the index of the first line after it."""
    if not lines or lines[0].strip() != "---":
        return {}, 0
    end = next((i for i, line in enumerate(lines[1:], 1) if line.strip() in ("---", "...")), 0)
    if not end:
        raise Problems([Problem(name, 1, "the front matter is not closed.", "Close it with a line ---.")])
    return _yaml("\n".join(lines[1:end]), name, 2, "front matter"), end + 1


def _yaml(text: str, name: str, first: int, what: str) -> dict[str, Any]:
    try:
        data = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = first + mark.line if mark else first
        raise Problems([Problem(name, line, f"{what} is not valid YAML: {getattr(error, 'problem', error)}.",
                                "Quote values that contain a colon.")]) from error
    if data is None:
        return {}
    if not isinstance(data, dict):
        raise Problems([Problem(name, first, f"{what} must be lines of the form `key: value`.")])
    return data


def _prose(lines: list[str], start: int) -> Iterator[tuple[int, str]]:
    """Numbered lines outside fenced code."""
    fence = ""
    for number, line in enumerate(lines[start:], start + 1):
        if found := _FENCE.match(line):
            if not fence:
                fence = found[1]
                continue
            if found[1][0] == fence[0] and len(found[1]) >= len(fence) and line.strip() == found[1]:
                fence = ""
                continue
        if not fence:
            yield number, line


def _uncoded(line: str) -> str:
    return re.sub(r"`[^`]*`", "", line)


def _directives(lines: list[str], prose: list[tuple[int, str]], name: str) -> Iterator[Directive]:
    """Blocks of pymdownx in the order they open; an unclosed one is marked."""
    opened: list[tuple[str, Directive]] = []
    for number, line in prose:
        if found := _OPEN.match(line):
            options = _options(lines, number, name)
            opened.append((found[1], Directive(found[2], found[3] or "", options, number, False)))
        elif (closing := _CLOSE.match(line)) and opened and opened[-1][0] == closing[1]:
            directive = opened.pop()[1]
            yield Directive(directive.name, directive.argument, directive.options, directive.line)
    yield from (directive for _, directive in opened)


def _options(lines: list[str], number: int, name: str) -> dict[str, Any]:
    """The YAML indented by four spaces under a block's opening line."""
    block: list[str] = []
    for line in lines[number:]:
        if not line.startswith("    ") or not line.strip():
            break
        block.append(line[4:])
    return _yaml("\n".join(block), name, number + 1, "a directive's options") if block else {}
