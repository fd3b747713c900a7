"""Markdown in, HTML out."""

from __future__ import annotations

import re
from collections.abc import Callable

from support.house import House
from support.questions import KO, add_questions
from support.systems import add_path, add_system, record_export

Convert = Callable[..., str]
COMPARE = "/// compare | tensors/sum\n///\n"


def test_compare_uses_the_pages_own_highlighter(convert: Convert) -> None:
    html = convert(COMPARE)
    assert '<div class="highlight"><span class="filename">in_pytorch.py</span><pre>' in html
    assert '<span class="k">import</span>' in html
    assert html.count('type="radio"') == 2


def test_text_around_a_directive_stays(convert: Convert) -> None:
    html = convert(f"# Title {{#t}}\n\nbefore\n\n{COMPARE}\n## After {{#after}}\n\nlast")
    assert re.search(r"<p>before</p>.*nr-compare.*<h2 id=\"after\">After</h2>\s*<p>last</p>", html, re.DOTALL)


def test_inside_other_blocks(convert: Convert) -> None:
    html = convert(f'<div class="nr-side" markdown>\n\n{COMPARE}\n</div>')
    assert re.search(r'<div class="nr-side">.*nr-compare.*</div>', html, re.DOTALL)
    nested = convert("- item\n\n    /// compare | tensors/sum\n    ///\n")
    assert re.search(r"<li>.*nr-compare.*</li>", nested, re.DOTALL)


def test_headings_of_a_list_reach_the_table_of_contents(convert: Convert) -> None:
    assert '<a href="#tensors">텐서</a>' in convert("[TOC]\n\n/// compare\n///\n")


def test_totals(convert: Convert) -> None:
    assert '<ul class="nr-totals"><li><span>예제 <strong>1</strong>개' in convert(
        "/// compare\n    show: totals\n///\n")


def test_systems_and_their_map(house: House, convert: Convert) -> None:
    record_export(house)
    add_system(house)
    add_path(house)
    assert '<tr data-framework="pytorch" data-group="serving" data-state="works" id="summer"' in convert(
        "/// systems\n///\n")
    assert 'id="pytorch-summer"' in convert("/// systems\n    show: paths\n///\n")
    assert 'id="summer"' not in convert("## Summer {#summer-section}\n\n/// systems | summer\n///\n")


def test_a_questions_page(house: House, convert: Convert) -> None:
    add_questions(house)
    body = "[TOC]\n\n" + KO.partition("---\n# ")[2].join(("# ", ""))
    html = convert(body, page="interview/questions/what-sum.md", page_evidence=True)
    ids = ("short", "points", "answer", "stronger", "wrong", "follow-ups", "leading-here", "related")
    assert re.findall(r'<h[23] id="([\w-]+)">', html) == list(ids)
    assert all(f'<a href="#{id_}">' in html for id_ in ids), "headings reach the table of contents"
    assert html.index('id="related"') < html.index('class="nr-page"')
    assert "NumPy manual" in html.rpartition('class="nr-sources"')[2], "sources under points are listed"
    assert 'id="wrong"' not in convert(body, page="index.md")
    assert 'id="topic-numerics"' in convert("/// questions\n///\n")
    assert 'id="why-sum"' in convert("/// questions | numerics\n///\n")


def test_what_looks_like_markup_is_shown_as_it_is(house: House, convert: Convert) -> None:
    house.record("tensors/sum", "numpy", {"out": {"dtype": "float64", "shape": [], "data": [3.0]},
                                          "kind": "float64"}, stdout="<b> &lt; *x* `y` [a](b)\n")
    html = convert(COMPARE)
    assert "&lt;b&gt; &amp;lt; *x* `y` [a](b)" in html


def test_options(convert: Convert) -> None:
    html = convert("/// compare | tensors/sum\n    runtimes: [numpy]\n    code: brief\n///\n")
    assert "in_pytorch.py</span>" not in html
    assert "nr-answer" not in html


def test_comparison_and_claims(convert: Convert) -> None:
    html = convert("/// comparison | sums\n///\n\n/// claims | pytorch-sum, numpy-adds\n///\n", "en")
    assert '<caption>Sums compared</caption>' in html
    assert 'popover="auto"' in html
    assert 'id="pytorch-sum"' in html


def test_nothing_inline(convert: Convert) -> None:
    html = convert(f"{COMPARE}\n/// comparison | sums\n///\n\n/// claims\n///\n", page_evidence=True)
    assert "<script" not in html
    assert " style=" not in html
    assert not re.search(r"\son\w+=", html)


def test_no_id_twice(convert: Convert) -> None:
    html = convert(f"{COMPARE}\n{COMPARE}\n/// comparison | sums\n///\n\n/// claims\n///\n")
    ids = re.findall(r'\sid="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'popovertarget="([^"]+)"', html)) <= set(ids)


def test_every_page_ends_with_its_evidence(convert: Convert) -> None:
    html = convert("# 제목\n\n글", page_evidence=True)
    assert html.rstrip().endswith("</div>")
    assert "“제목”, 나란히(Narani) 0.1.0" in html


def test_a_change_on_disk_is_seen(house: House, convert: Convert) -> None:
    assert "합은 얼마입니까?" in convert(COMPARE)
    house.edit("snippets/tensors/sum/concept.toml", "합은 얼마입니까?", "합은 무엇입니까?")
    assert "합은 무엇입니까?" in convert(COMPARE)
