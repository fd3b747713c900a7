"""Anki packages: what is in them, the same bytes for the same content."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from pathlib import Path
from typing import Any

import pytest
from support.git import commit_all, git
from support.house import House
from support.questions import add_questions, file_of

from narani.catalog.catalog import Catalog
from narani.export.deck_notes import FIELDS
from narani.export.decks import changed, package, write_decks

HOME = "https://narani.example/"
SITEMAP = f"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>{HOME}en/</loc></url><url><loc>{HOME}</loc></url></urlset>"""


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(tmp_path / "house")
    add_questions(made)
    return made


def opened(content: bytes) -> sqlite3.Connection:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.namelist() == ["collection.anki2", "media"]
        database = archive.read("collection.anki2")
    connection = sqlite3.connect(":memory:")
    connection.deserialize(database)
    return connection


def notes(content: bytes) -> dict[str, dict[str, str]]:
    """The fields of every note by the id of its question."""
    rows = opened(content).execute("select flds from notes").fetchall()
    told = (dict(zip(FIELDS, row[0].split("\x1f"), strict=True)) for row in rows)
    return {one["Id"]: one for one in told}


def test_a_note_has_what_the_page_has(house: House) -> None:
    note = notes(package(house.catalog(), "ko", HOME))["what-sum"]
    assert note["Question"] == "PyTorch에서 합은 무엇입니까?"
    assert note["About"] == "텐서 · 기초"
    assert "<code>item()</code>" in note["Answer"]
    assert note["Points"].count("<li>") == 3 and note["Points"].startswith("<ol>")
    assert "<q>합은 파이썬의 수입니다.</q>" in note["Wrong"] and "텐서가 나옵니다." in note["Wrong"]
    assert f'href="{HOME}interview/questions/what-sum/"' in note["Link"]
    assert note["Made"].startswith("나란히(Narani) 0.") and "2026-" in note["Made"]
    assert note["Warning"] == ""


def test_one_deck_a_topic_below_one_for_the_language(house: House) -> None:
    collection = opened(package(house.catalog(), "en"))
    decks = json.loads(collection.execute("select decks from col").fetchone()[0])
    names = {deck["name"] for deck in decks.values()}
    assert {"Narani interview", "Narani interview::Tensors", "Narani interview::Numerics"} <= names
    own = {str(row[0]) for row in collection.execute("select did from cards")}
    assert {decks[id_]["name"] for id_ in own} == {"Narani interview::Tensors", "Narani interview::Numerics"}
    tags = {row[0] for row in collection.execute("select tags from notes")}
    assert " narani::tensors narani::basic " in tags
    order = [row[0] for row in collection.execute("select due from cards order by due")]
    assert order == [0, 1, 2], "new cards come in the order of the topics"


def test_the_ids_do_not_depend_on_the_texts(house: House) -> None:
    def ids(catalog: Catalog) -> list[Any]:
        collection = opened(package(catalog, "ko"))
        models, decks = collection.execute("select models, decks from col").fetchone()
        rows = collection.execute("select guid from notes order by guid").fetchall()
        return [sorted(json.loads(models)), sorted(json.loads(decks)), rows]

    before = ids(house.catalog())
    for language, old, new in (("ko", "PyTorch에서 합은 무엇입니까?\nd", "합이란 무엇입니까?\nd"),
                               ("en", "What is a sum in PyTorch?\nd", "What is a sum?\nd")):
        house.edit(file_of("what-sum", language), old, new)
    assert notes(package(house.catalog(), "ko"))["what-sum"]["Question"] == "합이란 무엇입니까?"
    assert ids(house.catalog()) == before


def test_the_languages_can_be_studied_in_one_collection(house: House) -> None:
    guids, models = [], []
    for language in ("ko", "en"):
        collection = opened(package(house.catalog(), language))
        guids += [row[0] for row in collection.execute("select guid from notes")]
        models += [row[0] for row in collection.execute("select distinct mid from notes")]
    assert len(set(guids)) == 6 and len(set(models)) == 2


def test_the_same_content_gives_the_same_bytes(house: House) -> None:
    commit_all(house.root)
    first = package(house.catalog(), "ko", HOME)
    assert package(house.catalog(), "ko", HOME) == first
    house.write("tests/test_something.py", "")
    commit_all(house.root)
    assert package(house.catalog(), "ko", HOME) == first, "no content changed with this commit"


def test_notes_are_as_old_as_the_content(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    commit_all(house.root)
    assert changed(house.catalog()) == int(git(house.root, "log", "-1", "--format=%ct"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    collection = opened(package(house.catalog(), "ko"))
    assert {row[0] for row in collection.execute("select mod from notes")} == {1_800_000_000}


def test_without_git_the_day_of_the_last_verification(house: House) -> None:
    assert changed(house.catalog()) == 1_793_491_200, "2026-11-01"


def test_evidence_that_does_not_stand_is_said_aloud(house: House) -> None:
    house.edit("docs/data/claims/tensors/pytorch-sum.toml", 'is = "Tensor"', 'is = "float"')
    note = notes(package(house.catalog(), "ko"))["what-sum"]
    assert "다시 확인해야 합니다" in note["Warning"]
    assert '<code>Tensor</code>입니다. <strong class="loud">(더 이상 성립하지 않음)' in note["Points"]
    assert "더 이상 성립하지 않음" in note["Wrong"]
    house.edit("docs/data/claims/tensors/pytorch-sum.toml", 'is = "float"', 'is = "Tensor"')
    script = "snippets/tensors/sum/in_pytorch.py"
    house.write(script, house.read(script) + "# edited since\n")
    assert "(오래된 결과)" in notes(package(house.catalog(), "ko"))["what-sum"]["Points"]


def test_written_for_both_languages_with_the_address_of_the_site(house: House, tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    assert write_decks(site, house.catalog()) == ["interview/narani-ko.apkg", "interview/narani-en.apkg"]
    english = site / "interview" / "narani-en.apkg"
    assert notes(english.read_bytes())["what-sum"]["Link"] == "", "no address is configured"
    (site / "sitemap.xml").write_text(SITEMAP, encoding="utf-8")
    write_decks(site, house.catalog())
    assert f"{HOME}en/interview/questions/what-sum/" in notes(english.read_bytes())["what-sum"]["Link"]
