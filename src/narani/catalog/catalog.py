"""The catalog: everything Narani knows, read once per build."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from narani.catalog.knowledge import Knowledge, read_knowledge
from narani.catalog.pages import read_pages
from narani.catalog.questions import read_questions
from narani.catalog.scripts import Scripts, read_scripts
from narani.catalog.snippets import Snippets, read_snippets
from narani.errors import Problem
from narani.model.page import Page
from narani.model.question import Question
from narani.model.text import Language

CONTENT = ("docs", "snippets", "src")
"""The folders that the site is made from."""


@dataclass
class Catalog:
    """Snippets with their results, knowledge, pages and questions, and what could not be read of them."""

    root: Path
    snippets: Snippets
    knowledge: Knowledge
    pages: list[Page]
    questions: dict[str, Question]
    """Interview questions by id, read from the front matter of their pages."""
    unreadable: list[Problem]
    """Problems found while reading; lint reports them before its own."""

    def page(self, language: Language, name: str) -> Page | None:
        """The page `name` in `language`, if there is one."""
        return self._by_name.get((language, name))

    @cached_property
    def _by_name(self) -> dict[tuple[Language, str], Page]:
        return {(page.language, page.name): page for page in self.pages}

    def with_pages(self, pages: Iterable[Page]) -> Catalog:
        """The same with some pages as they are now; the snippets' syntax, if it was read, is kept."""
        now = {page.path: page for page in pages}
        other = replace(self, pages=[now.get(page.path, page) for page in self.pages])
        if "scripts" in vars(self):
            other.scripts = self.scripts
        return other

    @cached_property
    def scripts(self) -> Scripts:
        """The snippets' text and syntax, read when a rule first asks."""
        return read_scripts(self.snippets.concepts.values(), self.root)

    @cached_property
    def commit(self) -> str:
        """Short commit this catalog was read at; empty outside a git checkout."""
        if given := os.environ.get("NARANI_COMMIT", ""):
            return given[:12]
        return self._git("rev-parse", "--short=12", "HEAD")

    @cached_property
    def committed(self) -> int:
        """When the site's content last changed on this branch, in seconds since 1970; 0 where git cannot say.

        `SOURCE_DATE_EPOCH` goes before, as everywhere where builds are reproducible.
        """
        if given := os.environ.get("SOURCE_DATE_EPOCH", ""):
            return int(given) if given.isdecimal() else 0
        # A merged change counts from its merge, or time would run backwards for readers.
        return int(self._git("log", "-1", "--first-parent", "--format=%ct", "--", *CONTENT) or 0)

    def _git(self, *words: str) -> str:
        """What one git command says; nothing outside a git checkout."""
        command = ["git", "-C", str(self.root), *words]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=10, check=False)
        except OSError:
            return ""
        return done.stdout.strip() if done.returncode == 0 else ""


def read_catalog(root: Path) -> Catalog:
    """Reads the whole repository at `root`.

    Raises:
        Problems: `snippets/runtimes.toml` cannot be read.
    """
    snippets = read_snippets(root)
    knowledge = read_knowledge(root)
    pages, problems = read_pages(root)
    questions, untold = read_questions(pages, root)
    unreadable = [*snippets.problems, *knowledge.problems, *problems, *untold]
    return Catalog(root, snippets, knowledge, pages, questions, unreadable)


def example_page(concept_id: str) -> str:
    """Path of a concept's canonical page below a language's folder."""
    topic, _, name = concept_id.partition("/")
    return f"{topic}/examples/{name}.md"
