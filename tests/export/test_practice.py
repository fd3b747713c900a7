"""What flashcards, quiz and mock interview fetch."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

from support.house import House
from support.questions import add_questions

from narani.export.practice import QUESTIONS, practice, write_practice

ROOT = Path(__file__).resolve().parents[2]
THEME = ROOT / "docs" / "theme" / "assets"


def test_a_question_in_one_language_with_the_state_of_its_evidence(tmp_path: Path) -> None:
    house = House(tmp_path)
    add_questions(house)
    made = practice(house.catalog(), "ko")
    what = next(one for one in made["questions"] if one["id"] == "what-sum")
    assert (what["topic"], what["level"]) == ("tensors", "basic")
    assert what["url"] == "interview/questions/what-sum/"
    assert what["title"] == "PyTorch에서 합은 무엇입니까?"
    assert what["points"][0] == {"text": "PyTorch의 합은 <code>Tensor</code>입니다.", "state": "holds"}
    assert what["wrong"][0]["says"] == "합은 파이썬의 수입니다."
    assert made["topics"] == {"tensors": "텐서", "numerics": "수치"}, "only topics with a question"
    assert list(made["levels"]) == ["basic", "intermediate", "advanced"]


def test_one_file_per_language(tmp_path: Path) -> None:
    house = House(tmp_path / "house")
    add_questions(house)
    write_practice(tmp_path / "site", house.catalog())
    found = [json.loads((tmp_path / "site" / below / QUESTIONS).read_text("utf-8")) for below in ("", "en")]
    assert [one["say"]["rate_3"] for one in found] == ["알맞음", "Good"]
    ids = [[question["id"] for question in one["questions"]] for one in found]
    assert ids[0] == ids[1] == sorted(ids[0])


def test_the_scripts_say_what_there_is_to_say(tmp_path: Path) -> None:
    text = "".join(path.read_text("utf-8") for path in (THEME / "practice").glob("*.js"))
    known = set(practice(House(tmp_path).catalog(), "ko")["say"])
    said = set(re.findall(r'"([a-z]+(?:_[a-z0-9]+)+)"', text))
    assert set(re.findall(r'say\("([a-z0-9_]+)"', text)) <= known
    unused = {key for key in known - said if not key.startswith(("practice_", "rate_"))}
    assert unused <= {"stale", "broken", "start", "copied", "evidence"}


def test_the_copy_of_the_library_is_the_one_whose_origin_is_told() -> None:
    folder = THEME / "vendor" / "ts-fsrs"
    told = re.search(r"sha256 (\w{64})", (folder / "ORIGIN").read_text("utf-8"))
    assert told is not None
    assert hashlib.sha256((folder / "ts-fsrs.js").read_bytes()).hexdigest() == told[1]
    assert "MIT License" in (folder / "LICENSE").read_text("utf-8")
