"""This repository, read once by each process that tests it: nothing here may change what it gives."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from narani.catalog.catalog import Catalog, read_catalog

ROOT = Path(__file__).resolve().parents[2]


@cache
def catalog() -> Catalog:
    """The catalog of this repository."""
    return read_catalog(ROOT)
