"""One sitemap for both languages, with hreflang."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from narani.export.sitemap import link_languages

XML = '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</urlset>'


def write(site: Path, addresses: list[str]) -> None:
    site.mkdir(parents=True, exist_ok=True)
    urls = "".join(f"<url><loc>{a}</loc><lastmod>2026-11-21</lastmod></url>" for a in addresses)
    (site / "sitemap.xml").write_text(XML.format(urls), encoding="utf-8")


def test_each_address_names_its_counterpart(tmp_path: Path) -> None:
    write(tmp_path, ["https://example.org/", "https://example.org/tensors/", "https://example.org/only-korean/"])
    write(tmp_path / "en", ["https://example.org/en/", "https://example.org/en/tensors/"])
    assert link_languages(tmp_path) == 5
    text = (tmp_path / "sitemap.xml").read_text(encoding="utf-8")
    assert text.count('hreflang="en" href="https://example.org/en/tensors/"') == 2
    assert text.count('hreflang="ko" href="https://example.org/tensors/"') == 2
    alone = text.partition("<loc>https://example.org/only-korean/</loc>")[2].partition("</url>")[0]
    assert "hreflang" not in alone
    assert gzip.decompress((tmp_path / "sitemap.xml.gz").read_bytes()).decode() == text


@pytest.mark.parametrize("addresses", [[], None])
def test_without_a_site_address_nothing_changes(tmp_path: Path, addresses: list[str] | None) -> None:
    if addresses is not None:
        write(tmp_path, addresses)
    assert link_languages(tmp_path) == 0
