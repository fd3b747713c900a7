"""`narani seeds`: writes hashes and digests into the ledger of the seeds, from their texts."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from narani.catalog.places import locate
from narani.catalog.seeds import (
    LEDGER,
    VARIABLE,
    ledger_file,
    line_hash,
    lines_digest,
    read_ledger,
    read_text,
    spoken_lines,
    text_digest,
    texts_folder,
)
from narani.catalog.snippets import find_root
from narani.cli.lint import counted
from narani.errors import Problem, Problems, relative
from narani.lint.rules.seed_texts import unaccounted
from narani.model.seeds import Ledger, Seed, SeedLine

EXAMPLES = f"""\
examples:
  narani seeds                  renews the hashes of {LEDGER}
  narani seeds mapping.toml     makes {LEDGER} of a mapping written by hand: per line n, and claims or none

The texts are looked for in ../shared/seeds beside the repository, or where {VARIABLE} says.
"""
HEAD = f"""\
# Every non-blank line of the founding documents: the claims it states, or why it states none.
# Edit n, claims and none; `narani seeds` writes the rest. Kinds of none: src/narani/model/seeds.py
# The texts are not part of this repository; lint compares them where {VARIABLE} or ../shared/seeds has them.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds this command's arguments."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EXAMPLES
    parser.add_argument("mapping", nargs="?", help=f"what to fill in (default: {LEDGER} itself)")


def run(args: argparse.Namespace) -> int:
    """Fills in.

    Raises:
        Problems: a text is missing, or a line of one is not accounted for; nothing is written.
    """
    root = find_root()
    source = Path(args.mapping) if args.mapping else ledger_file(root)
    name = relative(source, root)
    if not source.is_file():
        raise Problems([Problem(name, 0, "is not there.", "Write [[seed]] with number and lines first.")])
    ledger = read_ledger(source, root)
    problems = list(_problems(source, name, ledger, texts_folder(root)))
    if problems:
        raise Problems(problems)
    seeds = [filled(seed, read_text(texts_folder(root), seed.number) or "") for seed in ledger.seed]
    ledger_file(root).write_text(ledger_text(seeds), encoding="utf-8", newline="\n")
    lines = [line for seed in seeds for line in seed.lines]
    stating = sum(1 for line in lines if line.claims)
    claims = {claim for line in lines for claim in line.claims}
    size = f"{counted(len(seeds), 'document')}, {counted(len(lines), 'line')}"
    print(f"{LEDGER}: {size}, {stating} of them stating {counted(len(claims), 'claim')}.")
    return 0


def _problems(source: Path, name: str, ledger: Ledger, folder: Path) -> Iterable[Problem]:
    written = source.read_text(encoding="utf-8-sig")
    for index, seed in enumerate(ledger.seed):
        text = read_text(folder, seed.number)
        if text is None:
            message = f"the text of {seed.number} is not at hand."
            line = locate(written, ("seed", index, "number"))
            hint = f"Put {seed.number}_*.txt into ../shared/seeds, or set {VARIABLE}."
            yield Problem(name, line, message, hint)
            continue
        for keys, message, hint in unaccounted(seed, text):
            yield Problem(name, locate(written, ("seed", index, *keys)), message, hint)


def filled(seed: Seed, text: str) -> Seed:
    """The seed with the hashes and digests of `text`."""
    spoken = spoken_lines(text)
    lines = tuple(replace(line, hash=line_hash(spoken[line.n])) for line in seed.lines)
    return replace(seed, lines=lines, digest=lines_digest(lines), text=text_digest(text))


def ledger_text(seeds: Iterable[Seed]) -> str:
    """The ledger as TOML."""
    return HEAD + "".join(map(_seed, seeds))


def _seed(seed: Seed) -> str:
    keys = "".join(f'{key} = "{value}"\n' for key, value in
                   (("number", seed.number), ("digest", seed.digest), ("text", seed.text)))
    return f"\n[[seed]]\n{keys}lines = [\n{''.join(map(_line, seed.lines))}]\n"


def _line(line: SeedLine) -> str:
    keys = [f"n = {line.n}", f'hash = "{line.hash}"']
    if line.none:
        keys.append(f'none = "{line.none}"')
    if line.claims:
        keys.append(f"claims = [{', '.join(json.dumps(claim) for claim in line.claims)}]")
    return f"  {{{', '.join(keys)}}},\n"
