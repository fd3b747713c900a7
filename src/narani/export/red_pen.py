"""The ledger as the red pen reads it: every judged statement, with the phrases it is recognised by.

One file per language beside the red pen's scripts, fetched when a reader first checks a text.
Matching happens in the browser alone (`docs/theme/assets/red-pen/`).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

from narani.catalog.catalog import Catalog
from narani.export.assets import inline_html, write_json
from narani.model.knowledge import Claim, Verdict
from narani.model.page import address_of
from narani.model.text import Language
from narani.render.context import CLAIMS_PAGE
from narani.render.strings import say

LEDGER = "assets/red-pen/ledger.json"
"""Where the ledger lies below a language's site."""


def write_ledger(site: Path, catalog: Catalog) -> None:
    """Writes the ledger of both languages into a built site."""
    write_json(site, LEDGER, lambda language: ledger(catalog, language))


def ledger(catalog: Catalog, language: Language) -> dict[str, Any]:
    """Names of the verdicts, and every claim that judges what people say."""
    verdicts = {verdict: say(language, f"judged_{verdict}") for verdict in get_args(Verdict)}
    entries = [entry for claim in catalog.knowledge.claims.values() if (entry := _entry(claim, language))]
    return {"language": language, "verdicts": verdicts, "entries": entries}


def _entry(claim: Claim, language: Language) -> dict[str, Any] | None:
    if claim.heard is None:
        return None
    return {
        "id": claim.id,
        "topic": claim.topic,
        "verdict": claim.heard.verdict,
        "since": claim.heard.since,
        "phrases": list(claim.heard.phrases),
        "unless": list(claim.heard.unless),
        "fact": inline_html(claim.fact, language),
        "why": inline_html(claim.heard.why, language),
        "url": f"{address_of(CLAIMS_PAGE)}#{claim.id}",
    }
