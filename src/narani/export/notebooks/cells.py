"""Cells, and a notebook of them whose bytes depend on its content alone."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import nbformat
from nbformat.v4 import nbbase, nbjson

from narani.model.text import Language

KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}


@dataclass(frozen=True)
class Cell:
    """One cell: Markdown, or code with what it was recorded to print."""

    source: str
    code: bool = False
    printed: str = ""


def markdown(*paragraphs: str) -> Cell:
    """A cell of prose; empty paragraphs are left out."""
    return Cell("\n\n".join(text.strip() for text in paragraphs if text.strip()))


def code(source: str, printed: str = "") -> Cell:
    """A cell of code."""
    return Cell(source, True, printed)


def notebook(cells: Iterable[Cell], language: Language, page: str) -> str:
    """The notebook's file; `page` is the address of what it was made from, below the site.

    Raises:
        nbformat.ValidationError: a cell is not what Jupyter expects.
    """
    metadata = {"kernelspec": KERNEL, "language_info": {"name": "python"},
                "narani": {"language": language, "page": page}}
    made = nbformat.from_dict({  # type: ignore[no-untyped-call]
        "cells": list(_nodes(cells)), "metadata": metadata, "nbformat": nbbase.nbformat,
        "nbformat_minor": nbbase.nbformat_minor})
    nbformat.validate(made)
    return str(nbjson.writes(made)) + "\n"  # type: ignore[no-untyped-call]


def _nodes(cells: Iterable[Cell]) -> Iterator[dict[str, Any]]:
    """Cells as nbformat has them; the id of a cell is made of what it says, and of how often it said so."""
    seen: dict[str, int] = {}
    for cell in cells:
        kind = "code" if cell.code else "markdown"
        digest = hashlib.sha256(f"{kind}\0{cell.source}".encode()).hexdigest()[:12]
        seen[digest] = count = seen.get(digest, 0) + 1
        node: dict[str, Any] = {"id": digest if count == 1 else f"{digest}-{count}", "cell_type": kind,
                                "metadata": {}, "source": cell.source}
        if cell.code:
            stream = {"output_type": "stream", "name": "stdout", "text": cell.printed}
            node |= {"execution_count": None, "outputs": [stream] if cell.printed else []}
        yield node
