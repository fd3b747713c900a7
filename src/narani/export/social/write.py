"""Draws the card of every page, unless an earlier build has, and names it in the page's head.

A card is named by a digest of what it says and of what draws it: sites that keep a copy of a picture by its
address fetch a changed one, and the next build finds an unchanged one in the cache. Pages do not show it.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from functools import cache
from pathlib import Path

import PIL

from narani.catalog.catalog import Catalog
from narani.errors import Problem, Problems, relative
from narani.export.addresses import site_address
from narani.export.head import into_head, meta
from narani.export.sitemap import home_of
from narani.export.social.card import Card, card_of
from narani.export.social.draw import HEIGHT, WIDTH, TooLong, paint
from narani.export.social.type import missing
from narani.model.page import Page
from narani.render.findings import Findings

FOLDER = "assets/social"
CACHE = ".cache/social"
_TOGETHER = 32
"""Cards that one process is given at a time; fewer are drawn right here."""


def write_cards(site: Path, catalog: Catalog) -> tuple[int, int]:
    """Writes a card for every page of a site whose address is configured; how many, and how many are new.

    Raises:
        Problems: a title holds a letter that the type lacks, or is too long.
    """
    home = home_of(site, "ko")
    if not home:
        return 0, 0
    cards = {page.path: card_of(Findings(catalog), page) for page in catalog.pages}
    names = {path: _digest(card) for path, card in cards.items()}
    if problems := list(_unwritable(catalog, cards)):
        raise Problems(problems)
    kept = catalog.root / CACHE
    kept.mkdir(parents=True, exist_ok=True)
    new = {names[path]: card for path, card in cards.items() if not (kept / f"{names[path]}.png").is_file()}
    _draw(catalog, kept, new, {names[page.path]: page for page in catalog.pages})
    (site / FOLDER).mkdir(parents=True, exist_ok=True)
    for page in catalog.pages:
        name = f"{names[page.path]}.png"
        shutil.copyfile(kept / name, site / FOLDER / name)
        told = _lines(f"{home}{FOLDER}/{name}", cards[page.path])
        into_head(site / site_address(page) / "index.html", told)
    shown = set(names.values())
    for old in kept.glob("*.png"):
        if old.stem not in shown:
            old.unlink()
    return len(cards), len(new)


def _lines(address: str, card: Card) -> Iterator[str]:
    yield meta("property", "og:image", address)
    yield meta("property", "og:image:type", "image/png")
    yield meta("property", "og:image:width", WIDTH)
    yield meta("property", "og:image:height", HEIGHT)
    yield meta("property", "og:image:alt", card.alt)
    yield meta("name", "twitter:card", "summary_large_image")


def _digest(card: Card) -> str:
    text = json.dumps(asdict(card) | {"alt": card.alt}, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(f"{_how()}\0{text}".encode()).hexdigest()[:20]


@cache
def _how() -> str:
    """Digest of everything that draws."""
    here = Path(__file__).parent
    digest = hashlib.sha256(PIL.__version__.encode())
    for file in (here / "draw.py", here / "type.py", *sorted((here / "fonts").glob("*.otf"))):
        digest.update(file.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def _unwritable(catalog: Catalog, cards: dict[Path, Card]) -> Iterator[Problem]:
    for path, card in cards.items():
        for letter in missing("".join((card.label, card.title, card.lead))):
            yield Problem(relative(path, catalog.root), 0,
                          f"the type of the social cards has no {letter!r} (U+{ord(letter):04X}).",
                          "Write the title and description without it, or add it: docs/pictures/_type.py.")


def _draw(catalog: Catalog, kept: Path, new: dict[str, Card], pages: dict[str, Page]) -> None:
    """Draws what is new, in as many processes as there are cores.

    Raises:
        Problems: titles too long for a card.
    """
    jobs = [(card, kept / f"{name}.png") for name, card in new.items()]
    if len(jobs) <= _TOGETHER:
        done = [_painted(job) for job in jobs]
    else:
        with ProcessPoolExecutor(os.cpu_count()) as pool:
            done = list(pool.map(_painted, jobs, chunksize=_TOGETHER))
    places = [pages[name].path for name, good in zip(new, done, strict=True) if not good]
    if places:
        raise Problems(Problem(relative(path, catalog.root), 0, "the title does not fit on a social card.",
                               "Shorten it, or its longest word.") for path in places)


def _painted(job: tuple[Card, Path]) -> bool:
    """Whether a card could be drawn; a half-written one never lies where the next build looks."""
    card, path = job
    try:
        picture = paint(card)
    except TooLong:
        return False
    half = path.with_suffix(f".{os.getpid()}")
    half.write_bytes(picture)
    half.replace(path)
    return True
