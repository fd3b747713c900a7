"""`narani draw`: draws the articles' pictures again from what was recorded. Needs the test extra.

A screenshot needs the frameworks and a browser, too; it is taken only when it is named.
"""

from __future__ import annotations

import argparse
import importlib.util
import io
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from narani.catalog.catalog import Catalog, read_catalog
from narani.catalog.snippets import find_root
from narani.cli.screenshot import is_screenshot, photograph
from narani.errors import Problem, Problems, did_you_mean
from narani.model.text import Language

LANGUAGES: tuple[Language, ...] = ("ko", "en")
STYLE: Any = {
    # Text stays text: the reader's fonts draw it, search finds it, and no font has to be installed here.
    "svg.fonttype": "none",
    "svg.hashsalt": "narani",
    "font.family": "sans-serif",
    "font.sans-serif": ["Noto Sans CJK KR", "DejaVu Sans"],
    "font.size": 9,
    "figure.facecolor": "#fffefb",
    "axes.facecolor": "#fffefb",
    "text.color": "#1b242e",
    "axes.edgecolor": "#55606b",
    "axes.labelcolor": "#1b242e",
    "xtick.color": "#55606b",
    "ytick.color": "#55606b",
}
"""A light card in the light and in the dark palette, with the colours of the site."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds this command's arguments."""
    parser.add_argument("names", nargs="*", metavar="NAME",
                        help="scripts of docs/pictures, without .py (default: all but screenshots)")


def run(args: argparse.Namespace) -> int:
    """Draws.

    Raises:
        Problems: a name names no script, or a script does not find what it draws.
    """
    root = find_root()
    scripts = {path.stem: path for path in sorted((root / "docs" / "pictures").glob("[!_]*.py"))}
    unknown = [Problem(name, 0, "no script in docs/pictures has this name.", did_you_mean(name, scripts))
               for name in args.names if name not in scripts]
    if unknown:
        raise Problems(unknown)
    catalog = read_catalog(root)
    for name in args.names or scripts:
        module = load(scripts[name])
        if is_screenshot(module) and not args.names:
            print(f"{name} is a screenshot: narani draw {name} takes it again.", file=sys.stderr)
            continue
        for path, content in files(catalog, module, name):
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content)
            print(f"Wrote {path.relative_to(root).as_posix()}", file=sys.stderr)
    return 0


def files(catalog: Catalog, module: ModuleType, name: str) -> Iterator[tuple[Path, bytes]]:
    """Path and content of every picture of a script; a screenshot is the same in both languages."""
    if is_screenshot(module):
        taken = photograph(catalog, module)
        yield from ((path, taken) for path in screenshot_files(catalog, name))
        return
    for path, text in pictures(catalog, module):
        yield path, text.encode()


def screenshot_files(catalog: Catalog, name: str) -> list[Path]:
    """Where the screenshot of a script is kept, once for each language."""
    return [catalog.root / "docs" / language / "pictures" / f"{name}.png" for language in LANGUAGES]


def pictures(catalog: Catalog, module: ModuleType) -> Iterator[tuple[Path, str]]:
    """Path and SVG of every picture a script draws, in both languages; the same bytes for the same records.

    A script has `draw(catalog, language)`, which gives matplotlib figures by the picture's name.
    """
    import matplotlib
    from matplotlib import pyplot

    for language in LANGUAGES:
        with matplotlib.rc_context(STYLE):
            for name, figure in module.draw(catalog, language).items():
                buffer = io.StringIO()
                figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
                pyplot.close(figure)
                lines = (line.rstrip() for line in buffer.getvalue().splitlines())
                yield catalog.root / "docs" / language / "pictures" / f"{name}.svg", "\n".join(lines) + "\n"


def load(script: Path) -> ModuleType:
    """A script of docs/pictures."""
    spec = importlib.util.spec_from_file_location(f"narani_picture_{script.stem}", script)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
