"""Pictures say what the records say: drawn again, they are the same, and every one is shown with words.

A screenshot is never the same twice: it carries a digest of what it was taken from, and that is compared.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from support.here import ROOT, catalog

from narani.cli.draw import load, pictures, screenshot_files
from narani.cli.screenshot import digest, is_screenshot, kept_digest
from narani.render.paths import PICTURE

SCRIPTS = sorted((ROOT / "docs" / "pictures").glob("[!_]*.py"))
DRAWN = [script for script in SCRIPTS if not is_screenshot(load(script))]
TAKEN = [script for script in SCRIPTS if script not in DRAWN]
LARGEST = 150_000
"""Bytes a screenshot may have."""
KINDS = ("svg", "png")


def kept() -> set[Path]:
    """Every picture there is."""
    return {path for kind in KINDS for path in (ROOT / "docs").glob(f"*/pictures/*.{kind}")}


@pytest.mark.parametrize("script", DRAWN, ids=lambda script: script.stem)
def test_drawn_again_it_is_the_same(script: Path) -> None:
    drawn = dict(pictures(catalog(), load(script)))
    assert drawn, f"{script.name} draws nothing: what it reads is not recorded."
    old = [path.name for path, text in drawn.items() if not path.is_file() or path.read_text("utf-8") != text]
    assert not old, f"Out of date: {', '.join(old)}. Run: narani draw {script.stem}"


def test_every_picture_has_a_script_that_draws_it() -> None:
    drawn = {path for script in DRAWN for path, _ in pictures(catalog(), load(script))}
    taken = {path for script in TAKEN for path in screenshot_files(catalog(), script.stem)}
    assert kept() == drawn | taken


@pytest.mark.parametrize("script", TAKEN, ids=lambda script: script.stem)
def test_a_screenshot_shows_what_its_inputs_show(script: Path) -> None:
    wanted = digest(catalog(), load(script))
    for path in screenshot_files(catalog(), script.stem):
        assert kept_digest(path) == wanted, f"Out of date: {path.name}. Run: narani draw {script.stem}"
        assert path.stat().st_size <= LARGEST


def test_every_picture_is_shown_on_a_page() -> None:
    shown = {(page.path.parent / link.target.partition("#")[0]).resolve()
             for page in catalog().pages for link in page.links}
    for language in ("ko", "en"):  # the deployment map shows its own
        shown |= {(ROOT / "docs" / language / PICTURE.format(framework=path.from_)).resolve()
                  for path in catalog().knowledge.paths.values()}
    assert not [path.name for path in kept() if path.resolve() not in shown]
