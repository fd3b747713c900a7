"""Reads pages: front matter, headings with their ids, directives and links, each with its line.

One small parser on purpose: the catalog needs places in the Markdown source, which a rendered
page no longer has. It knows fenced code, so that an example of a directive is not a directive.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from narani.errors import Problem, Problems, relative
from narani.model.page import Directive, Heading, Link, Page, Stray
from narani.model.text import LANGUAGES, Language

_FENCE = re.compile(r"^\s*(`{3,}(?=[^`]*$)|~{3,})")
_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*(?:\{\s*#([\w-]+)[^}]*\})?\s*$")
_OPEN = re.compile(r"^ {0,3}(/{3,})\s*([\w-]+)\s*(?:\|\s*(.*?))?\s*$")
_CLOSE = re.compile(r"^ {0,3}(/{3,})\s*$")
_SLASHES = re.compile(r"^\s*/{3,}")
_LINK = re.compile(r"\]\(\s*<?([^)\s>]+)|^ {0,3}\[[^\]^]+\]:\s*<?([^\s>]+)")


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
        text = raw.decode("utf-8-sig")
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
    links = tuple(Link(m[1] or m[2], n) for n, line in prose for m in _LINK.finditer(_uncoded(line)))
    directives, strays = _directives(lines, prose, name)
    below = path.relative_to(root / "docs" / language).as_posix()
    return Page(language, below, path, meta, headings, directives, links, strays, "\n".join(lines))


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
        data = _load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = first + mark.line if mark else first
        raise Problems([Problem(name, line, f"{what}: not valid YAML: {getattr(error, 'problem', error)}.",
                                "Put the value in quotes.")]) from error
    if data is None:
        return {}
    if not isinstance(data, dict):
        raise Problems([Problem(name, first, f"{what} must be lines of the form `key: value`.")])
    return data


def _load(text: str) -> Any:
    """The data of a YAML text: the fast parser where there is one; the other one words the problems."""
    if yaml.__with_libyaml__:
        try:
            return yaml.load(text, yaml.CSafeLoader)
        except yaml.YAMLError:
            pass
    return yaml.safe_load(text)


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


def _directives(
    lines: list[str], prose: list[tuple[int, str]], name: str
) -> tuple[tuple[Directive, ...], tuple[Stray, ...]]:
    """Blocks of pymdownx in the order they open, an unclosed one marked; and lines that are none."""
    found: list[Directive] = []
    strays: list[Stray] = []
    opened: list[tuple[str, int]] = []
    for number, line in prose:
        if opening := _OPEN.match(line):
            opened.append((opening[1], len(found)))
            options = _options(lines, number, name)
            found.append(Directive(opening[2], opening[3] or "", options, number, closed=False))
        elif (closing := _CLOSE.match(line)) and opened and opened[-1][0] == closing[1]:
            index = opened.pop()[1]
            found[index] = replace(found[index], closed=True)
        elif _SLASHES.match(line):
            strays.append(Stray(line.strip(), number))
    return tuple(found), tuple(strays)


def _options(lines: list[str], number: int, name: str) -> dict[str, Any]:
    """The YAML indented by four spaces under a block's opening line."""
    block: list[str] = []
    for line in lines[number:]:
        if not line.startswith("    ") or not line.strip():
            break
        block.append(line[4:])
    return _yaml("\n".join(block), name, number + 1, "a directive's options") if block else {}
