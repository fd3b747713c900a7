"""What belongs to a bracket stays on its line; code and attributes are left alone."""

from __future__ import annotations

import pytest

from narani.export.particles import hold_particles


def held(text: str) -> str:
    return f'<span class="nr-held">{text}</span>'


@pytest.mark.parametrize(("html", "expected"), [
    ("<p>자동 미분(autograd)을 씁니다</p>", f"<p>자동 미분(autograd{held(')을')} 씁니다</p>"),
    ("<p>‘틀린 말’에서 온 85%입니다.</p>", f"<p>‘틀린 말{held('’에서')} 온 85{held('%입니다')}.</p>"),
    ("<p><code>a.b</code>·<code>c.d</code>·둘</p>", "<p><code>a.b</code>·<wbr><code>c.d</code>·둘</p>"),
    ("<p>(없음) 그리고 A(b)</p>", None),
    ("<p>값은 <code>f(x)를</code></p><pre>a)을</pre>", None),
    ('<a title="a > b(c)를">가</a>', None),
])
def test_particles_are_held(html: str, expected: str | None) -> None:
    assert hold_particles(html) == (expected or html)
