"""Highlighted code keeps its text and its colours, in fewer elements."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

Convert = Callable[..., str]

CODE = """\
```python
from numpy import add as plus
x = plus(1, 2.5) * f"{x} <b>"  # n
```
"""


def test_what_has_no_colour_has_no_element(convert: Convert) -> None:
    made = convert(CODE)
    assert not re.search(r'<span class="(?:n|w|o|p)">', made)
    assert '<span class="k">from</span> ' in made
    assert '<span class="c1"># n</span>' in made


def test_neighbours_of_one_colour_share_an_element(convert: Convert) -> None:
    assert 'f<span class="s2">"{</span>x<span class="s2">} &lt;b&gt;"</span>' in convert(CODE)


def test_the_text_stays_as_it_was(convert: Convert) -> None:
    shown = re.search(r"<code[^>]*>(.*?)</code>", convert(CODE), re.S)
    assert shown
    assert html.unescape(re.sub(r"<[^>]+>", "", shown[1])).strip() == CODE.split("\n", 1)[1].split("\n```")[0]


def test_code_that_shows_spans_is_left_alone(convert: Convert) -> None:
    made = convert('```html\n<span class="n">x</span>\n```\n')
    shown = re.search(r"<code[^>]*>(.*?)</code>", made, re.S)
    assert shown
    assert html.unescape(re.sub(r"<[^>]+>", "", shown[1])).strip() == '<span class="n">x</span>'
