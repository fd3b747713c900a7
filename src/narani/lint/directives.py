"""The directives we have, their options, and the blocks that other extensions bring."""

from __future__ import annotations

import re

from narani.catalog.catalog import Catalog
from narani.model.page import Directive, Page

OPTIONS: dict[str, tuple[str, ...]] = {
    "compare": ("runtimes", "code", "show"),
    "comparison": ("guide",),
    "claims": (),
    "flashcards": ("show",),
    "glossary": (),
    "operations": (),
    "questions": ("show",),
    "systems": ("show",),
}

_BLOCKS = {
    "admonition": ("admonition", "note", "attention", "caution", "danger", "error", "tip", "hint", "warning"),
    "caption": ("caption", "figure-caption", "table-caption"),
    "definition": ("define",),
    "details": ("details",),
    "html": ("html",),
    "tab": ("tab",),
}


def foreign_blocks(catalog: Catalog) -> set[str]:
    """Names of the blocks that `mkdocs.yml` switches on besides ours."""
    path = catalog.root / "mkdocs.yml"
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    return {name for found in re.findall(r"pymdownx\.blocks\.(\w+)", text) for name in _BLOCKS.get(found, ())}


def option_line(page: Page, directive: Directive, option: str) -> int:
    """The line of a directive's option."""
    for number, line in enumerate(page.text.split("\n")[directive.line :], directive.line + 1):
        if not line.startswith("    "):
            break
        if line.strip().startswith(f"{option}:"):
            return number
    return directive.line
