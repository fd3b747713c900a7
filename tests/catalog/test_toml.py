"""TOML becomes dataclasses, and what does not fit is told with its line."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import pytest

from narani.catalog.toml import Reader
from narani.errors import Problems


@dataclass(frozen=True)
class Part:
    size: float
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Thing:
    title: str
    day: dt.date
    kind: Literal["big", "small"] = "small"
    part: Part | None = None
    parts: tuple[Part, ...] = ()
    by_name: dict[str, Part] = field(default_factory=dict)
    limit: int = 60
    is_: Any = None
    id: str = ""


def read(folder: Path, text: str) -> Thing:
    path = folder / "thing.toml"
    path.write_text(text, encoding="utf-8")
    reader = Reader(path, folder)
    return reader.build(Thing, reader.data, id="thing")


def problems(folder: Path, text: str) -> list[str]:
    with pytest.raises(Problems) as raised:
        read(folder, f"title = 'a'\nday = 2026-01-01\n{text}")
    return [str(problem) for problem in raised.value.problems]


def test_everything_that_fits(tmp_path: Path) -> None:
    thing = read(tmp_path, """
title = "a"
day = 2026-01-01
kind = "big"
is = [1, "x"]
part = {size = 1, names = ["n"]}
parts = [{size = 2.5}]
by_name.left = {size = 3}
""")
    assert thing == Thing("a", dt.date(2026, 1, 1), "big", Part(1.0, ("n",)), (Part(2.5),),
                          {"left": Part(3.0)}, is_=[1, "x"], id="thing")


@pytest.mark.parametrize(("text", "told"), [
    ("titel = 'a'", 'thing.toml:3: titel: unknown key. Did you mean "title"?'),
    ("id = 'x'", 'thing.toml:3: id: unknown key. Did you mean "kind"?'),
    ("kind = 'bigg'", 'thing.toml:3: kind: "bigg" is not allowed here. Did you mean "big"?'),
    ("limit = 1.5", "thing.toml:3: limit: must be an integer, not a number (1.5)."),
    ("limit = true", "thing.toml:3: limit: must be an integer, not true or false (True)."),
    ("part = 3", "thing.toml:3: part: must be a table, not an integer (3)."),
    ("part = {size = 'x'}", "thing.toml:3: part.size: must be a number, not a string ('x')."),
    ("parts = [{size = 1}, {}]", 'thing.toml:3: parts[1]: "size" is missing. Add size = … to thing.toml.'),
    ("[[parts]]\nsize = 1\n\n[[parts]]\nsize = true",
     "thing.toml:7: parts[1].size: must be a number, not true or false (True)."),
    ("by_name = ['x']", "thing.toml:3: by_name: must be a table, not an array (['x'])."),
    ("part = {size = 1, names = [\n  'a',\n  2]}",
     "thing.toml:5: part.names[1]: must be a string, not an integer (2)."),
])
def test_what_does_not_fit(tmp_path: Path, text: str, told: str) -> None:
    assert problems(tmp_path, text) == [told]


def test_a_date_is_no_time(tmp_path: Path) -> None:
    with pytest.raises(Problems, match="day: must be a date such as 2026-11-21, not a date with a time"):
        read(tmp_path, "title = 'a'\nday = 2026-01-01T10:00:00")


def test_all_problems_at_once(tmp_path: Path) -> None:
    found = problems(tmp_path, "limit = 'x'\nfoo = 1\nbar = 2")
    assert [text.split(":")[1] for text in found] == ["3", "4", "5"]


def test_a_byte_order_mark_is_no_problem(tmp_path: Path) -> None:
    path = tmp_path / "thing.toml"
    path.write_bytes(b"\xef\xbb\xbf" + b'name = "with a mark, as Notepad writes it"\n')
    assert Reader(path, tmp_path).data == {"name": "with a mark, as Notepad writes it"}
