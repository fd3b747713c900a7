"""Every key of a TOML file has a line."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from narani.catalog.places import Keys, dotted, lines_of, locate
from narani.catalog.snippets import find_root

TEXT = '''\
# a comment with = and [brackets]
fact.ko = "한국어 # no comment"   # a comment
fact.en = "x = 1"
evidence = [
  # the first
  {concept = "a/b", is = [1, 2]},
  {source = "s"},
  {
  source = """]"""}, {source = 't'},
]
text = """
[heard]
phrases = 3
"""
"quoted.key" = 2026-11-21 10:00:00

[heard]
phrases = ["a", "b",
  "c"]
empty = {}

[[rows]]
id = "one"
cells.left = {ko = "가", claims = [
  "c1", "c2"]}

[[rows]]
id = 'two'
[rows.cells.right]
ko = '나'
[[rows.more]]
deep = -inf
[[rows.more]]
deep = 0x1F
'''


@pytest.mark.parametrize(("keys", "line"), [
    (("fact",), 2), (("fact", "en"), 3), (("evidence",), 4), (("evidence", 0), 6),
    (("evidence", 0, "is", 1), 6), (("evidence", 1, "source"), 7), (("evidence", 2), 8),
    (("evidence", 2, "source"), 9), (("evidence", 3), 9), (("text",), 11), (("quoted.key",), 15),
    (("heard",), 17), (("heard", "phrases"), 18), (("heard", "phrases", 2), 19), (("heard", "empty"), 20),
    (("rows", 0), 22), (("rows", 0, "cells", "left", "claims", 1), 25), (("rows", 1, "id"), 28),
    (("rows", 1, "cells", "right", "ko"), 30), (("rows", 1, "more", 0, "deep"), 32),
    (("rows", 1, "more", 1, "deep"), 34),
])
def test_line_of_a_key(keys: Keys, line: int) -> None:
    tomllib.loads(TEXT.replace("{\n  source", "{source"))
    assert locate(TEXT, keys) == line


def test_a_missing_key_stands_at_its_nearest_parent() -> None:
    assert locate(TEXT, ("heard", "verdict")) == 17
    assert locate(TEXT, ("rows", 1, "cells", "left", "ko")) == 29
    assert locate(TEXT, ("nothing",)) == 1
    assert locate(TEXT, ()) == 1


def test_keys_as_messages_write_them() -> None:
    assert dotted(("agreement", "names", 1)) == "agreement.names[1]"
    assert dotted(()) == ""


def test_every_key_of_the_repository_is_found() -> None:
    root = find_root(Path(__file__).parent)
    files = [*(root / "snippets").rglob("*.toml"), *(root / "docs" / "data").rglob("*.toml")]
    assert files
    for path in files:
        text = path.read_text(encoding="utf-8")
        assert _keys(tomllib.loads(text), ()) <= set(lines_of(text)), path


def _keys(value: object, keys: Keys) -> set[Keys]:
    """Keys of every value; arrays count as far as they hold tables or arrays."""
    found = {keys} if keys else set()
    if isinstance(value, dict):
        return found.union(*(_keys(item, (*keys, key)) for key, item in value.items()))
    if isinstance(value, list):
        return found.union(*(_keys(item, (*keys, index)) for index, item in enumerate(value)))
    return found
