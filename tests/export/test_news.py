"""The feed tells what the history shows, in words, and nothing where the history is not whole."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import feedparser
import pytest
from support.git import commit_all, git
from support.house import House, array

from narani.catalog.catalog import read_catalog
from narani.export.addresses import site_address
from narani.export.news.entries import Entry, entries
from narani.export.news.feed import FILE, feed, write_feeds
from narani.export.news.history import NoHistory, read_history

HOME = "https://narani.example/"
SITEMAP = f"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>{HOME}</loc></url></urlset>"""
PAGE = '<html><head></head><body><nav class="nr-rooms"><a href="x/">x</a></nav></body></html>'


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A house with two days of history: all of it, then a page, a fact, a verdict and a value."""
    made = House(tmp_path / "house")
    commit_all(made.root)
    claims = made.root / "docs/data/claims/tensors"
    made.write("docs/ko/tensors/new.md", "---\ntitle: 새 글\ndescription: 새 설명 <b>\n---\n# 새 글 {#new}\n")
    made.write("docs/data/claims/tensors/other.toml", (claims / "numpy-adds.toml").read_text("utf-8"))
    made.write("docs/data/claims/tensors/pytorch-sum.toml",
               (claims / "pytorch-sum.toml").read_text("utf-8").replace('"outdated"', '"wrong"'))
    made.record("tensors/sum", "pytorch", {"out": array(4.0, "float32"), "kind": "Tensor"})
    made.write("snippets/tensors/sum/in_numpy.py", "# another comment\nout = 3\n")
    git(made.root, "add", "-A")
    git(made.root, "commit", "-q", "-m", "more", "--date", "2030-01-01T00:00:00Z")
    return made


def told(house: House, language: str = "ko") -> dict[str, Entry]:
    history = read_history(house.root, "docs", "snippets")
    return {entry.key: entry for entry in entries(history, read_catalog(house.root), language)}  # type: ignore[arg-type]


def test_new_pages_facts_verdicts_and_values_are_news(house: House) -> None:
    news = told(house)
    assert news["page/tensors/new.md"].title == "새 페이지: 새 글"
    assert news["page/tensors/new.md"].lines == ["새 설명 &lt;b&gt;"], "text never becomes HTML"
    assert news["news_facts/tensors"].title == "텐서: 새로 확인한 사실 3개", "those of one day together"
    assert any("판정: 이제는 틀림 → 틀림" in line for line in news["news_corrected/tensors"].lines)
    (line,) = news["result/tensors/sum"].lines
    assert line == "PyTorch (CPU): <code>out</code>: <code>3</code> → <code>4</code> — 코드는 그대로입니다"
    assert "examples/tensors" in news and "page/tensors/new.md" not in told(house, "en")


def test_a_change_that_no_reader_sees_is_no_news(house: House) -> None:
    before = told(house)
    claim = house.root / "docs/data/claims/tensors/numpy-adds.toml"
    claim.write_text(claim.read_text("utf-8").replace("NumPy adds arrays.", "NumPy adds up arrays."), "utf-8")
    git(house.root, "commit", "-aqm", "wording")
    after = told(house)
    assert after.keys() == before.keys()
    assert after["news_corrected/tensors"].lines == before["news_corrected/tensors"].lines


def test_what_files_once_held_may_have_any_form(house: House) -> None:
    """A verdict mistyped in one commit and mended in the next is in the history of every later build."""
    claim = "docs/data/claims/tensors/pytorch-sum.toml"
    result = "snippets/tensors/sum/results/pytorch.cpu.toml"
    good = house.read(claim)
    forms = (good.replace('"wrong"', '"wrnog"'), good.partition("[heard]")[0] + 'heard = "once"\n', good)
    for text, values in zip(forms, ("values = 5\n", "[values]\nout = {shape = 1}\n", ""), strict=True):
        house.write(claim, text)
        house.write(result, values)
        git(house.root, "commit", "-aqm", "another form")
    for kind in ("Tensor", "\x1b[1mTensor\x1b[0m"):
        house.record("tensors/sum", "pytorch", {"out": array(4.0, "float32"), "kind": kind})
        git(house.root, "commit", "-aqm", kind)
    news = told(house)
    assert any("\x1b[1m" in line for line in news["result/tensors/sum"].lines)
    read = feedparser.parse(feed(list(news.values()), "ko", HOME))
    assert not read.bozo, "what XML cannot write is replaced"


def test_the_feed_is_valid_and_its_entries_keep_their_names(house: House) -> None:
    history = read_history(house.root, "docs", "snippets")
    made = [feed(entries(history, read_catalog(house.root), "en"), "en", f"{HOME}en/") for _ in range(2)]
    assert made[0] == made[1]
    read = feedparser.parse(made[0])
    assert (read.bozo, read.version, read.feed.language) == (False, "atom10", "en")
    assert read.feed.id == f"{HOME}en/{FILE}" and read.feed.updated_parsed and read.entries
    names = [entry.id for entry in read.entries]
    assert len(set(names)) == len(names) and all(name.startswith("tag:narani.example,20") for name in names)
    for entry in read.entries:
        assert entry.link.startswith(f"{HOME}en/") and entry.title and entry.updated_parsed
        assert "{home}" not in entry.content[0].value and "{count}" not in entry.title


def test_many_things_are_counted(house: House) -> None:
    for number in range(20):
        house.write(f"docs/data/claims/tensors/more-{number}.toml",
                    (house.root / "docs/data/claims/tensors/numpy-adds.toml").read_text("utf-8"))
    git(house.root, "add", "-A")
    git(house.root, "commit", "-qm", "many")
    entry = told(house, "en")["news_facts/tensors"]
    assert entry.title == "Facts newly verified: Tensors (23)"
    assert len(entry.lines) == 13 and entry.lines[-1] == "and 11 more"


def test_every_page_leads_to_the_feed(house: House, tmp_path: Path) -> None:
    catalog, site = read_catalog(house.root), tmp_path / "site"
    for page in catalog.pages:
        file = site / site_address(page) / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(PAGE, encoding="utf-8")
    assert write_feeds(site, catalog) == "No feed: its addresses need NARANI_SITE_URL"
    (site / "sitemap.xml").write_text(SITEMAP, encoding="utf-8")
    assert write_feeds(site, catalog).startswith("Wrote the feed of ")
    html = (site / "en/tensors/examples/sum/index.html").read_text("utf-8")
    assert 'type="application/atom+xml" title="What is new" href="../../../feed.xml">\n</head>' in html
    assert '<a href="../../../feed.xml" type="application/atom+xml">What is new (Atom)</a>\n</nav>' in html
    assert feedparser.parse((site / "en" / FILE).read_bytes()).feed.language == "en"


def test_without_the_whole_history_no_date_is_made_up(house: House, tmp_path: Path) -> None:
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{house.root}", "shallow")
    with pytest.raises(NoHistory, match="shallow"):
        read_history(tmp_path / "shallow", "docs")
    bare = House(tmp_path / "bare")
    site = tmp_path / "site"
    site.mkdir()
    (site / "sitemap.xml").write_text(SITEMAP, encoding="utf-8")
    assert write_feeds(site, read_catalog(bare.root)) == "No feed: this is no git checkout"
    assert not (site / FILE).exists()


def test_a_moved_page_is_not_new(house: House) -> None:
    git(house.root, "mv", "docs/ko/tensors/new.md", "docs/ko/tensors/newer.md")
    git(house.root, "commit", "-qm", "moved")
    history = read_history(house.root, "docs", "snippets")
    (moved,) = (change for change in history.changes if change.path.endswith("newer.md"))
    assert not moved.new and moved.at.tzinfo == dt.UTC
