"""An operation: one row of the API map, the same-named function in each framework's file."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from narani.model.text import Text
from narani.model.values import Value

Kind = Literal[
    "same", "renamed", "order", "default", "layout", "dtype", "refuses", "value", "composed", "none"]
KINDS: tuple[Kind, ...] = (
    "same", "renamed", "order", "default", "layout", "dtype", "refuses", "value", "composed", "none")
"""Kinds of correspondence between two frameworks, from the least to the most that a porter must mind."""
DEFAULT_TOLERANCE = 1e-5


@dataclass(frozen=True)
class Operation:
    """One table `[operation.<name>]` of `operations.toml`: what cannot be found by running."""

    title: Text
    note: Text = field(default_factory=Text)
    """What to mind, in a line."""
    reason: dict[str, Text] = field(default_factory=dict)
    """Per framework without a function: why there is none."""
    composed: dict[str, Text] = field(default_factory=dict)
    """Per framework whose function needs more than one call: why."""
    call: dict[str, str] = field(default_factory=dict)
    """Dotted name where the code does not show it, such as `torch.Tensor.add_` for `x.add_(y)`."""
    args: dict[str, str] = field(default_factory=dict)
    """Parameters as in a `def`, where the framework's own signature cannot be read or is wrong."""
    links: dict[str, str] = field(default_factory=dict)
    """Official page, where it is not the one that follows from the dotted name."""
    aliases: tuple[str, ...] = ()
    """Other names people search for, in any framework."""
    tolerance: float = DEFAULT_TOLERANCE
    tolerance_reason: str = ""
    """Why a tolerance above 1e-3 is right."""
    differentiable: bool = True
    """False where a gradient makes no sense: then none is taken."""
    random: float | None = None
    """For random results: how far mean and standard deviation may be apart."""
    id: str = ""


@dataclass(frozen=True)
class Category:
    """One folder under `snippets/api/`."""

    title: Text
    about: Text
    operation: dict[str, Operation]
    limit: int = 300
    """Seconds all its operations may take under one runtime."""
    id: str = ""
    folder: Path = Path()

    @property
    def file(self) -> Path:
        """The file that says what cannot be found by running."""
        return self.folder / "operations.toml"


@dataclass(frozen=True)
class Called:
    """What one operation gave under one runtime."""

    call: str = ""
    """Dotted name that was found to exist, empty for an operator."""
    signature: str = ""
    """Parameters in order with their defaults."""
    proved: tuple[str, ...] = ()
    """What calls showed of the signature: position, keyword, default."""
    cases: dict[str, Value] = field(default_factory=dict)
    """By case: a value, with `grad` and, where leaving out optional arguments changes it, `bare`."""


@dataclass(frozen=True)
class CategoryResult:
    """`results/<runtime>.<device>.toml` of a category."""

    script: str
    """Digest of the functions, the inputs and what is declared of them."""
    content: str
    changed: dt.date
    machine: str
    operation: dict[str, Called] = field(default_factory=dict)
    backend: str = ""
    path: Path = Path()


def called_digest(operations: dict[str, Called]) -> str:
    """Digest of what the operations gave, independent of how the file is laid out."""
    canonical = json.dumps({name: vars(found) for name, found in operations.items()}, sort_keys=True)
    return "sha256:" + hashlib.sha256(canonical.encode()).hexdigest()[:32]


def category_digest(category: Category, snippet: str, framework: str) -> str:
    """Digest of everything that decides what a category gives under a runtime of `framework`."""
    digest = hashlib.sha256()
    parts = sorted(p for p in (category.folder / "parts").rglob("*.py"))
    for path in (category.folder / snippet, category.folder / "inputs.py", *parts):
        digest.update(path.name.encode() + b"\0")
        digest.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0" if path.is_file() else b"\0")
    for name, operation in sorted(category.operation.items()):
        declared = (name, operation.call.get(framework), operation.args.get(framework),
                    operation.differentiable, operation.random is not None)
        digest.update(repr(declared).encode())
    return "sha256:" + digest.hexdigest()[:32]
