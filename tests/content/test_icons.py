"""The icons of home screens are drawn from today's mark."""

from __future__ import annotations

import pytest
from PIL import Image
from support.here import ROOT

from narani.cli.draw import load

ICONS = load(ROOT / "docs" / "pictures" / "_icons.py")


@pytest.mark.parametrize(("name", "size"), ICONS.SIZES.items())
def test_an_icon_has_its_size_and_is_the_marks(name: str, size: int) -> None:
    with Image.open(ICONS.ASSETS / "icons" / f"{name}.png") as icon:
        assert icon.size == (size, size)
        again = "python docs/pictures/_icons.py draws it again"
        assert icon.text[ICONS.KEY] == ICONS.digest(), again
        corner = icon.convert("RGBA").getpixel((0, 0))
        assert corner[3] == 255, "a launcher cuts its own shape: the icon must fill its square"
