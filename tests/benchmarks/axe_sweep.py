"""axe-core over every page of a built site: what the tests ask of some pages each day, asked of all at once.

    PYTHONPATH=tests python tests/benchmarks/axe_sweep.py SITE KEPT [--turns 4] [--seconds 400] [--open]

In a turn each page is looked at in one combination of light and dark, desktop and phone; its neighbours and
its translation get others, and after four turns every page had all four. `--open` shows what stands in closed
tabs and evidence. Each look is a line of the file KEPT, so that a long sweep can be done in pieces: run it
again until nothing is left, or `--part 1/2` and `--part 2/2` beside each other, each with a file of its own.
Prints every violation of any level, and what axe-core could not decide.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
import time
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from browser.conftest import NOTHING_KEPT
from browser.pages import BARE, OPENED, SIZES, TAGS, style, visit
from served.serve import served
from served.weight import browser

COMBINATIONS = [("light", "desktop"), ("dark", "phone"), ("dark", "desktop"), ("light", "phone")]
"""Neighbours differ in both."""
# Nothing of ours is in frames, and only experimental rules want what axe-core would fetch before it begins.
OPTIONS = {"preload": False, "iframes": False, "resultTypes": ["violations", "incomplete"],
           "runOnly": {"type": "tag", "values": TAGS}}
ASKED = """options => axe.run(options).then(({ testEngine, violations, incomplete }) => (
    { testEngine, violations, incomplete }))"""
Look = tuple[str, str, str]
"""A page, the scheme and the size it is looked at in."""


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("site", type=Path, help="the folder it was built into")
    parser.add_argument("kept", type=Path, help="the file in which looks are kept")
    parser.add_argument("--turns", type=int, default=1, help="how many combinations a page (default: 1)")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="ends after that time")
    parser.add_argument("--part", default="1/1", help="1/2: every other look; 2/2: the others")
    parser.add_argument("--open", action="store_true", help="with closed tabs and evidence opened")
    parser.add_argument("--axe", type=Path, help="the script of another axe-core than the tests'")
    args = parser.parse_args()
    script = args.axe.read_text(encoding="utf-8") if args.axe else Axe().axe_script
    ends = time.monotonic() + args.seconds
    part, parts = map(int, args.part.split("/"))
    wanted = looks(pages(args.site), args.turns)[part - 1 :: parts]
    done = {(one["page"], one["scheme"], one["size"]) for one in kept(args.kept)}
    with served(args.site) as address, windows() as opened, args.kept.open("a", encoding="utf-8") as file:
        for look in wanted:
            if look in done:
                continue
            if time.monotonic() > ends:
                break
            page = opened[look[1:]]
            visit(page, f"{address}/{look[0]}")
            style(page, BARE + OPENED * args.open)
            page.evaluate(script)
            line = json.dumps(record(look, page.evaluate(ASKED, OPTIONS)), ensure_ascii=False)
            print(line, file=file, flush=True)
    tell(kept(args.kept), wanted)


def pages(site: Path) -> list[str]:
    """Every page below `site` as the end of its address; the 404 page is a missing one."""
    found = (path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    return sorted({"404.html": "no/such/page/"}.get(path, path.removesuffix("index.html")) for path in found)


def looks(paths: list[str], turns: int) -> list[Look]:
    """What to look at in which combination, turn after turn; a translation in what differs most."""
    place = {name: at for at, name in enumerate(sorted({path.removeprefix("en/") for path in paths}))}
    return [(path, *COMBINATIONS[(place[path.removeprefix("en/")] + path.startswith("en/") + turn) % 4])
            for turn in range(turns) for path in sorted(paths, key=mixed)]


def mixed(path: str) -> int:
    """An order that mixes all kinds of pages: what is done so far is a sample of the whole."""
    return zlib.crc32(path.encode())


@contextmanager
def windows() -> Iterator[dict[tuple[str, ...], Any]]:
    """One page for each combination, used again and again."""
    with browser() as chromium:
        usual = {"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce", "locale": "ko-KR"}
        made = {}
        for scheme, size in COMBINATIONS:
            context = chromium.new_context(**{**usual, "color_scheme": scheme, **SIZES[size]})
            context.set_default_timeout(120_000)
            context.add_init_script(NOTHING_KEPT)
            made[scheme, size] = context.new_page()
        yield made


def record(look: Look, answer: dict[str, Any]) -> dict[str, Any]:
    """What is kept of a look: the first five elements of each violation, and why what was left undecided."""
    found = [
        f"{one['id']} ({one['impact']}): {node['html'][:200]} — "
        + " ".join((node.get("failureSummary") or "").split())[:300]
        for one in answer["violations"]
        for node in one["nodes"][:5]
    ]
    undecided = Counter(reason for one in answer["incomplete"] for reason in reasons(one))
    return {"page": look[0], "scheme": look[1], "size": look[2], "axe": answer["testEngine"]["version"],
            "day": str(dt.date.today()), "violations": found, "undecided": undecided}


def reasons(undecided: dict[str, Any]) -> Iterator[str]:
    """Why each element was left undecided."""
    for node in undecided["nodes"]:
        data = [check["data"] for kind in ("any", "all", "none") for check in node[kind]]
        keys = {one["messageKey"] for one in data if isinstance(one, dict) and one.get("messageKey")}
        yield f"{undecided['id']}: {'/'.join(sorted(keys)) or 'asks a person'}"


def kept(file: Path) -> list[dict[str, Any]]:
    """All looks so far."""
    text = file.read_text(encoding="utf-8") if file.is_file() else ""
    return [json.loads(line) for line in text.splitlines()]


def tell(done: list[dict[str, Any]], wanted: list[Look]) -> None:
    """Prints what was found, and ends with 1 where anything was."""
    found = [f"{one['page']} {one['scheme']} {one['size']}: {said}"
             for one in done for said in one["violations"]]
    print(*found, sep="\n")
    undecided = sum((Counter(one["undecided"]) for one in done), Counter[str]())
    days = sorted({one["day"] for one in done})
    engines = "/".join(sorted({one["axe"] for one in done}))
    print(f"axe-core {engines}, {' to '.join(days[:1] + days[1:][-1:])}: "
          f"{len({one['page'] for one in done})} pages, {len(done)} looks of {len(wanted)}, "
          f"{len(found)} violations, undecided {dict(undecided)}")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
