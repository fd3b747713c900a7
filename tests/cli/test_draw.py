"""`narani draw`: pictures that are drawn, and screenshots that know what they were taken from."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.house import House

from narani.cli import main
from narani.cli.draw import load, screenshot_files
from narani.cli.screenshot import digest, kept_digest

pytest.importorskip("PIL")
SCREEN = """\
import io

from PIL import Image


def inputs(catalog):
    return {"text": "first"}


def shoot(catalog):
    buffer = io.BytesIO()
    Image.effect_noise((300, 200), 60).save(buffer, format="PNG")
    return buffer.getvalue()
"""


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A script that photographs noise, and the working folder."""
    monkeypatch.chdir(tmp_path)
    return House(tmp_path).write("docs/pictures/screen.py", SCREEN)


def test_a_screenshot_knows_its_inputs(script: Path, capsys: pytest.CaptureFixture[str]) -> None:
    house = House(script.parents[2])
    assert main(["draw", "screen"]) == 0
    assert capsys.readouterr().err.splitlines() == [
        "Wrote docs/ko/pictures/screen.png", "Wrote docs/en/pictures/screen.png"]
    korean, english = screenshot_files(house.catalog(), "screen")
    assert korean.read_bytes() == english.read_bytes(), "taken once"
    assert kept_digest(korean) == digest(house.catalog(), load(script))
    script.write_text(SCREEN.replace("first", "second"), encoding="utf-8")
    assert kept_digest(korean) != digest(house.catalog(), load(script))


def test_it_is_taken_only_when_it_is_named(script: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draw"]) == 0
    assert capsys.readouterr().err == "screen is a screenshot: narani draw screen takes it again.\n"
    assert not kept_digest(script.parents[1] / "ko" / "pictures" / "screen.png")
