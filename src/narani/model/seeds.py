"""The ledger of the seeds: what each line of the founding documents says, without quoting the documents.

The documents are not part of the repository. A digest per text and a hash per line keep the ledger
honest where they are absent; where they are present the text itself is compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

NoStatement = Literal["heading", "question", "code", "link", "image", "metadata", "markup", "narrative"]
"""Why a line states nothing to judge: `heading` names what follows; `question` asks; `code` is a
listing; `link` is an address or its title; `image` stands for a picture; `metadata` is about the
document (date, category, counters); `markup` is a rule, a fence or a table's frame; `narrative` says
what the author did or will do next."""


@dataclass(frozen=True)
class SeedLine:
    """One non-blank line: the claims it states, or why it states none."""

    n: int
    """Line number in the document, from 1."""
    hash: str = ""
    """First 16 hex digits of the SHA-256 of the stripped line; written by `narani seeds`."""
    none: Literal["", NoStatement] = ""
    claims: tuple[str, ...] = ()


@dataclass(frozen=True)
class Seed:
    """One founding document and all of its non-blank lines."""

    number: str
    """What its file name begins with: "002"."""
    lines: tuple[SeedLine, ...]
    digest: str = ""
    """SHA-256 over "n:hash" of all lines: a dropped or edited entry shows even without the text."""
    text: str = ""
    """SHA-256 of the whole text, its line ends as LF."""


@dataclass(frozen=True)
class Ledger:
    """`docs/data/seeds.toml`."""

    seed: tuple[Seed, ...] = ()
