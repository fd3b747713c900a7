"""Rules over built HTML: each test puts one thing wrong into a small site."""

from __future__ import annotations

from pathlib import Path

import pytest

from narani.lint import check_built

PAGE = """\
<!doctype html>
<html><head>
<link rel="canonical" href="https://example.org/a/">
<link rel="stylesheet" href="{up}assets/style.css">
<script>var theme = "may do this"</script>
</head><body>
<a href="{up}index.html#top">home</a> <a href="{up}a/">a</a> <a href="https://example.org/">out</a>
<article>
<h1 id="top">Title</h1>
<pre><code>/// compare | shown as code</code></pre>
{body}
</article>
<script src="{up}assets/main.js"></script>
</body></html>
"""


class Site:
    """A site of two pages that has nothing wrong with it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "assets").mkdir()
        (root / "assets/style.css").write_text("")
        (root / "assets/main.js").write_text("")
        self.page("index.html")
        self.page("a/index.html")

    def page(self, name: str, body: str = "") -> None:
        """Writes a page."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PAGE.format(up="../" * name.count("/"), body=body), encoding="utf-8")

    def lint(self, body: str) -> list[str]:
        """Problems of the site with `body` on a page of its own below `a/`."""
        self.page("a/index.html", body)
        return [str(problem) for problem in check_built(self.root)]


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A site in order."""
    return Site(tmp_path)


def test_a_site_in_order(site: Site) -> None:
    assert site.lint("<p>text</p>") == []


def test_leftover_of_an_opening(site: Site) -> None:
    assert site.lint("<p>/// comapre | tensors/sum\n///</p>") == [
        'a/index.html: "/// comapre | tensors/sum" stands on the page as it was written. '
        "Look for this directive in the page's Markdown: name, options, closing ///.",
        'a/index.html: "///" stands on the page as it was written. '
        "Look for this directive in the page's Markdown: name, options, closing ///.",
    ]


def test_slashes_within_text_and_code_are_none(site: Site) -> None:
    assert site.lint("<p>a /// b, file:///x</p><code>///</code><!-- \n/// x\n -->") == []


@pytest.mark.parametrize(("html", "problem"), [
    ('<script src="https://cdn.example.org/a.js"></script>', "<script> asks for https://cdn.example.org/a.js."),
    ('<img src="//cdn.example.org/a.png" alt="">', "<img> asks for //cdn.example.org/a.png."),
    ('<img srcset="https://cdn.example.org/a.png 2x" alt="">', "<img> asks for https://cdn.example.org/a.png."),
    ('<iframe src="https://example.org/"></iframe>', "<iframe> asks for https://example.org/."),
    ('<link rel="preload stylesheet" href="https://fonts.example.org/f.css">',
     "<link> asks for https://fonts.example.org/f.css."),
])
def test_third_party(site: Site, html: str, problem: str) -> None:
    assert site.lint(html) == [
        f"a/index.html:11: {problem} Keep a copy under docs/theme and refer to that."
    ]


def test_inline_script(site: Site) -> None:
    assert site.lint("<script>alert(1)</script>") == [
        "a/index.html: <script> is written into the page: alert(1) Put it in a file under docs/theme."
    ]


def test_data_in_a_script_is_none(site: Site) -> None:
    assert site.lint('<script type="application/json">{"a": "<p id=\'top\'>"}</script>') == []


def test_inline_style_and_handler(site: Site) -> None:
    assert site.lint('<p style="color: red" class="x">a</p><p onclick="a()">b</p>') == [
        'a/index.html: <p onclick="…"> is written into the page. Use a class.',
        'a/index.html: <p style="…"> is written into the page. Use a class.',
    ]


def test_a_notebook_brings_no_script_either(site: Site) -> None:
    [problem] = site.lint('<div class="jupyter-wrapper jp-Notebook"><script>draw()</script></div>')
    assert "<script> is written into the page: draw()" in problem


@pytest.mark.parametrize("address", [
    "javascript:alert(1)", " JavaScript&colon;alert(1)", "java&#9;script:alert(1)", "data:text/html,a",
])
def test_an_address_that_runs(site: Site, address: str) -> None:
    problems = site.lint(f'<a href="{address}">a</a>')
    assert any("runs what is written into it. Link to a page." in one for one in problems)


def test_an_address_that_only_speaks_of_scripts(site: Site) -> None:
    assert site.lint('<a href="https://example.org/javascript:x">a</a>') == []
    assert site.lint('<img src="data:image/png;base64,AA" alt="">') == []


def test_id_twice(site: Site) -> None:
    assert site.lint('<p>text</p>\n<h2 id="top">Again</h2>') == [
        'a/index.html:12: the id "top" stands here too, first on line 9. Give each its own.'
    ]


def test_second_title(site: Site) -> None:
    """As HTML in Markdown, a line of `=` or a notebook's second cell make one."""
    [problem] = site.lint("<p>text</p>\n<h1>Again</h1><!-- <h1>not shown</h1> -->")
    assert problem.startswith("a/index.html:12: a second <h1>; the first is on line 9. Find where it ")


def test_page_without_title(site: Site) -> None:
    page = site.root / "a/index.html"
    page.write_text(page.read_text(encoding="utf-8").replace("h1", "h2"), encoding="utf-8")
    assert [str(problem) for problem in check_built(site.root)] == [
        "a/index.html: the page has no <h1>. Begin its text with one: # …",
    ]


def test_the_page_of_lost_readers_has_a_title_in_each_language(site: Site) -> None:
    site.page("404.html", "<h1>Again</h1>")
    assert [str(problem) for problem in check_built(site.root)] == []


def test_dead_link(site: Site) -> None:
    assert site.lint('<a href="../b/">b</a>') == [
        "a/index.html:11: the link \"../b/\" leads nowhere. Correct it in the page's Markdown."
    ]


def test_link_out_of_the_site(site: Site) -> None:
    (site.root.parent / "outside.html").write_text("")
    assert site.lint('<a href="../../outside.html">b</a>') == [
        'a/index.html:11: the link "../../outside.html" leads nowhere. '
        "Correct it in the page's Markdown."
    ]


def test_dead_anchor(site: Site) -> None:
    assert site.lint('<a href="../#tpo">b</a>') == [
        'a/index.html:11: index.html has no id "tpo". Did you mean "top"?'
    ]


def test_dead_anchor_on_the_same_page(site: Site) -> None:
    assert site.lint('<h2 id="heading">x</h2>\n<a href="#haeding">b</a>') == [
        'a/index.html:12: a/index.html has no id "haeding". Did you mean "heading"?'
    ]


def test_dead_image(site: Site) -> None:
    assert site.lint('<img src="loss.png" alt="">') == [
        "a/index.html:11: the link \"loss.png\" leads nowhere. Correct it in the page's Markdown."
    ]


def test_addresses_below_the_path_the_site_is_served_at(site: Site) -> None:
    below, above = '<a href="/narani/a/#top">a</a>', '<a href="/a/">a</a>'
    assert site.lint(f'{below} {above} <a href="mailto:a@example.org">m</a>') == []


def test_korean_anchor(site: Site) -> None:
    assert site.lint('<h2 id="제목">x</h2><a href="#%EC%A0%9C%EB%AA%A9">b</a>') == []
