"""Reads TOML files into the model's dataclasses and says, with a line, what does not fit.

`Builder` does so for any parsed table, such as the front matter of a page.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
import tomllib
import types
import typing
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from narani.catalog.places import Keys, dotted, locate
from narani.errors import Problem, Problems, did_you_mean, relative

__all__ = ["Builder", "Reader", "locate", "read"]

T = TypeVar("T")
_TYPE_NAMES = {str: "a string", int: "an integer", float: "a number", bool: "true or false",
               dt.date: "a date such as 2026-11-21", dt.datetime: "a date with a time",
               dict: "a table", list: "an array"}


def read(path: Path, root: Path) -> tuple[str, dict[str, Any]]:
    """Text and parsed content of a TOML file.

    Raises:
        Problems: the file is not UTF-8 or not TOML; the message has file and line.
    """
    name = relative(path, root)
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise Problems([Problem(name, line, f"byte {raw[error.start]:#04x} is not UTF-8.",
                                "Save the file as UTF-8.")]) from error
    try:
        return text, tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        what = re.sub(r" \(at (line.*|end of document)\)$", "", str(error))
        raise Problems([Problem(name, line, f"not valid TOML: {what}.",
                                "Quote strings, close brackets, and write each key once.")]) from error


@cache
def _known(cls: Any) -> tuple[dict[str, Any], dict[str, dataclasses.Field[Any]]]:
    """Types of a dataclass's fields, and those of its fields that a file may have, by key."""
    fields = {found.name.rstrip("_"): found for found in dataclasses.fields(cls)}
    for own in ("id", "path", "folder", "topic"):
        if own in fields and fields[own].default is not dataclasses.MISSING:
            fields.pop(own)
    return typing.get_type_hints(cls), fields


class Builder:
    """Turns a parsed table into a dataclass, collecting every problem with its line."""

    def __init__(self, name: str, line_of: Callable[[Keys], int], add: str = "{key} = …") -> None:
        self.name = name
        """The file as errors name it."""
        self.problems: list[Problem] = []
        self._line_of = line_of
        self._add = add
        """How a key is written in this file."""

    def problem(self, keys: Keys, message: str, hint: str = "") -> None:
        """Notes a problem at the line of `keys`."""
        place = f"{dotted(keys)}: " if keys else ""
        self.problems.append(Problem(self.name, self._line_of(keys), place + message, hint))

    def build(self, cls: type[T], data: dict[str, Any], keys: Keys = (), **given: Any) -> T:
        """An instance of the dataclass `cls` from `data`; fields in `given` never come from the file.

        Raises:
            Problems: unknown keys, missing keys and wrong types, all of them together.
        """
        value = self._table(cls, data, keys, given)
        if self.problems:
            raise Problems(self.problems)
        return typing.cast(T, value)

    def _table(self, cls: Any, data: dict[str, Any], keys: Keys, given: dict[str, Any]) -> Any:
        hints, written = _known(cls)
        fields = {key: found for key, found in written.items() if found.name not in given}
        values: dict[str, Any] = dict(given)
        for key, raw in data.items():
            if key not in fields:
                self.problem((*keys, key), "unknown key.", did_you_mean(key, fields))
                continue
            name = fields[key].name
            values[name] = self._value(hints[name], raw, (*keys, key))
        for key, found in fields.items():
            no_default = found.default is dataclasses.MISSING
            if no_default and found.default_factory is dataclasses.MISSING and key not in data:
                self.problem(keys, f'"{key}" is missing.', f"Add {self._add.format(key=key)} to {self.name}.")
        return cls(**values) if not self.problems else None

    def _value(self, hint: Any, raw: Any, keys: Keys) -> Any:
        origin, args = typing.get_origin(hint), typing.get_args(hint)
        if hint is Any:
            return raw
        if origin in (types.UnionType, typing.Union):
            kept = [arg for arg in args if arg is not type(None)]
            return self._value(kept[0], raw, keys)
        if origin is typing.Literal:
            if raw not in args:
                hint = did_you_mean(str(raw), args) or f"Known: {', '.join(args)}."
                self.problem(keys, f'"{raw}" is not allowed here.', hint)
            return raw
        if origin is tuple:
            if not isinstance(raw, list):
                return self._wrong(list, raw, keys)
            return tuple(self._value(args[0], item, (*keys, i)) for i, item in enumerate(raw))
        if origin is dict:
            if not isinstance(raw, dict):
                return self._wrong(dict, raw, keys)
            return {key: self._value(args[1], item, (*keys, key)) for key, item in raw.items()}
        if dataclasses.is_dataclass(hint):
            if not isinstance(raw, dict):
                return self._wrong(dict, raw, keys)
            return self._table(hint, raw, keys, {})
        if hint is float and isinstance(raw, int) and not isinstance(raw, bool):
            return float(raw)
        disguised = (isinstance(raw, bool) and hint is not bool) or isinstance(raw, dt.datetime)
        if disguised or not isinstance(raw, hint):
            return self._wrong(hint, raw, keys)
        return raw

    def _wrong(self, wanted: type, raw: Any, keys: Keys) -> None:
        needed = _TYPE_NAMES.get(wanted, wanted.__name__)
        got = _TYPE_NAMES.get(type(raw), type(raw).__name__)
        self.problem(keys, f"must be {needed}, not {got} ({raw!r}).")


class Reader(Builder):
    """Builds from a TOML file."""

    def __init__(self, path: Path, root: Path) -> None:
        super().__init__(relative(path, root), lambda keys: locate(self.text, keys))
        self.path = path
        self.text, self.data = read(path, root)
