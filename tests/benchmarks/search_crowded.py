"""What becomes of search as the site grows: recall and transfer with thousands of pages that nobody wants.

    PYTHONPATH=tests python tests/benchmarks/search_crowded.py SITE [--pages 0 1000 5000]

SITE is a built site; the index is made again from the repository. The pages added have the words of the real
ones, each as often as it is used, in titles, descriptions, prose and code; no query wants them. Asked are the
queries of the tuning half alone, through the search box in Chromium.
"""

from __future__ import annotations

import argparse
import gzip
import random
import re
import shutil
import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from search.box import Box
from search.measure import chromium, served
from search.queries import Answer, Query, queries, score

from narani.catalog.catalog import read_catalog
from narani.export.search.records import Record, records
from narani.export.search.spellings import spellings
from narani.export.search.texts import Said
from narani.export.search.write import FOLDER, write_index
from narani.model.text import LANGUAGES, below
from narani.render.findings import Findings

ROOT = Path(__file__).resolve().parents[2]
_WORDS = re.compile(r"[\w.]+")
# Words of an article in each field, near the mean of the real ones.
SIZES = {"title": 4, "also": 12, "heads": 15, "lead": 20, "body": 350, "code": 60}


def crowd(real: list[Record], pages: int) -> Iterator[Record]:
    """Pages of the words of `real`."""
    made = random.Random(7)
    said = {field: [word for one in real for word in _WORDS.findall(one.said.fields()[field])]
            for field in SIZES}
    for number in range(pages):
        texts = {field: " ".join(made.choices(said[field], k=size)) for field, size in SIZES.items()}
        fields = {field: [text] for field, text in texts.items()}
        yield Record(f"crowd/{number}/", texts["title"], Said(**fields), texts["lead"], "", "article")


class Counted(Box):
    """A search box that knows what each query has fetched."""

    def __init__(self, context: Any, address: str, language: str, site: Path) -> None:
        super().__init__(context, address, language)
        self.site, self.bytes = site, 0
        self.page.on("requestfinished", lambda request: self._count(urlsplit(request.url).path))

    def _count(self, path: str) -> None:
        if f"/{FOLDER}/" in path:
            self.bytes += len(gzip.compress((self.site / path.lstrip("/")).read_bytes(), 6))

    def asked(self, query: Query) -> tuple[Answer, int]:
        """The answer, and the bytes it took."""
        self.bytes = 0
        answer = self.ask(query, enter=True)
        self.page.wait_for_timeout(50)
        return answer, self.bytes


def measured(site: Path) -> str:
    """One row: recall over all queries of the half, bytes of the first query and of the others."""
    answers, first, later = [], [], []
    with served(str(site)) as address, chromium() as context:
        for language in LANGUAGES:
            box = Counted(context, address, language, site)
            box.focus()
            found = [box.asked(query) for query in queries("tuning") if query.language == language]
            box.close()
            answers += [answer for answer, _ in found]
            first.append(found[0][1])
            later += [size for _, size in found[1:]]
    got = score(answers)
    index = [len(gzip.compress(path.read_bytes(), 6)) for path in (site / FOLDER).rglob("*.json")]
    sizes = (statistics.mean(first), statistics.mean(later), max(later), sum(index))
    kib = " | ".join(f"{size / 1024:.0f}" for size in sizes)
    return f"{got.at_1:.3f} | {got.at_5:.3f} | {kib}"


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("site", type=Path, help="folder of a built site")
    parser.add_argument("--pages", type=int, nargs="+", default=[0, 1000, 5000], help="how many to add")
    args = parser.parse_args()
    catalog = read_catalog(ROOT)
    findings, known = Findings(catalog), spellings(catalog)
    real = {language: records(findings, language) for language in LANGUAGES}
    print("| pages added | r@1 | r@5 | KiB first query | later, mean | later, most | Korean index |")
    print("|---" * 7 + "|")
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder)
        for name in ("index.html", "assets", "en/index.html", "en/assets"):
            (site / name).parent.mkdir(exist_ok=True)
            copy = shutil.copytree if (args.site / name).is_dir() else shutil.copy
            copy(args.site / name, site / name)
        for pages in args.pages:
            for language in LANGUAGES:
                found = [*real[language], *crowd(real[language], pages)]
                write_index(site / below(language) / FOLDER, found, language, known)
            print(f"| {pages} | {measured(site)} |", flush=True)


if __name__ == "__main__":
    main()
