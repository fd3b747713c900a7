"""The ledger of the seeds is whole: each line has claims or a reason for having none, and its digest fits.

Seen without the documents: numbering ascends, hashes are well formed, claims exist and are judged.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from narani.catalog.catalog import Catalog
from narani.catalog.places import Keys
from narani.catalog.seeds import DIGITS, ledger_file, lines_digest
from narani.errors import Problem
from narani.lint.places import at_key
from narani.lint.rules.claim_heard import not_heard
from narani.model.seeds import Seed, SeedLine

WRITE = "Run: narani seeds (it needs the text)."
_HASH = re.compile(rf"[0-9a-f]{{{DIGITS}}}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_NUMBER = re.compile(r"\d{3}")

Fault = tuple[Keys, str, str]
"""Keys below the seed, what is wrong, how to mend it."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Entries of the ledger that cannot be right."""
    seeds = catalog.knowledge.ledger.seed
    path = ledger_file(catalog.root)
    twice = [number for number, count in Counter(seed.number for seed in seeds).items() if count > 1]
    for index, seed in enumerate(seeds):
        if seed.number in twice:
            hint = "Put all lines of a document into one [[seed]]."
            yield at_key(catalog, path, ("seed", index, "number"), f'"{seed.number}" is here twice.', hint)
        for keys, message, hint in _faults(catalog, seed):
            yield at_key(catalog, path, ("seed", index, *keys), message, hint)


def _faults(catalog: Catalog, seed: Seed) -> Iterator[Fault]:
    if not _NUMBER.fullmatch(seed.number):
        yield ("number",), f'"{seed.number}" is no number of a seed.', 'Write three digits, such as "002".'
    if not _DIGEST.fullmatch(seed.text):
        yield ("text",), f'"{seed.text}" is no SHA-256.', WRITE
    for index, (before, line) in enumerate(pairwise(seed.lines), 1):
        if line.n <= before.n:
            hint = "Write each line once, in the order of the document."
            yield ("lines", index, "n"), f"{line.n} stands after {before.n}.", hint
    malformed = False
    for index, line in enumerate(seed.lines):
        malformed |= not _HASH.fullmatch(line.hash)
        for keys, message, hint in _line(catalog, line):
            yield ("lines", index, *keys), message, hint
    if seed.digest != lines_digest(seed.lines) and not malformed:
        yield (
            ("digest",),
            "does not fit the lines below: one was dropped, added or edited by hand.",
            f"Put back what was changed, or {WRITE[0].lower()}{WRITE[1:]}",
        )


def _line(catalog: Catalog, line: SeedLine) -> Iterator[Fault]:
    if line.n < 1:
        yield ("n",), f"{line.n} is no line.", "Lines are counted from 1."
    if not _HASH.fullmatch(line.hash):
        yield ("hash",), f'"{line.hash}" is not {DIGITS} hex digits.', WRITE
    if bool(line.none) == bool(line.claims):
        said = "has claims and a reason for having none." if line.none else "is not accounted for."
        hint = 'Write either claims = ["…"] or none = "heading" (or another kind).'
        yield (), f"line {line.n} {said}", hint
    for index, id_ in enumerate(line.claims):
        if fault := not_heard(catalog, id_):
            yield ("claims", index), *fault
