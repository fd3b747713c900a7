"""Search is measured by what it is said to be measured by, and the unseen half stays unseen."""

from __future__ import annotations

import pytest
from search.box import distinct, keys
from search.measure import options
from search.queries import HALVES, HERE, Answer, Query, address_of, misses, queries, score, table

ASKED = Query("텐서를", "ko", "particle", ("tensors/a.md", "api/index.md"))


@pytest.mark.parametrize("half", HALVES)
def test_the_queries_are_answerable(half: str) -> None:
    """At least 110 a half, each wanting pages that exist in its language."""
    found = queries(half)
    assert len(found) >= 110
    docs = HERE.parents[1] / "docs"
    missing = sum(not (docs / one.language / page).is_file() for one in found for page in one.want)
    assert missing == 0, f"{missing} wanted pages do not exist"


def test_the_halves_share_no_query() -> None:
    tuning, unseen = ({query.text.casefold() for query in queries(half)} for half in HALVES)
    assert len(tuning & unseen) == 0


@pytest.mark.parametrize(("shown", "rank"), [
    (("api/", "tensors/a/"), 1), (("x/", "tensors/a/", "api/"), 2), (("api/b/", "en/api/"), None), ((), None),
    ((*map(str, range(10)), "api/"), None),
])
def test_the_first_page_that_answers_counts(shown: tuple[str, ...], rank: int | None) -> None:
    assert Answer(ASKED, shown).rank == rank


def test_pages_are_below_their_language() -> None:
    assert [address_of(page) for page in ("index.md", "api/index.md", "a/b.md")] == ["", "api/", "a/b/"]
    home = "http://127.0.0.1:1/en/"
    links = [f"{home}a/b/#c", f"{home}a/b/?h=x", "http://127.0.0.1:1/a/b/", home]
    assert distinct(links, home) == ("a/b/", "/a/b/", "")


def test_scores() -> None:
    answers = [Answer(ASKED, shown) for shown in (("api/",), ("x/", "api/"), (*"abcde", "api/"), ())]
    found = score(answers)
    assert (found.count, found.at_1, found.at_5) == (4, 0.25, 0.5)
    assert found.mrr == pytest.approx((1 + 1 / 2 + 1 / 6) / 4)
    assert score([]).at_5 == 0


def test_the_table_holds_no_query() -> None:
    answers = [Answer(ASKED, ())]
    assert ASKED.text not in table(answers)
    assert ASKED.text in misses(answers)


@pytest.mark.parametrize("half", ["unseen", "both"])
def test_texts_of_the_unseen_half_are_refused(half: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        options(["site", "--half", half, "--misses"])
    assert "not shown" in capsys.readouterr().err
    assert options(["site", "--half", half]).half == half


@pytest.mark.parametrize(("letter", "shown"), [("텐", "ㅌ 테 텐"), ("서", "ㅅ 서"), ("a", "a")])
def test_syllables_are_composed(letter: str, shown: str) -> None:
    assert keys(letter) == shown.split()
