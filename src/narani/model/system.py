"""Systems around the frameworks, and deployment paths: from a framework, in a format, to what runs it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from narani.model.text import Text

Group = Literal[
    "graphs", "keras", "tools", "interchange", "export", "serving", "edge", "web", "compilers",
    "distributed", "languages", "optimization", "pipelines", "ecosystem", "cloud",
]
Ecosystem = Literal["pytorch", "tensorflow", "keras", "jax", "numpy"]
SystemState = Literal["works", "caveat", "retired", "cannot-run"]
"""It runs as it is; it runs, under a condition; nobody maintains it any more; CI cannot run it."""
Where = Literal["server", "browser", "phone", "microcontroller", "cpp", "c", "java", "other-framework"]
PathState = Literal["works", "caveat", "cannot"]


@dataclass(frozen=True)
class System:
    """One file: a component beside the frameworks, what became of it, and the runs that show it."""

    title: str
    group: Group
    frameworks: tuple[Ecosystem, ...]
    """Whose ecosystem it belongs to."""
    state: SystemState
    what: Text
    """What it is, in one sentence."""
    article: str
    """Page and heading of the section about it: `deployment/serving#torchserve`."""
    note: Text | None = None
    """Which condition; since when retired and what instead; why CI cannot run it."""
    since: str = ""
    """When it was retired, as precisely as the source says."""
    successors: tuple[str, ...] = ()
    """Ids of systems."""
    concepts: tuple[str, ...] = ()
    """Concepts that run it."""
    claims: tuple[str, ...] = ()
    seeds: tuple[str, ...] = ()
    """Lines of the founding texts that name it, `003:45`; none for a successor."""
    translation: Literal["", "wanted"] = ""
    """"wanted" while one language is missing."""
    id: str = ""
    path: Path = Path()

    @property
    def page(self) -> str:
        """The article's path below a language's folder."""
        return self.article.partition("#")[0].removesuffix(".md") + ".md"

    @property
    def heading(self) -> str:
        """The id of the article's section; empty when the whole page is about this system."""
        return self.article.partition("#")[2]


@dataclass(frozen=True)
class DeploymentPath:
    """One file: a model of a framework, shipped in a format, run by something else."""

    from_: Ecosystem
    format: str
    """What is shipped."""
    to: str
    """What runs it; the title of a system."""
    where: Where
    state: PathState
    concept: str = ""
    """The concept that walks it; may be missing where it cannot be walked."""
    runtime: str = ""
    size: str = ""
    """Recorded variable with the size of what is shipped, in `…_bytes` or `…_kib`."""
    difference: str = ""
    """Recorded variable with the largest absolute difference from the framework's own output."""
    note: Text | None = None
    """Which condition, or why it cannot be walked."""
    system: str = ""
    """Id of the system that runs it, where `to` is not its title."""
    claims: tuple[str, ...] = ()
    translation: Literal["", "wanted"] = ""
    """"wanted" while one language is missing."""
    id: str = ""
    path: Path = Path()
