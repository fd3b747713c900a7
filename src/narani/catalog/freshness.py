"""Whether a recorded result still stands for the script beside it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from narani.catalog.locks import environment_digest
from narani.catalog.snippets import Snippets
from narani.model.concept import Concept
from narani.model.result import State, content_digest, script_digest
from narani.model.runtime import Runtime


def state(snippets: Snippets, concept: Concept, runtime: Runtime, device: str) -> tuple[State, str]:
    """State of one result, and why when it is not verified.

    `missing`: never recorded. `edited`: its content digest does not fit its content. `stale`: the
    script changed since, or the environment's versions are not the ones that are pinned now.
    """
    result = snippets.results.get((concept.id, runtime.id, device))
    if result is None:
        return "missing", f"{runtime.snippet} was never recorded under {runtime.id} on {device}"
    if result.content != content_digest(result.stdout, result.values):
        return "edited", "its content digest does not fit its content: it was edited by hand"
    if result.script != script_digest(snippets.script(concept, runtime)):
        return "stale", f"{runtime.snippet} changed since it was recorded"
    environment = snippets.environments.get((runtime.id, device))
    if environment is None:
        return "stale", f"there is no snippets/environments/{runtime.id}.{device}.toml"
    if device == "cpu" and (drift := pin_drift(snippets, runtime)):
        return "stale", drift
    return "verified", ""


def record_command(concept: Concept, runtime: Runtime, device: str = "cpu") -> str:
    """The command that records a concept anew under a runtime."""
    own = f" --runtime {runtime.id}" if runtime.environment else ""
    return f"narani record{own} {concept.id}" + (f" --device {device}" if device != "cpu" else "")


def pin_drift(snippets: Snippets, runtime: Runtime) -> str:
    """Which recorded version is not the one `constraints.txt` (or a lock) pins; empty when all fit."""
    environment = snippets.environments.get((runtime.id, "cpu"))
    if environment is None:
        return ""
    own = snippets.own(runtime)
    if own and (changed := own_drift(snippets, runtime)):
        return changed
    if own and own.python:
        return ""
    pins = constraint_pins(snippets)
    drift = [
        f"{name} {environment.versions[name]} was recorded, constraints.txt pins {pins[name]}"
        for name in runtime.packages
        if name in pins and name in environment.versions and environment.versions[name] != pins[name]
    ]
    return "; ".join(drift)


def own_drift(snippets: Snippets, runtime: Runtime) -> str:
    """Says that the environment of its own was another when `runtime` was recorded; empty when it was not."""
    own, environment = snippets.own(runtime), snippets.environments.get((runtime.id, "cpu"))
    if own is None or environment is None or environment.own == environment_digest(snippets.root, own):
        return ""
    return f"what environment.{own.id} holds has changed since {runtime.id} was recorded"


def constraint_pins(snippets: Snippets) -> dict[str, str]:
    """Distribution name to version, as `constraints.txt` pins them (markers ignored, first pin wins)."""
    path = snippets.root / "constraints.txt"
    return _pins(path, path.stat().st_mtime_ns) if path.is_file() else {}


@lru_cache(maxsize=8)
def _pins(path: Path, modified: int) -> dict[str, str]:
    """`modified` makes an edited file a new question; lint asks hundreds of times."""
    del modified
    pins: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        requirement = line.split("#")[0].split(";")[0].strip()
        name, found, version = requirement.partition("==")
        if found:
            pins.setdefault(name.strip().lower(), version.strip())
    return pins
