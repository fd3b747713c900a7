"""A page in one language only has a notice in the other."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.house import House

from narani.catalog.catalog import read_catalog
from narani.export.untranslated import address_of, write_notices

FRAME = """<!doctype html><html lang="en"><head><title>How we verify</title>
<link rel="canonical" href="https://example.org/en/about/method/"><link href="../../assets/a.css">
<link rel="alternate " hreflang="x-default" href="https://example.org/about/method/">
<meta property="og:title" content="How we verify"><meta name="twitter:card" content="summary">
<script type="application/ld+json">{"headline": "How we verify"}</script>
<script data-scope="../../.."></script></head>
<body><a class="md-skip" href="#method">Skip</a>
<a class="nr-language" href="../../../about/method/">한국어</a>
<script id="__config" type="application/json">{"base": "../..", "search": "../../assets/search.js"}</script>
<form action=".."></form><script src="../../assets/p.js" data-nr-root="../../../"></script>
<article><h1>How we verify</h1><p>Old text</p></article><a href="../versions/">Versions</a></body></html>"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    frame = tmp_path / "site" / "en" / "about" / "method" / "index.html"
    frame.parent.mkdir(parents=True)
    frame.write_text(FRAME, encoding="utf-8")
    return tmp_path / "site"


def test_the_notice_leads_to_the_text(tmp_path: Path, site: Path) -> None:
    house = House(tmp_path / "house")
    house.write("docs/ko/tensors/new.md", "---\ntitle: 새 글\ndescription: 새\ntranslation: wanted\n---\n")
    assert write_notices(site, read_catalog(house.root)) == ["en/tensors/new/"]
    html = (site / "en" / "tensors" / "new" / "index.html").read_text(encoding="utf-8")
    assert "This page is only in Korean so far." in html
    assert '<a href="../../../tensors/new/" hreflang="ko">Read it in Korean</a>' in html
    assert '<h1 id="method" lang="ko">새 글</h1>' in html
    assert "Old text" not in html
    assert 'class="nr-language" href="../../../tensors/new/"' in html
    for gone in ("canonical", "hreflang=\"x-default", "og:", "twitter:", "ld+json", "How we verify"):
        assert gone not in html, "a notice is neither found nor shared, and says nothing of the frame's page"
    assert 'href="../../assets/a.css"' in html
    assert '"base": "../.."' in html
    assert 'href="../../about/versions/"' in html


def test_a_deeper_notice_finds_everything_from_where_it_is(tmp_path: Path, site: Path) -> None:
    house = House(tmp_path / "house")
    meta = "---\ntitle: 새 글\ndescription: 새\ntranslation: wanted\n---\n"
    house.write("docs/ko/tensors/examples/new.md", meta)
    write_notices(site, read_catalog(house.root))
    html = (site / "en/tensors/examples/new/index.html").read_text(encoding="utf-8")
    for moved in ('data-scope="../../../.."', 'data-nr-root="../../../../"', '<form action="../../../about">',
                  'href="../../../assets/a.css"'):
        assert moved in html


def test_the_switch_of_the_text_leads_to_the_notice(tmp_path: Path, site: Path) -> None:
    house = House(tmp_path / "house")
    house.write("docs/ko/tensors/new.md", "---\ntitle: 새 글\ndescription: 새\ntranslation: wanted\n---\n")
    text = site / "tensors" / "new" / "index.html"
    text.parent.mkdir(parents=True)
    before = '<p>&nbsp;</p><a class="nr-language" hreflang="en"\n   href="../../en/">English</a>'
    text.write_text(before, encoding="utf-8")
    write_notices(site, read_catalog(house.root))
    after = text.read_text(encoding="utf-8")
    assert after == before.replace("../../en/", "../../en/tensors/new/")


def test_a_page_in_both_languages_has_none(tmp_path: Path, site: Path) -> None:
    assert write_notices(site, read_catalog(House(tmp_path / "house").root)) == []


@pytest.mark.parametrize(("name", "address"), [
    ("index.md", ""), ("examples/index.md", "examples/"), ("tensors/examples/x.md", "tensors/examples/x/"),
])
def test_addresses(name: str, address: str) -> None:
    assert address_of(name) == address
