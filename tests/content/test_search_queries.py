"""The queries search is measured by: two halves that share nothing, whose pages exist.

`tuning.toml` may be looked at while search is built; `unseen.toml` was written by somebody else before
the first line of it and is only ever measured, so neither its texts nor its pages are edited afterwards.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
HALVES = ("tuning", "unseen")
KINDS = {"particle", "spacing", "compound", "name", "api", "symptom", "typo", "concept", "question",
         "english"}


def queries(half: str) -> list[dict[str, Any]]:
    text = (ROOT / "tests/search" / f"{half}.toml").read_text(encoding="utf-8")
    return list(tomllib.loads(text)["queries"])


@pytest.mark.parametrize("half", HALVES)
def test_every_wanted_page_exists(half: str) -> None:
    missing = [(one["text"], page) for one in queries(half) for page in one["want"]
               if not (ROOT / "docs" / one["language"] / page).is_file()]
    assert not missing


@pytest.mark.parametrize("half", HALVES)
def test_every_kind_and_both_languages_are_asked(half: str) -> None:
    found = queries(half)
    assert len(found) >= 60
    assert {one["kind"] for one in found} == KINDS
    assert {one["language"] for one in found} == {"ko", "en"}
    assert all(1 <= len(one["want"]) <= 4 for one in found)


def test_no_query_is_asked_in_both_halves() -> None:
    def folded(half: str) -> set[str]:
        return {"".join(one["text"].lower().split()) for one in queries(half)}

    assert not folded("tuning") & folded("unseen")
