"""Light and dark: the system's wish, the reader's choice, and that the choice stays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from browser.pages import AGREES, COMPARISON, HOME, visit

pytestmark = pytest.mark.browser

SCHEME = "document.body.getAttribute('data-md-color-scheme')"
BRIGHTNESS = """() => {
  const canvas = document.createElement("canvas").getContext("2d")
  canvas.fillStyle = getComputedStyle(document.body).backgroundColor
  canvas.fillRect(0, 0, 1, 1)
  const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data
  return (r + g + b) / 765
}"""


def toggle(page: Any) -> None:
    """Presses the one palette button there is."""
    page.locator("label[for^=__palette]:visible").click()


@pytest.mark.parametrize(("wish", "scheme"), [("light", "default"), ("dark", "slate")])
@pytest.mark.parametrize("path", [HOME, f"en/{AGREES}"])
def test_the_system_is_followed(
    open_context: Callable[..., Any], address: str, path: str, wish: str, scheme: str
) -> None:
    page = open_context(color_scheme=wish).new_page()
    visit(page, f"{address}{path}")
    assert page.evaluate(SCHEME) == scheme
    assert (page.evaluate(BRIGHTNESS) < 0.5) == (wish == "dark")


def test_no_light_page_flashes_in_the_dark(open_context: Callable[..., Any], address: str) -> None:
    """The scheme is there before any script file is."""
    page = open_context(color_scheme="dark").new_page()
    page.route("**/*.js", lambda route: route.abort())
    page.goto(f"{address}{AGREES}")
    assert page.evaluate(SCHEME) == "slate"
    assert page.evaluate(BRIGHTNESS) < 0.5
    assert page.locator("meta[name=color-scheme]").get_attribute("content") == "dark"


def test_a_change_of_the_system_is_followed(page: Any, address: str) -> None:
    page.emulate_media(color_scheme="light")
    visit(page, f"{address}{AGREES}")
    page.emulate_media(color_scheme="dark")
    page.wait_for_function(f"{SCHEME} === 'slate'")


def test_the_toggle_goes_round(page: Any, address: str) -> None:
    page.emulate_media(color_scheme="dark")
    visit(page, f"{address}{AGREES}")
    seen = []
    for _ in range(3):
        toggle(page)
        seen.append(page.evaluate(SCHEME))
    # Light, dark, and back to what the system says: dark.
    assert seen == ["default", "slate", "slate"]


@pytest.mark.parametrize("language", ["", "en/"])
def test_the_choice_stays(page: Any, address: str, language: str) -> None:
    page.emulate_media(color_scheme="light")
    visit(page, f"{address}{language}{AGREES}")
    toggle(page)
    toggle(page)
    assert page.evaluate(SCHEME) == "slate"
    assert page.evaluate(BRIGHTNESS) < 0.5
    visit(page, page.url)
    assert page.evaluate(SCHEME) == "slate"
    visit(page, f"{address}{language}{COMPARISON}")
    assert page.evaluate(SCHEME) == "slate"


def test_the_toggle_is_worked_from_the_keyboard(page: Any, address: str) -> None:
    page.emulate_media(color_scheme="light")
    visit(page, f"{address}{AGREES}")
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "__palette":
            break
    else:
        raise AssertionError("Tab does not reach the palette")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert page.evaluate(SCHEME) == "slate"
