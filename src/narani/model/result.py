"""What a snippet printed and computed, and the environment it did so in."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from narani.model.values import Value

State = Literal["verified", "stale", "edited", "missing"]
"""Whether what was recorded still stands for its script."""


@dataclass(frozen=True)
class Result:
    """One recorded run: `results/<runtime>.<device>.toml` beside the script."""

    script: str
    """Digest of the script (and of its `parts/`)."""
    content: str
    """Digest of `stdout` and `values`; differs when somebody edited the file by hand."""
    changed: dt.date
    """The day the content last changed."""
    machine: str
    """Processor or GPU, and operating system."""
    stdout: str
    values: dict[str, Value] = field(default_factory=dict)
    backend: str = ""
    path: Path = Path()


@dataclass(frozen=True)
class Environment:
    """`snippets/environments/<runtime>.<device>.toml`: versions that results rest on."""

    verified: dt.date
    """The day every result of this runtime on this device was last verified."""
    machine: str
    versions: dict[str, str]
    """Python and each distribution, without local build tags such as `+cpu`."""
    own: str = ""
    """Digest of the environment of its own that the runtime ran in, with its lock."""
    path: Path = Path()


def content_digest(stdout: str, values: dict[str, Any]) -> str:
    """Digest of what a run gave, independent of how the file is laid out."""
    canonical = json.dumps([stdout, values], sort_keys=True, ensure_ascii=False)
    return "sha256:" + hashlib.sha256(canonical.encode()).hexdigest()[:32]


def script_digest(script: Path) -> str:
    """Digest of a script and the helper files in `parts/` beside it, line endings folded to LF."""
    digest = hashlib.sha256()
    parts = script.parent / "parts"
    helpers = sorted(p for p in parts.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    for path in (script, *helpers):
        name = path.relative_to(script.parent).as_posix()
        digest.update(name.encode() + b"\0")
        digest.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return "sha256:" + digest.hexdigest()[:32]
