"""Every piece of "same or different?" is a program that does what was recorded of its script."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from support.here import catalog
from support.missing import missing_here

from narani.catalog.rounds import Piece, Round, rounds, tolerance_of
from narani.model.values import why_unequal
from narani.runner.outcome import Order
from narani.runner.servers import Servers

PARTS = 16
"""How many tests share the rounds: finding them takes seconds, which is too long for collecting tests."""


@cache
def all_rounds() -> list[Round]:
    """Every round there is."""
    return rounds(catalog())


@pytest.fixture(scope="module")
def servers(warm: Servers, device: str) -> Iterator[Servers]:
    """One warm server for each framework, on the CPU as the records of rounds are."""
    with contextlib.nullcontext(warm) if device == "cpu" else Servers(catalog().snippets, say=print) as some:
        some.start({piece.runtime.id: piece.runtime for one in all_rounds() for piece in one.pieces}.values())
        yield some


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
    assert {one.answer for one in all_rounds()} == {"equal", "different", "error"}


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_pieces_do_what_was_recorded(servers: Servers, tmp_path: Path, part: int) -> None:
    faults, missing = [], dict[str, str]()
    for one in all_rounds()[part::PARTS]:
        for piece in one.pieces:
            if why := servers.unavailable(piece.runtime):
                missing[piece.runtime.id] = why
            elif found := fault(servers, tmp_path, one, piece):
                faults.append(f"{one.concept.id}: {piece.runtime.id}: {found}\n{piece.code}")
    assert not faults, "\n".join(faults)
    missing_here(missing, servers.device)
