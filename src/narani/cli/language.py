"""One language of the previewed site, kept in memory by a process of its own.

MkDocs builds everything or, "dirty", pages without titles and links of the others. Here what a full
build has read stays, so that a page whose text changed is rendered again among all the others.
"""

from __future__ import annotations

import logging
import os
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from mkdocs.commands.build import _build_page, _populate_page, build
from mkdocs.config import load_config

from narani.blocks.house import lend, open_house
from narani.catalog.catalog import Catalog
from narani.catalog.pages import read_page
from narani.catalog.stamp import CHECKED
from narani.model.text import Language


class _Listener:
    """Keeps what a build hands to plugins."""

    files: Any = None
    nav: Any = None
    env: Any = None

    def on_nav(self, nav: Any, *, config: Any, files: Any) -> Any:
        self.nav, self.files = nav, files
        return nav

    def on_env(self, env: Any, *, config: Any, files: Any) -> Any:
        self.env = env
        return env


class LanguageSite:
    """The pages of one language as the last full build left them, and how to render some of them again."""

    def __init__(self, config_file: Path, language: Language, into: Path, address: str) -> None:
        self.root, self.config_file = config_file.parent, config_file
        self.language, self.into, self.address = language, into, address
        self.config: Any = None
        self.built = _Listener()
        self.catalog: Catalog | None = None

    def all(self, stamp: str) -> list[str]:
        """Builds everything; `stamp` is that of what the caller judges meanwhile."""
        self.close()
        os.environ[CHECKED] = stamp
        self.config = load_config(str(self.config_file), site_dir=str(self.into), site_url=self.address)
        self.config.plugins["narani-listener"] = self.built = _Listener()
        self.config.plugins.on_startup(command="serve", dirty=False)
        build(self.config, serve_url=self.address)
        self.catalog = open_house(self.root, self.built.files).findings.catalog
        return []

    def pages(self, paths: list[str]) -> list[str]:
        """Renders the changed pages of this language among `paths`; the files below `into` that are new.

        The pages must exist since the last full build, with the same front matter and title.
        """
        assert self.catalog is not None
        docs = self.root / "docs"
        changed = [read_page(Path(path), self.root, _language(docs, Path(path))) for path in paths]
        self.catalog = self.catalog.with_pages(changed)
        lend(self.root, self.catalog)
        mine = [self.built.files.get_file_from_path(page.name).page for page in changed
                if page.language == self.language]
        for page in mine:
            _populate_page(page, self.config, self.built.files)
        everything = self.built.files.documentation_pages()
        for page in mine:
            _build_page(page, self.config, everything, self.built.nav, self.built.env)
            page.validate_anchor_links(files=self.built.files, log_level=logging.WARNING)
        if mine:
            self.config.plugins.on_post_build(config=self.config)
        return [page.file.dest_uri for page in mine]

    def close(self) -> None:
        """Ends what the plugins began."""
        if self.config is not None:
            self.config.plugins.on_shutdown()


def _language(docs: Path, path: Path) -> Language:
    return "en" if path.is_relative_to(docs / "en") else "ko"


def work(pipe: Connection, site: LanguageSite, prepare: Callable[[], None]) -> None:
    """Calls what it is asked for through `pipe` until that closes, and answers with a result or why not."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the server, which ends this process
    prepare()
    while True:
        try:
            name, argument = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            pipe.send((getattr(site, name)(argument), ""))
        except (Exception, SystemExit) as error:
            pipe.send(([], str(error) or type(error).__name__))
