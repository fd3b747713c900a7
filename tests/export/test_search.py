"""The search as the build writes it: how words are taken apart, and what is found where."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from support.house import House
from support.questions import add_questions

from narani.errors import Problems
from narani.export.search.analyse import Analyser, english
from narani.export.search.korean import Korean, nouns
from narani.export.search.postings import BEST, postings
from narani.export.search.records import WEIGHTS, Record, records
from narani.export.search.spellings import FILE, spellings
from narani.export.search.texts import Said
from narani.export.search.write import FIRST, FOLDER, shard_of, write_search
from narani.render.findings import Findings

NOUNS = ("텐서", "배치", "정규화", "학습", "미분", "함수", "층", "데이터", "기울기")


@pytest.mark.parametrize(("word", "stem"), [
    ("텐서를", "텐서"), ("텐서에서는", "텐서"), ("텐서란", "텐서"), ("학습하면", "학습"), ("층의", "층"),
    ("학습했습니다", "학습"), ("미분할까요", "미분"), ("배치정규화에서", "배치정규화"), ("나누는", "나누"),
    ("나눌", "나누"), ("달라요", "다르"), ("기울기", "기울기"),
])
def test_particles_and_endings_come_off(word: str, stem: str) -> None:
    assert Korean(NOUNS).stem(word) == stem


@pytest.mark.parametrize(("word", "parts"), [
    ("배치정규화", ("배치", "정규화")), ("기울기벌점", ("기울기", "벌점")), ("정규화층", ("정규화", "층")),
    ("텐서", ()), ("모양", ()),
])
def test_compounds_come_apart(word: str, parts: tuple[str, ...]) -> None:
    assert Korean(NOUNS).parts(word) == parts


def test_nouns_are_known_by_their_particles() -> None:
    words = {"텐서를": 3, "텐서의": 2, "텐서": 5, "텐서를은": 1, "나누는": 4, "나누면": 2, "모델에서": 3,
             "모델": 9, "모델을": 9, "모델의": 2, "모델에서는": 1, "모델에서도": 1}
    assert set(nouns(words)) == {"텐서", "모델"}


@pytest.mark.parametrize(("word", "stem"), [
    ("batches", "batch"), ("trapped", "trap"), ("quantisation", "quantization"), ("losses", "loss"),
    ("shape", "shap"), ("shapes", "shap"), ("axis", "axis"), ("gpu", "gpu"),
])
def test_english_endings_come_off(word: str, stem: str) -> None:
    assert english(word) == stem


def test_names_are_found_whole_and_in_parts() -> None:
    spelt = {"pytorch": ["PyTorch", "파이토치"], "auto": ["자동 미분", "autodiff"]}
    analyser = Analyser(Korean(NOUNS), spelt)
    found = analyser.terms("torch.cat과 GradientTape, requires_grad=True, z.backward()")
    assert {"torch.cat", "cat", "gradienttape", "tape", "requires_grad", "grad", "backward"} <= set(found)
    assert "~pytorch" not in found
    for text in ("파이토치의", "PyTorch로", "pytorch"):
        assert analyser.terms(text)["~pytorch"] == 1, text
    for text in ("자동미분을", "자동 미분", "autodiff"):
        assert analyser.terms(text)["~auto"] == 1, text
    assert analyser.words("PyTorch는") == ["pytorch"], "a particle after a name is no word"


@pytest.mark.parametrize(("text", "words"), [
    ("it's, don't and we’ll", ["it", "don", "and", "we"]),  # as the browser has it
    ("٣ \u017fum ﬁt 3", ["um", "t", "3"]),
    ("텐서", ["텐서"]),
])
def test_only_what_the_browser_takes_for_a_letter_is_one(text: str, words: list[str]) -> None:
    assert Analyser(Korean(NOUNS), {}).words(text) == words


def _record(number: int, **said: Any) -> Record:
    return Record(f"p{number}/", f"{number}", Said(**said), "", "", "article")


def test_a_title_outweighs_many_words() -> None:
    found = postings([_record(0, body=["텐서 " * 500]), _record(1, title=["텐서"]), _record(2, body=["층"])],
                     Analyser(Korean(NOUNS), {}))
    assert [number for number, _ in found["텐서"]] == [1, 0]


def test_what_a_term_transfers_has_a_limit() -> None:
    many = [_record(n, body=["텐서"]) for n in range(BEST * 3)]
    assert len(postings(many, Analyser(Korean(NOUNS), {}))["텐서"]) == BEST


@pytest.fixture
def house(tmp_path: Path) -> House:
    house = House(tmp_path / "house")
    add_questions(house)
    return house


def test_pages_questions_and_claims_are_found(house: House) -> None:
    found = {record.address: record for record in records(Findings(house.catalog()), "ko")}
    assert found["tensors/examples/sum/"].kind == "example"
    assert "합은 얼마입니까?" in found["tensors/examples/sum/"].said.also
    question = found["interview/questions/what-sum/"]
    assert question.kind == "question"
    assert question.topic.startswith("면접 질문")
    assert found["tensors/examples/sum/"].verdict == "differs agrees", "what its results prove"
    assert {record.kind for record in found.values()} <= set(WEIGHTS)
    assert all(record.said.fields()["title"] for record in found.values())


def test_aliases_of_a_page_count_as_its_names(house: House) -> None:
    page = house.root / "docs" / "ko" / "tensors" / "examples" / "sum.md"
    text = page.read_text("utf-8")
    page.write_text(text.replace("---\n", "---\naliases: [더하기 예제]\n", 1), encoding="utf-8")
    found = {record.address: record for record in records(Findings(house.catalog()), "ko")}
    assert "더하기 예제" in found["tensors/examples/sum/"].said.also


def test_both_languages_are_written_alike_every_time(house: House, tmp_path: Path) -> None:
    sites = [tmp_path / "one", tmp_path / "two"]
    for site in sites:
        write_search(site, house.catalog())
    written = [{path.relative_to(site): path.read_bytes() for path in site.rglob("*.json")} for site in sites]
    assert written[0] == written[1]
    for below in ("", "en"):
        first = json.loads((sites[0] / below / FOLDER / FIRST).read_text("utf-8"))
        folder = sites[0] / below / FOLDER / first["folder"]
        assert {path.name for path in folder.iterdir()} == {
            *(f"t{n}.json" for n in range(first["shards"])),
            *(f"r{n}.json" for n in range(-(-first["records"] // first["block"])))}
        for n in range(first["shards"]):
            terms = json.loads((folder / f"t{n}.json").read_text("utf-8"))
            assert all(shard_of(term, first["shards"]) == n for term in terms)


def test_a_stem_comes_with_what_its_words_end_in(house: House, tmp_path: Path) -> None:
    page = house.root / "docs" / "ko" / "tensors" / "examples" / "sum.md"
    page.write_text(f"{page.read_text('utf-8')}\nvariable variables variable trapped\n", encoding="utf-8")
    other = house.root / "docs" / "ko" / "index.md"
    other.write_text(f"{other.read_text('utf-8')}\nA variable is trapped. batches\n", encoding="utf-8")
    write_search(tmp_path, house.catalog())
    first = json.loads((tmp_path / FOLDER / FIRST).read_text("utf-8"))
    assert {"variabl|e", "trap|ped"} <= set(first["names"].split())
    assert first["verdicts"]["agrees"] == "같음"


def test_an_old_search_makes_room(house: House, tmp_path: Path) -> None:
    write_search(tmp_path, house.catalog())
    (tmp_path / FOLDER / "0123").mkdir()
    write_search(tmp_path, house.catalog())
    assert len([path for path in (tmp_path / FOLDER).iterdir() if path.is_dir()]) == 1


def test_spellings_join_the_glossary(house: House) -> None:
    file = house.root / FILE
    file.parent.mkdir(parents=True)
    file.write_text('grad = ["gradient", "기울기"]\n', encoding="utf-8")
    found = spellings(house.catalog())
    assert found["grad"][:2] == ["gradient", "기울기"]
    file.write_text('grad = "gradient"\n', encoding="utf-8")
    with pytest.raises(Problems, match='"grad" is no list of words'):
        spellings(house.catalog())


def test_shards_lie_where_the_browser_looks() -> None:
    """FNV-1a as published: the hash of "a" is e40c292c, of "foobar" bf9cf968."""
    assert (shard_of("a", 2**32), shard_of("foobar", 2**32)) == (0xE40C292C, 0xBF9CF968)
