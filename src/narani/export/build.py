"""`narani build`: both languages into a temporary folder, checked, then swapped in.

Whatever fails, the site that stood before still stands.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from narani.catalog.catalog import Catalog
from narani.catalog.stamp import CHECKED, stamp_text
from narani.errors import Problem, Problems
from narani.export.addresses import write_addresses
from narani.export.api import write_operations
from narani.export.copies.lists import write_lists
from narani.export.copies.write import write_copies
from narani.export.data import write_data
from narani.export.decks import write_decks
from narani.export.headers import write_headers
from narani.export.news.feed import write_feeds
from narani.export.notebooks.colab import colab_home
from narani.export.notebooks.write import write_notebooks
from narani.export.offline import write_worker
from narani.export.policy import protect
from narani.export.practice import write_practice
from narani.export.red_pen import write_ledger
from narani.export.search.write import write_search
from narani.export.sheets import join_sheets
from narani.export.sitemap import link_languages
from narani.export.social.write import write_cards
from narani.export.space import squeeze
from narani.export.styles import slim_styles
from narani.export.tables import write_tables
from narani.export.untranslated import write_notices
from narani.export.versions import MADE_FROM, made_from
from narani.lint import check_built
from narani.model.page import Page

CONFIGS = (("mkdocs.yml", ""), ("mkdocs.en.yml", "en"))
"""Configuration and place below the site of each language; Korean, which holds the other, first."""

Say = Callable[[str], None]


def build_site(root: Path, site: Path, say: Say = print, catalog: Catalog | None = None) -> None:
    """Builds both languages into `site`, replacing what was there only when everything passed.

    `catalog` is what the caller has just linted, so that the build need not do it again; its pages
    that wait for a translation get a notice in the other language, and its knowledge becomes data.

    Raises:
        Problems: a language does not build, or the built HTML breaks a rule.
    """
    colab_home(os.environ)  # a mistake in it must not wait for two minutes of building
    site.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".narani-", dir=site.parent) as folder:
        staged = Path(folder) / "site"
        for config, _ in CONFIGS:
            say(f"Building {config} …")
        _both(root, Path(folder), told(root, catalog) if catalog else {})
        link_languages(staged)
        if catalog:
            write_exports(staged, catalog, say)
            write_for_others(staged, catalog, say)
        slim_styles(staged)
        join_sheets(staged)
        squeeze(staged)
        # Last of what writes HTML: the policy names the scripts that stand in the pages.
        policy = protect(staged)
        say(f"Wrote the worker of build {write_worker(staged)}")
        write_headers(staged, policy)
        say("Checking the built pages …")
        if problems := check_built(staged):
            raise Problems(problems)
        swap(staged, site)


def told(root: Path, catalog: Catalog) -> dict[str, str]:
    """Variables that tell MkDocs what is known already: what was linted, and what the site is made from."""
    return {CHECKED: stamp_text(root), MADE_FROM: made_from(catalog)}


def _both(root: Path, folder: Path, variables: dict[str, str]) -> None:
    """Builds the languages side by side, each in its own folder, and puts them together in `folder/site`.

    MkDocs empties the folder it builds into, so the second language may move in only when all are done.

    Raises:
        Problems: those of every language that does not build.
    """
    places = [(folder / (below or "site"), below) for _, below in CONFIGS]
    with ThreadPoolExecutor(len(CONFIGS)) as pool:
        running = [pool.submit(_mkdocs, root, config, into, variables)
                   for (config, _), (into, _) in zip(CONFIGS, places, strict=True)]
    raised = [error for one in running if (error := one.exception())]
    if problems := [problem for error in raised if isinstance(error, Problems) for problem in error.problems]:
        raise Problems(problems)
    if raised:
        raise raised[0]
    for into, below in places:
        if below:
            into.rename(folder / "site" / below)


def write_exports(site: Path, catalog: Catalog, say: Say) -> None:
    """What is made from the catalog beside the pages: notices, addresses, the red pen's ledger, the API map's
    names, the questions to practise with, the tables to copy, the search, the Anki decks, the notebooks, the
    published data.

    Raises:
        Problems: a schema of the data is missing, or the spellings for the search cannot be read.
    """
    for address in write_notices(site, catalog):
        say(f"Translation wanted: wrote a notice at {address}")
    write_addresses(site, catalog)
    write_ledger(site, catalog)
    write_operations(site, catalog)
    write_practice(site, catalog)
    write_tables(site, catalog)
    for written in write_search(site, catalog):
        say(f"Wrote the search: {written}")
    for name in write_decks(site, catalog):
        say(f"Wrote {name}")
    say(f"Wrote {write_notebooks(site, catalog, colab_home(os.environ))} notebooks")
    for name in write_data(catalog, site):
        say(f"Wrote data/{name}")


def finish_pages(site: Path, catalog: Catalog, pages: Collection[Page]) -> None:
    """Does to pages that were rendered alone what `write_exports` does to all: links their notebooks.

    What is made from all pages together, above all the search, stays as it was.
    """
    write_notebooks(site, catalog, colab_home(os.environ), pages)


def write_for_others(site: Path, catalog: Catalog, say: Say) -> None:
    """What programs read of a published site, and nobody in a preview: the Markdown copies and their lists,
    the social cards, the feed.

    Raises:
        Problems: a title cannot be drawn.
    """
    copies = write_copies(site, catalog)
    say(f"Wrote a Markdown copy of {copies} pages")
    write_lists(site, catalog)
    cards, drawn = write_cards(site, catalog)
    say(f"Wrote {cards} social cards, {drawn} of them drawn anew" if cards else
        "No social cards: their addresses need NARANI_SITE_URL")
    say(write_feeds(site, catalog))


def _mkdocs(root: Path, config: str, into: Path, variables: dict[str, str]) -> None:
    """Runs MkDocs in a process of its own, so that its logging and its state stay its own."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-f", config, "-d", str(into)]
    environ = {**os.environ, "NO_MKDOCS_2_WARNING": "1", **variables}
    done = subprocess.run(command, cwd=root, env=environ, capture_output=True, text=True, check=False)
    if done.returncode:
        said = (done.stderr + done.stdout).strip()
        raise Problems([Problem(config, 0, f"MkDocs stopped with status {done.returncode}:\n{said}\n",
                                "The site that was there before is untouched.")])


def swap(staged: Path, site: Path) -> None:
    """Puts `staged` in the place of `site`; both must be on one file system."""
    old = staged.parent / "old"
    if site.exists():
        site.rename(old)
    try:
        staged.rename(site)
    except OSError:
        if old.exists():
            old.rename(site)
        raise
    shutil.rmtree(old, ignore_errors=True)
