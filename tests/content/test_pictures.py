"""Pictures say what the records say: drawn again, they are the same, and every one is shown with words."""

from __future__ import annotations

from pathlib import Path

import pytest

from narani.catalog.catalog import read_catalog
from narani.catalog.snippets import find_root
from narani.cli.draw import pictures

ROOT = find_root()
SCRIPTS = sorted((ROOT / "docs" / "pictures").glob("[!_]*.py"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_drawn_again_it_is_the_same(script: Path) -> None:
    drawn = dict(pictures(read_catalog(ROOT), script))
    assert drawn, f"{script.name} draws nothing: what it reads is not recorded."
    old = [path.name for path, text in drawn.items() if not path.is_file() or path.read_text("utf-8") != text]
    assert not old, f"Out of date: {', '.join(old)}. Run: narani draw {script.stem}"


def test_every_picture_has_a_script_that_draws_it() -> None:
    drawn = {path for script in SCRIPTS for path, _ in pictures(read_catalog(ROOT), script)}
    kept = set((ROOT / "docs").glob("*/pictures/*.svg"))
    assert kept == drawn


def test_every_picture_is_shown_on_a_page() -> None:
    catalog = read_catalog(ROOT)
    shown = {(page.path.parent / link.target.partition("#")[0]).resolve()
             for page in catalog.pages for link in page.links}
    assert not [path.name for path in (ROOT / "docs").glob("*/pictures/*.svg") if path.resolve() not in shown]
