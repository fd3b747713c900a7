"""The notebooks, as pages: executed, with headings one can link to and a plot that fits light and dark."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from browser.pages import LANGUAGES, NOTEBOOK, visit

pytestmark = pytest.mark.browser


@pytest.fixture(params=LANGUAGES)
def notebook(page: Any, address: str, site: Path, request: pytest.FixtureRequest) -> Any:
    """The notebook in one language, opened."""
    path = f"{LANGUAGES[request.param]}{NOTEBOOK}"
    assert (site / path / "index.html").is_file(), "the notebook is not a page of this site"
    visit(page, f"{address}{path}")
    return page


def test_headings_have_working_anchors(notebook: Any) -> None:
    headings = notebook.locator("article :is(h2, h3)")
    assert headings.count() >= 2
    links = notebook.locator(".md-nav--secondary a.md-nav__link")
    assert links.count() >= 2
    for link in links.all():
        id_ = unquote(link.get_attribute("href").split("#")[1])
        assert id_
        assert notebook.locator(f"[id='{id_}']").count() == 1, id_
    links.last.click()
    at = notebook.evaluate("document.querySelector(':target').getBoundingClientRect().top")
    assert -1 <= at <= 900


def test_it_has_been_executed(notebook: Any) -> None:
    outputs = notebook.locator(".jp-OutputArea-output")
    assert outputs.count() >= 2
    assert not notebook.get_by_text("Traceback (most recent call last)").count()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_plot_can_be_seen(notebook: Any, scheme: str) -> None:
    """Its own background or none, and lines that stand out from what is behind them."""
    notebook.emulate_media(color_scheme=scheme)
    plot = notebook.locator(".jp-OutputArea-output :is(img, svg)").first
    plot.scroll_into_view_if_needed()
    box = plot.bounding_box()
    assert box["width"] > 200
    assert box["height"] > 100
    contrast = notebook.evaluate("""async png => {
        const image = await createImageBitmap(new Blob([Uint8Array.from(atob(png), c => c.charCodeAt(0))]))
        const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d")
        canvas.drawImage(image, 0, 0)
        const {data} = canvas.getImageData(0, 0, image.width, image.height)
        const seen = []
        for (let i = 0; i < data.length; i += 4) seen.push((data[i] + data[i + 1] + data[i + 2]) / 3)
        seen.sort((a, b) => a - b)
        const middle = seen[seen.length >> 1]
        return seen.filter(value => Math.abs(value - middle) > 90).length / seen.length
    }""", base64.b64encode(plot.screenshot()).decode())
    assert contrast > 0.005
