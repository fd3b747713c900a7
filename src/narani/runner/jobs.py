"""What there is to run: which runtimes of which concepts, on which device."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from narani.catalog.snippets import Snippets
from narani.errors import Problem, Problems, did_you_mean, relative
from narani.model.concept import Concept
from narani.model.result import script_digest
from narani.model.runtime import Runtime
from narani.runner.servers import Job, Servers

T = TypeVar("T")


def concepts_at(snippets: Snippets, paths: Sequence[str], here: Path | None = None) -> list[Concept]:
    """The concepts that `paths` name: concept ids, topics, folders or files; all of them without any.

    Raises:
        Problems: a path names no concept.
    """
    if not paths:
        return list(snippets.concepts.values())
    base = snippets.root / "snippets"
    chosen: dict[str, Concept] = {}
    unknown: list[Problem] = []
    for text in paths:
        folders = [(here or Path.cwd()) / text, base / text]
        found = [concept for concept in snippets.concepts.values()
                 if any(_covers(folder.resolve(), concept.folder) for folder in folders)]
        if not found:
            known = [*snippets.concepts, *{c.topic for c in snippets.concepts.values()}]
            meant = next((f for f in folders if base.resolve() in f.resolve().parents), folders[1])
            near = did_you_mean(relative(meant, base), known)
            hint = near or "Name a concept, a topic or a folder."
            unknown.append(Problem(text, 0, "no concept is here.", hint))
        chosen |= {concept.id: concept for concept in found}
    if unknown:
        raise Problems(unknown)
    return [concept for id_, concept in snippets.concepts.items() if id_ in chosen]


def _covers(path: Path, folder: Path) -> bool:
    """Whether `path` is a concept's folder, above it or inside it."""
    folder = folder.resolve()
    return path in (folder, *folder.parents) or folder in path.parents


def runtimes_on(snippets: Snippets, concept: Concept, device: str) -> list[Runtime]:
    """The runtimes under which `concept` is meant to run on `device`."""
    if device not in concept.devices:
        return []
    return [runtime for runtime in snippets.runtimes_of(concept) if device in runtime.devices]


def split(servers: Servers, concepts: Iterable[Concept],
          only: Collection[str] | None = None) -> tuple[list[Job], dict[str, str]]:
    """The jobs that can run here, of the runtimes in `only` if given, and why others cannot."""
    snippets, device = servers.snippets, servers.device
    wanted = [(c, r) for c in concepts for r in runtimes_on(snippets, c, device)
              if only is None or r.id in only]
    runtimes = {runtime.id: runtime for _, runtime in wanted}
    servers.start(runtimes.values())
    reasons = {id_: servers.unavailable(runtime) for id_, runtime in runtimes.items()}
    missing = {id_: reason for id_, reason in reasons.items() if reason}
    return [job for job in wanted if job[1].id not in missing], missing


def changed(snippets: Snippets, jobs: Iterable[Job], device: str) -> list[Job]:
    """Jobs whose script is new or differs from the one recorded."""
    return [(concept, runtime) for concept, runtime in jobs
            if (result := snippets.results.get((concept.id, runtime.id, device))) is None
            or result.script != script_digest(snippets.script(concept, runtime))]


def rotating(items: Sequence[T], count: int, today: dt.date | None = None) -> list[T]:
    """`count` of `items`, others each day, so that all had their turn after `len / count` days."""
    if len(items) <= count:
        return list(items)
    start = (today or dt.date.today()).toordinal() * count
    return [items[(start + i) % len(items)] for i in range(count)]
