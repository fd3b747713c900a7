"""Writes results and environments as TOML, the same bytes for the same content."""

from __future__ import annotations

import datetime as dt
import os
import re
import tempfile
from pathlib import Path
from typing import Any

from narani.model.result import Environment, Result
from narani.model.values import Value, is_array

HEADER = "# Recorded by `narani record`. Do not edit.\n"
WIDTH = 100
_ESCAPES = {"\\": "\\\\", "\b": "\\b", "\f": "\\f", "\r": "\\r"}


def result_text(result: Result) -> str:
    """A result file."""
    lines = [
        f"script = {string(result.script)}",
        f"content = {string(result.content)}",
        f"changed = {result.changed.isoformat()}",
        f"machine = {string(result.machine)}",
        f"stdout = {multiline(result.stdout)}",
    ]
    if result.backend:
        lines.append(f"backend = {string(result.backend)}")
    lines += ["", "[values]"]
    values = result.values.items()
    lines += [f"{key(name)} = {literal(value)}" for name, value in values if not _needs_table(value)]
    for name, value in ((name, value) for name, value in values if _needs_table(value)):
        lines += ["", f"[values.{key(name)}]", f"dtype = {string(value['dtype'])}",
                  f"shape = {literal(value['shape'])}", f"data = {_data(value['data'], value['shape'])}"]
    return HEADER + "\n".join(lines) + "\n"


def environment_text(environment: Environment) -> str:
    """An environment file."""
    lines = [f"verified = {environment.verified.isoformat()}", f"machine = {string(environment.machine)}",
             *([f"own = {string(environment.own)}"] if environment.own else []), "", "[versions]"]
    lines += [f"{key(name)} = {string(version)}" for name, version in environment.versions.items()]
    return HEADER + "\n".join(lines) + "\n"


def write_file(path: Path, text: str) -> None:
    """Replaces a file as a whole, so that an interrupt leaves the old one or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def key(name: str) -> str:
    """A bare key, quoted when it has to be."""
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else string(name)


def literal(value: Any) -> str:
    """A value on one line; a list that does not fit is wrapped."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, str):
        return string(value)
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key(name)} = {literal(item)}" for name, item in value.items()) + "}"
    if isinstance(value, list):
        items = [literal(item) for item in value]
        flat = f"[{', '.join(items)}]"
        return flat if len(flat) <= WIDTH else _wrapped(items)
    return str(value)


def string(text: str) -> str:
    """A basic string on one line."""
    return '"' + _escape(text).replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def multiline(text: str) -> str:
    """A multi-line string when it has lines, so that a diff shows what changed."""
    if "\n" not in text:
        return string(text)
    body = _escape(text).replace('"""', '""\\"')
    if body.endswith('"'):
        body = body[:-1] + '\\"'
    return f'"""\n{body}"""'


def _escape(text: str) -> str:
    return "".join(_ESCAPES.get(c) or (f"\\u{ord(c):04x}" if _control(c) else c) for c in text)


def _control(character: str) -> bool:
    return (ord(character) < 32 and character not in "\t\n") or ord(character) == 127


def _needs_table(value: Value) -> bool:
    """Whether an array has rows, or too many elements for one line."""
    return is_array(value) and (len(value["shape"]) > 1 or len(literal(value)) > WIDTH)


def _data(data: list[Value], shape: list[int]) -> str:
    """Flat data with one row of the array on each line, if rows fit."""
    items = [literal(item) for item in data]
    flat = f"[{', '.join(items)}]"
    if len(shape) < 2 or not items or shape[-1] == len(items):
        return flat if len(flat) <= WIDTH else _wrapped(items)
    rows = [", ".join(items[i : i + shape[-1]]) for i in range(0, len(items), shape[-1])]
    if max(map(len, rows)) > WIDTH:
        return _wrapped(items)
    return "[\n" + "".join(f"  {row},\n" for row in rows) + "]"


def _wrapped(items: list[str]) -> str:
    lines, line = [], ""
    for item in items:
        if line and len(line) + len(item) + 2 > WIDTH:
            lines.append(line)
            line = ""
        line += f"{item}, "
    return "[\n" + "".join(f"  {text.rstrip()}\n" for text in [*lines, line]) + "]"
