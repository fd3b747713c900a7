"""The notebooks of the built site: every one held to the repository's files, and led to by its page."""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path

import pytest
from support.here import catalog
from support.notebooks import Notebook, code, faults, read, run_of

from narani.catalog.catalog import example_page
from narani.lint.rules.article_form import articles
from narani.model.page import address_of

pytestmark = pytest.mark.browser
MOST = 250_000
"""Bytes that one notebook may have; the largest has half of it."""
_LINK = re.compile(r'<a href="([^"]+\.ipynb)" download>')
_NOT_PROSE = re.compile(r"```.*?```|``.*?``|`[^`]*`", re.DOTALL)
_LEFT = re.compile(
    r"<(?!/?(?:strong|em)>)[a-zA-Z/!]|\]\((?!https?://)|naranicompare|¶|✓|(?<!\\)\$|^:   ", re.MULTILINE)
"""What a reader of prose in a notebook would stumble over: HTML, links to nowhere, our marks, formulas."""


@cache
def opened(path: Path) -> Notebook:
    return read(path.read_text(encoding="utf-8"))


@cache
def addresses(language: str) -> dict[str, str]:
    """Address of every concept and article that has a page in a language, with where its notebook lies."""
    names = [example_page(id_) for id_ in catalog().snippets.concepts]
    names += [page.name for page in articles(catalog()) if page.language == language]
    there = [name for name in names if catalog().page("ko" if language == "ko" else "en", name)]
    below = "" if language == "ko" else "en/"
    return {f"{below}{address_of(name)}": f"{Path(name).stem}.ipynb" for name in there}


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_concept_and_article_leads_to_its_notebook(site: Path, language: str) -> None:
    for address, name in addresses(language).items():
        assert _LINK.findall((site / address / "index.html").read_text("utf-8")) == [name], address
        assert (site / address / name).is_file(), address


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_cell_is_a_file_or_prints_what_was_recorded(site: Path, language: str) -> None:
    found = [f"{address}: {fault}" for address, name in addresses(language).items()
             for fault in faults(opened(site / address / name), catalog())]
    assert not found, "\n".join(found)


def test_every_code_block_of_an_article_is_in_its_notebook(site: Path) -> None:
    for address, name in addresses("ko").items():
        if "/examples/" not in address:
            page = (site / address / "index.html").read_text("utf-8")
            shown = re.findall(r'<p class="nr-question"[^>]*><a href="[^"]*/([a-z0-9-]+)/"', page)
            runs = [run for cell in code(opened(site / address / name)) if (run := run_of(cell))]
            assert shown, address
            there = dict.fromkeys(run.concept.split("/")[1] for run in runs)
            assert list(there) == list(dict.fromkeys(shown)), address


def test_both_languages_have_the_same_code(site: Path) -> None:
    assert list(addresses("en")) == [f"en/{address}" for address in addresses("ko")]
    for address, name in addresses("ko").items():
        korean, english = opened(site / address / name), opened(site / "en" / address / name)
        assert code(korean) == code(english), address


@pytest.mark.parametrize("language", ["ko", "en"])
def test_prose_came_out_clean(site: Path, language: str) -> None:
    for address, name in addresses(language).items():
        for cell in opened(site / address / name).cells:
            if cell.cell_type == "markdown":
                left = _LEFT.search(_NOT_PROSE.sub("", cell.source).replace("![", ""))
                assert not left, f"{address}: {cell.source[max(0, left.start() - 40):left.end() + 40]}"


@pytest.mark.parametrize("language", ["ko", "en"])
def test_no_notebook_is_large(site: Path, language: str) -> None:
    sizes = {address: (site / address / name).stat().st_size for address, name in addresses(language).items()}
    assert max(sizes.values()) < MOST, max(sizes, key=lambda address: sizes[address])


@pytest.mark.skipif(not os.environ.get("NARANI_ALL"), reason="runs minutes; NARANI_ALL=1 runs it")
def test_an_article_runs_from_top_to_bottom(site: Path, tmp_path: Path) -> None:
    client = pytest.importorskip("nbclient", reason="comes with mkdocs-jupyter")
    book = read((site / "en/graphs/computation-graphs/computation-graphs.ipynb").read_text("utf-8"))
    before = [run_of(cell) for cell in code(book)]
    for cell in code(book):
        if "%pip" in cell.source:
            cell.source = ""
    client.NotebookClient(book, timeout=600, resources={"metadata": {"path": str(tmp_path)}}).execute()
    for cell, run in zip(code(book), before, strict=True):
        if run:
            printed = "".join(output.text for output in cell.outputs if output.get("name") == "stdout")
            assert printed == run.printed, f"{run.concept}/{run.script}"
