"""Every piece of "same or different?" is a program that does what was recorded of its script."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from support.missing import missing_here

from narani.catalog.catalog import Catalog, read_catalog
from narani.catalog.rounds import Piece, Round, rounds, tolerance_of
from narani.model.values import why_unequal
from narani.runner.outcome import Order
from narani.runner.servers import Servers

ROOT = Path(__file__).resolve().parents[2]
CATALOG: Catalog = read_catalog(ROOT)
ROUNDS = {one.concept.id: one for one in rounds(CATALOG)}


@pytest.fixture(scope="module")
def servers() -> Iterator[Servers]:
    """One warm server for each framework; pieces run in processes forked from it."""
    with Servers(CATALOG.snippets, say=print) as started:
        started.start({p.runtime.id: p.runtime for one in ROUNDS.values() for p in one.pieces}.values())
        yield started


def fault(servers: Servers, folder: Path, one: Round, piece: Piece) -> str:
    """What a piece does otherwise than recorded; empty when nothing."""
    (folder / piece.runtime.snippet).write_text(piece.code + "\n", encoding="utf-8")
    read = {one.variable: one.variable} if one.variable else {}
    backend = piece.runtime.backend.call if piece.runtime.backend else ""
    order = Order(str(folder), piece.runtime.snippet, read, one.concept.limit, backend)
    done = servers.run_order(order, piece.runtime)
    if piece.error:
        said = " ".join(failure.text for failure in done.failures)
        return "" if piece.error in said else f"raises {said or 'nothing'}, not {piece.error}"
    if done.failed:
        return done.failures[0].text
    if not one.variable:
        return ""
    return why_unequal(done.values[one.variable], piece.value, tolerance_of(one.concept))


def test_every_answer_is_given() -> None:
    assert {one.answer for one in ROUNDS.values()} == {"equal", "different", "error"}


@pytest.mark.slow
@pytest.mark.parametrize("id_", ROUNDS)
def test_pieces_do_what_was_recorded(servers: Servers, tmp_path: Path, id_: str) -> None:
    one = ROUNDS[id_]
    for piece in one.pieces:
        if why := servers.unavailable(piece.runtime):
            missing_here({piece.runtime.id: why}, servers.device)
            continue
        found = fault(servers, tmp_path, one, piece)
        assert not found, f"{piece.runtime.id}: {found}\n{piece.code}"
