"""What goes into the book and how a page is made fit for paper; `tests/browser/test_book.py` prints it."""

from __future__ import annotations

from pathlib import Path

import pytest

from narani.errors import Problems
from narani.export.book.contents import Contents, read_contents
from narani.export.book.paper import WITHIN, on_paper
from narani.export.book.sheets import chapter_sheet, first_sheet
from narani.export.book.shelf import shelve

INDEX = """<html><body><article>
<h1 id="interview">면접 질문</h1>
<h2 id="topic-tensors">텐서<a class="headerlink" href="#topic-tensors">&para;</a></h2>
<ul class="nr-asks">
<li class="nr-asked" id="one"><p class="nr-asked__title"><a href="questions/one/">하나 &lt;1&gt;?</a></p>
<span class="nr-level">기초</span></li>
<li class="nr-asked" id="two"><p class="nr-asked__title"><a href="questions/two/">둘?</a></p></li></ul>
<h2 id="how-to-study">공부하는 법</h2>
<div class="nr-page"><p class="nr-page__versions">PyTorch 2.13.0</p>
<div class="nr-cite"><pre>“면접 질문”, 나란히(Narani) 0.1.0, 2026-11-21 확인, https://narani.example/interview/</pre></div></div>
</article></body></html>"""
QUESTION = """<html><body><article class="md-content__inner">
<details class="nr-toc"><summary>목차</summary><ul><li><a href="#short">30초 답변</a></li></ul></details>
<aside class="nr-end"><p><a href="https://forge.example/edit">edit</a></p></aside>
<h1 id="one">하나<a class="headerlink" href="#one">&para;</a></h1>
<p>보기
<button class="nr-badge nr-badge--stale" aria-label="오래된 결과"><i>⚠</i><span>오래된 결과</span></button>
<button class="nr-badge nr-badge--verified" aria-label="확인됨, 증거: 합">v</button></p>
<p><a href="../two/">둘?</a> <a class="nr-term" href="../../../glossary/#tensor">텐서</a>
<a href="../../../tensors/x/#y">글</a> <a href="#answer">아래</a></p>
<div class="tabbed-set"><input><div class="tabbed-labels"><label>PyTorch</label></div>
<div class="tabbed-block" data-label="PyTorch"><pre><code>import torch</code></pre></div></div>
<details class="nr-proof"><summary>증거</summary></details><ul class="nr-footnotes"><li>snippets/x</li>
<li>README, 읽음</li><li>README, 읽음</li></ul>
<details><summary>더</summary>접힌 글</details>
<h3 id="leading-here">여기로 오는 질문</h3><ul><li><a href="../two/">둘?</a></li></ul><p>남는 글</p>
<h2 id="related">관련 글</h2><ul><li>다른 페이지</li></ul><img src="../a.png" alt="">
</article></body></html>"""
SITEMAP = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://narani.example/</loc></url></urlset>"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for page, text in (("", INDEX), ("questions/one/", QUESTION), ("questions/two/", QUESTION)):
        folder = tmp_path / "interview" / page
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "index.html").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def contents(site: Path) -> Contents:
    (site / "sitemap.xml").write_text(SITEMAP, encoding="utf-8")
    return read_contents(site, "ko")


def paper(contents: Contents) -> str:
    return str(on_paper(contents, "interview/questions/one/", "one"))


def test_the_list_of_questions_is_the_contents(contents: Contents) -> None:
    assert [(chapter.id, chapter.title) for chapter in contents.chapters] == [("topic-tensors", "텐서")]
    assert [(one.id, one.number, one.level) for one in contents.entries.values()] == [
        ("one", 1, "기초"), ("two", 2, "")]
    assert contents.made == "나란히(Narani) 0.1.0, 2026-11-21 확인"
    assert contents.versions == "PyTorch 2.13.0"


def test_nothing_to_press_is_left_and_everything_is_open(contents: Contents) -> None:
    html = paper(contents)
    gone = ("<button", "<input", "tabbed-labels", "nr-proof", "headerlink", "nr-end", "nr-toc", "확인됨")
    assert not [one for one in gone if one in html]
    assert '<p class="book-tab">PyTorch</p>' in html and "import torch" in html
    assert '<details open="">' in html and "snippets/x" in html


def test_evidence_that_does_not_stand_is_said_in_words(contents: Contents) -> None:
    assert "⚠ 오래된 결과</strong>" in paper(contents)


def test_what_leads_around_on_the_site_is_left_out_and_sources_are_named_once(contents: Contents) -> None:
    html = paper(contents)
    assert not [gone for gone in ("여기로 오는 질문", "관련 글", "다른 페이지") if gone in html]
    assert "남는 글" in html and html.count("README, 읽음") == 1 and html.count("질문 2") == 1


def test_links_lead_to_numbers_or_to_full_addresses(contents: Contents, site: Path) -> None:
    html = paper(contents)
    assert f'<a href="{WITHIN}two">둘?</a>' in html and "→ 질문 2" in html
    assert 'href="https://narani.example/tensors/x/#y"' in html
    assert "glossary" not in html, "a term is explained on the site"
    assert 'href="#one--answer"' in html and 'id="one--one"' in html
    (site / "sitemap.xml").unlink()
    assert "tensors/x" not in paper(read_contents(site, "ko")), "no address is configured"


def test_sheets_number_questions_and_pages(contents: Contents) -> None:
    chapter = chapter_sheet(contents, contents.chapters[0], 1, 40)
    assert "counter-reset: page 40" in chapter
    assert 'content: "1. 텐서"' in chapter and "질문 1 · 텐서 · 기초" in chapter
    assert "하나 &lt;1&gt;?" in chapter
    front = first_sheet(contents, {"one": 41, "two": 43})
    assert f'href="{WITHIN}two"' in front and '<span class="book-page">43</span>' in front


def test_the_book_is_linked_once_it_is_there(site: Path) -> None:
    for content in (b"%PDF", b"%PDF-1.7"):
        assert shelve(site, "ko", content) == site / "interview" / "narani-ko.pdf"
    page = (site / "interview" / "index.html").read_text(encoding="utf-8")
    assert page.count("narani-ko.pdf") == 1 and (site / "interview" / "narani-ko.pdf").read_bytes() == content
    assert page.index("narani-ko.pdf") < page.index("nr-page")
    assert len(read_contents(site, "ko").entries) == 2, "and can be made again"


def test_a_site_that_is_not_built_is_said(tmp_path: Path) -> None:
    with pytest.raises(Problems) as raised:
        read_contents(tmp_path, "en")
    assert "narani build" in str(raised.value)
    (tmp_path / "en" / "interview").mkdir(parents=True)
    (tmp_path / "en" / "interview" / "index.html").write_text("<article></article>", encoding="utf-8")
    with pytest.raises(Problems) as raised:
        read_contents(tmp_path, "en")
    assert "lists no question" in str(raised.value)
