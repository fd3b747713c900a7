"""The picture of a shared link: readable type, whole words, drawn once, and named in the page's head."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from PIL import Image
from support.house import House

from narani.catalog.catalog import Catalog, read_catalog
from narani.errors import Problems
from narani.export.social.card import Card, card_of
from narani.export.social.draw import HEIGHT, LEFT, RIGHT, TITLE_SIZES, WIDTH, TooLong, paint
from narani.export.social.type import BOLD, FONTS, MEDIUM, face, fit, missing, shortened
from narani.export.social.write import CACHE, FOLDER, write_cards
from narani.model.page import address_of
from narani.render.findings import Findings

HOME = "https://narani.example/"
SITEMAP = f"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>{HOME}</loc></url><url><loc>{HOME}about/</loc></url></urlset>"""
LONG = "사전 학습한 모델을 작은 데이터에 옮겨 쓰려면 어떤 순서로 하시겠습니까?"
CARD = Card("ko", "텐서 · 예제", "브로드캐스팅", "모양이 다른 텐서", ("pytorch", "jax"),
            (("≠", "differs", "다름"),))


def built(root: Path) -> tuple[Path, Catalog]:
    """A published site with an empty page for every one of a small house."""
    catalog = read_catalog(House(root / "house").root)
    site = root / "site"
    for page in catalog.pages:
        file = site / ("" if page.language == "ko" else "en") / address_of(page.name) / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("<html><head><title>x</title>\n</head><body></body></html>", encoding="utf-8")
    (site / "sitemap.xml").write_text(SITEMAP, encoding="utf-8")
    return site, catalog


def test_a_folded_description_is_one_line(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.edit("docs/en/index.md", "description: Why", "description: >\n  Why it\n  differs\n")
    catalog = house.catalog()
    page = catalog.page("en", "index.md")
    assert page is not None and page.meta["description"].endswith("\n")
    card = card_of(Findings(catalog), page)
    assert card.lead == "Why it differs" and not missing(card.lead)


def test_a_card_is_small_and_of_the_size_that_is_asked_for() -> None:
    picture = paint(CARD)
    with Image.open(io.BytesIO(picture)) as opened:
        assert (opened.size, opened.mode, opened.format) == ((WIDTH, HEIGHT), "P", "PNG")
    assert len(picture) < 25_000
    others = [replace(CARD, title="브로드 캐스팅"), replace(CARD, proved=()), replace(CARD, frameworks=())]
    assert len({paint(card) for card in (CARD, *others)}) == 4
    assert CARD.alt == "텐서 · 예제 — 브로드캐스팅 — 다름 — PyTorch, JAX"


@pytest.mark.parametrize("text", [LONG, "x[x > 0] and torch.where(x > 0, x, 0)", "가 나 다 라 마 바 사"])
def test_lines_break_between_words_and_stay_within_the_card(text: str) -> None:
    size, lines = next((size, lines) for size in TITLE_SIZES
                       if (lines := fit(text, BOLD, size, RIGHT - LEFT, 3)))
    assert " ".join(lines) == text
    assert all(face(BOLD, size).getlength(line) <= RIGHT - LEFT for line in lines)
    assert fit(text, BOLD, size, 10, 99) is None


def test_no_word_is_left_alone_in_the_last_line() -> None:
    lines = fit(LONG, BOLD, 44, RIGHT - LEFT, 2)
    assert lines is not None
    first, last = (face(BOLD, 44).getlength(line) for line in lines)
    assert last > 0.7 * first


def test_a_lead_is_shortened_by_whole_words() -> None:
    lines = shortened(f"{LONG} " * 3, MEDIUM, 31, RIGHT - LEFT, 2)
    said = " ".join(lines)
    assert len(lines) == 2 and said.endswith("…")
    assert said.removesuffix("…").split() == (LONG.split() * 3)[: len(said.split())]


def test_a_word_too_long_for_a_card_is_refused() -> None:
    with pytest.raises(TooLong):
        paint(replace(CARD, title="가" * 40))


def test_the_list_of_letters_is_what_the_type_holds() -> None:
    ttlib = pytest.importorskip("fontTools.ttLib")
    held = [set(ttlib.TTFont(FONTS / f"NaraniCard-{weight}.otf").getBestCmap()) for weight in (BOLD, MEDIUM)]
    listed = set((FONTS / "letters.txt").read_text("utf-8").rstrip("\n"))
    assert {ord(letter) for letter in listed} == held[0] & held[1]
    assert missing("가히 ≠ x²") == []
    assert missing("뷁漢") == ["漢", "뷁"]


def test_cards_are_drawn_once_and_named_in_the_head(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site, catalog = built(tmp_path)
    count = len(catalog.pages)
    assert write_cards(site, catalog) == (count, count)
    head = BeautifulSoup((site / "en" / "index.html").read_text("utf-8"), "html.parser").head
    assert head is not None
    told = {str(meta.get("property", meta.get("name"))): str(meta["content"]) for meta in head.select("meta")}
    assert told["og:image"].startswith(f"{HOME}{FOLDER}/") and told["twitter:card"] == "summary_large_image"
    assert (site / told["og:image"].removeprefix(HOME)).is_file()
    assert told["og:image:alt"] == card_of(Findings(catalog), catalog.page("en", "index.md")).alt  # type: ignore[arg-type]
    again, catalog = built(tmp_path)
    assert write_cards(again, catalog) == (count, 0)
    (page,) = (page for page in catalog.pages if (page.language, page.name) == ("ko", "index.md"))
    page.meta["description"] = "다른 설명입니다."
    before = set((catalog.root / CACHE).iterdir())
    assert write_cards(again, catalog) == (count, 1)
    after = set((catalog.root / CACHE).iterdir())
    assert len(after) == len(before) and after != before, "what no page shows any more is not kept"
    monkeypatch.setattr("narani.export.social.write._how", lambda: "drawn otherwise")
    assert write_cards(again, catalog) == (count, count)


def test_a_letter_that_cannot_be_drawn_stops_the_build(tmp_path: Path) -> None:
    site, catalog = built(tmp_path)
    (page,) = (page for page in catalog.pages if (page.language, page.name) == ("ko", "index.md"))
    page.meta["description"] = "漢"
    with pytest.raises(Problems, match=r"docs/ko/index\.md: the type .* has no '漢' \(U\+6F22\)"):
        write_cards(site, catalog)


def test_without_an_address_there_are_no_cards(tmp_path: Path) -> None:
    site, catalog = built(tmp_path)
    (site / "sitemap.xml").unlink()
    assert write_cards(site, catalog) == (0, 0)
    assert not (site / FOLDER).exists()
