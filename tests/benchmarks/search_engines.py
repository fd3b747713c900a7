"""What search engines find in our pages, and what it costs: ours beside others, in one run.

    PYTHONPATH=tests python tests/benchmarks/search_engines.py SITE [--only NAME,…] [--keep FOLDER]

SITE is our built site. The others are built from the same articles (search_peers.py) and asked in
Chromium; they need `pip install "pagefind[bin]" zensical`, and what is not installed is said to be
missing. Both halves of the queries count; of the unseen one only totals are printed.
Bytes are those of search alone, compressed as a server would: scripts, workers and index, not the
theme's own bundle.
"""

from __future__ import annotations

import argparse
import gzip
import statistics
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import search_peers as peers
from browser.conftest import Handler, Server
from search.box import Box, ask_all
from search.measure import chromium
from search.queries import HALVES, queries, score
from search_boxes import PagefindBox, ZensicalBox

COMPRESSED = {".html", ".js", ".mjs", ".json", ".css", ".svg", ".txt", ".xml", ".wasm"}
LATER = 20
"""Queries after the first whose bytes are averaged."""
HEAD = "| engine |" + " r@1 | r@5 | MRR |" * 2 + " KiB before | first | later | whole | ms first | ms |"
Builder = Callable[[dict[str, list[peers.Page]], Path], None]


@dataclass(frozen=True)
class Engine:
    """An engine: how its site is made and asked, and which paths of it are search."""

    name: str
    packages: tuple[str, ...]
    build: Builder | None
    box: type[Box]
    parts: tuple[str, ...]


LUNR = ("search/*.json", "assets/javascripts/workers/*.js", "assets/javascripts/lunr/**/*.js")
ENGINES = {
    "ours": Engine("Narani", (), None, Box, ("search/**/*", "assets/search/**/*")),
    "material": Engine("Material (lunr)", ("mkdocs-material",), peers.material, Box, LUNR),
    "separator": Engine(
        "Material, separator set", ("mkdocs-material",),
        partial(peers.material, separator=peers.SEPARATOR), Box, LUNR,
    ),
    "pagefind": Engine("Pagefind", ("pagefind",), peers.pagefind, PagefindBox, ("pagefind/**/*",)),
    "zensical": Engine(
        "Zensical", ("zensical",), peers.zensical, ZensicalBox,
        ("search.json", "assets/javascripts/workers/*.js"),
    ),
}


class Counting(Handler):
    """Counts what is asked for below the paths of search, as small as it travels."""

    def __init__(self, *given: Any, sizes: dict[str, int], sent: list[int], **more: Any) -> None:
        self.sizes, self.sent = sizes, sent
        super().__init__(*given, **more)

    def do_GET(self) -> None:
        self.sent.append(self.sizes.get(self.path.split("?")[0], 0))
        super().do_GET()


def sizes(folder: Path, engine: Engine) -> dict[str, int]:
    """Bytes of every file of search, by its path, compressed where a server would."""
    found = {}
    for below in peers.LANGUAGES.values():
        for path in peers.files(folder / below, engine.parts):
            data = path.read_bytes()
            size = len(gzip.compress(data, 6)) if path.suffix in COMPRESSED else len(data)
            found[f"/{path.relative_to(folder).as_posix()}"] = size
    return found


@contextmanager
def served(folder: Path, known: dict[str, int], sent: list[int]) -> Iterator[str]:
    """Address of an engine's site; `sent` collects what is fetched of search."""
    handler = partial(Counting, directory=str(folder), sizes=known, sent=sent)
    with Server(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


def costs(address: str, engine: Engine, sent: list[int]) -> list[float]:
    """Bytes before search is used, for the first query, and for a later one; milliseconds of the first."""
    asked = [query for query in queries("tuning") if query.language == "ko"]
    with chromium() as context:
        box = engine.box(context, address, "ko")
        box.page.wait_for_load_state("networkidle")
        box.page.wait_for_timeout(1000)
        before = taken(sent)
        box.focus()
        first = box.ask(asked[0], typed=False)
        box.page.wait_for_timeout(500)
        once = taken(sent)
        for query in asked[1 : LATER + 1]:
            box.ask(query, typed=False)
        return [before, once, taken(sent) / LATER, first.milliseconds]


def taken(sent: list[int]) -> int:
    """Bytes sent since the last look."""
    total = sum(sent)
    sent.clear()
    return total


def row(engine: Engine, folder: Path) -> str:
    """One line of the table: what the engine finds, and what that costs."""
    known = sizes(folder, engine)
    sent: list[int] = []
    with served(folder, known, sent) as address:
        bytes_and_first = costs(address, engine, sent)
        cells, times = [], []
        for half in HALVES:
            with chromium() as context:
                answers = ask_all(context, address, queries(half), kind=engine.box)
            found = score(answers)
            cells += [f"{found.at_1:.3f}", f"{found.at_5:.3f}", f"{found.mrr:.3f}"]
            times += [answer.milliseconds for answer in answers]
    *fetched, first = bytes_and_first
    whole = sum(size for path, size in known.items() if not path.startswith("/en/"))
    cells += [kib(size) for size in (*fetched, whole)]
    cells += [f"{first:.0f}", f"{statistics.median(times):.0f}"]
    return f"| {named(engine)} | {' | '.join(cells)} |"


def kib(size: float) -> str:
    """Bytes in KiB, with a digit where it matters."""
    return f"{size / 1024:.0f}" if size >= 10240 or not size else f"{size / 1024:.1f}"


def named(engine: Engine) -> str:
    """The engine with its version."""
    return " ".join([engine.name, *map(version, engine.packages)])


def installed(engine: Engine) -> bool:
    """Whether what the engine needs is there."""
    try:
        named(engine)
    except PackageNotFoundError:
        return False
    return True


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("site", type=Path, help="our built site")
    parser.add_argument("--only", default=",".join(ENGINES), help=f"of {', '.join(ENGINES)}")
    parser.add_argument("--keep", type=Path, help="where the others are built, and found again")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        work = args.keep or Path(name)
        print(f"{HEAD}\n{'|---' * 13}|")
        for key in args.only.split(","):
            engine = ENGINES[key]
            if not installed(engine):
                print(f"| {engine.name} | not installed |")
                continue
            folder = args.site if engine.build is None else work / key
            if engine.build and not folder.exists():
                engine.build(peers.all_pages(args.site, work), folder)
            print(row(engine, folder.resolve()), flush=True)


if __name__ == "__main__":
    main()
