"""`narani serve`: both languages on one address, rebuilt and reloaded when a file changes.

MkDocs' own `serve` shows one language, and while a build fails its pages hang. Here a failing
build is printed and the last good pages stay up.
"""

from __future__ import annotations

import argparse
import logging
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from narani.blocks.house import PREVIEW
from narani.catalog.snippets import find_root
from narani.export.build import CONFIGS, swap

WATCHED = ("docs", "snippets", "src", "mkdocs.yml", "mkdocs.en.yml")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds this command's arguments."""
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    parser.add_argument("--port", type=int, default=8000, help="port to listen on (default: 8000)")
    parser.add_argument("--open", action="store_true", help="open the site in the browser")


def run(args: argparse.Namespace) -> int:
    """Serves until interrupted.

    Raises:
        ModuleNotFoundError: MkDocs is not installed; the message names the extra to install.
    """
    try:
        from mkdocs.livereload import LiveReloadServer
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            'MkDocs is not installed. Run: pip install -c constraints.txt -e ".[site]"') from error
    os.environ[PREVIEW] = "1"  # a contributor sees a new concept before anybody recorded it
    root = find_root()
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s")
    folder = Path(tempfile.mkdtemp(prefix="narani-serve-"))
    site, address = folder / "site", f"http://{args.host}:{args.port}/"

    def again() -> None:
        rebuild(root, site, address)

    server: Any = LiveReloadServer(again, args.host, args.port, str(site))
    server.error_handler = lambda code: _page_not_found(site) if code == 404 else None
    try:
        if not rebuild(root, site, address):
            return 1
        for name in WATCHED:
            server.watch(str(root / name))
        print(f"Serving {address} (Korean) and {address}en/ (English). Stop with Ctrl+C.", file=sys.stderr)
        try:
            server.serve(open_in_browser=args.open)
        except KeyboardInterrupt:
            print("Stopped.", file=sys.stderr)
        finally:
            server.shutdown()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def rebuild(root: Path, site: Path, address: str) -> bool:
    """Builds both languages and swaps them in; says why and keeps the old pages when one fails."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="staged-", dir=site.parent) as folder:
        staged = Path(folder) / "site"
        try:
            for config, below in CONFIGS:
                _build(root / config, staged / below, f"{address}{below}/" if below else address)
        except (Exception, SystemExit) as error:
            print(f"{error}\nThis does not build; the last good pages stay up.", file=sys.stderr)
            return False
        swap(staged, site)
    print(f"Built both languages in {time.monotonic() - began:.1f} s.", file=sys.stderr)
    return True


def _build(config_file: Path, into: Path, address: str) -> None:
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    config: Any = load_config(str(config_file), site_dir=str(into), site_url=address)
    config.plugins.on_startup(command="serve", dirty=False)
    try:
        build(config, serve_url=address)
    finally:
        config.plugins.on_shutdown()


def _page_not_found(site: Path) -> bytes | None:
    page = site / "404.html"
    return page.read_bytes() if page.is_file() else None
