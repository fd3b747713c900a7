"""The published schemas, and what they have against a document."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

SCHEMAS = Path(__file__).resolve().parents[2] / "docs" / "data" / "schema"


def validator(name: str) -> Draft202012Validator:
    """Validates a document against `name` and what it refers to."""
    files = {path.name: json.loads(path.read_text("utf-8")) for path in SCHEMAS.glob("*.json")}
    resources = ((name, Resource.from_contents(schema)) for name, schema in files.items())
    return Draft202012Validator(files[name], registry=Registry().with_resources(resources))


def faults(document: dict[str, Any]) -> list[str]:
    """Where and why a document does not fit the schema it names."""
    found = validator(document["$schema"]).iter_errors(document)
    return [f"{error.json_path}: {error.message}" for error in found]


def lend_schemas(root: Path) -> None:
    """Gives a temporary repository the published schemas."""
    shutil.copytree(SCHEMAS, root / "docs" / "data" / "schema")
