"""Recorded values of a concept, as the rules about results look at them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from narani.catalog.catalog import Catalog
from narani.errors import Problem
from narani.lint.places import at_concept
from narani.model.concept import Concept
from narani.model.values import Value

_BREAK = re.compile(r"(\w+)\.names\[(\d+)\]: (.*)", re.DOTALL)


def values_by_device(catalog: Catalog, concept: Concept) -> Iterator[tuple[str, dict[str, dict[str, Value]]]]:
    """For each device of a concept, what its runtimes recorded there; devices are never compared."""
    for device in concept.devices:
        results = catalog.snippets.results
        values = {
            runtime.id: results[concept.id, runtime.id, device].values
            for runtime in catalog.snippets.runtimes_of(concept)
            if (concept.id, runtime.id, device) in results
        }
        if values:
            yield device, values


def break_at(catalog: Catalog, concept: Concept, device: str, text: str, hint: str) -> Problem:
    """A break of an agreement or difference, at the line of the name it is about."""
    found = _BREAK.match(text)
    if not found:
        return at_concept(catalog, concept, (), text, hint)
    keys = (found[1], "names", int(found[2]))
    message, near, rest = found[3].partition(" Did you mean ")
    where = "" if device == "cpu" else f" on {device}"
    said = f"{message.removesuffix('.')}{where}.".replace("'nan'", "nan")
    return at_concept(catalog, concept, keys, said, near.lstrip() + rest if near else hint)


def without_nan(value: Any) -> Any:
    """`value` with every NaN replaced by a word, so that NaN equals NaN."""
    if isinstance(value, dict):
        return {key: without_nan(item) for key, item in value.items()}
    if isinstance(value, list):
        return [without_nan(item) for item in value]
    return "nan" if isinstance(value, float) and value != value else value
