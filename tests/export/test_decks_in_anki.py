"""Anki itself imports a package, and later a newer one: no note twice, new texts, progress kept.

Needs the `anki` extra, which is AGPL and therefore a matter of the tests alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.here import catalog as published
from support.house import House
from support.questions import add_questions, file_of

from narani.export.decks import package

pytest.importorskip("anki", reason='Anki is not installed: pip install -c constraints.txt -e ".[anki]"')
pytestmark = pytest.mark.slow

BEFORE, AFTER = "1790000000", "1790000600"


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Any]:
    from anki.collection import Collection

    made = Collection(str(tmp_path / "collection.anki2"))
    yield made
    made.close()


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", BEFORE)
    made = House(tmp_path / "house")
    add_questions(made)
    return made


def bring(collection: Any, content: bytes, folder: Path) -> Any:
    """Imports a package with the choices Anki offers first: notes and kinds of note if newer."""
    from anki.import_export_pb2 import ImportAnkiPackageRequest

    file = folder / "deck.apkg"
    file.write_bytes(content)
    chosen = collection._backend.get_import_anki_package_presets()
    request = ImportAnkiPackageRequest(package_path=str(file), options=chosen)
    return collection.import_anki_package(request).log


def note(collection: Any, id_: str) -> Any:
    found = collection.find_notes(f'"Id:{id_}"')
    assert len(found) == 1
    return collection.get_note(found[0])


def scheduled(collection: Any) -> list[tuple[int, ...]]:
    """What Anki knows of each card: when it is due, at which interval, how often it was seen."""
    rows = collection.db.execute("select id, due, ivl, reps, type from cards order by id")
    return [tuple(row) for row in rows]


def test_a_newer_package_updates_what_an_older_one_brought(
    house: House, collection: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from anki.scheduler.v3 import CardAnswer

    log = bring(collection, package(house.catalog(), "ko"), tmp_path)
    assert len(log.new) == 3 and collection.note_count() == collection.card_count() == 3
    collection.decks.select(collection.decks.id_for_name("나란히 면접"))
    for _ in range(2):
        queued = collection.sched.get_queued_cards().cards[0]
        card = collection.get_card(queued.card.id)
        card.start_timer()
        answer = collection.sched.build_answer(card=card, states=queued.states, rating=CardAnswer.EASY)
        collection.sched.answer_card(answer)
    kept = scheduled(collection)
    assert sorted(row[3] for row in kept) == [0, 1, 1]

    monkeypatch.setenv("SOURCE_DATE_EPOCH", AFTER)
    house.edit(file_of("what-sum", "ko"), "PyTorch에서 합은 텐서입니다.", "PyTorch의 합은 언제나 텐서입니다.")
    house.edit("docs/data/claims/tensors/pytorch-sum.toml", 'is = "Tensor"', 'is = "float"')
    log = bring(collection, package(house.catalog(), "ko"), tmp_path)
    assert not log.new and not log.conflicting and len(log.updated) >= 1
    assert collection.note_count() == collection.card_count() == 3
    assert note(collection, "what-sum")["Answer"].startswith("PyTorch의 합은 언제나 텐서입니다.")
    assert "다시 확인해야 합니다" in note(collection, "what-sum")["Warning"]
    assert scheduled(collection) == kept, "how well one knows a card is not ours to change"

    log = bring(collection, package(house.catalog(), "ko"), tmp_path)
    assert not log.new and not log.updated, "the same once more changes nothing"


def test_both_languages_lie_side_by_side(house: House, collection: Any, tmp_path: Path) -> None:
    for language in ("ko", "en"):
        bring(collection, package(house.catalog(), language), tmp_path)
    assert collection.note_count() == 6
    names = {deck.name for deck in collection.decks.all_names_and_ids()}
    assert {"나란히 면접::텐서", "Narani interview::Tensors"} <= names


def test_a_card_shows_both_sides(house: House, collection: Any, tmp_path: Path) -> None:
    bring(collection, package(house.catalog(), "ko", "https://narani.example/"), tmp_path)
    card = note(collection, "what-sum").cards()[0]
    assert "PyTorch에서 합은 무엇입니까?" in card.question() and "텐서입니다" not in card.question()
    for part in ("30초 답변", "답에 꼭 들어갈 것", "이렇게 답하면 곤란합니다", "전체 답변과 증거"):
        assert part in card.answer(), part
    assert "{{" not in card.answer()


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_question_of_ours_is_taken(language: Any, collection: Any, tmp_path: Path) -> None:
    asked = [one for one in published().questions.values() if language in one.asked]
    log = bring(collection, package(published(), language), tmp_path)
    assert len(log.new) == len(asked) == collection.note_count() == collection.card_count()
    assert not log.empty_first_field and not log.duplicate and not log.first_field_match
