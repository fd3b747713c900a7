"""`narani book`: the interview questions of a built site as a PDF. Needs the book extra and Chromium."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from narani.catalog.snippets import find_root
from narani.export.book.make import make_book
from narani.export.book.shelf import shelve
from narani.model.text import LANGUAGES


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds this command's arguments."""
    parser.add_argument("--language", choices=LANGUAGES, default="ko", help="of the book (default: ko)")
    parser.add_argument("--site", metavar="FOLDER", default="site",
                        help="the built site it is made from (default: site)")
    parser.add_argument("--into", metavar="FILE",
                        help="the PDF (default: narani-<language>.pdf in the site, and a link to it)")


def run(args: argparse.Namespace) -> int:
    """Prints the book.

    Raises:
        Problems: the site is not built, or something on a page would be cut off.
    """
    site = find_root() / args.site
    content = make_book(site, args.language, _say)
    if args.into:
        into = Path(args.into)
        into.parent.mkdir(parents=True, exist_ok=True)
        into.write_bytes(content)
    else:
        into = shelve(site, args.language, content)
    _say(f"Wrote {into}, {len(content) / 1e6:.1f} MB.")
    return 0


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
