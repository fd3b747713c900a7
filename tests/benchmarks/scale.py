"""What a growing site costs: builds of 100, 300 and 1,000 synthetic pages, with our directives and without.

    python tests/benchmarks/scale.py [--pages 100 300 1000] [--only directives|plain]

Pages are half Korean and half English. The peer is MkDocs Material alone (its theme, its search), which
builds the same pages: with what the directives stand for, or the same plain Markdown. Each build is a process
of its own; processor seconds are the reliable figure, since they count least what ran beside it. Ours holds
all that `narani build` does after linting: pages, exports, checks of the built HTML.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from scale_site import write_copies, write_peer_config, write_project

from narani.catalog.catalog import read_catalog
from narani.catalog.snippets import find_root
from narani.export.build import build_site
from narani.lint import check

CONFIGS = ("mkdocs.yml", "mkdocs.en.yml")
COLUMNS = ("pages", "what is built", "by", "processor s", "per page ms", "ratio to Material", "wall s",
           "memory MB", "a page KB", "first search KB", "sitemap KB", "addresses KB")
KINDS = {"directives": "with directives", "plain": "plain Markdown"}
SHOWN = 10
"""Results of a first search; each may lie in a file of its own."""


@dataclass(frozen=True)
class Cost:
    """What one build took, and the sizes of what it wrote (KB; text as sent with gzip)."""

    processor: float
    wall: float
    memory: float
    page: float
    search: float
    sitemap: float
    addresses: float


def build(kind: str, root: Path, site: Path) -> None:
    """Builds a project in this process ("ours") or MkDocs Material's two languages side by side ("peer")."""
    if kind == "ours":
        build_site(root, site, lambda text: None, read_catalog(root))
        return
    places = (site, site.with_name(f"{site.name}-en"))
    command = [sys.executable, "-m", "mkdocs", "build", "-q"]
    running = [subprocess.Popen([*command, "-f", config, "-d", str(into)], cwd=root)
               for config, into in zip(CONFIGS, places, strict=True)]
    ended = [process.wait() for process in running]
    assert not any(ended)


def measured(kind: str, root: Path, site: Path) -> Cost:
    """Builds in a process of its own and looks at what came out."""
    found = Cost(**json.loads(apart("report", kind, root, site).splitlines()[-1]))
    for folder in (site, site.with_name(f"{site.name}-en")):
        shutil.rmtree(folder, ignore_errors=True)
    return found


def report(kind: str, root: str, site: str) -> None:
    """Prints what a build took as JSON; memory is that of its largest process."""
    began, into = time.perf_counter(), Path(site)
    build(kind, Path(root), into)
    wall = time.perf_counter() - began
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    processor = sum(one.ru_utime + one.ru_stime for one in used)
    memory = max(one.ru_maxrss for one in used) / 1000
    cost = Cost(processor, wall, memory, page_weight(into), first_search(into), sent(into / "sitemap.xml"),
                sent(into / "assets/addresses.json"))
    print(json.dumps(asdict(cost)))


def sent(file: Path) -> float:
    """KB of a file as sent; none without it."""
    return len(gzip.compress(file.read_bytes(), 6)) / 1000 if file.is_file() else 0.0


def page_weight(site: Path) -> float:
    """KB of one article, the middle one of those that every size has: HTML, styles and scripts as sent."""
    pages = [page for page in site.rglob("index.html") if re.search(r"-000\d$", page.parent.name)]
    korean = [page for page in pages if "/en/" not in str(page)]
    return statistics.median(sum(map(sent, {page, *linked(page)})) for page in korean)


def linked(page: Path) -> Iterator[Path]:
    """Styles and scripts that a page asks for, and the modules those import."""
    text = page.read_text(encoding="utf-8")
    waiting = [page.parent / name for name in re.findall(r'<link rel="stylesheet" href="([^":]+)"', text)]
    waiting += [page.parent / name for name in re.findall(r'<script[^>]* src="([^":]+)"', text)]
    seen: set[Path] = set()
    while waiting:
        file = waiting.pop().resolve()
        if file in seen or not file.is_file():
            continue
        seen.add(file)
        yield file
        if file.suffix == ".js":
            script = file.read_text(encoding="utf-8")
            named = re.findall(r'^import [^;]*?"(\.\.?/[^"]+)"', script, re.M)
            waiting += [file.parent / name for name in named]


def first_search(site: Path) -> float:
    """KB of a first search: Material's whole index, or our first file, one of postings, ten results."""
    if (site / "search" / "search_index.json").is_file():
        return sent(site / "search" / "search_index.json")
    postings, results = ([sent(file) for file in site.glob(f"search/*/{name}*.json")] for name in "tr")
    shown = statistics.mean(results) * min(len(results), SHOWN)
    return sent(site / "search" / "words.json") + statistics.mean(postings) + shown


def make(pages: str, folder: str) -> None:
    """Writes the projects of so many pages; says how long linting them takes, with which builds begin."""
    catalog, into = read_catalog(find_root()), Path(folder)
    made = write_project(catalog, into / "directives", int(pages) // 2)
    write_copies(made, into / "directives-peer", into / "plain-peer", into / "plain")
    for kind in KINDS:
        write_peer_config(catalog.root, into / f"{kind}-peer")
    began = time.process_time()
    check(made)
    took = time.process_time() - began
    print(f"Linting {pages} pages takes {took:.1f} processor seconds more.", file=sys.stderr)


def apart(function: str, *arguments: object) -> str:
    """Calls a function of this file in a process of its own, which inherits no memory; what it printed."""
    environ = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "NARANI_SITE_URL": "https://narani.example/",
               "NARANI_SITE_URL_EN": "https://narani.example/en/"}
    code = f"import sys; import scale; scale.{function}(*sys.argv[1:])"
    return subprocess.run([sys.executable, "-c", code, *map(str, arguments)], env=environ, text=True,
                          cwd=Path(__file__).parent, stdout=subprocess.PIPE, check=True).stdout


def rows(pages: int, only: str | None) -> Iterator[str]:
    """The rows of the table for so many pages."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        apart("make", pages, folder)
        for kind in [only] if only else KINDS:
            mine = measured("ours", folder / kind, folder / "site")
            peer = measured("peer", folder / f"{kind}-peer", folder / "site")
            yield row(pages, KINDS[kind], "Narani", mine, mine.processor / peer.processor)
            yield row(pages, KINDS[kind], "Material alone", peer, 1.0)


def row(pages: int, kind: str, by: str, cost: Cost, ratio: float) -> str:
    """One row of the table."""
    each = 1000 * cost.processor / pages
    numbers = [f"{ratio:.2f}", *(f"{one:.0f}" for one in (cost.wall, cost.memory)),
               *(f"{one:.1f}" for one in (cost.page, cost.search, cost.sitemap, cost.addresses))]
    return line(f"{pages:,}", kind, by, f"{cost.processor:.0f}", f"{each:.0f}", *numbers)


def line(*cells: str) -> str:
    """A line of the table."""
    return f"| {' | '.join(cells)} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--pages", type=int, nargs="+", default=[100, 300, 1000],
                        help="sizes (default: 100 300 1000)")
    parser.add_argument("--only", choices=KINDS, help="one kind of pages alone")
    args = parser.parse_args()
    print(line(*COLUMNS), line(*["---"] * len(COLUMNS)), sep="\n", flush=True)
    for pages in args.pages:
        for text in rows(pages, args.only):
            print(text, flush=True)


if __name__ == "__main__":
    main()
