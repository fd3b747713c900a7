"""The Markdown copy of a page: everything it says, in words, with links that lead to other copies."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import tostring

import pytest
from support.house import House

from narani.catalog.catalog import read_catalog
from narani.export.addresses import site_address
from narani.export.copies.lists import FILE, list_of, write_lists
from narani.export.copies.page import Told, copy_link, copy_of
from narani.export.copies.write import notes, write_copies
from narani.render.comparison import comparison
from narani.render.context import CLAIMS_PAGE, Context
from narani.render.findings import Findings
from narani.render.html import el

HTML = """<html><head><title>x</title></head><body><article class="md-content__inner">
<h1 id="a">Casts<a class="headerlink" href="#a">¶</a></h1>
<details class="nr-toc"><a href="#b">no</a></details>
<p>See <a href="../../y/#b">y</a>, <a class="nr-term" href="../../glossary/#t" title="long">tensor</a>,
<a href="x.ipynb">a file</a> and <a href="https://example.org/z/">z</a>.</p>
<div class="nr-compare"><div class="nr-head"><p class="nr-question">Same?</p><p class="nr-head__proved">\
<span class="nr-outcome"><span aria-hidden="true" class="nr-sign">≠</span>differs</span>\
<span class="nr-outcome"><span aria-hidden="true" class="nr-sign">=</span>same once mended</span>\
</p>\
<button class="nr-badge" popovertarget="p"><span class="nr-tick">✓</span><span>verified 2026-11-21</span>\
</button></div>
<div class="tabbed-labels"><label>PyTorch</label></div>
<div class="tabbed-block" data-label="PyTorch">\
<div class="highlight"><span class="filename">in_pytorch.py</span>\
<pre><code><span class="k">if</span> a &lt; b:
    <span class="c1"># | * _ \\= kept</span>
</code></pre></div></div></div>
<div class="nr-scroll"><table><caption>Rules</caption>
<thead><tr><th>row</th><th>NumPy</th></tr></thead><tbody><tr>
<th>a <code>|</code> b</th><td><div class="nr-cell">float32 \
<button class="nr-mark" popovertarget="evidence-1">✓</button></div>\
<details><summary>Others</summary><ul><li>first</li><li>second</li></ul></details></td></tr></tbody></table></div>
<section class="nr-panels"><div class="nr-panel" id="evidence-1"><p id="evidence-1-title">One</p>\
<p class="nr-evidence__link"><a href="../../facts/x/#one">link</a></p></div></section>
<div class="nr-claims"><div class="nr-claim" id="two"><p class="nr-claim__fact">A fact.</p>
<details class="nr-proof"><summary>Evidence</summary>unfolded</details></div></div>
<form class="nr-filter"><input><button>Reset</button></form>
<div class="nr-page"><p class="nr-page__versions">NumPy 2.4.6</p>
<details class="nr-cite">cite</details></div>
</article></body></html>"""
NOTES = {"one": "One — ran", "two": "Two — read"}
TOLD = Told("About casts.", "https://narani.example/a/x/", NOTES, "Evidence", {"a/x/", "y/", "", "glossary/"})
COPY = """# Casts

> About casts.

https://narani.example/a/x/ · NumPy 2.4.6

See [y](../../y/index.md#b), tensor,
[a file](x.ipynb) and [z](https://example.org/z/).

**Same?**

≠ differs · = same once mended

verified 2026-11-21

**PyTorch**

`in_pytorch.py`

```python
if a < b:
    # | * _ \\= kept
```

**Rules**

| row | NumPy |
| --- | --- |
| a `\\|` b | float32[^1] Others: first; second |

- A fact.[^2]

## Evidence

[^1]: One — ran
[^2]: Two — read
"""


def test_a_copy_says_all_that_the_page_says_and_nothing_to_press() -> None:
    assert copy_of(HTML, "a/x/", TOLD) == COPY


def test_a_table_as_it_is_drawn_has_its_evidence_as_footnotes(tmp_path: Path) -> None:
    house = House(tmp_path / "house")
    for name in (CLAIMS_PAGE, "facts/tensors.md"):
        house.write(f"docs/en/{name}", "---\ntitle: Facts\ndescription: Facts.\n---\n# Facts {#facts}\n")
    house.edit("docs/data/claims/tensors/numpy-adds.toml", "NumPy adds arrays",
               "NumPy [adds](/tensors/examples/sum.md#sum) arrays")
    catalog = read_catalog(house.root)
    context = Context(Findings(catalog), "en", lambda source, *_: el("pre", "", source))
    table = tostring(comparison(context, catalog.knowledge.comparisons["sums"]), "unicode", method="html")
    made = copy_of(f"<article>{table}</article>", "a/x/", replace(TOLD, notes=notes(context.findings, "en")))
    assert re.search(r"\| array\[\^\d\] \|", made) and re.search(r"\| tensor\[\^\d\] \|", made), made
    assert made.count("\n[^") == 2
    assert "[adds](../../en/tensors/examples/sum/index.md#sum) arrays" in made, "a record's link, too"


def test_code_that_shows_a_fence_stays_code() -> None:
    for code, fence in (("```\n# x\n```", "````"), ("  ````py\n# x\n  ````", "`````"), ("a```\n# x", "```")):
        made = copy_of(f"<article><h1>A</h1><pre><code>{code}</code></pre><p>b</p></article>", "a/x/", TOLD)
        assert made.endswith(f"\n\n{fence}\n{code}\n{fence}\n\nb\n"), made


@pytest.mark.parametrize(("href", "there"), [
    ("../../y/", "../../y/index.md"), ("../..", "../../index.md"), ("../../", "../../index.md"), ("#b", "#b"),
    (".", "index.md"), ("../../data/claims.json", "../../data/claims.json"), ("../../no/", "../../no/"),
    ("mailto:a@b.c", "mailto:a@b.c"), ("../../glossary/#t", "../../glossary/index.md#t"),
])
def test_a_link_leads_to_the_copy_where_there_is_one(href: str, there: str) -> None:
    assert copy_link(href, "a/x/", TOLD.pages) == there


def test_every_page_has_a_copy_and_says_so(tmp_path: Path) -> None:
    catalog = read_catalog(House(tmp_path / "house").root)
    site = tmp_path / "site"
    for page in catalog.pages:
        file = site / site_address(page) / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(HTML, encoding="utf-8")
    assert write_copies(site, catalog) == len(catalog.pages)
    for page in catalog.pages:
        folder = site / site_address(page)
        assert (folder / "index.md").read_text("utf-8").startswith("# Casts\n\n> ")
        html = (folder / "index.html").read_text("utf-8")
        assert '<link rel="alternate " type="text/markdown" href="index.md">\n</head>' in html
        assert html.index('<p class="nr-take"') < html.index('href="index.md" type="text/markdown"') \
            < html.index('<div class="nr-page"')


def test_the_list_names_every_copy_once(tmp_path: Path) -> None:
    catalog = read_catalog(House(tmp_path / "house").root)
    made = list_of(catalog, "en", "https://narani.example/")
    pages = [page for page in catalog.pages if page.language == "en"]
    for page in pages:
        assert made.count(f"](https://narani.example/{site_address(page)}index.md)") == 1, page.name
    assert made.startswith("# Narani\n\n> PyTorch and TensorFlow")
    assert "- 한국어: https://narani.example/llms.txt" in made
    (tmp_path / "site" / "en").mkdir(parents=True)
    write_lists(tmp_path / "site", catalog)
    bare = (tmp_path / "site" / "en" / FILE).read_text("utf-8")
    assert "](../en/index.md)" in bare, "without an address, links are relative to the list"
