"""Where in a TOML file a key stands: tomllib keeps no lines, and an error without a line is half an error.

A small scanner over text that tomllib has already accepted, so it need not check anything itself.
"""

from __future__ import annotations

import re
from bisect import bisect_right

Keys = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
_DOT = re.compile(r"[ \t]*\.[ \t]*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"""(?:"{0,2})' r"|'''.*?'''(?:'{0,2})" r'|"(?:[^"\\\n]|\\.)*"' r"|'[^'\n]*'",
    re.DOTALL,
)
_SCALAR = re.compile(r"[^,\]}#\n]*")


def locate(text: str, keys: Keys) -> int:
    """Line (from 1) on which the value at `keys` starts, or of its nearest parent; 1 if unknown."""
    lines = lines_of(text)
    return next((lines[keys[:n]] for n in range(len(keys), 0, -1) if keys[:n] in lines), 1)


def dotted(keys: Keys) -> str:
    """Keys as a message writes them: `agreement.names[1]`."""
    text = ""
    for key in keys:
        text += f"[{key}]" if isinstance(key, int) else f".{key}" if text else key
    return text


def lines_of(text: str) -> dict[Keys, int]:
    """The line of every key and array item of a valid TOML text."""
    return _Scanner(text).scan()


class _Scanner:
    """Walks the text once, noting the line of everything that has a key."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines: dict[Keys, int] = {}
        self.arrays: dict[Keys, int] = {}
        """Arrays of tables, and the index of the table written last."""
        self.starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def scan(self) -> dict[Keys, int]:
        table: Keys = ()
        self.skip(_BLANK)
        while self.at < len(self.text):
            before = self.at
            if self.text[self.at] == "[":
                table = self.header()
            else:
                self.pair(table)
            self.skip(_BLANK)
            if self.at == before:
                break
        return self.lines

    def skip(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.at)
        if not found:
            return ""
        self.at = found.end()
        return found[0]

    def note(self, keys: Keys, at: int) -> None:
        for n in range(1, len(keys) + 1):
            self.lines.setdefault(keys[:n], bisect_right(self.starts, at))

    def header(self) -> Keys:
        """`[a.b]` or `[[a.b]]`: the keys of the table that begins here."""
        start, opening = self.at, self.skip(re.compile(r"\[\[?[ \t]*"))
        names, here = self.keys(), list[str | int]()
        self.skip(re.compile(r"[ \t]*\]\]?"))
        for name in names[:-1]:
            here.append(name)
            if tuple(here) in self.arrays:
                here.append(self.arrays[tuple(here)])
        here.append(names[-1])
        if opening.startswith("[["):
            index = self.arrays[tuple(here)] = self.arrays.get(tuple(here), -1) + 1
            here.append(index)
        self.note(tuple(here), start)
        return tuple(here)

    def keys(self) -> list[str]:
        """A dotted key."""
        names = [self.key()]
        while self.skip(_DOT):
            names.append(self.key())
        return names

    def key(self) -> str:
        return self.skip(_BARE) or self.skip(_STRING)[1:-1]

    def pair(self, table: Keys) -> None:
        """`key = value`"""
        start = self.at
        keys = (*table, *self.keys())
        self.note(keys, start)
        self.skip(re.compile(r"[ \t]*=[ \t]*"))
        self.value(keys)

    def value(self, keys: Keys) -> None:
        opening = self.text[self.at : self.at + 1]
        if opening == "[":
            self.items("]", keys)
        elif opening == "{":
            self.items("}", keys)
        elif not self.skip(_STRING):
            self.skip(_SCALAR)

    def items(self, closing: str, keys: Keys) -> None:
        """What stands between the brackets of an array or an inline table."""
        self.at += 1
        index = 0
        self.skip(_BLANK)
        while self.at < len(self.text) and self.text[self.at] != closing:
            before = self.at
            if closing == "]":
                self.note((*keys, index), self.at)
                self.value((*keys, index))
            else:
                self.pair(keys)
            index += 1
            self.skip(_BLANK)
            if self.text[self.at : self.at + 1] == ",":
                self.at += 1
                self.skip(_BLANK)
            if self.at == before:
                return
        self.at += 1
