"""Measurements: run, recorded with their spread, shown, and pinned only by a bound."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from support.house import House
from support.schemas import faults

from narani.blocks.fill import FILLERS
from narani.catalog.evidence import check_pin
from narani.errors import Problems
from narani.export.data import documents
from narani.model.knowledge import Evidence
from narani.render.context import Context
from narani.render.html import text_of
from narani.render.measurement import measurement
from narani.runner.measure import measure

ABOUT = """\
title.ko = "속도"
title.en = "Speed"
what.ko = "합을 구하는 시간의 비율입니다."
what.en = "Ratio of the times a sum takes."
not_shown.ko = "큰 배열은 보여 주지 않습니다."
not_shown.en = "Large arrays."
packages = ["pytest"]

[columns]
numpy = {ko = "NumPy", en = "NumPy"}
torch = {ko = "PyTorch", en = "PyTorch"}

[[rows]]
id = "small"
label = {ko = "작은 배열", en = "Small array"}
"""
SCRIPT = """\
import json

print("warming up")
cell = {"value": 2.0, "low": 1.9, "high": 2.2}
row = {"id": "small", "cells": {"numpy": {"value": 1, "low": 1, "high": 1}, "torch": cell}}
print(json.dumps({"rows": [row], "method": {"unit": "ratio", "repeats": 3}}))
"""
PIN = '{measurement = "speed", row = "small", column = "torch", above = 1.5}'


@pytest.fixture
def speed(house: House) -> House:
    house.write("snippets/measurements/speed/measurement.toml", ABOUT)
    house.write("snippets/measurements/speed/measure.py", SCRIPT)
    for language in ("ko", "en"):
        page = f"docs/{language}/index.md"
        house.write(page, house.read(page) + "\n/// comparison | speed\n///\n")
    claim = 'fact.ko = "느립니다."\nfact.en = "Slower."\nevidence = [' + PIN + "]\n"
    house.write("docs/data/claims/tensors/torch-slower.toml", claim)
    for language in ("ko", "en"):
        page = f"docs/{language}/index.md"
        house.edit(page, "pytorch-sum, numpy-adds", "pytorch-sum, numpy-adds, torch-slower")
    return house


def run(house: House) -> None:
    snippets = house.catalog().snippets
    measure(snippets.measurements.known["speed"], house.root, "cpu", {})


def test_a_measured_house_is_clean(speed: House) -> None:
    assert [line for line in speed.lint() if "never measured" in line]
    run(speed)
    assert speed.lint() == []


def test_shows_value_spread_method_and_limits(speed: House, render: Callable[..., Context]) -> None:
    run(speed)
    context = render("en")
    said = text_of(measurement(context, context.catalog.snippets.measurements.known["speed"]))
    for part in ("2 1.9–2.2", "repeats: 3", "narani measure speed", "Large arrays.", "not measured yet"):
        assert part in said
    assert "comparison" in FILLERS


def test_the_whole_spread_must_keep_the_bound(speed: House) -> None:
    run(speed)
    snippets = speed.catalog().snippets
    given = {"measurement": "speed", "row": "small", "column": "torch"}
    assert check_pin(snippets, Evidence(**given, above=1.5)).holds
    assert not check_pin(snippets, Evidence(**given, above=1.95)).holds
    assert not check_pin(snippets, Evidence(**given, below=2.1)).holds
    speed.edit("docs/data/claims/tensors/torch-slower.toml", "above = 1.5", "above = 3.0")
    assert "small/torch is 2 (1.9 to 2.2), not above 3." in speed.lint("pin-holds")[0]


@pytest.mark.parametrize(("file", "old", "new", "said"), [
    ("measure.py", '"repeats": 3', '"repeats": 4', "measure.py changed since it was measured"),
    ("results/cpu.toml", "2.2", "2.4", "edited by hand"),
    ("measurement.toml", 'id = "small"', 'id = "smal"', '"small" is not in measurement.toml. Did you mean'),
])
def test_what_does_not_stand_any_more(speed: House, file: str, old: str, new: str, said: str) -> None:
    run(speed)
    speed.edit(f"snippets/measurements/speed/{file}", old, new)
    assert said in "\n".join(speed.lint("measurement"))


@pytest.mark.parametrize(("old", "new", "said"), [
    ('"small"', '"smal"', '"small" was not measured. Did you mean "smal"?'),
    ('"torch"', '"toch"', 'column "toch" is not in measurement.toml. Did you mean "torch"?'),
    ("1.9", "2.1", "not low <= value <= high"),
    ("import json", "import json\nraise ValueError('broken')", "ValueError: broken"),
    ("print(json.dumps", "str(json.dumps", "is not JSON"),
])
def test_a_bad_run_changes_nothing(speed: House, old: str, new: str, said: str) -> None:
    run(speed)
    before = speed.read("snippets/measurements/speed/results/cpu.toml")
    script = speed.read("snippets/measurements/speed/measure.py")
    speed.write("snippets/measurements/speed/measure.py", script.replace(old, new))
    with pytest.raises(Problems) as raised:
        run(speed)
    assert said in str(raised.value)
    assert speed.read("snippets/measurements/speed/results/cpu.toml") == before


@pytest.mark.parametrize(("pin", "said"), [
    (PIN.replace("above = 1.5", "is = 2.0"), "needs one bound"),
    (PIN.replace('"small"', '"smll"'), 'speed has no row "smll". Did you mean "small"?'),
    (PIN.replace('"speed"', '"sped"'), 'there is no measurement "sped". Did you mean "speed"?'),
    (PIN.replace(', column = "torch"', ""), "names no cell"),
])
def test_a_bad_pin_is_named(speed: House, pin: str, said: str) -> None:
    run(speed)
    speed.edit("docs/data/claims/tensors/torch-slower.toml", PIN, pin)
    assert said in "\n".join(speed.lint("evidence-form", "evidence-ids"))


def test_a_measured_value_is_published_with_its_spread_and_day(speed: House) -> None:
    run(speed)
    document = documents(speed.catalog())["claims"]
    claim = next(claim for claim in document["claims"] if claim["id"] == "torch-slower")
    assert claim["evidence"] == [{
        "measurement": "speed", "row": "small", "column": "torch", "device": "cpu",
        "condition": {"above": 1.5}, "holds": True, "state": "verified",
        "recorded": {"value": 2.0, "low": 1.9, "high": 2.2}, "verified": claim["verified"],
    }]
    assert claim["verified"] == str(dt.date.today())
    assert faults(document) == []
