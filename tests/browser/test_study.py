"""Learning paths: every step of every path, with its time, leading to a page that is there."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from browser.pages import LANGUAGES, ROOT, STUDY, visit

pytestmark = pytest.mark.browser


def paths() -> dict[str, dict[str, Any]]:
    """Every learning path as written, by id."""
    folder = ROOT / "docs" / "data" / "study"
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in folder.glob("*.toml")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_path_has_its_steps_and_their_sum(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{STUDY}")
    order = sorted(paths().items(), key=lambda pair: (pair[1].get("order", 0), pair[0]))
    sections = page.locator(".nr-study__path")
    assert sections.count() == page.locator(".nr-study__all > li").count() == len(order) >= 5
    for section, (id_, path) in zip(sections.all(), order, strict=True):
        steps = [step for part in path["parts"] for step in part["steps"]]
        assert section.locator("h2").get_attribute("id") == id_
        assert section.locator(".nr-steps > li").count() == len(steps)
        total = section.locator(".nr-study__total").inner_text()
        hours, minutes = divmod(sum(step["minutes"] for step in steps), 60)
        assert {str(number) for number in (hours, minutes, len(steps)) if number} <= set(
            total.replace("시간", " ").replace("분", " ").replace("단계", " ").split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_leads_to_a_page(page: Any, address: str, site: Path, language: str) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{STUDY}")
    links = page.eval_on_selector_all(".nr-steps__what a", "found => found.map(link => link.pathname)")
    assert len(links) == page.locator(".nr-steps > li").count()
    assert [link for link in links if not (site / link.strip("/") / "index.html").is_file()] == []
