"""The parser of pages: front matter, headings, links and directives with their lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from narani.catalog.pages import read_page
from narani.errors import Problems
from narani.model.page import Directive, Page


def read(root: Path, text: str) -> Page:
    path = root / "docs" / "ko" / "topic" / "page.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return read_page(path, root, "ko")


def test_a_whole_page(tmp_path: Path) -> None:
    page = read(tmp_path, """---
title: 제목
translation: wanted
---
# 제목 {#title}

/// compare | tensors/sum
    runtimes: [numpy]
    code: brief
///

## 둘째 { #second .wide }
### Third

[a](b.md#c "title") and ![d](e.png), [`code`](<f.md>) and `[g](h.md)`.

[ref]: i.md
""")
    assert (page.name, page.language, page.translation_wanted) == ("topic/page.md", "ko", True)
    assert page.meta == {"title": "제목", "translation": "wanted"}
    assert [(h.level, h.text, h.id, h.line) for h in page.headings] == [
        (1, "제목", "title", 5), (2, "둘째", "second", 12), (3, "Third", "", 13)]
    assert page.directives == (
        Directive("compare", "tensors/sum", {"runtimes": ["numpy"], "code": "brief"}, 7),)
    assert [(link.target, link.line) for link in page.links] == [
        ("b.md#c", 15), ("e.png", 15), ("f.md", 15), ("i.md", 17)]
    assert page.strays == ()


def test_nested_fences(tmp_path: Path) -> None:
    page = read(tmp_path, """\
````markdown
```python
# no heading
/// compare
```
[no](link.md)
````
~~~
```
# no heading
~~~
```` inline ```` is no fence
# Heading {#h}
  ```
  # no heading
  ```
""")
    assert [heading.id for heading in page.headings] == ["h"]
    assert page.directives == () and page.links == () and page.strays == ()


def test_a_fence_that_is_never_closed_hides_the_rest(tmp_path: Path) -> None:
    assert read(tmp_path, "# A {#a}\n```\n# B {#b}\n").headings[-1].id == "a"


def test_directives_in_the_order_they_open(tmp_path: Path) -> None:
    page = read(tmp_path, "//// details | a\n/// claims | b\n///\n////\n/// compare\n///\n")
    assert [(d.name, d.line, d.closed) for d in page.directives] == [
        ("details", 1, True), ("claims", 2, True), ("compare", 5, True)]


def test_an_unclosed_directive_keeps_its_place(tmp_path: Path) -> None:
    page = read(tmp_path, "/// compare | a\n\n/// claims | b\n///\n")
    assert [(d.name, d.closed) for d in page.directives] == [("compare", False), ("claims", True)]


def test_strays(tmp_path: Path) -> None:
    page = read(tmp_path, "/// compare a\n///\n\n- item\n\n    /// claims\n")
    assert [(stray.text, stray.line) for stray in page.strays] == [
        ("/// compare a", 1), ("///", 2), ("/// claims", 6)]


def test_windows_line_endings(tmp_path: Path) -> None:
    page = read(tmp_path, "---\r\ntitle: a\r\n---\r\n# A {#a}\r\n/// compare\r\n///\r\n")
    assert page.meta == {"title": "a"} and page.headings[0].line == 4 and page.directives[0].closed


@pytest.mark.parametrize(("text", "told"), [
    ("---\ntitle: a\n", "docs/ko/topic/page.md:1: the front matter is not closed. Close it with a line ---."),
    ("---\n- a\n---\n", "docs/ko/topic/page.md:2: front matter must be lines of the form `key: value`."),
    ("# A {#a}\n\n/// compare | a/b\n    code: [x\n///\n",
     "docs/ko/topic/page.md:4: a directive's options: not valid YAML: expected ',' or ']', "
     "but got '<stream end>'. Put the value in quotes."),
])
def test_what_cannot_be_read(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(Problems) as raised:
        read(tmp_path, text)
    assert [str(problem) for problem in raised.value.problems] == [told]
