"""The red pen's own scripts in Chromium, with the ledger as it is written now: no site is built."""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from narani.catalog.catalog import read_catalog
from narani.export.red_pen import ledger
from narani.model.page import Page

ROOT = Path(__file__).resolve().parents[2]
SEEDS = Path(os.environ.get("NARANI_SEEDS") or ROOT.parent / "shared" / "seeds")
MAP = ROOT / "docs" / "data" / "seeds.toml"

_RUN = """async ([texts, entries]) => {
  const { check, prepared } = await import("/match.js")
  const ready = prepared(entries)
  const hit = (text, statement, { entry, phrase }) => ({
    id: entry.id, verdict: entry.verdict, phrase, said: statement.text,
    line: text.slice(0, statement.start).split("\\n").length,
  })
  return texts.map(text => check(text, ready)
    .flatMap(({ statement, found }) => found.map(one => hit(text, statement, one))))
}"""
_DIRECTIVE = re.compile(r"^ {0,3}/{3,}.*\n(?:^ {4}\S.*\n)*(?:^ {0,3}/{3,}\s*$)?", re.MULTILINE)
_LINK = re.compile(r"\[[^\[\]\n]*\]\([^()\s]*\)")
_FENCE = re.compile(r"^\s*(`{3,}|~{3,}).*?^\s*\1\s*$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Hit:
    """One place at which the red pen underlines."""

    line: int
    id: str
    verdict: str
    phrase: str
    said: str

    def __str__(self) -> str:
        return f'{self.line}: {self.verdict} {self.id} ("{self.phrase}"): {self.said[:90]}'


class Pen:
    """Checks texts on a page that serves `docs/theme/assets/red-pen`."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.catalog = read_catalog(ROOT)
        self.entries = ledger(self.catalog, "ko")["entries"]

    def check(self, texts: list[str], entries: list[dict[str, Any]] | None = None) -> list[list[Hit]]:
        """What is underlined in each text, by the ledger or by `entries`."""
        kept = ("id", "verdict", "phrases", "unless")
        asked = entries or [{key: entry[key] for key in kept} for entry in self.entries]
        return [[Hit(**hit) for hit in found] for found in self.page.evaluate(_RUN, [texts, asked])]


def prose(page: Page) -> str:
    """A page as its author wrote it, without front matter, directives, code and links; lines stay."""
    text = re.sub(r"\A---\n.*?\n---\n", _blank, page.text, flags=re.DOTALL)
    return _LINK.sub(_blank, _FENCE.sub(_blank, _DIRECTIVE.sub(_blank, text)))


def _blank(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n")


def seeds() -> dict[str, tuple[str, dict[int, set[str]]]]:
    """Number to text and claims by line of every founding document that is here."""
    mapped = tomllib.loads(MAP.read_text(encoding="utf-8"))["seed"]
    found = {}
    for seed in mapped:
        if file := next(SEEDS.glob(f"{seed['number']}_*"), None):
            lines = {line["n"]: set(line.get("claims", ())) for line in seed["lines"]}
            found[seed["number"]] = (file.read_text(encoding="utf-8"), lines)
    return found
