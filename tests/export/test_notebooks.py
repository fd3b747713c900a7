"""Notebooks of small pages; `tests/content` and `tests/browser` hold all real ones to their files."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from support.house import House
from support.notebooks import code, faults, read, run_of, written

from narani.errors import Problems
from narani.export.markdown import span, to_markdown
from narani.export.notebooks.article import article_notebook, replace_elements
from narani.export.notebooks.cells import Cell, markdown, notebook
from narani.export.notebooks.cells import code as code_cell
from narani.export.notebooks.colab import colab_home
from narani.export.notebooks.desk import Desk
from narani.export.notebooks.files import file_cell
from narani.export.notebooks.write import write_notebooks
from narani.render.findings import Findings

HOME = "https://narani.example/"
SITEMAP = f"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>{HOME}</loc></url></urlset>"""
COMPARE = """<div aria-labelledby="sum--question" class="nr-compare" role="group"><div class="nr-head">
<p class="nr-question" id="sum--question"><a href="../examples/sum/">합은?</a></p></div>
<div class="tabbed-set"><input checked="checked" id="sum--numpy" name="t" type="radio"></div>
<section class="nr-panels"><div class="nr-panel"><div>증거</div></div></section></div>"""
PAGE = f"""<html><body><article class="md-content__inner">
<a class="md-content__button" href="https://forge.example/edit">edit</a>
<h1 id="sums">합<a class="headerlink" href="#sums">&para;</a></h1>
<p><strong>합(sum)</strong>은 <a href="../mean/#why">평균</a>과 <a
class="nr-term" href="../../glossary/#x">다릅니다</a>.
<button class="nr-mark">✓<span>1</span></button></p>
{COMPARE}
<p>그다음입니다.</p>
<h2 id="more">더</h2>
<div class="admonition note"><p class="admonition-title">주의</p><p>값은 $5입니다.</p></div>
<div class="tabbed-set"><input id="a" type="radio"><div class="tabbed-labels"><label>하나</label></div>
<div class="tabbed-content"><div class="tabbed-block" data-label="하나">첫째</div></div></div>
<div class="language-python highlight"><pre><span></span><code>## not a heading
x = 1
</code></pre></div>
<table><thead><tr><th>a</th><th>b<span class="nr-also">다른 이름</span></th></tr></thead>
<tbody><tr><th><code>x | y</code></th><td>2*3</td></tr></tbody></table>
<div class="nr-page"><p class="nr-page__versions">PyTorch 2.13.0</p></div>
</article></body></html>"""


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "house")


def desk(house: House, home: str = HOME) -> Desk:
    return Desk(Findings(house.catalog()), "ko", home)


def prose(cells: list[Cell]) -> str:
    return "\n\n".join(cell.source for cell in cells if not cell.code)


def test_an_article_has_its_prose_in_order_and_its_concepts_as_code(house: House) -> None:
    cells = article_notebook(desk(house), PAGE, "tensors/sums/")
    book = read(notebook(cells, "ko", "tensors/sums/"))
    assert list(faults(book, house.catalog())) == []
    runs = [run for cell in code(book) if (run := run_of(cell))]
    assert [(run.script, run.printed) for run in runs] == [
        ("in_numpy.py", house.catalog().snippets.results["tensors/sum", "numpy", "cpu"].stdout)]
    text = prose(cells)
    order = [text.index(word) for word in ("# 합", "### 합은 얼마입니까?", "그다음입니다", "## 더")]
    assert order == sorted(order)
    assert cells[-1].source.startswith("## 더")


def test_what_is_pressed_or_unfolded_is_not_in_a_notebook(house: House) -> None:
    text = prose(article_notebook(desk(house), PAGE, "tensors/sums/"))
    assert not [word for word in ("¶", "edit", "✓", "증거", "naranicompare", "nr-") if word in text]


def test_prose_is_markdown_that_a_notebook_shows_as_the_page_does(house: House) -> None:
    text = prose(article_notebook(desk(house), PAGE, "tensors/sums/"))
    assert "<strong>합(sum)</strong>은" in text, "** beside a particle is not bold in CommonMark"
    assert "> **주의**\n>\n> 값은 \\$5입니다." in text
    assert "**하나**\n\n첫째" in text
    assert "```python\n## not a heading\nx = 1\n```" in text
    assert "| a | b (다른 이름) |" in text
    assert "| `x \\| y` | 2\\*3 |" in text


def test_links_lead_to_the_published_site_or_nowhere(house: House) -> None:
    published = prose(article_notebook(desk(house), PAGE, "tensors/sums/"))
    assert f"[평균]({HOME}tensors/mean/#why)과 다릅니다" in published
    assert f"]({HOME}tensors/sums/)" in published
    bare = prose(article_notebook(desk(house, ""), PAGE, "tensors/sums/"))
    assert "](" not in bare and "평균과 다릅니다" in bare and "`tensors/sums/`" in bare


def test_only_the_outermost_element_of_a_class_is_replaced() -> None:
    html = '<p>a</p><div id="x" class="k m"><div class="k">b</div></div><div class="kk">c</div>'
    made = replace_elements(html, "k", lambda block: f"[{block[-14:]}]")
    assert made == '<p>a</p>[>b</div></div>]<div class="kk">c</div>'


def test_plain_text_of_data_stays_plain() -> None:
    made = span("a*b `c|d` $1 **e**f <g> [h](/x.md)", lambda href: "")
    soup = to_markdown(BeautifulSoup("<p>a*b $1 &lt;g&gt;</p>", "html.parser"))
    assert made == "a\\*b `c|d` \\$1 **e**f \\<g\\> h"
    assert soup == "a\\*b \\$1 \\<g\\>"


@pytest.mark.parametrize(
    "content", [b"x = 1\n", b"x = 1", b"x = 1\n\n", b"\n\nx = 1\n", b"\n", b"", b"\x00\xff\n"])
def test_a_file_is_written_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    assert written(file_cell("a/parts/file", path).source) == ("a/parts/file", content)


def test_an_id_depends_on_its_own_cell_alone() -> None:
    first, second = code_cell("x = 1", "1\n"), markdown("글")
    ids = {cell.source: cell.id for cell in read(notebook([first, second], "ko", "")).cells}
    more = read(notebook([markdown("앞"), first, second, first], "en", "")).cells
    assert [cell.id for cell in more[1:3]] == [ids["x = 1"], ids["글"]]
    assert more[3].id == f"{ids['x = 1']}-2"
    [other] = read(notebook([code_cell("x = 1", "2\n")], "ko", "")).cells
    assert other.id == ids["x = 1"], "what is printed changes no id"


def test_a_stale_result_says_so(house: House) -> None:
    house.write("snippets/tensors/sum/in_numpy.py", "out = 4\nprint(out)\n")
    cells = article_notebook(desk(house), PAGE, "tensors/sums/")
    assert "오래된 결과" in prose(cells)


@pytest.mark.parametrize(("given", "wanted"), [
    ("", ""), ("me/site/blob/gh-pages", "https://colab.research.google.com/github/me/site/blob/gh-pages/"),
    ("me/site/blob/notebooks/docs/", "https://colab.research.google.com/github/me/site/blob/notebooks/docs/")])
def test_colab_finds_a_branch_of_a_repository(given: str, wanted: str) -> None:
    assert colab_home({"NARANI_NOTEBOOKS": given}) == wanted


@pytest.mark.parametrize(("repository", "place", "wanted"), [
    ("https://github.com/me/site", "", "me/site/blob/notebooks/"),
    ("https://github.com/me/site.git/", "", "me/site/blob/notebooks/"),
    ("https://github.com/me/site", "you/all/blob/main", "you/all/blob/main/"),
    ("https://github.com/me/site", "no", ""), ("https://codeberg.org/me/site", "", ""),
    ("https://github.com/me/site/tree/x", "", ""),
])
def test_colab_follows_the_repository_on_github(repository: str, place: str, wanted: str) -> None:
    home = colab_home({"NARANI_REPO_URL": repository, "NARANI_NOTEBOOKS": place})
    assert home.removeprefix("https://colab.research.google.com/github/") == wanted


@pytest.mark.parametrize(
    "given", ["me/site", "https://github.com/me/site/blob/main", "me/site/tree/main", 'a/b/blob/"x'])
def test_a_place_that_colab_cannot_open_is_refused(given: str) -> None:
    with pytest.raises(Problems, match="owner/repository/blob/branch"):
        colab_home({"NARANI_NOTEBOOKS": given})


def test_a_page_links_its_notebook_and_colab_only_when_configured(house: House, tmp_path: Path) -> None:
    site = tmp_path / "site"
    for below in ("", "en/"):
        folder = site / below / "tensors/examples/sum"
        folder.mkdir(parents=True)
        html = '<article>x<div class="nr-page">y</div></article>'
        (folder / "index.html").write_text(html, encoding="utf-8")
    (site / "sitemap.xml").write_text(SITEMAP, encoding="utf-8")
    catalog = house.catalog()
    home, example = (catalog.page("ko", name) for name in ("index.md", "tensors/examples/sum.md"))
    assert home and example
    assert write_notebooks(site, catalog, pages=[home]) == 0
    assert write_notebooks(site, catalog, pages=[example]) == 1
    assert not (site / "en/tensors/examples/sum/sum.ipynb").exists()
    (site / "tensors/examples/sum/index.html").write_text(html, encoding="utf-8")
    assert write_notebooks(site, catalog) == 2
    page = (site / "tensors/examples/sum/index.html").read_text("utf-8")
    assert '<a href="sum.ipynb" download>노트북 내려받기 (.ipynb)</a></p>' in page
    assert page.startswith('<article>x<p class="nr-take"')
    assert page.endswith('<div class="nr-page">y</div></article>')
    assert "colab" not in page
    assert (site / "tensors/examples/sum/sum.ipynb").is_file()
    write_notebooks(site, catalog, "https://colab.research.google.com/github/me/site/blob/b/")
    english = (site / "en/tensors/examples/sum/index.html").read_text("utf-8")
    assert "blob/b/en/tensors/examples/sum/sum.ipynb" in english and "Open in Colab" in english
