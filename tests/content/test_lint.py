"""The repository itself is in order."""

from __future__ import annotations

from support.here import catalog

from narani.lint import check


def test_the_repository_lints_clean() -> None:
    problems = check(catalog())
    assert not problems, "\n".join(["", *map(str, problems)])


def test_every_line_of_the_five_seeds_has_an_entry() -> None:
    """A repository may do without a ledger; this one grew from five documents and answers for them."""
    ledger = catalog().knowledge.ledger
    assert [seed.number for seed in ledger.seed] == ["000", "001", "002", "003", "004"]
