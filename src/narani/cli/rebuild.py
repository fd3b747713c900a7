"""What a saved change makes `narani serve` do: build both languages again, or only put up what changed.

The theme's styles and scripts are copied, and the text of pages is rendered alone. Front matter, titles and
all that is no page shows on other pages too: then everything is built. A question's front matter is read from
both languages, lists show titles and descriptions, and the languages are built at the same time, so that
leaving one out would save nobody's time.

What a preview lacks: policy, worker and headers, copies, cards and feed, which `narani build` adds to a whole
site (`build_site`, `write_for_others`). After a page alone, the search and what else is made from the text of
pages are those of the last time everything was built (`finish_pages`).
"""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from narani.blocks.house import problems_of
from narani.catalog.catalog import Catalog, read_catalog
from narani.catalog.pages import read_page
from narani.catalog.stamp import stamp_text
from narani.cli.language import LanguageSite, work
from narani.errors import Problems
from narani.export.build import CONFIGS, finish_pages, swap, write_exports
from narani.model.page import Page
from narani.model.text import LANGUAGES

WATCHED = ("docs", "snippets", "src", "mkdocs.yml", "mkdocs.en.yml")
Seen = dict[str, tuple[int, int]]


class NotBuilt(Exception):
    """A language could not be built; the text is all there is to know."""


class Preview:
    """The served site, and the processes that build its languages."""

    def __init__(self, root: Path, site: Path, address: str, prepare: Callable[[], None]) -> None:
        self.root, self.site = root, site
        self.catalog: Catalog | None = None
        """What the pages were built from; nothing before all were, or where building all failed."""
        self._seen: Seen = {}
        self._pending: set[Path] = set()
        """What changed and is not up yet, because it could not be built."""
        self._pipes: list[Connection] = []
        self._processes: list[SpawnProcess] = []
        self._places = [(site.parent / f"built-{config}", below) for config, below in CONFIGS]
        context = multiprocessing.get_context("spawn")
        for language, (config, _), (into, below) in zip(LANGUAGES, CONFIGS, self._places, strict=True):
            ours, theirs = context.Pipe()
            job = LanguageSite(root / config, language, into, f"{address}{below}/" if below else address)
            process = context.Process(target=work, args=(theirs, job, prepare), daemon=True)
            process.start()
            theirs.close()
            self._pipes.append(ours)
            self._processes.append(process)

    def close(self) -> None:
        """Ends the processes."""
        for process in self._processes:
            process.terminate()
            process.join()

    def update(self) -> bool:
        """Brings what is served up to date; says why and keeps what was there when it cannot."""
        began, now = time.monotonic(), _look(self.root)
        files = now.keys() | self._seen.keys()
        self._pending |= {Path(name) for name in files if now.get(name) != self._seen.get(name)}
        self._seen = now
        if not self._pending:
            return True
        try:
            said = self._assets() or self._some(self._text_changed()) or self._all()
        except (Problems, NotBuilt) as error:
            say(str(error))
            return False
        self._pending.clear()
        say(f"{said} in {time.monotonic() - began:.1f} s.")
        return True

    def _assets(self) -> str:
        """Copies the theme's styles and scripts, if nothing else changed: no page is another for it."""
        theme = self.root / "docs" / "theme"
        changed = [path for path in self._pending if path.is_relative_to(theme / "assets") and path.is_file()]
        if self.catalog is None or len(changed) < len(self._pending):
            return ""
        for path in changed:
            for _, below in self._places:
                _replace(path, self.site / below / path.relative_to(theme))
        return f"Copied {', '.join(path.name for path in changed)}"

    def _text_changed(self) -> list[Page]:
        """The pages that changed, if nothing else did that other pages show."""
        if self.catalog is None:
            return []
        found = []
        for path in self._pending:
            old = next((page for page in self.catalog.pages if page.path == path), None)
            if old is None or not path.is_file():
                return []
            new = read_page(path, self.root, old.language)
            if new.meta != old.meta or new.headings[:1] != old.headings[:1] or new.translation_wanted:
                return []
            found.append(new)
        return found

    def _some(self, pages: list[Page]) -> str:
        """Renders some pages again and puts them up."""
        if self.catalog is None or not pages:
            return ""
        catalog = _judged(self.catalog.with_pages(pages))
        written = self._ask("pages", [str(page.path) for page in pages])
        for (into, below), names in zip(self._places, written, strict=True):
            for name in names:
                _replace(into / name, self.site / below / name)
        finish_pages(self.site, catalog, pages)
        self.catalog = catalog
        return f"Rendered {len(pages)} page{'s' if len(pages) > 1 else ''} again"

    def _all(self) -> str:
        """Builds both languages and swaps them in."""
        self.catalog = None
        stamp = stamp_text(self.root)
        catalog = _judged(read_catalog(self.root))
        self._ask("all", stamp)
        with tempfile.TemporaryDirectory(prefix="staged-", dir=self.site.parent) as folder:
            staged = Path(folder) / "site"
            for into, below in self._places:
                shutil.copytree(into, staged / below, dirs_exist_ok=True)
            try:
                write_exports(staged, catalog, lambda text: None)
            except Problems as missing:  # the pages can be read without them
                say(str(missing))
            swap(staged, self.site)
        self.catalog = catalog
        return "Built both languages"

    def _ask(self, name: str, argument: object) -> list[list[str]]:
        """What the process of each language answers; every answer is waited for.

        Raises:
            NotBuilt: one of them could not do it.
        """
        for pipe in self._pipes:
            pipe.send((name, argument))
        try:
            answers = [pipe.recv() for pipe in self._pipes]
        except EOFError as error:
            raise NotBuilt("A process that builds the pages has ended. Start again.") from error
        if faults := list(dict.fromkeys(fault for _, fault in answers if fault)):
            raise NotBuilt("\n".join(faults))
        return [written for written, _ in answers]


def _judged(catalog: Catalog) -> Catalog:
    """`catalog`, if lint lets it pass.

    Raises:
        Problems: what a preview does not show either.
    """
    if problems := problems_of(catalog):
        raise Problems(problems)
    return catalog


def _look(root: Path) -> Seen:
    """Time and size of every file that the site is made of."""
    found = {str(root / name): _about(root / name) for name in WATCHED if (root / name).is_file()}
    waiting = [str(root / name) for name in WATCHED if (root / name).is_dir()]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.name.startswith(".") or entry.name.endswith("~") or entry.name == "__pycache__":
                    continue
                if entry.is_dir():
                    waiting.append(entry.path)
                elif entry.is_file():  # an editor may have removed it by now
                    found[entry.path] = _about(entry)
    return found


def _about(file: Path | os.DirEntry[str]) -> tuple[int, int]:
    about = file.stat()
    return about.st_mtime_ns, about.st_size


def _replace(new: Path, old: Path) -> None:
    """Puts a copy of `new` in the place of `old`, so that nobody reads half a file."""
    old.parent.mkdir(parents=True, exist_ok=True)
    part = old.with_name(old.name + ".part")
    shutil.copyfile(new, part)
    part.replace(old)


def say(text: str) -> None:
    """Tells the person at the terminal."""
    print(text, file=sys.stderr, flush=True)
