"""`narani serve`: both languages on one address, rebuilt and reloaded when a file changes.

MkDocs' own `serve` shows one language, and while a build fails its pages hang. Here a failing
build is printed and the last good pages stay up.
"""

from __future__ import annotations

import argparse
import logging
import os
import shutil
import signal
import socket
import tempfile
from pathlib import Path
from typing import Any

from narani.blocks.house import PREVIEW
from narani.catalog.snippets import find_root
from narani.errors import Problem, Problems


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds this command's arguments."""
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    parser.add_argument("--port", type=int, default=8000, help="port to listen on (default: 8000)")
    parser.add_argument("--open", action="store_true", help="open the site in the browser")


def run(args: argparse.Namespace) -> int:
    """Serves until interrupted.

    Raises:
        ModuleNotFoundError: MkDocs is not installed; the message names the extra to install.
        Problems: the port is taken, or the site does not build to begin with.
    """
    try:
        from mkdocs.livereload import LiveReloadServer

        from narani.cli.rebuild import WATCHED, Preview, say
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            'MkDocs is not installed. Run: pip install -c constraints.txt -e ".[site]"') from error
    root = find_root()
    refuse_taken_port(args.host, args.port)
    os.environ[PREVIEW] = "1"  # a contributor sees a new concept before anybody recorded it
    quieten()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that a stopped server cleans up too
    folder = Path(tempfile.mkdtemp(prefix="narani-serve-"))
    site, address = folder / "site", f"http://{args.host}:{args.port}/"
    preview = Preview(root, site, address, quieten)

    def again() -> None:
        if not preview.update():
            say("This does not build; the last good pages stay up.")

    server: Any = LiveReloadServer(again, args.host, args.port, str(site))
    server.error_handler = lambda code: _page_not_found(site) if code == 404 else None
    try:
        if not preview.update():
            say("Nothing is served yet: mend this and start again.")
            return 1
        for name in WATCHED:
            server.watch(str(root / name))
        say(f"Serving {address} (Korean) and {address}en/ (English). Stop with Ctrl+C.")
        server.serve(open_in_browser=args.open)
    except KeyboardInterrupt:
        say("Stopped.")
    finally:
        preview.close()
        server.shutdown()
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def refuse_taken_port(host: str, port: int) -> None:
    """Says so before a whole build if nobody can listen there.

    Raises:
        Problems: the address is taken or not ours.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise Problems([Problem("narani serve", 0, f"cannot listen on {host}:{port}: {error.strerror}.",
                                    f"Choose another with --port, such as --port {port + 1}.")]) from error


def quieten() -> None:
    """Only MkDocs' warnings, and not the page it happened to read first when our check of all failed."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s")
    logging.getLogger("mkdocs.commands.build").addFilter(
        lambda record: not record.getMessage().startswith("Error reading page"))
    logging.getLogger("traitlets").setLevel(logging.ERROR)  # nbconvert, about plots whose alt the theme sets


def _page_not_found(site: Path) -> bytes | None:
    page = site / "404.html"
    return page.read_bytes() if page.is_file() else None
