"""Code is reached by keyboard; addresses outside MkDocs' reach are left as they are."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable

import pytest
from support.house import House

Convert = Callable[..., str]
CONFIG = """\
site_name: Narani
docs_dir: docs/en
site_dir: site/en
markdown_extensions:
  narani: {language: en}
validation:
  links: {absolute_links: relative_to_docs, unrecognized_links: warn}
"""


def codes(html: str) -> list[str]:
    return re.findall(r"<pre[^>]*>(?:<span></span>)?<code[^>]*>", html)


def test_an_authors_code_is_a_stop(convert: Convert) -> None:
    html = convert("```python\nx = 1\n```\n\n    indented = 1\n\n```text\n<pre><code>\n```\n")
    assert codes(html)
    assert all('<code tabindex="0">' in code for code in codes(html))
    assert "&lt;pre&gt;&lt;code&gt;" in html, "shown code stays as it is"


def test_code_in_text_is_none(convert: Convert) -> None:
    assert "tabindex" not in convert("Say `x = 1`.")


def test_directives_stop_at_what_scrolls_only(convert: Convert) -> None:
    found = codes(convert("/// compare | tensors/sum\n///\n\n/// comparison | sums\n///\n"))
    wraps = [code for code in found if "nr-wrap" in code]
    assert wraps and not any("tabindex" in code for code in wraps)
    assert len(found) > len(wraps)
    assert all('tabindex="0"' in code for code in found if code not in wraps)


def english_is_wanted(house: House) -> None:
    """The example is in Korean only."""
    house.remove("docs/en/tensors/examples/sum.md")
    house.edit("docs/ko/tensors/examples/sum.md", "---\n# ", "translation: wanted\n---\n# ")
    for language, title in (("en", "Sum"), ("ko", "합")):
        house.edit(f"docs/{language}/index.md", f"[{title}](tensors/examples/sum.md#why)", "/// compare\n///")


def test_a_list_leads_to_the_notice_of_a_page_that_waits(house: House, convert: Convert) -> None:
    english_is_wanted(house)
    html = convert("/// compare\n///\n", "en", page="tensors/index.md")
    assert re.search(r'<a href="examples/sum/">What is the sum\?</a>', html)
    assert "narani:" not in html


def test_mkdocs_leaves_that_address_alone(house: House) -> None:
    english_is_wanted(house)
    house.write("mkdocs.yml", CONFIG)
    done = subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict", "-q"], cwd=house.root,
                          capture_output=True, text=True, check=False,
                          env={**os.environ, "NO_MKDOCS_2_WARNING": "1"})
    assert done.returncode == 0, done.stdout + done.stderr
    html = (house.root / "site" / "en" / "index.html").read_text(encoding="utf-8")
    assert 'href="tensors/examples/sum/">What is the sum?' in html
    assert "narani:" not in html


def test_a_preview_shows_half_written_work_and_says_so_once(
    house: House, convert: Convert, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    house.write("docs/ko/about/new.md", "---\ntitle: 새 글\ndescription: 새\n---\n# 글 {#new}\n")
    with pytest.raises(Exception, match=r"docs/ko/about/new\.md"):
        convert("# 제목")
    monkeypatch.setenv("NARANI_PREVIEW", "1")
    assert convert("# 제목")
    assert "unfinished: docs/ko/about/new.md" in capsys.readouterr().err
    house.edit("docs/ko/index.md", "pytorch-sum, numpy-adds", "numpy-adds, pytorch-sum")
    assert convert("# 제목")
    assert "docs/ko/about/new.md" not in capsys.readouterr().err
