"""Pages of two or more sites on a phone, in one run: Lighthouse, weight, elements, axe-core.

    python tests/benchmarks/phone.py narani=SITE peer=WHERE --page narani/ narani/choosing/ peer/tutorial/
                                     [--against peer/tutorial/] [--runs 3] [--lighthouse PATH]

A site is the folder it was built into, which is served here with gzip, or an address where it is already
served. A page is the site's name and the path below it. `--against` names the page that the weight of all
others is divided by. Lighthouse is npm's (`npm install lighthouse`), any version that your Node runs; without
it (`--runs 0`) the weights remain. Third parties are never reached: fonts from elsewhere weigh nothing here.
"""

from __future__ import annotations

import argparse
import datetime as dt
import platform
import sys
from contextlib import ExitStack
from pathlib import Path

from served.lighthouse import Judged, judge
from served.serve import served
from served.table import Row, failures, table
from served.weight import browser, weigh


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("sites", nargs="+", metavar="NAME=WHERE", help="a folder, or an address")
    parser.add_argument("--page", nargs="+", action="extend", required=True, metavar="NAME/PATH",
                        help="what to measure")
    parser.add_argument("--against", metavar="NAME/PATH", help="the page whose weight is 1")
    parser.add_argument("--runs", type=int, default=3, help="Lighthouse runs a page (default: 3)")
    parser.add_argument("--lighthouse", default="lighthouse", metavar="PATH", help="the command to run")
    args = parser.parse_args()
    where = dict(site.split("=", 1) for site in args.sites)
    pages = list(dict.fromkeys([*args.page, *([args.against] if args.against else [])]))
    if strange := [page for page in pages if page.split("/")[0] not in where]:
        parser.error(f"pages of no site: {', '.join(strange)}")
    rows: dict[str, Row] = {}
    with ExitStack() as stack:
        bases = {name: place.rstrip("/") if "://" in place else stack.enter_context(served(Path(place)))
                 for name, place in where.items()}
        addresses = {page: bases[page.split("/")[0]] + "/" + page.partition("/")[2] for page in pages}
        opened = stack.enter_context(browser())
        version = opened.version
        weights = {page: weigh(opened, address) for page, address in addresses.items()}
        for page, address in addresses.items():
            print(page, file=sys.stderr)
            judged = judge(args.lighthouse, address, args.runs) if args.runs else Judged()
            rows[page] = Row(page, weights[page], judged)
    print(table(list(rows.values()), args.against))
    print(failures(list(rows.values())))
    lighthouse = next((row.judged.version for row in rows.values() if row.judged.version), "none")
    print(f"{dt.date.today()}, Chromium {version}, Lighthouse {lighthouse}, {platform.machine()}, "
          f"{args.runs} runs a page.")


if __name__ == "__main__":
    main()
