"""A few questions of a built site, as a site of their own: the book of all takes minutes."""

from __future__ import annotations

from pathlib import Path

from bs4 import BeautifulSoup

TOPICS, EACH = 2, 2


def small_site(site: Path, into: Path) -> Path:
    """`into` becomes a site with the first questions of the first topics, in both languages."""
    for below in ("", "en"):
        interview = into / below / "interview"
        interview.mkdir(parents=True)
        soup = BeautifulSoup((site / below / "interview" / "index.html").read_text("utf-8"), "html.parser")
        for number, heading in enumerate(soup.select("h2[id^=topic-]")):
            listed = heading.find_next("ul", class_="nr-asks")
            assert listed is not None
            for item in listed.select("li.nr-asked")[EACH if number < TOPICS else 0:]:
                item.decompose()
            if number >= TOPICS:
                listed.decompose()
                heading.decompose()
        (interview / "index.html").write_text(str(soup), encoding="utf-8")
        for name in ("questions", "paths"):
            (interview / name).symlink_to(site / below / "interview" / name)
    (into / "assets").symlink_to(site / "assets")
    (into / "sitemap.xml").symlink_to(site / "sitemap.xml")
    return into
