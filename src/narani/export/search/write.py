"""Writes the search of both languages: a file that is read first, and shards of which a query reads a few."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

from narani.catalog.catalog import Catalog
from narani.export.search.analyse import Analyser, english, folded, hangul
from narani.export.search.endings import RULES
from narani.export.search.korean import Korean, nouns
from narani.export.search.postings import Postings, postings
from narani.export.search.records import Record, records
from narani.export.search.spellings import spellings
from narani.model.text import LANGUAGES, Language, below
from narani.render.findings import Findings
from narani.render.outcome import PROVED
from narani.render.strings import say

FOLDER = "search"
"""Where the search lies below a language's site."""
FIRST = "words.json"
"""What is read before the first query: the rules, the words that are known, and where the rest is."""
_NAME = re.compile(r"[a-z]\w{3,}", re.ASCII)
_LATIN = re.compile(r"(?<![\w.])[a-z]{4,}(?![\w.]*\w)", re.ASCII)
BLOCK = 16
"""Records in one file."""
SHARD = 10_000
"""Characters in one file of postings, on average: about 4 KB as sent."""
NOUNS, NAMES = 6000, 5000
"""So many words at most are sent to take compounds apart and to mend what is mistyped."""


def write_search(site: Path, catalog: Catalog) -> list[str]:
    """Writes the search of each language below `site`; what was written, in words.

    Raises:
        Problems: the spellings cannot be read.
    """
    known, findings = spellings(catalog), Findings(catalog)
    return [write_index(site / below(language) / FOLDER, records(findings, language), language, known)
            for language in LANGUAGES]


def write_index(folder: Path, found: list[Record], language: Language, known: dict[str, list[str]]) -> str:
    """Writes the index of these records in the place of `folder`; what was written, in words."""
    korean = _nouns(found, known)
    analyser = Analyser(Korean(korean), known)
    terms = postings(found, analyser)
    shards = _shards(terms)
    blocks = [[_shown(record) for record in found[at : at + BLOCK]] for at in range(0, len(found), BLOCK)]
    files = {f"t{n}.json": _text(shard) for n, shard in enumerate(shards)}
    files |= {f"r{n}.json": _text(block) for n, block in enumerate(blocks)}
    version = hashlib.sha256("".join(files.values()).encode()).hexdigest()[:12]
    first = {
        "folder": version, "shards": len(shards), "block": BLOCK, "records": len(found),
        **RULES,
        "nouns": " ".join(korean), "names": " ".join(_names(terms, found)), "meanings": analyser.meanings,
        "named": "\n".join(sorted(analyser.named)),
        "verdicts": {verdict: say(language, verdict if verdict in PROVED else f"judged_{verdict}")
                     for verdict in sorted({one for record in found for one in record.verdict.split()})},
    }
    shutil.rmtree(folder, ignore_errors=True)
    (folder / version).mkdir(parents=True)
    for name, text in files.items():
        (folder / version / name).write_text(text, encoding="utf-8", newline="\n")
    (folder / FIRST).write_text(_text(first), encoding="utf-8", newline="\n")
    return f"{len(found)} records of {language} in {len(files) + 1} files"


def _nouns(found: list[Record], known: dict[str, list[str]]) -> list[str]:
    """Korean nouns, the most frequent first: those seen with particles, and every spelling of one word."""
    words: Counter[str] = Counter()
    for record in found:
        for text in record.said.fields().values():
            words.update(hangul(text))
    given = [word for spelt in known.values() for word in spelt if list(hangul(word)) == [word]]
    seen = {**nouns(words)}
    for word in given:
        if len(word) > 1:
            seen.setdefault(word, words[word])
    return sorted(seen, key=lambda word: (-seen[word], word))[:NOUNS]


def _names(terms: Postings, found: list[Record]) -> list[str]:
    """English words and names, those in most records first; after a stem what its words mostly end in."""
    known = [term for term, records in terms.items() if len(records) > 1 and _NAME.fullmatch(term)]
    first = sorted(known, key=lambda term: (-len(terms[term]), term))[:NAMES]
    written = _written(found)
    return [f"{term}|{ending}" if (ending := written.get(term)) else term for term in first]


def _written(found: list[Record]) -> dict[str, str]:
    """What stands most often after a stem where a word has it: "e" for "variabl"."""
    words = Counter(word for record in found for text in record.said.fields().values()
                    for word in _LATIN.findall(text.lower()))
    endings: dict[str, str] = {}
    for word, _ in sorted(words.items(), key=lambda pair: (-pair[1], pair[0])):
        stem = english(word)
        if word.startswith(stem):
            endings.setdefault(stem, word.removeprefix(stem))
    return endings


def shard_of(term: str, shards: int) -> int:
    """In which file of postings a term is: FNV-1a, which the browser works out as well."""
    value = 0x811C9DC5
    for byte in term.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value % shards


def _shards(terms: Postings) -> list[dict[str, list[int]]]:
    flat = {term: [number for pair in found for number in pair] for term, found in terms.items()}
    count = max(1, len(_text(flat)) // SHARD)
    shards: list[dict[str, list[int]]] = [{} for _ in range(count)]
    for term, found in flat.items():
        shards[shard_of(term, count)][term] = found
    return shards


def _shown(record: Record) -> list[str]:
    """What the browser shows of a record."""
    return [record.address, record.title, record.about, record.topic, record.verdict]


def _text(content: Any) -> str:
    return folded(json.dumps(content, ensure_ascii=False, separators=(",", ":"))) + "\n"
