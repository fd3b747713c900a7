"""The inline Markdown of short texts."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from narani.render.html import add, el, inline, plain
from narani.render.words import power, short, ticked


@pytest.mark.parametrize(("text", "html"), [
    ("`x**2 * y` is *not* **bold**", "<code>x**2 * y</code> is <em>not</em> <strong>bold</strong>"),
    ("2 * 3 * 4 and a_b_c", "2 * 3 * 4 and a_b_c"),
    ("``a ` b``", "<code>a ` b</code>"),
    ("[here](/facts/claims.md#x) < 3 & 4", '<a href="/facts/claims.md#x">here</a> &lt; 3 &amp; 4'),
    ("", ""),
])
def test_inline(text: str, html: str) -> None:
    made = ET.tostring(add(el("p"), *inline(text)), encoding="unicode", short_empty_elements=False)
    assert made == f"<p>{html}</p>"


def test_plain_drops_the_markup() -> None:
    assert plain("`torch` **and** [more](x)") == "torch and more"


@pytest.mark.parametrize("text", ["x", "a`b", "x**2 + y"])
def test_ticked_survives_inline(text: str) -> None:
    (code,) = inline(ticked(text))
    assert getattr(code, "text", "") == text


def test_values_are_short_and_readable() -> None:
    assert short("float32") == "float32"
    assert short(1.0) == "1.0"
    assert short({"none": True}) == "None"
    long = {"dtype": "float32", "shape": [40], "data": [0.5] * 40}
    assert len(short(long)) < 110
    assert short(long).endswith("float32 (40,)")


def test_a_tolerance_reads_as_people_write_it() -> None:
    assert [power(1e-6), power(1e-05), power(0.001)] == ["1e-6", "1e-5", "0.001"]
