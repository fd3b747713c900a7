"""Reads the ledger of the seeds, and the seeds themselves where they are at hand."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from narani.catalog.toml import Reader
from narani.model.seeds import Ledger, Seed, SeedLine

LEDGER = "docs/data/seeds.toml"
VARIABLE = "NARANI_SEEDS"
"""Names the folder of the texts where it is not `../shared/seeds` beside the repository."""
DIGITS = 16


def ledger_file(root: Path) -> Path:
    """Where the ledger is kept."""
    return root / LEDGER


def read_ledger(path: Path, root: Path) -> Ledger:
    """The ledger at `path`; an empty one where there is no such file.

    Raises:
        Problems: it is not TOML, or not a ledger.
    """
    if not path.is_file():
        return Ledger()
    reader = Reader(path, root)
    return reader.build(Ledger, reader.data)


def texts_folder(root: Path) -> Path:
    """Where the texts would be; the folder need not exist."""
    given = os.environ.get(VARIABLE)
    return Path(given) if given else root.parent / "shared" / "seeds"


def read_text(folder: Path, number: str) -> str | None:
    """The text of a seed, its line ends as LF, or None where it is not at hand."""
    found = sorted(folder.glob(f"{number}_*.txt"))
    return found[0].read_text(encoding="utf-8-sig") if found else None


def text_digest(text: str) -> str:
    """Digest of a whole text."""
    return sha256(text.encode()).hexdigest()


def line_hash(line: str) -> str:
    """Short hash of one line, without the blanks around it."""
    return sha256(line.strip().encode()).hexdigest()[:DIGITS]


def lines_digest(lines: Iterable[SeedLine]) -> str:
    """Digest over the numbers and hashes of a seed's lines."""
    return sha256("".join(f"{line.n}:{line.hash}\n" for line in lines).encode()).hexdigest()


def spoken_lines(text: str) -> dict[int, str]:
    """The non-blank lines of a text by number; only LF ends a line."""
    return {n: line for n, line in enumerate(text.split("\n"), 1) if line.strip()}


def unread(root: Path, ledger: Ledger) -> list[str]:
    """Numbers of the seeds whose text is not at hand, so that only numbering and hashes are checked."""
    folder = texts_folder(root)
    return [seed.number for seed in ledger.seed if read_text(folder, seed.number) is None]


def said_in(seeds: Iterable[Seed]) -> dict[str, list[tuple[str, int]]]:
    """Where the seeds say each claim: numbers of documents and lines."""
    places: dict[str, list[tuple[str, int]]] = {}
    for claim, place in _statements(seeds):
        places.setdefault(claim, []).append(place)
    return places


def _statements(seeds: Iterable[Seed]) -> Iterator[tuple[str, tuple[str, int]]]:
    for seed in seeds:
        for line in seed.lines:
            for claim in dict.fromkeys(line.claims):
                yield claim, (seed.number, line.n)
