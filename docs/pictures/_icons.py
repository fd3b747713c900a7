"""The icons of phones and home screens, drawn from the mark (`docs/theme/assets/narani.svg`).

`python docs/pictures/_icons.py` draws them again. Needs the browser extra and Pillow, which comes with the
test extra's matplotlib. Each icon keeps a digest of what it was drawn from, so that a test notices old ones.
"""

from __future__ import annotations

import hashlib
import io
import re
import shutil
from pathlib import Path

ASSETS = Path(__file__).resolve().parents[1] / "theme" / "assets"
MARK = ASSETS / "narani.svg"
PAPER = "#fffefb"
KEY = "narani-inputs"
SIZES = {"apple-touch-icon": 180, "icon-192": 192, "icon-512": 512}
SHARE = 0.56
"""Of the icon's side that the mark takes: launchers cut a maskable icon down to a circle of four fifths."""


def digest() -> str:
    """Digest of the mark and of this script."""
    inputs = MARK.read_bytes() + Path(__file__).read_bytes()
    return "sha256:" + hashlib.sha256(inputs.replace(b"\r\n", b"\n")).hexdigest()[:32]


def page(size: int) -> str:
    """The mark in the middle of a square of paper that fills the icon, as launchers want it."""
    side = f'<svg width="{size * SHARE}" height="{size * SHARE}" '
    mark = re.sub("<svg ", side, MARK.read_text("utf-8"), count=1)
    return (f'<body style="margin:0;display:grid;place-items:center;width:{size}px;height:{size}px;'
            f'background:{PAPER}">{mark}')


def main() -> None:
    """Draws every icon."""
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo
    from playwright.sync_api import sync_playwright

    about = PngInfo()
    about.add_text(KEY, digest())
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, size in SIZES.items():
            view = chromium.new_page(viewport={"width": size, "height": size})
            view.set_content(page(size))
            taken = Image.open(io.BytesIO(view.screenshot()))
            image = taken.convert("P", palette=Image.Palette.ADAPTIVE, colors=64)
            path = ASSETS / "icons" / f"{name}.png"
            path.parent.mkdir(exist_ok=True)
            image.save(path, "PNG", optimize=True, pnginfo=about)
            print(f"Wrote {path.relative_to(ASSETS.parents[2])}")
        chromium.close()


if __name__ == "__main__":
    main()
