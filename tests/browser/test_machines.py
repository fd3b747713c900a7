"""What machines read of the published site: Open Graph, JSON-LD, the Markdown copies and their lists."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from PIL import Image
from support.here import catalog

pytestmark = pytest.mark.browser
ORIGIN = "https://narani.example/"
FENCE = re.compile(r"^(`{3,}).*?^\1$", re.DOTALL | re.MULTILINE)
TICKS = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
LINK = re.compile(r"(?<!\\)\]\(([^)\s]+)\)")
ID = re.compile(r'\bid="([^"]+)"')


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
        if not (page.parent / "index.md").is_file():
            continue  # a notebook
        with Image.open(site / graph["og:image"].removeprefix(ORIGIN)) as card:
            assert card.size == (int(graph["og:image:width"]), int(graph["og:image:height"])) == (1200, 630)
        (default,) = (link["href"] for link in top.find_all("link", hreflang="x-default"))
        assert default == ORIGIN + re.sub(r"^en/", "", address.removeprefix(ORIGIN)), path
        types = [link["type"] for link in top.find_all("link", type=True) if "alternate" in link["rel"]]
        assert types[0] == "text/markdown" and set(types) <= {"text/markdown", "application/atom+xml"}


def test_a_question_carries_its_short_answer(site: Path) -> None:
    for key, question in catalog().questions.items():
        for language, told in question.asked.items():
            root = site / "en" if language == "en" else site
            found = described(root / "interview/questions" / key / "index.html")
            (asked,) = found["hasPart"]
            assert found["@type"] == "Quiz"
            assert asked["acceptedAnswer"]["text"] == told.short.replace("`", "").strip(), key


def test_every_link_of_a_copy_leads_somewhere(site: Path) -> None:
    @cache
    def ids(page: Path) -> set[str]:
        return set(ID.findall(page.read_text(encoding="utf-8")))

    @cache
    def there(path: Path) -> bool:
        return path.is_file() or (path / "index.html").is_file()

    copies = sorted(site.rglob("index.md"))
    assert len(copies) > 1000
    lost = []
    for copy in copies:
        text = copy.read_text(encoding="utf-8")
        prose = TICKS.sub("", FENCE.sub("", text))
        for address in set(LINK.findall(prose)):
            path, _, anchor = address.partition("#")
            if re.match(r"[a-z]+:", address):
                continue
            target = (copy.parent / path).resolve() if path else copy
            found = there(target) and (target.name != "index.md" or not anchor
                                       or anchor in ids(target.with_name("index.html")))
            lost += [] if found else [f"{copy.relative_to(site)}: {address}"]
        for rest in ("naranimark", "naraniequals", "<button", "<span", "¶"):
            assert rest not in prose, f"{copy.relative_to(site)}: {rest}"
    assert not lost, lost[:10]


def test_the_lists_name_every_copy(site: Path) -> None:
    lists = [(site / name).read_text(encoding="utf-8") for name in ("llms.txt", "en/llms.txt")]
    listed = [address for text in lists for address in LINK.findall(text) if address.endswith("index.md")]
    copies = {ORIGIN + copy.relative_to(site).as_posix() for copy in site.rglob("index.md")}
    assert set(listed) == copies and len(listed) == len(copies)
