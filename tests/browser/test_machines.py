"""What machines read of the built pages: Open Graph and JSON-LD, on every page of the published site."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from support.here import catalog

pytestmark = pytest.mark.browser
ORIGIN = "https://narani.example/"


def head(page: Path) -> BeautifulSoup:
    return BeautifulSoup(page.read_text(encoding="utf-8").partition("</head>")[0], "html.parser")


def described(page: Path) -> dict[str, Any]:
    """The page's only JSON-LD."""
    (script,) = head(page).find_all("script", type="application/ld+json")
    found = json.loads(script.string or "")
    assert found["@context"] == "https://schema.org"
    return dict(found)


def test_every_page_says_what_it_is(site: Path) -> None:
    pages = sorted(site.rglob("index.html"))
    assert len(pages) > 1000
    for page in pages[::7]:
        path = page.parent.relative_to(site).as_posix()
        address = ORIGIN + ("" if path == "." else f"{path}/")
        found, top = described(page), head(page)
        language = "en" if path.split("/")[0] == "en" else "ko"
        assert (found["url"], found["inLanguage"]) == (address, language), path
        graph = {meta["property"]: meta["content"] for meta in top.find_all("meta", property=True)}
        assert graph["og:url"] == address
        assert graph["og:title"] and graph["og:description"]
        assert graph["og:locale"] == {"ko": "ko_KR", "en": "en_US"}[language]


def test_a_question_carries_its_short_answer(site: Path) -> None:
    for key, question in catalog().questions.items():
        for language, told in question.asked.items():
            root = site / "en" if language == "en" else site
            found = described(root / "interview/questions" / key / "index.html")
            (asked,) = found["hasPart"]
            assert found["@type"] == "Quiz"
            assert asked["acceptedAnswer"]["text"] == told.short.replace("`", "").strip(), key
