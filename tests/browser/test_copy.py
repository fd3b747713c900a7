"""What the copy buttons put on the clipboard: the script itself, the table with its footnotes, a citation."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import markdown
import pytest
from browser.pages import (
    AGREES,
    COMPARISON,
    DIFFERS,
    FACTS,
    HOME,
    LANGUAGES,
    ROOT,
    TENSORS,
    environment,
    visit,
)

from narani import __version__

pytestmark = pytest.mark.browser

CLIPBOARD = "navigator.clipboard.readText()"
ROWS = """table => [...table.querySelectorAll("tr")].map(row => [...row.children].map(cell => {
  const copy = cell.cloneNode(true)
  for (const extra of copy.querySelectorAll(".nr-also, button, sup")) extra.remove()
  return copy.textContent.replace(/\\s+/g, " ").trim()
}))"""
"""Text of every cell, without other names of a row, marks of evidence and numbers of footnotes."""


def copied(page: Any, button: Any) -> str:
    """Presses a copy button and reads the clipboard."""
    page.evaluate("navigator.clipboard.writeText('nothing yet')")
    button.click()
    page.wait_for_function(f"{CLIPBOARD}.then(text => text !== 'nothing yet')")
    return str(page.evaluate(CLIPBOARD))


@pytest.mark.parametrize("path", [AGREES, DIFFERS, f"en/{AGREES}", "training/examples/linear-regression/"])
def test_code_is_copied_as_it_is_run(page: Any, address: str, path: str) -> None:
    visit(page, f"{address}{path}")
    topic, _, concept = path.removeprefix("en/").strip("/").split("/")
    folder = ROOT / "snippets" / topic / concept
    tabs = page.locator(".nr-compare .tabbed-set").first
    labels = tabs.locator(".tabbed-labels > label")
    seen: list[Path] = []
    for number in range(labels.count()):
        labels.nth(number).click()
        block = tabs.locator(".tabbed-block").nth(number)
        for code in block.locator(".highlight").all():
            script = folder / code.locator(".filename").inner_text().strip()
            code.scroll_into_view_if_needed()
            text = copied(page, code.locator(".md-code__button"))
            assert text == script.read_text(encoding="utf-8").rstrip()
            seen.append(script)
    assert sorted(path.name for path in seen) == sorted(path.name for path in folder.glob("in_*"))


def test_recorded_output_has_no_copy_button(page: Any, address: str) -> None:
    """Output is evidence, not something to run."""
    visit(page, f"{address}{AGREES}")
    assert page.locator(".nr-output").count() > 1
    assert page.locator(".nr-output .md-code__button").count() == 0


@pytest.mark.parametrize("path", [COMPARISON, TENSORS])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_is_copied_as_markdown(
    context: Any, page: Any, address: str, language: str, path: str
) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{path}")
    block = page.locator(".nr-comparison").first
    shown = block.locator("table").evaluate(ROWS)
    caption = block.locator("caption").inner_text().strip()
    marks = block.locator(".nr-mark").count()
    link = block.locator(".nr-copy > a")
    named = link.inner_text()
    text = copied(page, link)
    assert link.inner_text() != named, "it says that it is done"
    assert page.url == f"{address}{LANGUAGES[language]}{path}"
    assert page.request.get(link.evaluate("a => a.href")).text().lstrip("\ufeff") == text

    pasted = context.new_page()
    pasted.set_content(markdown.markdown(text, extensions=["tables", "footnotes"]))
    assert pasted.locator("table").evaluate(ROWS) == shown
    assert pasted.locator("strong").first.inner_text() == caption
    used = set(re.findall(r"\[\^(\d+)\](?!:)", text))
    notes = dict(re.findall(r"^\[\^(\d+)\]: (.+)$", text, flags=re.MULTILINE))
    assert used == set(notes)
    assert len(re.findall(r"\[\^\d+\](?!:)", text)) >= marks, "every cell has a footnote"
    assert pasted.locator(".footnote li").count() == len(notes)
    assert any("PyTorch 2.13.0" in note for note in notes.values())
    assert any("http" in note for note in notes.values())
    assert f"{__version__}" in text
    assert re.search(r"(커밋|commit) [0-9a-f]{7,40}", text)


@pytest.mark.parametrize("path", [HOME, COMPARISON, TENSORS, AGREES, FACTS])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_citation_says_what_was_verified_when(
    page: Any, address: str, language: str, path: str
) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{path}")
    heading = page.locator("h1").evaluate(
        "h1 => [...h1.childNodes].filter(node => !node.classList?.contains('headerlink'))"
        ".map(node => node.textContent).join('').trim()")
    cite = page.locator("details.nr-cite")
    cite.locator("summary").click()
    cite.locator("pre").scroll_into_view_if_needed()
    text = copied(page, cite.locator(".md-code__button"))
    assert text == cite.locator("code").inner_text().strip()
    assert heading in text
    assert f"Narani{')' if language == 'ko' else ''} {__version__}" in text
    assert re.search(r"(커밋|commit) [0-9a-f]{7,40}", text)
    days = {str(environment(runtime)["verified"]) for runtime in ("pytorch", "tensorflow", "numpy")}
    said = re.findall(r"\d{4}-\d\d-\d\d", text)
    assert len(said) == 1
    assert said[0] <= min(days)
