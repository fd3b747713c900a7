"""What is kept in `docs/data` as JSON: what they say, and that the schemas hold them to it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from support.house import House, array, ledger
from support.questions import add_questions
from support.schemas import SCHEMAS, faults, lend_schemas, validator
from support.systems import NOTE, PATH, RETIRED, SYSTEM, add_path, add_system, record_export

from narani.errors import Problems
from narani.export.data import NAMES, VERSION, documents, write_data

CLAIM = "docs/data/claims/tensors/pytorch-sum.toml"
PIN = 'variable = "kind", is = "Tensor"'
Json = dict[str, Any]


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """A repository with the published schemas, at a known commit."""
    monkeypatch.setenv("NARANI_COMMIT", "0123456789abcdef")
    lend_schemas(tmp_path)
    return House(tmp_path)


def claim(house: House, id_: str = "pytorch-sum") -> Json:
    found: list[Json] = documents(house.catalog())["claims"]["claims"]
    return next(one for one in found if one["id"] == id_)


def test_documents_and_schemas_are_written_side_by_side(house: House) -> None:
    site = house.root / "site"
    assert write_data(house.catalog(), site) == [
        "claims.json", "comparisons.json", "sources.json", "systems.json", "paths.json",
        "questions.json"]
    for name in NAMES:
        document = json.loads((site / "data" / f"{name}.json").read_text("utf-8"))
        schema = document["$schema"]
        assert (site / "data" / schema).read_bytes() == (SCHEMAS / schema).read_bytes()
        assert (document["version"], document["generated_from"]) == (VERSION, "0123456789ab")
        assert document["licence"]["id"] == "CC-BY-4.0"
        torch = next(one for one in document["environments"] if one["runtime"] == "pytorch")
        assert (torch["versions"]["torch"], torch["verified"]) == ("2.13.0", "2026-11-01")
        assert faults(document) == []


def test_schemas_are_schemas() -> None:
    for path in SCHEMAS.glob("*.json"):
        Draft202012Validator.check_schema(json.loads(path.read_text("utf-8")))


def test_a_missing_schema_is_named(house: House) -> None:
    house.remove("docs/data/schema/sources.schema.json")
    with pytest.raises(Problems, match=r"docs/data/schema/sources\.schema\.json: is not there\. Write"):
        write_data(house.catalog(), house.root / "site")


def test_a_claim_with_its_pin(house: House) -> None:
    house.write("docs/data/seeds.toml", ledger("합은 수다\n", {1: 'claims = ["pytorch-sum"]'}))
    found = claim(house)
    assert found["evidence"] == [{
        "concept": "tensors/sum", "runtime": "pytorch", "device": "cpu", "variable": "kind",
        "condition": {"is": "Tensor", "within": 1e-6}, "holds": True, "state": "verified",
        "recorded": "Tensor", "verified": "2026-11-01",
    }]
    assert (found["holds"], found["verified"]) == (True, "2026-11-01")
    assert found["heard"]["verdict"] == "outdated"
    assert found["heard"]["said_in"] == {"texts": 1, "times": 1}
    adds = claim(house, "numpy-adds")
    assert adds["evidence"] == [{"source": "numpy-manual"}]
    assert "heard" not in adds


def test_a_claim_that_no_longer_holds_says_so_with_its_cell(house: House) -> None:
    house.edit(CLAIM, 'is = "Tensor"', 'is = "float"')
    made = documents(house.catalog())
    pin = claim(house)["evidence"][0]
    assert (claim(house)["holds"], pin["holds"], pin["recorded"]) == (False, False, "Tensor")
    cells = made["comparisons"]["comparisons"][0]["rows"][0]["cells"]
    assert {column: cell["holds"] for column, cell in cells.items()} == {"numpy": True, "pytorch": False}
    assert faults(made["claims"]) == faults(made["comparisons"]) == []


@pytest.mark.parametrize(("written", "condition"), [
    ('variable = "out", is = 3', {"is": 3, "within": 1e-6}),
    ('variable = "kind", is_none = true', {"is": {"none": True}, "within": 1e-6}),
    ('variable = "out", above = 2', {"above": 2.0}),
    ('variable = "out", below = 4', {"below": 4.0}),
    ('variable = "kind", differs_from = "numpy"', {"differs_from": "numpy", "within": 1e-6}),
    ('variable = "out", same_as = "numpy"', {"same_as": "numpy", "within": 1e-6}),
    ('raises = "ValueError", message = "no"', {"raises": "ValueError", "message": "no"}),
    ('prints = "3.0"', {"prints": "3.0"}),
])
def test_every_condition_fits_the_schema(house: House, written: str, condition: Json) -> None:
    house.edit(CLAIM, PIN, written)
    assert claim(house)["evidence"][0]["condition"] == condition
    assert faults(documents(house.catalog())["claims"]) == []


def test_numbers_that_json_does_not_know(house: House) -> None:
    house.record("tensors/sum", "pytorch", {"out": array([float("nan"), float("inf")]), "kind": "Tensor"})
    house.edit(CLAIM, PIN, 'variable = "out", is = 3')
    assert claim(house)["evidence"][0]["recorded"]["data"] == ["nan", "inf"]
    write_data(house.catalog(), house.root / "site")


BREAKS: dict[str, Callable[[Json], object]] = {
    "a verdict nobody knows": lambda d: d["claims"][1]["heard"].update(verdict="maybe"),
    "outdated since when": lambda d: d["claims"][1]["heard"].update(since=None),
    "no evidence": lambda d: d["claims"][0].update(evidence=[]),
    "evidence of no kind": lambda d: d["claims"][0].update(evidence=[{"hearsay": "x"}]),
    "a pin without a condition": lambda d: d["claims"][1]["evidence"][0].pop("condition"),
    "two conditions": lambda d: d["claims"][1]["evidence"][0]["condition"].update(below=1),
    "a fact in no language": lambda d: d["claims"][0].update(fact={}),
    "an unknown key": lambda d: d["claims"][0].update(opinion="x"),
    "an unknown key of the document": lambda d: d.update(claimz=[]),
    "another licence": lambda d: d["licence"].update(id="proprietary"),
    "another format": lambda d: d.update(version="2.0.0"),
    "a commit that is none": lambda d: d.update(generated_from="main"),
    "a day that is none": lambda d: d["environments"][0].update(verified="yesterday"),
    "no claims": lambda d: d.pop("claims"),
}


@pytest.mark.parametrize("what", BREAKS)
def test_a_broken_document_fails(house: House, what: str) -> None:
    document = documents(house.catalog())["claims"]
    assert validator("claims.schema.json").is_valid(document)
    BREAKS[what](document)
    assert faults(document)


def test_a_broken_comparison_and_a_broken_source_fail(house: House) -> None:
    made = documents(house.catalog())
    made["comparisons"]["comparisons"][0]["rows"][0]["cells"]["numpy"]["claims"] = []
    made["sources"]["sources"][0]["url"] = "somewhere"
    assert len(faults(made["comparisons"])) == len(faults(made["sources"])) == 1


def test_systems_and_paths_with_their_runs(house: House) -> None:
    record_export(house)
    add_system(house, SYSTEM + 'successors = ["adder"]\n')
    add_system(house, RETIRED, "adder")
    add_path(house)
    cannot = PATH.split("concept")[0] + 'state = "cannot"\n' + NOTE
    add_path(house, cannot.replace("SUM", "ADD"), "pytorch-adder")
    made = documents(house.catalog())
    adder, summer = made["systems"]["systems"]
    run = {"concept": "tensors/sum", "runtime": "pytorch", "state": "verified", "verified": "2026-11-01"}
    assert (adder["since"], adder["note"]["en"], summer["since"]) == ("2025-08-07", "A reason.", None)
    assert (summer["successors"], summer["runs"]) == (["adder"], [{**run, "runtime": "numpy"}, run])
    closed, path = made["paths"]["paths"]
    assert (path["system"], path["run"], path["bytes"]) == ("summer", run, 12345)
    assert path["largest_difference"] == 5.96e-08
    assert (closed["run"], closed["bytes"], closed["note"]["ko"]) == (None, None, "까닭입니다.")
    assert faults(made["systems"]) == faults(made["paths"]) == []


SYSTEM_BREAKS: dict[str, Callable[[Json], object]] = {
    "a state nobody knows": lambda s: s.update(state="fine"),
    "retired since when": lambda s: s.update(state="retired"),
    "a caveat that is not told": lambda s: s.update(state="caveat"),
    "what works and nothing runs": lambda s: s.update(runs=[]),
    "an unknown group": lambda s: s.update(group="others"),
}


@pytest.mark.parametrize("what", SYSTEM_BREAKS)
def test_a_broken_system_fails(house: House, what: str) -> None:
    add_system(house)
    document = documents(house.catalog())["systems"]
    assert faults(document) == []
    SYSTEM_BREAKS[what](document["systems"][0])
    assert faults(document)


def test_questions_with_the_state_of_their_evidence(house: House) -> None:
    add_questions(house)
    found: list[Json] = documents(house.catalog())["questions"]["questions"]
    assert [one["id"] for one in found] == ["what-sum", "when-sum", "why-sum"]
    what = found[0]
    assert (what["topic"], what["level"], what["address"]) == (
        "tensors", "basic", "interview/questions/what-sum/")
    assert what["title"] == {"ko": "PyTorch에서 합은 무엇입니까?", "en": "What is a sum in PyTorch?"}
    assert what["short"]["en"] == "In PyTorch a sum is a tensor. Where you need a number, call `item()`."
    assert what["points"][1] == {"text": {"ko": "NumPy는 배열을 더합니다.", "en": "NumPy adds arrays."},
                                 "claims": ["numpy-adds"], "state": "holds"}
    assert what["wrong"][0]["says"]["en"] == "A sum is a Python number."
    assert (what["state"], what["follow_ups"], what["related"]) == (
        "holds", ["why-sum", "when-sum"], ["tensors/examples/sum.md"])
    assert faults(documents(house.catalog())["questions"]) == []


def test_a_question_says_what_became_of_its_evidence(house: House) -> None:
    add_questions(house)
    house.edit("snippets/tensors/sum/in_pytorch.py", "print(", "print( ")
    states = [one["state"] for one in documents(house.catalog())["questions"]["questions"]]
    assert states == ["stale", "holds", "holds"]
    house.edit(CLAIM, 'is = "Tensor"', 'is = "float"')
    what = documents(house.catalog())["questions"]["questions"][0]
    assert [point["state"] for point in what["points"]] == ["broken", "holds", "broken"]


def test_a_broken_question_fails(house: House) -> None:
    add_questions(house)
    document = documents(house.catalog())["questions"]
    for change in (lambda q: q.update(level="easy"), lambda q: q["points"][0].update(claims=[]),
                   lambda q: q.pop("short"), lambda q: q.update(state="fine")):
        broken = json.loads(json.dumps(document))
        change(broken["questions"][0])
        assert faults(broken)


def test_a_broken_path_fails(house: House) -> None:
    record_export(house)
    add_path(house)
    document = documents(house.catalog())["paths"]
    document["paths"][0]["run"] = None
    assert faults(document)
