"""Pictures that are photographs of a screen: never the same bytes twice, so that their inputs are compared.

A digest of the inputs is kept inside the PNG; a picture is out of date when it is not that of today's inputs.
Needs Pillow, which comes with the test extra's matplotlib.
"""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path
from types import ModuleType

from narani.catalog.catalog import Catalog

COLOURS = 96
"""Of a screen without photographs; more would not be seen."""
KEY = "narani-inputs"


def is_screenshot(module: ModuleType) -> bool:
    """Whether a script photographs instead of drawing."""
    return hasattr(module, "shoot")


def digest(catalog: Catalog, module: ModuleType) -> str:
    """Digest of what a script's picture depends on, its own text included."""
    text = Path(str(module.__file__)).read_text(encoding="utf-8")
    canonical = json.dumps([text, module.inputs(catalog)], sort_keys=True, ensure_ascii=False)
    return "sha256:" + hashlib.sha256(canonical.encode()).hexdigest()[:32]


def photograph(catalog: Catalog, module: ModuleType) -> bytes:
    """A small PNG that knows what it was made from."""
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    about = PngInfo()
    about.add_text(KEY, digest(catalog, module))
    with Image.open(io.BytesIO(module.shoot(catalog))) as taken:
        small = taken.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    buffer = io.BytesIO()
    small.save(buffer, format="PNG", optimize=True, pnginfo=about)
    return buffer.getvalue()


def kept_digest(path: Path) -> str:
    """The digest inside a picture; empty where there is none."""
    from PIL import Image

    if not path.is_file():
        return ""
    with Image.open(path) as picture:
        return str(picture.info.get(KEY, ""))
