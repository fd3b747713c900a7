"""How well the search box of a built site finds: recall and mean reciprocal rank over the queries.

    PYTHONPATH=tests python -m search.measure SITE [--half tuning|unseen|both] [--typed] [--misses]

SITE is a folder or an address. The unseen half is there to tell whether search was fitted to the
queries it was tuned on: its texts are never printed, only its totals.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from browser.conftest import FLAGS, Handler, Server
from search.box import ask_all
from search.queries import HALVES, misses, queries, table


@contextmanager
def served(site: str) -> Iterator[str]:
    """Address of `site`, ending in a slash; a folder is served while it is needed."""
    if site.startswith(("http://", "https://")):
        yield f"{site.rstrip('/')}/"
        return
    folder = Path(site).resolve(strict=True)
    with Server(("127.0.0.1", 0), partial(Handler, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


@contextmanager
def chromium() -> Iterator[Any]:
    """A fresh profile in Korean."""
    from playwright.sync_api import sync_playwright

    installed = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=installed, headless=True, args=FLAGS)
        desktop = {"width": 1280, "height": 900}
        # Playwright waits by evaluating text within the page, which the site's policy stops.
        yield browser.new_context(bypass_csp=True, locale="ko-KR", viewport=desktop, reduced_motion="reduce")
        browser.close()


def options(given: list[str] | None = None) -> argparse.Namespace:
    """What is to be measured; showing texts of the unseen half is refused."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("site", help="folder or address of the built site")
    parser.add_argument("--half", choices=(*HALVES, "both"), default="tuning")
    parser.add_argument("--typed", action="store_true", help="type letter by letter through an input method")
    parser.add_argument("--misses", action="store_true", help="show what is not among the first five")
    args = parser.parse_args(given)
    if args.misses and args.half != "tuning":
        parser.error("the unseen half is not shown: whoever has seen its misses tunes search to them")
    return args


def main() -> None:
    args = options()
    for half in HALVES if args.half == "both" else (args.half,):
        with served(args.site) as address, chromium() as context:
            answers = ask_all(context, address, queries(half), typed=args.typed)
        took = statistics.median(answer.milliseconds for answer in answers)
        print(f"\n{half}: {len(answers)} queries, median {took:.0f} ms from the last key\n\n{table(answers)}")
        if args.misses:
            print(f"\nNot among the first five:\n\n{misses(answers)}")


if __name__ == "__main__":
    main()
