"""`narani build`: lint, both languages, checks of the built pages, then the swap."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from narani.catalog.catalog import read_catalog
from narani.catalog.snippets import find_root
from narani.errors import Problems
from narani.export.build import build_site
from narani.lint import check


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds this command's arguments."""
    parser.add_argument("--into", metavar="FOLDER", default="site",
                        help="where the site goes (default: site); what is there is replaced only on success")


def run(args: argparse.Namespace) -> int:
    """Builds the site.

    Raises:
        Problems: lint or a build found something; the previous site is untouched.
    """
    root = find_root()
    _say("Linting …")
    catalog = read_catalog(root)
    if problems := check(catalog):
        raise Problems(problems)
    site = Path(args.into) if Path(args.into).is_absolute() else root / args.into
    build_site(root, site, _say, catalog)
    pages = sum(1 for _ in site.rglob("*.html"))
    _say(f"Built {pages} pages into {args.into}/.")
    return 0


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
