"""The ledger of the seeds fits their texts, where these are at hand: every non-blank line, and no other.

The texts are not in the repository; without them `narani lint` says that only numbering and hashes
were checked.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.places import Keys
from narani.catalog.seeds import (
    VARIABLE,
    ledger_file,
    line_hash,
    read_text,
    spoken_lines,
    text_digest,
    texts_folder,
)
from narani.errors import Problem
from narani.lint.places import at_key
from narani.model.seeds import Seed

Fault = tuple[Keys, str, str]
"""Keys below the seed, what is wrong, how to mend it."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Differences between the ledger and the texts."""
    seeds = catalog.knowledge.ledger.seed
    path, folder = ledger_file(catalog.root), texts_folder(catalog.root)
    if seeds and os.environ.get(VARIABLE) and not folder.is_dir():
        message = f"{VARIABLE} names a folder that is not there."
        yield at_key(catalog, path, (), message, "Correct the variable, or unset it.")
        return
    for index, seed in enumerate(seeds):
        if (text := read_text(folder, seed.number)) is not None:
            for keys, message, hint in compared(seed, text):
                yield at_key(catalog, path, ("seed", index, *keys), message, hint)


def compared(seed: Seed, text: str) -> Iterator[Fault]:
    """Where the ledger of one seed does not fit its text."""
    yield from unaccounted(seed, text)
    spoken = spoken_lines(text)
    for index, line in enumerate(seed.lines):
        if line.n in spoken and line.hash != line_hash(spoken[line.n]):
            hint = "Read the line again, correct its entry, and run: narani seeds"
            yield ("lines", index, "hash"), f"is not the hash of line {line.n}.", hint
    if seed.text != text_digest(text):
        yield ("text",), "is not the digest of the text.", "Run: narani seeds"


def unaccounted(seed: Seed, text: str) -> Iterator[Fault]:
    """Lines of a text without an entry, and entries without a line."""
    spoken = spoken_lines(text)
    entries = {line.n for line in seed.lines}
    missing = sorted(set(spoken) - entries)
    if missing:
        many = f"lines {', '.join(map(str, missing))} are" if len(missing) > 1 else f"line {missing[0]} is"
        hint = 'Give each an entry with claims = ["…"] or none = "…".'
        yield ("lines",), f"{many} not accounted for in {seed.number}.", hint
    for index, line in enumerate(seed.lines):
        if line.n not in spoken:
            message = f"line {line.n} of {seed.number} is blank or not there."
            yield ("lines", index), message, "Remove the entry, or correct its number."
