"""Walks through records: every text in two languages, and every string, with its keys."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from narani.catalog.catalog import Catalog
from narani.catalog.places import Keys
from narani.lint.places import concept_file
from narani.model.glossary import Term
from narani.model.knowledge import Cell, Claim, Comparison, Source
from narani.model.study import StudyPath
from narani.model.system import DeploymentPath, System
from narani.model.text import Text

Record = Claim | Source | Comparison | Term | System | DeploymentPath | StudyPath
"""What one file of `docs/data` holds."""


def records(catalog: Catalog) -> Iterator[tuple[Path, Any]]:
    """Every hand-written record with the file it is written in."""
    for concept in catalog.snippets.concepts.values():
        yield concept_file(concept), concept
    for record in knowledge_records(catalog):
        yield record.path, record


def knowledge_records(catalog: Catalog) -> list[Record]:
    """Every record of `docs/data`."""
    knowledge = catalog.knowledge
    found = (knowledge.claims, knowledge.sources, knowledge.comparisons, knowledge.terms,
             knowledge.systems, knowledge.paths, knowledge.study)
    return [record for records in found for record in records.values()]


def texts(record: Any) -> Iterator[tuple[Keys, Text | Cell]]:
    """Every text in two languages of a record."""
    for keys, value in _walk(record, ()):
        if isinstance(value, Text | Cell):
            yield keys, value


def strings(record: Any) -> Iterator[tuple[Keys, str]]:
    """Every string of a record."""
    for keys, value in _walk(record, ()):
        if isinstance(value, str):
            yield keys, value


def _walk(value: Any, keys: Keys) -> Iterator[tuple[Keys, Any]]:
    yield keys, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _walk(item, (*keys, key))
    elif isinstance(value, tuple | list):
        for index, item in enumerate(value):
            yield from _walk(item, (*keys, index))
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if not isinstance(item := getattr(value, field.name), Path):
                yield from _walk(item, (*keys, field.name.rstrip("_")))
