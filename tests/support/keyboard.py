"""Moves over a page as somebody does who has no mouse."""

from __future__ import annotations

from typing import Any


def tab_to(page: Any, selector: str, limit: int = 40, key: str = "Tab") -> Any:
    """Presses `key` until what `selector` names has the focus, shows, and is not covered; that element."""
    for _ in range(limit):
        page.keyboard.press(key)
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            break
    else:
        raise AssertionError(f"{selector}: not reached with {limit} presses of {key}")
    assert seen(page), page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
    return page.locator(":focus")


def seen(page: Any) -> bool:
    """Whether what has the focus (for a hidden box, its label) lies within the window, uncovered."""
    return bool(page.evaluate("""() => {
        const at = document.activeElement
        const drawn = at.getBoundingClientRect().width > 2 ? at : at.labels?.[0] ?? at
        const { left, right, top, bottom } = drawn.getBoundingClientRect()
        const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
        const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
        const there = document.elementFromPoint(x, y)
        return right > left && !!there && (drawn.contains(there) || there.contains(drawn))
    }"""))
